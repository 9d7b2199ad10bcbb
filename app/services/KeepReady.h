// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"
#include "storage/Storage.h"

#include <QObject>
#include <QSet>

namespace svodka {

class FeedService;
class OfflineService;

/// Fetches ahead what is new in the feeds that are to be kept ready: pages and pictures of their newest
/// unread articles, one article after the other. Looks after each refresh. What could not be had is not asked
/// for again before the next start.
class KeepReady : public QObject {
    Q_OBJECT
public:
    KeepReady(storage::Storage& storage, FeedService& feeds, OfflineService& offline,
              QObject* parent = nullptr);
    void look();

signals:
    void rested(); ///< everything that can be had is there

private:
    void gather(QList<FeedId> feeds);
    void take(const Result<ArticleListPage>& page);
    void next();

    storage::Storage& m_storage;
    OfflineService& m_offline;
    QList<ArticleId> m_waiting;
    QSet<ArticleId> m_done;
    bool m_isBusy = false;
    bool m_lookAgain = false;
};

} // namespace svodka
