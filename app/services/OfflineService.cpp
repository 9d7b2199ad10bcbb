// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OfflineService.h"

namespace svodka {

OfflineService::OfflineService(storage::Storage& storage, net::HttpClient& http,
                               const page::ProfileSet& profiles, DiscussionService& discussions,
                               QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(profiles),
      m_discussions(discussions) {}

Async<storage::SavedState> OfflineService::save(ArticleId) {
    return ready(Result<storage::SavedState>(ErrorKind::NotFound));
}

Async<void> OfflineService::forget(ArticleId) {
    return ready(Result<void>(ErrorKind::NotFound));
}

Async<QList<storage::SavedState>> OfflineService::verify(const QList<ArticleId>&) {
    return ready(Result<QList<storage::SavedState>>(ErrorKind::NotFound));
}

Async<storage::StoredPicture> OfflineService::picture(ArticleId, const QUrl&, PictureRoad) {
    return ready(Result<storage::StoredPicture>(ErrorKind::NotFound));
}

} // namespace svodka
