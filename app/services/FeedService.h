// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "storage/Storage.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace svodka {

class CredentialStore;
class FeedFetcher;
class RefreshRound;

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
    All,   ///< except those whose server asked to wait or said that they are gone
    Due,   ///< only those whose time has come, by their pace
    Force, ///< all, against a server's wait too
};

/// What the reader can do with feeds: follow, refresh, name.
class FeedService : public QObject {
    Q_OBJECT
public:
    FeedService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    [[nodiscard]] Async<FeedTree> tree();
    /// Stores the feed and reads it for the first time; answers when its articles are listed. AlreadyThere
    /// when followed.
    [[nodiscard]] Async<FeedId> subscribe(const storage::NewFeed& feed);
    [[nodiscard]] Async<void> rename(FeedId id, const QString& title);
    /// Follows every section of both built-in sample editions.
    [[nodiscard]] Async<void> subscribeToSample();
    /// Where passwords of servers are kept; without one none are. Outlives this.
    void setCredentialStore(CredentialStore& store);
    /// What the server of this feed is told when it asks who is there; an empty user forgets it. Errors:
    /// NotFound, and NotAllowed when the keychain did not take it (known until the program ends all the
    /// same).
    [[nodiscard]] Async<void> setPassword(FeedId id, const QString& user, const QString& password);
    /// A name and a password in the address go to the keychain, not into the library.
    [[nodiscard]] storage::NewFeed withoutPassword(storage::NewFeed feed);
    /// Empty list = all feeds.
    [[nodiscard]] Async<RefreshSummary> refresh(const QList<FeedId>& feeds, RefreshKind kind);
    void stopRefresh();
    /// Reads the next page of a section ("more"); answers how many articles were new. 0 = the end.
    [[nodiscard]] Async<int> loadOlder(FeedId id);

signals:
    void treeChanged();
    void refreshStarted();
    void refreshProgressed(int done, int total, int newArticles);
    void refreshFinished(const svodka::RefreshSummary& summary);

private:
    [[nodiscard]] Async<void> readFirst(FeedId id, const FirstAnswer& answer);
    [[nodiscard]] Async<RefreshSummary> refreshThese(const QList<Feed>& feeds, RefreshSummary summary,
                                                     RefreshKind kind);
    [[nodiscard]] Async<QUrl> nextPage(const Feed& feed);
    [[nodiscard]] Async<int> readOlder(const Feed& feed, const QUrl& page, int pagesLeft);

    storage::Storage& m_storage;
    std::shared_ptr<const Clock> m_clock;
    FeedFetcher* m_fetcher;
    CredentialStore* m_credentials = nullptr;
    QList<QPointer<RefreshRound>> m_rounds;
    QHash<FeedId, QUrl> m_nextPages; ///< empty address = the end was reached
};

} // namespace svodka
