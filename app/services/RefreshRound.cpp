// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RefreshRound.h"

#include <QRandomGenerator>

#include <algorithm>

namespace svodka {
namespace {

/// Many, because a slow server must not hold up the others; one server gets a few at once in any case
/// (HostThrottle).
constexpr int mostAtOnce = 96;
constexpr int betweenDue = 20; // ms

} // namespace

RefreshRound::RefreshRound(FeedFetcher& fetcher, QList<Feed> feeds, RefreshSummary summary, RefreshKind kind,
                           QObject* parent)
    : QObject(parent),
      m_fetcher(fetcher),
      m_waiting(std::move(feeds)),
      m_summary(std::move(summary)),
      m_kind(kind),
      m_total(static_cast<int>(m_waiting.size())) {
    if (m_kind == RefreshKind::Due)
        std::ranges::shuffle(m_waiting, *QRandomGenerator::global());
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &RefreshRound::startSome);
}

Async<RefreshSummary> RefreshRound::start() {
    m_promise.start();
    startSome();
    return m_promise.future();
}

void RefreshRound::stop() {
    m_total -= static_cast<int>(m_waiting.size());
    m_waiting.clear();
}

void RefreshRound::startSome() {
    if (m_kind != RefreshKind::Due)
        while (m_running < mostAtOnce && !m_waiting.isEmpty())
            refresh(m_waiting.takeFirst());
    else if (m_running < mostAtOnce && !m_waiting.isEmpty() && !m_next.isActive()) {
        m_next.start(betweenDue);
        refresh(m_waiting.takeFirst());
    }
    if (m_running > 0 || !m_waiting.isEmpty())
        return;
    m_next.stop();
    emit finished(m_summary);
    m_promise.addResult(m_summary);
    m_promise.finish();
    deleteLater();
}

void RefreshRound::refresh(const Feed& feed) {
    ++m_running;
    auto noted =
        m_fetcher.refresh(feed).then(this, [this, feed](const Result<FeedFetcher::Outcome>& outcome) {
            note(feed, outcome ? *outcome : FeedFetcher::Outcome{.error = outcome.error()});
            --m_running;
            ++m_done;
            emit progressed(m_done, m_total, m_summary.added);
            startSome();
        });
}

void RefreshRound::note(const Feed& feed, const FeedFetcher::Outcome& outcome) {
    if (!outcome.error) {
        ++(outcome.unchanged ? m_summary.unchanged : m_summary.fetched);
        m_summary.added += outcome.added;
    } else if (outcome.error->kind == ErrorKind::WaitAsked) {
        m_summary.waiting.append({feed.id, feed.title, outcome.nextPoll});
    } else if (outcome.error->kind != ErrorKind::Cancelled) {
        m_summary.failed.append({feed.id, feed.title, *outcome.error});
    }
}

} // namespace svodka
