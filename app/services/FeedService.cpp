// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedService.h"

#include "services/CredentialStore.h"
#include "services/EditionCatalogue.h"
#include "services/FeedFetcher.h"
#include "services/FirstAnswer.h"
#include "services/PollPlan.h"
#include "services/RefreshRound.h"

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

/// So many pages without a new article are read before "older" gives up.
constexpr int mostOlderPages = 5;

/// What was fetched while a reader chose what to follow is still the news; in seconds.
constexpr qint64 longestFirstAnswer = 15 * 60;

QList<storage::NewFeed> sampleFeeds() {
    QList<storage::NewFeed> feeds;
    for (const OfferedEdition& edition : offeredEditions()) {
        if (edition.family != "sample"_L1)
            continue;
        for (const OfferedSection& section : edition.sections)
            feeds.append({.candidate = {.address = section.address,
                                        .title = section.name,
                                        .kind = FeedKind::Section,
                                        .siteName = edition.name,
                                        .siteAddress = edition.home,
                                        .language = edition.language}});
    }
    return feeds;
}

} // namespace

FeedService::FeedService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                         std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_clock(clock),
      m_fetcher(new FeedFetcher(storage, http, profiles, clock, this)) {
    connect(&m_storage, &storage::Storage::feedsChanged, this, &FeedService::treeChanged);
}

Async<FeedTree> FeedService::tree() {
    return m_storage.feedTree();
}

void FeedService::setCredentialStore(CredentialStore& store) {
    m_credentials = &store;
    m_fetcher->setCredentialStore(store);
}

Async<void> FeedService::setPassword(FeedId id, const QString& user, const QString& password) {
    return m_storage.feed(id)
        .then(this,
              [this, user, password](const Result<Feed>& feed) {
                  if (!feed)
                      return ready(Result<void>(feed.error()));
                  return m_credentials ? m_credentials->keep(feed->address, {user, password})
                                       : ready(Result<void>(ErrorKind::NotAllowed));
              })
        .unwrap();
}

/// A name and a password in the address go to the keychain, not into the library.
storage::NewFeed FeedService::withoutPassword(storage::NewFeed feed) {
    QUrl& address = feed.candidate.address;
    if (m_credentials && !address.userName().isEmpty())
        auto kept = m_credentials->keep(
            address, {address.userName(QUrl::FullyDecoded), address.password(QUrl::FullyDecoded)});
    address.setUserInfo({});
    return feed;
}

Async<FeedId> FeedService::subscribe(const storage::NewFeed& feed) {
    return m_storage.subscribe(withoutPassword(feed))
        .then(this,
              [this, answer = feed.candidate.answer](const Result<FeedId>& id) -> Async<FeedId> {
                  if (!id)
                      return ready(Result<FeedId>(id.error()));
                  if (answer && answer->at.secsTo(Clock().now()) < longestFirstAnswer)
                      return readFirst(*id, *answer).then(this, [id](const Result<void>&) { return id; });
                  // A first reading that fails leaves its reason at the feed; it is followed all the same.
                  return refresh({*id}, RefreshKind::Force).then(this, [id](const Result<RefreshSummary>&) {
                      return id;
                  });
              })
        .unwrap();
}

Async<void> FeedService::readFirst(FeedId id, const FirstAnswer& answer) {
    return m_storage.feed(id)
        .then(this,
              [this, answer](const Result<Feed>& feed) {
                  return feed ? m_fetcher->take(*feed, answer.response)
                              : ready(Result<FeedFetcher::Outcome>(feed.error()));
              })
        .unwrap()
        .then(this, [](const Result<FeedFetcher::Outcome>& outcome) {
            return outcome ? Result<void>() : Result<void>(outcome.error());
        });
}

Async<void> FeedService::rename(FeedId id, const QString& title) {
    return m_storage.renameFeed(id, title);
}

Async<void> FeedService::subscribeToSample() {
    return m_storage.subscribeAll(sampleFeeds())
        .then(this,
              [this](const Result<QList<Result<FeedId>>>& done) {
                  return done ? refresh({}, RefreshKind::Due) : ready(Result<RefreshSummary>(done.error()));
              })
        .unwrap()
        .then(this, [](const Result<RefreshSummary>& summary) {
            return summary ? Result<void>() : Result<void>(summary.error());
        });
}

