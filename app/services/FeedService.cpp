// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedService.h"

namespace svodka {

FeedService::FeedService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                         std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(profiles),
      m_clock(std::move(clock)) {}

Async<FeedTree> FeedService::tree() {
    return ready(Result<FeedTree>(FeedTree{}));
}

Async<FeedId> FeedService::subscribe(const storage::NewFeed&) {
    return ready(Result<FeedId>(ErrorKind::NotFound));
}

Async<void> FeedService::unsubscribe(FeedId) {
    return ready(Result<void>(ErrorKind::NotFound));
}

Async<void> FeedService::rename(FeedId, const QString&) {
    return ready(Result<void>(ErrorKind::NotFound));
}

Async<void> FeedService::subscribeToSample() {
    return ready(Result<void>(ErrorKind::NotFound));
}

Async<RefreshSummary> FeedService::refresh(const QList<FeedId>&, RefreshKind) {
    return ready(Result<RefreshSummary>(RefreshSummary{}));
}

void FeedService::stopRefresh() {}

Async<int> FeedService::loadOlder(FeedId) {
    return ready(Result<int>(ErrorKind::NotFound));
}

Async<int> FeedService::importOpml(const QByteArray&) {
    return ready(Result<int>(ErrorKind::NotFound));
}

Async<QByteArray> FeedService::exportOpml() {
    return ready(Result<QByteArray>(ErrorKind::NotFound));
}

} // namespace svodka
