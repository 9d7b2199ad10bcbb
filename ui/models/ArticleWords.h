// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QDate>

/// The words of a list row, in the interface's language and the reader's time zone. `now` is UTC.
namespace svodka::words {

/// When it was published and updated; the day of publishing stands in the heading above the row.
[[nodiscard]] QString times(const ArticleSummary& article, const QDateTime& now);
/// A day's heading.
[[nodiscard]] QString dayHeading(const QDate& day, const QDateTime& now);
/// The row as a sentence for screen readers: "Unread. Headline. Source, today, 14:05. Saved offline. 12
/// comments."
[[nodiscard]] QString sentence(const ArticleSummary& article, const QDateTime& now);

} // namespace svodka::words