Async<RefreshSummary> FeedService::refresh(const QList<FeedId>& feeds, RefreshKind kind) {
    return m_storage.feedTree()
        .then(this,
              [this, feeds, kind](const Result<FeedTree>& tree) {
                  if (!tree)
                      return ready(Result<RefreshSummary>(tree.error()));
                  const QDateTime now = m_clock->now();
                  RefreshSummary summary;
                  QList<Feed> chosen;
                  for (const Feed& feed : tree->feeds) {
                      const bool named = feeds.contains(feed.id);
                      if ((!feeds.isEmpty() && !named) ||
                          (kind == RefreshKind::Due && feed.fetch.nextPoll > now))
                          continue;
                      if (kind != RefreshKind::Force && mustWait(feed.fetch, now))
                          summary.waiting.append({feed.id, feed.title, feed.fetch.waitUntil});
                      else if (kind == RefreshKind::Force || named || !isGone(feed.fetch))
                          chosen.append(feed);
                  }
                  return refreshThese(chosen, summary, kind);
              })
        .unwrap();
}

Async<RefreshSummary> FeedService::refreshThese(const QList<Feed>& feeds, RefreshSummary summary,
                                                RefreshKind kind) {
    auto* round = new RefreshRound(*m_fetcher, feeds, std::move(summary), kind, this);
    m_rounds.removeAll(nullptr);
    m_rounds.append(round);
    connect(round, &RefreshRound::progressed, this, &FeedService::refreshProgressed);
    connect(round, &RefreshRound::finished, this, &FeedService::refreshFinished);
    emit refreshStarted();
    return round->start();
}

void FeedService::stopRefresh() {
    for (const auto& round : std::as_const(m_rounds))
        if (round)
            round->stop();
    m_fetcher->stop();
}

Async<int> FeedService::loadOlder(FeedId id) {
    return m_storage.feed(id)
        .then(this,
              [this](const Result<Feed>& feed) -> Async<int> {
                  if (!feed)
                      return ready(Result<int>(feed.error()));
                  return nextPage(*feed)
                      .then(this,
                            [this, feed = *feed](const Result<QUrl>& page) {
                                return page ? readOlder(feed, *page, mostOlderPages)
                                            : ready(Result<int>(page.error()));
                            })
                      .unwrap();
              })
        .unwrap();
}

/// Where the feed goes on; after a start nobody knows, so its first page is read again.
Async<QUrl> FeedService::nextPage(const Feed& feed) {
    if (const auto known = m_nextPages.constFind(feed.id); known != m_nextPages.constEnd())
        return ready(Result<QUrl>(*known));
    return m_fetcher->readOlder(feed, feed.address)
        .then(this, [](const Result<FeedFetcher::Outcome>& outcome) {
            if (!outcome)
                return Result<QUrl>(outcome.error());
            return outcome->error ? Result<QUrl>(*outcome->error) : Result<QUrl>(outcome->nextPage);
        });
}

Async<int> FeedService::readOlder(const Feed& feed, const QUrl& page, int pagesLeft) {
    m_nextPages.insert(feed.id, page);
    if (page.isEmpty() || pagesLeft == 0)
        return ready(Result<int>(0));
    return m_fetcher->readOlder(feed, page)
        .then(this,
              [this, feed, page, pagesLeft](const Result<FeedFetcher::Outcome>& outcome) {
                  if (!outcome)
                      return ready(Result<int>(outcome.error()));
                  if (outcome->error)
                      return ready(Result<int>(*outcome->error));
                  const QUrl next = outcome->nextPage == page ? QUrl() : outcome->nextPage;
                  if (outcome->added == 0)
                      return readOlder(feed, next, pagesLeft - 1);
                  m_nextPages.insert(feed.id, next);
                  return ready(Result<int>(outcome->added));
              })
        .unwrap();
}

} // namespace svodka
