// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SubscriptionService.h"

#include "core/AddressSecrets.h"
#include "services/FeedService.h"
#include "services/OpmlBridge.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <algorithm>

namespace svodka {
namespace {

ImportReport reportOf(const QList<storage::NewFeed>& feeds, const QList<Result<FeedId>>& results,
                      const QStringList& skipped) {
    using Outcome = ImportReport::Outcome;
    ImportReport report;
    for (qsizetype i = 0; i < feeds.size(); ++i) {
        const FeedCandidate& candidate = feeds[i].candidate;
        ImportReport::Line line{candidate.title, candidate.address.toDisplayString(), feeds[i].folder};
        if (results[i]) {
            report.added.append(*results[i]);
        } else {
            line.outcome = Outcome::AlreadyThere;
            line.reason = results[i].error();
        }
        report.lines.append(line);
    }
    for (const QString& address : skipped)
        report.lines.append({address, address, {}, Outcome::Skipped, Error{ErrorKind::BadAddress, address}});
    return report;
}

} // namespace

int ImportReport::count(Outcome outcome) const {
    return static_cast<int>(std::ranges::count(lines, outcome, &Line::outcome));
}

SubscriptionService::SubscriptionService(storage::Storage& storage, FeedService& feeds, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_feeds(feeds) {}

Async<void> SubscriptionService::unsubscribe(const QList<FeedId>& feeds) {
    return m_storage.unsubscribe(feeds);
}

Async<FolderId> SubscriptionService::addFolder(const QString& name, FolderId parent) {
    return m_storage.addFolder(name, parent);
}

Async<void> SubscriptionService::renameFolder(FolderId id, const QString& name) {
    return m_storage.renameFolder(id, name);
}

Async<void> SubscriptionService::deleteFolder(FolderId id) {
    return m_storage.deleteFolder(id);
}

Async<void> SubscriptionService::move(const TreeItem& item, FolderId into, const TreeItem& before) {
    return m_storage.move(item, into, before);
}

Async<Feed> SubscriptionService::feed(FeedId id) {
    return m_storage.feed(id);
}

Async<void> SubscriptionService::setOptions(FeedId id, const FeedOptions& options) {
    return m_storage.setFeedOptions(id, options).then(this, [this, id](const Result<void>& done) {
        if (done)
            emit optionsChanged(id);
        return done;
    });
}

Async<void> SubscriptionService::setAddress(FeedId id, const QUrl& address) {
    const storage::NewFeed feed = m_feeds.withoutPassword({{address, {}}});
    return m_storage.setFeedAddress(id, feed.candidate.address);
}

Async<QList<FeedAnswer>> SubscriptionService::answers(FeedId id) {
    return m_storage.feedAnswers(id);
}

Async<ImportReport> SubscriptionService::importOpml(const QByteArray& opml) {
    return QtConcurrent::run([opml] { return feed::parseOpml(opml); })
        .then(this,
              [this](const Result<feed::OpmlDocument>& document) -> Async<ImportReport> {
                  if (!document)
                      return ready(Result<ImportReport>(document.error()));
                  QList<storage::NewFeed> feeds;
                  for (const storage::NewFeed& feed : feedsOf(*document))
                      feeds.append(m_feeds.withoutPassword(feed));
                  return m_storage.subscribeAll(feeds).then(
                      this,
                      [feeds, skipped = document->skipped](
                          const Result<QList<Result<FeedId>>>& results) -> Result<ImportReport> {
                          if (!results)
                              return results.error();
                          return reportOf(feeds, *results, skipped);
                      });
              })
        .unwrap();
}

Async<QByteArray> SubscriptionService::exportOpml(Secrets secrets) {
    return m_storage.feedTree().then(QThreadPool::globalInstance(),
                                     [secrets](const Result<FeedTree>& tree) -> Result<QByteArray> {
                                         if (!tree)
                                             return tree.error();
                                         FeedTree written = *tree;
                                         if (secrets == Secrets::LeftOut)
                                             for (Feed& feed : written.feeds)
                                                 feed.address = withoutSecrets(feed.address);
                                         return feed::writeOpml(opmlOf(written));
                                     });
}

Async<QStringList> SubscriptionService::feedsWithSecrets() {
    return m_storage.feedTree().then(this, [](const Result<FeedTree>& tree) -> Result<QStringList> {
        if (!tree)
            return tree.error();
        QStringList titles;
        for (const Feed& feed : tree->feeds)
            if (hasSecrets(feed.address))
                titles.append(feed.title);
        return titles;
    });
}

} // namespace svodka
