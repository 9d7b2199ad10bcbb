// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as feeds and pages write them, of any shape.
#include "Fuzz.h"
#include "core/DateText.h"

using namespace svodka;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const auto date = parseDate(text);
    const auto moscow = parseDate(text, 3 * 3600);
    fuzz::require(date.has_value() == moscow.has_value() || !text.isEmpty(), "nothing is no date");
    for (const auto& each : {date, moscow}) {
        if (!each)
            continue;
        fuzz::require(each->isValid() && each->timeSpec() == Qt::UTC, "a date is valid and in UTC");
        const int year = each->date().year();
        fuzz::require(year >= 1989 && year <= 2101, "a date lies between 1990 and 2100, give or take a zone");
        fuzz::require(parseDate(each->toString(Qt::ISODate)).has_value() || year < 1990 || year > 2100,
                      "a date that was read is read again");
    }
    return 0;
}
