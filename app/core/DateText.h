// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <QStringView>

#include <optional>

namespace svodka {

/// Reads the dates that feeds and pages carry: RFC 2822, RFC 3339, ISO 8601 with and without zone, epoch
/// seconds or milliseconds, "20171024T1348+0300Z", "10:36 20.06.2019", Russian and English month names, "MSK"
/// (field guide §3). `assumedOffset`: seconds east of UTC where the text names no zone. Answers in UTC;
/// nothing for what is no date or lies before 1990 or after 2100.
[[nodiscard]] std::optional<QDateTime> parseDate(QStringView text, int assumedOffset = 0);

/// What a list of news shows beside a headline and what has its meaning from when it was shown: "18 марта,
/// 20:35", "20:35", "Вчера, 20:35"; whole dates too, but not "5 minutes ago", which is another time at every
/// look. Without a year the last such day that was not after `shownAt` (null = unknown). `day`: the one that
/// the item's address names, which then decides the year, and the date where only a time is shown; a text
/// more than a week off says nothing.
[[nodiscard]] std::optional<QDateTime> parseShownDate(QStringView text, const QDateTime& shownAt,
                                                      QDate day = {}, int assumedOffset = 0);

} // namespace svodka
