// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ArticleService.h"

#include "core/UrlTools.h"
#include "services/PageReader.h"

namespace svodka {

ArticleService::ArticleService(storage::Storage& storage, net::HttpClient& http,
                               const page::ProfileSet& profiles, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_reader(new PageReader(storage, http, profiles, this)) {
    connect(&m_storage, &storage::Storage::articlesChanged, this, &ArticleService::articlesChanged);
}

Async<ArticleListPage> ArticleService::list(const ArticleQuery& query) {
    return m_storage.articles(query);
}

Async<int> ArticleService::count(const ArticleQuery& query) {
    return m_storage.countArticles(query);
}

Async<ArticleListPage> ArticleService::listBehind(const ArticleQuery& query, int rows) {
    return m_storage.articlesBehind(query, rows);
}

Async<int> ArticleService::rowOfTime(const ArticleQuery& query, const QDateTime& time) {
    return m_storage.rowOfTime(query, time);
}

Async<Article> ArticleService::open(ArticleId id) {
    return m_storage.article(id).then(this, [this](Result<Article> article) {
        if (article && !article->content.hasBody() && isWebAddress(article->summary.address))
            (void)read(*article);
        return article;
    });
}

Async<Article> ArticleService::reload(ArticleId id) {
    return m_storage.article(id)
        .then(this,
              [this](const Result<Article>& article) {
                  return article ? read(*article) : ready(Result<Article>(article.error()));
              })
        .unwrap();
}

/// Fetches the page of an article; one fetch at a time for each.
Async<Article> ArticleService::read(const Article& article) {
    const ArticleId id = article.summary.id;
    if (m_reading.contains(id))
        return m_storage.article(id);
    m_reading.insert(id);
    emit readingStarted(id);
    return m_reader->readInto(article).then(this, [this, id](Result<Article> read) {
        m_reading.remove(id);
        if (read)
            emit articleUpdated(id);
        else
            emit readingFailed(id, read.error());
        return read;
    });
}

Async<int> ArticleService::mark(const QList<ArticleId>& ids, Mark mark) {
    return m_storage.mark(ids, mark);
}

Async<int> ArticleService::markAllRead(const ArticleQuery& query) {
    return m_storage.markAll(query, Mark::Read);
}

Async<PageSource> ArticleService::pageSource(ArticleId id) {
    return m_storage.pageSource(id);
}

} // namespace svodka
