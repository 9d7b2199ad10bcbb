// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace svodka::net {

/// Seconds that a Retry-After header asks for, as a number or as a date (RFC 9110 §10.2.3): 0 for a date that
/// is over, at most thirty days. Nothing when it says neither.
[[nodiscard]] std::optional<qint64> retryAfter(const QByteArray& value, const QDateTime& now);

/// Seconds that Cache-Control: max-age or Expires declare an answer fresh (RFC 9111 §4.2.1), Age taken off;
/// 0 with no-cache, no-store or when neither says anything. Expires counts from the server's own Date, or
/// from `now` without one.
[[nodiscard]] qint64 freshFor(const QByteArray& cacheControl, const QByteArray& expires,
                              const QByteArray& age, const QByteArray& date, const QDateTime& now);

} // namespace svodka::net
