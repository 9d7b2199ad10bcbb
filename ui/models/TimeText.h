// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>

namespace svodka {

/// Times as a reader says them, local and in the interface's language. `now` is for tests.

/// "13:40" today; "yesterday, 19:30"; "26 August, 13:40"; with the year when it is another one.
[[nodiscard]] QString timeText(const QDateTime& time, const QDateTime& now = QDateTime::currentDateTime());
/// With weekday, seconds left out, and the zone: for tool tips and screen readers.
[[nodiscard]] QString fullTimeText(const QDateTime& time);
/// "13:40".
[[nodiscard]] QString clockText(const QDateTime& time);
/// A heading over a day: "Today", "Yesterday", "Monday, 24 August", with the year when it is another one.
[[nodiscard]] QString dayText(const QDate& day, const QDate& today = QDate::currentDate());

} // namespace svodka
