// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>

#include <optional>

namespace svodka {

/// What a feed's own text says of when it is worth asking again; kept, because "not modified" comes without
/// it.
struct FeedRhythm {
    qint64 gapSeconds = 0;           ///< usual distance from article to article; 0 = unknown
    QDateTime newest{};              ///< the youngest article; null = no dates
    std::optional<int> ttlMinutes{}; ///< not before; of the feed itself
    quint32 quietHours = 0;          ///< bit 0 = 0:00 to 1:00 UTC
    quint8 quietDays = 0;            ///< bit 0 = Monday
    bool operator==(const FeedRhythm&) const = default;
};

} // namespace svodka
