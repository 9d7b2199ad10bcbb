// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

namespace svodka {

/// The rhythm of a feed that was just read. `published`: dates of its items, in any order.
[[nodiscard]] FeedRhythm rhythmOf(const FeedDocument& document, QList<QDateTime> published,
                                  const QDateTime& now);

/// What a feed's next time depends on.
struct PollFacts {
    QDateTime now;
    FetchState before{};          ///< of the round before
    std::optional<Error> error{}; ///< of this round
    qint64 freshSeconds = 0;      ///< Cache-Control, Expires
    FeedRhythm rhythm{};
    std::optional<int> paceMinutes{}; ///< the reader's; nothing = by the rhythm
    double jitter = 0; ///< 0…1: feeds that were read together are not asked together for ever
};

/// When a feed is due again, by its own pace: half the usual distance of its articles, between 15 minutes and
/// a day and up to a tenth later; not before what the server or the feed call fresh, nor in hours and days
/// that the feed calls quiet. Failures double the distance up to a day. A server's Retry-After is kept to the
/// second; 410 Gone ends the polling. A pace that the reader chose stands in the place of its own.
[[nodiscard]] QDateTime nextPoll(const PollFacts& facts);

/// Until when the server asked in so many words not to be asked: Retry-After, or an answer's max-age or
/// Expires, a day at most. Null = not at all.
[[nodiscard]] QDateTime waitUntil(const PollFacts& facts);

/// True while such a wait runs; refreshing by hand keeps to it too.
[[nodiscard]] bool mustWait(const FetchState& fetch, const QDateTime& now);

/// True when the server said that the feed is gone for good (410).
[[nodiscard]] bool isGone(const FetchState& fetch);

} // namespace svodka
