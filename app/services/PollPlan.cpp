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
constexpr int gone = 410;            // RFC 9110 §15.5.11

qint64 clamped(qint64 seconds) {
    return std::clamp(seconds, shortest, day);
}

/// Half the seconds from article to article, the time since the newest counted in.
qint64 pace(const FeedRhythm& rhythm, const QDateTime& now) {
    if (!rhythm.newest.isValid())
        return usual;
    return std::max(rhythm.gapSeconds, rhythm.newest.secsTo(now)) / 2;
}

bool isQuiet(const FeedRhythm& rhythm, const QDateTime& time) {
    return ((rhythm.quietHours >> time.time().hour()) & 1U) != 0 ||
           ((rhythm.quietDays >> (time.date().dayOfWeek() - 1)) & 1U) != 0;
}

/// The time itself, or the beginning of the next hour that is not quiet. A feed that calls the whole week
/// quiet is not believed.
QDateTime afterQuiet(const FeedRhythm& rhythm, const QDateTime& time) {
    constexpr int hoursOfAWeek = 7 * 24;
    QDateTime loud = time.toUTC();
    for (int i = 0; i < hoursOfAWeek; ++i) {
        if (!isQuiet(rhythm, loud))
            return loud;
        loud = loud.addSecs(hour);
        loud.setTime(QTime(loud.time().hour(), 0));
    }
    return time;
}

qint64 jittered(qint64 seconds, double jitter) {
    return seconds + static_cast<qint64>(static_cast<double>(seconds) / 10 * jitter);
}

qint64 afterFailure(const FetchState& before) {
    const bool failedBefore = before.error && before.fetchedAt.isValid() && before.nextPoll.isValid();
    return failedBefore ? clamped(2 * before.fetchedAt.secsTo(before.nextPoll)) : 2 * shortest;
}

} // namespace

FeedRhythm rhythmOf(const FeedDocument& document, QList<QDateTime> published, const QDateTime& now) {
    FeedRhythm rhythm{.ttlMinutes = document.ttlMinutes,
                      .quietHours = document.quietHours,
                      .quietDays = document.quietDays};
    published.removeIf([&](const QDateTime& time) { return !time.isValid() || time > now; });
    if (published.isEmpty())
        return rhythm;
    std::ranges::sort(published, std::greater<>());
    published.resize(std::min(published.size(), sampleSize));
    rhythm.newest = published.first();
    if (published.size() > 1)
        rhythm.gapSeconds = published.last().secsTo(published.first()) / (published.size() - 1);
    return rhythm;
}

QDateTime nextPoll(const PollFacts& facts) {
    const QDateTime& now = facts.now;
    if (facts.error) {
        if (facts.error->kind == ErrorKind::WaitAsked)
            return now.addSecs(facts.error->number);
        if (facts.error->kind == ErrorKind::HttpStatus && facts.error->number == gone)
            return now.addYears(100);
        return now.addSecs(clamped(jittered(afterFailure(facts.before), facts.jitter)));
    }
    const qint64 asked = std::max<qint64>(facts.freshSeconds, facts.rhythm.ttlMinutes.value_or(0) * minute);
    const qint64 wanted = facts.paceMinutes ? *facts.paceMinutes * minute : pace(facts.rhythm, now);
    const qint64 own = clamped(jittered(clamped(wanted), facts.jitter));
    return afterQuiet(facts.rhythm, now.addSecs(std::max(own, clamped(asked))));
}

QDateTime waitUntil(const PollFacts& facts) {
    qint64 seconds = facts.error ? 0 : std::min(facts.freshSeconds, day);
    if (facts.error && facts.error->kind == ErrorKind::WaitAsked)
        seconds = facts.error->number;
    return seconds > 0 ? facts.now.addSecs(seconds) : QDateTime();
}

bool mustWait(const FetchState& fetch, const QDateTime& now) {
    return fetch.waitUntil.isValid() && fetch.waitUntil > now;
}

bool isGone(const FetchState& fetch) {
    return fetch.error && fetch.error->kind == ErrorKind::HttpStatus && fetch.error->number == gone;
}

} // namespace svodka
