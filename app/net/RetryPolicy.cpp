// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include "core/DateText.h"

#include <algorithm>

namespace svodka::net {
namespace {

constexpr qint64 longestWait = 30 * 24 * 3600; // a server that asks for years has a fault, not a wish

std::optional<qint64> seconds(const QByteArray& text) {
    const QByteArray digits = text.trimmed();
    if (digits.isEmpty() || !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return {};
    bool fits = false;
    const qint64 number = digits.toLongLong(&fits);
    return fits ? std::min(number, longestWait) : longestWait;
}

std::optional<qint64> secondsUntil(const QByteArray& date, const QDateTime& now) {
    const auto time = parseDate(QString::fromLatin1(date.trimmed()));
    if (!time)
        return {};
    return std::clamp<qint64>(now.secsTo(*time), 0, longestWait);
}

} // namespace

std::optional<qint64> retryAfter(const QByteArray& value, const QDateTime& now) {
    if (const auto number = seconds(value))
        return number;
    return secondsUntil(value, now);
}

qint64 freshFor(const QByteArray& cacheControl, const QByteArray& expires, const QByteArray& age,
                const QByteArray& date, const QDateTime& now) {
    std::optional<qint64> maxAge;
    for (const QByteArray& part : cacheControl.toLower().split(',')) {
        const QByteArray directive = part.trimmed();
        if (directive == "no-cache" || directive == "no-store")
            return 0;
        if (directive.startsWith("max-age="))
            maxAge = seconds(directive.mid(8).replace('"', ""));
    }
    if (!maxAge)
        maxAge = secondsUntil(expires, parseDate(QString::fromLatin1(date.trimmed())).value_or(now));
    return std::max<qint64>(0, maxAge.value_or(0) - seconds(age).value_or(0));
}

} // namespace svodka::net
