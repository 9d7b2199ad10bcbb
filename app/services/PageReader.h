// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/ArticleNormalizer.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

/// A page as it came, and what was made of it.
struct ReadPage {
    QUrl address; ///< the last one, after redirects
    QByteArray bytes;
    QByteArray contentType;
    page::NormalizedPage page;
};

/// The road from an address to the library, for every service that travels it: fetch, normalize off the
/// window's thread, save.
class PageReader : public QObject {
    Q_OBJECT
public:
    PageReader(storage::Storage& storage, net::HttpClient& http, page::ProfileSet profiles,
               QObject* parent = nullptr);

    [[nodiscard]] Async<ReadPage> fetch(const QUrl& address, const QUrl& derivedFrom = {});
    /// Reads the page of an article that the library knows and keeps what it says. Answers the article as it
    /// is now. Error: NothingReadable when the page holds no article.
    [[nodiscard]] Async<Article> readInto(const Article& known);
    /// Keeps an article that nobody listed before.
    [[nodiscard]] Async<ArticleId> keep(const ReadPage& read);
    /// Bytes that are at hand (a saved file) instead of a fetch.
    [[nodiscard]] Async<ReadPage> normalize(const QByteArray& bytes, const QUrl& address,
                                            const QByteArray& contentType = {});

private:
    [[nodiscard]] Async<QUrl> feedAddress(const Article& known);

    storage::Storage& m_storage;
    net::HttpClient& m_http;
    page::ProfileSet m_profiles;
};

/// What the page leaves unsaid is taken from what was known before (a feed often knows the time, the page
/// not).
[[nodiscard]] ArticleDraft completed(ArticleDraft page, const Article& known);

} // namespace svodka
