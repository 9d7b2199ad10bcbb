// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollPlan.h"

#include <algorithm>

namespace svodka {
namespace {

constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 shortest = 15 * minute;
constexpr qint64 usual = hour;       // of a feed that says no dates
constexpr qsizetype sampleSize = 20; // newest items that tell the pace

qint64 clamped(qint64 seconds) {
    return std::clamp(seconds, shortest, day);
}

/// Seconds from article to article, the time since the newest counted in.
qint64 pace(QList<QDateTime> published, const QDateTime& now) {
    published.removeIf([&](const QDateTime& time) { return !time.isValid() || time > now; });
    if (published.isEmpty())
        return usual;
    std::ranges::sort(published, std::greater<>());
    published.resize(std::min(published.size(), sampleSize));
    const qint64 sinceNewest = published.first().secsTo(now);
    if (published.size() == 1)
        return sinceNewest / 2;
    const qint64 usualGap = published.last().secsTo(published.first()) / (published.size() - 1);
    return std::max(usualGap, sinceNewest) / 2;
}

qint64 afterFailure(const FetchState& before) {
    const bool failedBefore = before.error && before.fetchedAt.isValid() && before.nextPoll.isValid();
    return failedBefore ? clamped(2 * before.fetchedAt.secsTo(before.nextPoll)) : 2 * shortest;
}

} // namespace

QDateTime nextPoll(const PollFacts& facts) {
    if (facts.error) {
        if (facts.error->kind == ErrorKind::WaitAsked)
            return facts.now.addSecs(facts.error->number);
        if (facts.error->kind == ErrorKind::HttpStatus && facts.error->number == 410)
            return facts.now.addYears(100);
        return facts.now.addSecs(afterFailure(facts.before));
    }
    const qint64 asked = std::max<qint64>(facts.freshSeconds, facts.ttlMinutes.value_or(0) * minute);
    return facts.now.addSecs(clamped(std::max(pace(facts.published, facts.now), asked)));
}

bool mustWait(const FetchState& fetch, const QDateTime& now) {
    return fetch.error && fetch.error->kind == ErrorKind::WaitAsked && fetch.nextPoll > now;
}

bool isGone(const FetchState& fetch) {
    return fetch.error && fetch.error->kind == ErrorKind::HttpStatus && fetch.error->number == 410;
}

} // namespace svodka
