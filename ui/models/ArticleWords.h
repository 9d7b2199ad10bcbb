// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QDate>

namespace svodka {

/// The words of a list row, in the interface's language and the reader's time zone. `now` is UTC.
namespace words {

/// "14:05", "yesterday, 19:30", "Tue, 19:30", "26 August", "26 August 2014".
[[nodiscard]] QString time(const QDateTime& when, const QDateTime& now);
/// The same with its day always said, for a sentence: "today, 14:05".
[[nodiscard]] QString dayAndTime(const QDateTime& when, const QDateTime& now);
/// A day heading: "Today", "Yesterday", "Tuesday", "26 August", "26 August 2014".
[[nodiscard]] QString day(const QDate& day, const QDateTime& now);
/// Source, time, update: the third line of a row.
[[nodiscard]] QString sourceAndTime(const ArticleSummary& article, const QDateTime& now);
/// The row as a sentence for screen readers: "Unread. Headline. Source, today, 14:05. Saved offline. 12
/// comments."
[[nodiscard]] QString sentence(const ArticleSummary& article, const QDateTime& now);

} // namespace words

} // namespace svodka
