// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ArticleService.h"

namespace svodka {

ArticleService::ArticleService(storage::Storage& storage, net::HttpClient& http,
                               const page::ProfileSet& profiles, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(profiles) {}

Async<ArticleListPage> ArticleService::list(const ArticleQuery&) {
    return ready(Result<ArticleListPage>(ErrorKind::NotFound));
}

Async<Article> ArticleService::open(ArticleId) {
    return ready(Result<Article>(ErrorKind::NotFound));
}

Async<Article> ArticleService::reload(ArticleId) {
    return ready(Result<Article>(ErrorKind::NotFound));
}

Async<int> ArticleService::mark(const QList<ArticleId>&, Mark) {
    return ready(Result<int>(ErrorKind::NotFound));
}

Async<int> ArticleService::markAllRead(const ArticleQuery&) {
    return ready(Result<int>(ErrorKind::NotFound));
}

Async<PageSource> ArticleService::pageSource(ArticleId) {
    return ready(Result<PageSource>(ErrorKind::NotFound));
}

} // namespace svodka
