// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DateText.h"

namespace svodka {

std::optional<QDateTime> parseDate(QStringView text, int assumedOffset) {
    const QString given = text.trimmed().toString();
    QDateTime time = QDateTime::fromString(given, Qt::ISODate);
    if (!time.isValid())
        time = QDateTime::fromString(given, Qt::RFC2822Date);
    if (!time.isValid())
        return std::nullopt;
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), Qt::OffsetFromUTC, assumedOffset);
    time = time.toUTC();
    if (time.date().year() < 1990 || time.date().year() > 2100)
        return std::nullopt;
    return time;
}

} // namespace svodka
