// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

namespace svodka {

/// What a feed's next time depends on.
struct PollFacts {
    QDateTime now;
    FetchState before{};             ///< of the round before
    std::optional<Error> error{};    ///< of this round
    qint64 freshSeconds = 0;         ///< Cache-Control, Expires
    std::optional<int> ttlMinutes{}; ///< of the feed itself
    QList<QDateTime> published{};    ///< dates of its items, in any order
};

/// When a feed is due again, by its own pace: half the usual distance of its articles, between 15 minutes and
/// a day, not before what the server or the feed call fresh. Failures double the distance up to a day. A
/// server's Retry-After is kept to the second; 410 Gone ends the polling.
[[nodiscard]] QDateTime nextPoll(const PollFacts& facts);

/// True while a wait runs that the server asked for in words (Retry-After); refreshing by hand keeps to it
/// too.
[[nodiscard]] bool mustWait(const FetchState& fetch, const QDateTime& now);

/// True when the server said that the feed is gone for good (410).
[[nodiscard]] bool isGone(const FetchState& fetch);

} // namespace svodka
