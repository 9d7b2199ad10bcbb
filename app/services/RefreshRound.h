// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/FeedFetcher.h"
#include "services/FeedService.h"

#include <QPromise>
#include <QTimer>

namespace svodka {

/// One walk over a list of feeds, many at once, each asked once. What is merely due is begun in any order and
/// one after the other, so that many feeds of one provider are no storm when the program starts; who
/// refreshes by hand waits for nothing. Deletes itself when it is done.
class RefreshRound : public QObject {
    Q_OBJECT
public:
    RefreshRound(FeedFetcher& fetcher, QList<Feed> feeds, RefreshSummary summary, RefreshKind kind,
                 QObject* parent);
    [[nodiscard]] Async<RefreshSummary> start();
    void stop(); ///< feeds that were not asked yet are left out

signals:
    void progressed(int done, int total, int newArticles);
    void finished(const svodka::RefreshSummary& summary);

private:
    void startSome();
    void refresh(const Feed& feed);
    void note(const Feed& feed, const FeedFetcher::Outcome& outcome);

    FeedFetcher& m_fetcher;
    QList<Feed> m_waiting;
    RefreshSummary m_summary;
    RefreshKind m_kind;
    QTimer m_next;
    int m_total;
    int m_done = 0;
    int m_running = 0;
    QPromise<Result<RefreshSummary>> m_promise;
};

} // namespace svodka
