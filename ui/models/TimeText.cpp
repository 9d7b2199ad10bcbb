// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TimeText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

namespace svodka {

namespace {

class TimeWords {
    Q_DECLARE_TR_FUNCTIONS(svodka::TimeText)
};

QString dateText(const QDate& day, const QDate& today) {
    const QString format =
        day.year() == today.year()
            ? TimeWords::tr("d MMMM", "date format of this year, as QLocale::toString reads it")
            : TimeWords::tr("d MMMM yyyy", "date format, as QLocale::toString reads it");
    return QLocale().toString(day, format);
}

} // namespace

QString clockText(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm"));
}

QString timeText(const QDateTime& time, const QDateTime& now) {
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return clockText(time);
    if (day.addDays(1) == today)
        return TimeWords::tr("yesterday, %1", "inside a line").arg(clockText(time));
    return TimeWords::tr("%1, %2", "date and time").arg(dateText(day, today), clockText(time));
}

QString fullTimeText(const QDateTime& time) {
    const QDateTime local = time.toLocalTime();
    const QString day = QLocale().toString(
        local.date(), TimeWords::tr("dddd, d MMMM yyyy", "date format, as QLocale::toString reads it"));
    return TimeWords::tr("%1, %2 (%3)", "date, time, time zone")
        .arg(day, clockText(time), local.timeZoneAbbreviation());
}

QString dayText(const QDate& day, const QDate& today) {
    if (day == today)
        return TimeWords::tr("Today");
    if (day.addDays(1) == today)
        return TimeWords::tr("Yesterday");
    const QString date = dateText(day, today);
    if (day.daysTo(today) > 6 || day > today)
        return date;
    return TimeWords::tr("%1, %2", "weekday and date")
        .arg(QLocale().toString(day, QStringLiteral("dddd")), date);
}

} // namespace svodka
