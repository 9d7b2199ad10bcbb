// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "storage/Storage.h"

#include <QObject>

#include <variant>

namespace svodka {

class PageReader;

/// What an address turned out to be.
struct ImportedAddress {
    /// Set when it is an article: it is in the library now and can be opened.
    std::optional<ArticleId> article;
    /// What can be followed there, best first; for an article, the section and feeds that its page names.
    QList<FeedCandidate> candidates;
};

/// Takes any address that a reader pastes (article, section page, feed, newsfeed, site) and finds what it is.
class PageImporter : public QObject {
    Q_OBJECT
public:
    PageImporter(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                 QObject* parent = nullptr);

    /// Errors: BadAddress, the network's, NothingReadable.
    [[nodiscard]] Async<ImportedAddress> inspect(const QString& addressText);

    /// Reads what is behind a candidate that was only named: its title, how many articles it has, the newest
    /// of them. Stores nothing. Errors: the network's, NothingReadable.
    [[nodiscard]] Async<FeedCandidate> lookAt(const FeedCandidate& candidate);

    /// A page at hand (a saved file) instead of a fetch; its address is what it is known by. Error:
    /// NothingReadable.
    [[nodiscard]] Async<ArticleId> importPage(const QByteArray& bytes, const QUrl& address);

    struct Finding;

private:
    [[nodiscard]] Async<std::optional<Article>> known(const QUrl& address);
    [[nodiscard]] ImportedAddress imported(const Article& article) const;
    [[nodiscard]] Async<ImportedAddress> lookInto(const QUrl& address, const std::optional<Article>& article);
    [[nodiscard]] Async<ImportedAddress> finish(const Finding& finding);
    [[nodiscard]] Async<ImportedAddress> lookIntoFeeds(const Finding& finding, ImportedAddress out);
    [[nodiscard]] Async<FeedCandidate> lookIntoFeed(const FeedCandidate& feed, const Finding& finding);

    storage::Storage& m_storage;
    net::HttpClient& m_http;
    page::ProfileSet m_profiles;
    PageReader* m_reader;
};

} // namespace svodka
