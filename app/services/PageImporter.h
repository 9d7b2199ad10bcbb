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

private:
    storage::Storage& m_storage;
    net::HttpClient& m_http;
    page::ProfileSet m_profiles;
};

} // namespace svodka
