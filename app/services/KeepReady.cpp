// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/KeepReady.h"

#include "services/FeedService.h"
#include "services/OfflineService.h"

namespace svodka {
namespace {

constexpr int mostOfAFeed = 50;

} // namespace

KeepReady::KeepReady(storage::Storage& storage, FeedService& feeds, OfflineService& offline, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_offline(offline) {
    connect(&feeds, &FeedService::refreshFinished, this, &KeepReady::look);
}

void KeepReady::look() {
    if (std::exchange(m_isBusy, true)) {
        m_lookAgain = true;
        return;
    }
    auto looked = m_storage.feedTree().then(this, [this](const Result<FeedTree>& tree) {
        QList<FeedId> feeds;
        for (const Feed& feed : tree ? tree->feeds : QList<Feed>())
            if (feed.options.keepReady)
                feeds.append(feed.id);
        gather(feeds);
    });
}

void KeepReady::gather(QList<FeedId> feeds) {
    if (feeds.isEmpty())
        return next();
    ArticleQuery query;
    query.scope = ArticleQuery::Scope::Feed;
    query.scopeId = feeds.takeFirst().value;
    query.unreadOnly = true;
    query.limit = mostOfAFeed;
    auto gathered = m_storage.articles(query).then(this, [this, feeds](const Result<ArticleListPage>& page) {
        take(page);
        gather(feeds);
    });
}

void KeepReady::take(const Result<ArticleListPage>& page) {
    for (const ArticleSummary& article : page ? page->articles : QList<ArticleSummary>())
        if (!m_done.contains(article.id))
            m_waiting.append(article.id);
}

void KeepReady::next() {
    if (m_waiting.isEmpty()) {
        m_isBusy = false;
        if (std::exchange(m_lookAgain, false))
            return look();
        emit rested();
        return;
    }
    const ArticleId id = m_waiting.takeFirst();
    auto made = m_offline.makeReady(id).then(this, [this, id](const Result<void>& ready) {
        // Without a network it is worth trying again; the rest can wait for it too.
        if (!ready && ready.error().kind == ErrorKind::NoNetwork)
            m_waiting.clear();
        else
            m_done.insert(id);
        next();
    });
}

} // namespace svodka
