// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "storage/Storage.h"

#include <QObject>
#include <QSet>

namespace svodka {

class PageReader;

/// What the reader can do with articles: list, open, mark, look at the source.
class ArticleService : public QObject {
    Q_OBJECT
public:
    ArticleService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                   QObject* parent = nullptr);

    [[nodiscard]] Async<ArticleListPage> list(const ArticleQuery& query);
    /// Of any size: see storage::Storage.
    [[nodiscard]] Async<int> count(const ArticleQuery& query);
    [[nodiscard]] Async<ArticleListPage> listBehind(const ArticleQuery& query, int rows);
    [[nodiscard]] Async<int> rowOfTime(const ArticleQuery& query, const QDateTime& time);
    /// At once what the library has. When its body was never read, `articleUpdated` or `readingFailed`
    /// follows after the page was fetched; `readingStarted` says that it is under way.
    [[nodiscard]] Async<Article> open(ArticleId id);
    /// Fetches the page again, even when the body is there.
    [[nodiscard]] Async<Article> reload(ArticleId id);
    [[nodiscard]] Async<int> mark(const QList<ArticleId>& ids, Mark mark);
    [[nodiscard]] Async<int> markAllRead(const ArticleQuery& query);
    [[nodiscard]] Async<PageSource> pageSource(ArticleId id);

signals:
    void articlesChanged(const svodka::ArticleChanges& changes);
    void readingStarted(svodka::ArticleId id);
    void articleUpdated(svodka::ArticleId id);
    void readingFailed(svodka::ArticleId id, const svodka::Error& error);

private:
    [[nodiscard]] Async<Article> read(const Article& article);

    storage::Storage& m_storage;
    PageReader* m_reader;
    QSet<ArticleId> m_reading;
};

} // namespace svodka
