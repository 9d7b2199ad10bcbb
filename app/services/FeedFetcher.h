// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "core/Feed.h"
#include "core/Listing.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "services/CredentialStore.h"
#include "storage/Storage.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace svodka {

/// One feed's way from its server to the library: ask (with the validators of last time), parse off the
/// window's thread, store, remember the outcome at the feed.
class FeedFetcher : public QObject {
    Q_OBJECT
public:
    FeedFetcher(storage::Storage& storage, net::HttpClient& http, page::ProfileSet profiles,
                std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    struct Outcome {
        bool unchanged = false;
        int added = 0;
        QUrl nextPage{};              ///< of older articles
        QDateTime nextPoll{};         ///< when it is due again
        std::optional<Error> error{}; ///< stored at the feed too, Cancelled excepted
    };
    /// Never fails as a whole but for the library: what the server did wrong is in the outcome. A feed that
    /// is being fetched is not fetched again beside that; the outcome is then `unchanged`.
    [[nodiscard]] Async<Outcome> refresh(const Feed& feed);
    /// The same with an answer that is here already; nothing is asked.
    [[nodiscard]] Async<Outcome> take(const Feed& feed, const net::FetchResponse& answer);
    /// Reads a further page of older articles; the feed's own state stays as it is.
    [[nodiscard]] Async<Outcome> readOlder(const Feed& feed, const QUrl& page);
    /// Where the passwords of servers are that ask for one; outlives this.
    void setCredentialStore(CredentialStore& store) { m_credentials = &store; }
    void stop(); ///< everything that is under way ends with Cancelled

    struct Parsed; ///< what an answer turned out to be

private:
    [[nodiscard]] Async<Parsed> fetch(const Feed& feed, const net::FetchRequest& request);
    [[nodiscard]] Async<net::FetchResponse> ask(const Feed& feed, const net::FetchRequest& request);
    [[nodiscard]] Async<net::FetchResponse> askAgain(const Feed& feed, net::FetchRequest request,
                                                     const Error& refused);
    [[nodiscard]] Async<Parsed> read(const Feed& feed, QFuture<Result<net::FetchResponse>> answer);
    [[nodiscard]] Async<Outcome> keep(const Feed& feed, Async<Parsed> reading);
    [[nodiscard]] storage::FeedUpdate updateOf(const Feed& feed, const Result<Parsed>& parsed) const;
    [[nodiscard]] Async<Outcome> store(const storage::FeedUpdate& update, const Outcome& outcome);

    storage::Storage& m_storage;
    net::HttpClient& m_http;
    page::ProfileSet m_profiles;
    std::shared_ptr<const Clock> m_clock;
    CredentialStore* m_credentials = nullptr;
    QThreadPool m_forLarge; ///< one after the other, because a document takes many times its size to read
    QHash<FeedId, QFuture<Result<net::FetchResponse>>> m_running;
    QHash<FeedId, ListingRules> m_rules; ///< of section pages; their "more" fragments name no profile
};

} // namespace svodka
