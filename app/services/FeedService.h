// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

/// How a refresh went; `failed` names the feeds with their reasons.
struct RefreshSummary {
    int fetched = 0;
    int unchanged = 0;
    int added = 0;
    struct Waiting {
        FeedId feed;
        QString title;
        QDateTime until;
    };
    struct Failed {
        FeedId feed;
        QString title;
        Error error;
    };
    QList<Waiting> waiting{};
    QList<Failed> failed{};
};

enum class RefreshKind {
    All,
    Due,
    Force
}; ///< All: except those whose server asked to wait; Due: by their pace

/// What the reader can do with feeds: follow, leave, refresh.
class FeedService : public QObject {
    Q_OBJECT
public:
    FeedService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    [[nodiscard]] Async<FeedTree> tree();
    /// Stores the feed and reads it for the first time; answers when its articles are listed. AlreadyThere
    /// when followed.
    [[nodiscard]] Async<FeedId> subscribe(const storage::NewFeed& feed);
    [[nodiscard]] Async<void> unsubscribe(FeedId id);
    [[nodiscard]] Async<void> rename(FeedId id, const QString& title);
    /// Follows every section of both built-in sample editions.
    [[nodiscard]] Async<void> subscribeToSample();
    /// Empty list = all feeds.
    [[nodiscard]] Async<RefreshSummary> refresh(const QList<FeedId>& feeds, RefreshKind kind);
    void stopRefresh();
    /// Reads the next page of a section ("more"); answers how many articles were new. 0 = the end.
    [[nodiscard]] Async<int> loadOlder(FeedId id);
    [[nodiscard]] Async<int> importOpml(const QByteArray& opml); ///< answers how many feeds were new
    [[nodiscard]] Async<QByteArray> exportOpml();

signals:
    void treeChanged();
    void refreshStarted();
    void refreshProgressed(int done, int total, int newArticles);
    void refreshFinished(const svodka::RefreshSummary& summary);

private:
    storage::Storage& m_storage;
    net::HttpClient& m_http;
    page::ProfileSet m_profiles;
    std::shared_ptr<const Clock> m_clock;
    bool m_stopped = false;
};

} // namespace svodka
