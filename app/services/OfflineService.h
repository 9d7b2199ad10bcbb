// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "net/HttpClient.h"
#include "page/PageProfile.h"
#include "services/DiscussionService.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

class PageReader;

/// Keeps articles for the time without a network: text, pictures, discussion. Also the one road of pictures.
class OfflineService : public QObject {
    Q_OBJECT
public:
    OfflineService(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                   DiscussionService& discussions, QObject* parent = nullptr);

    /// Fetches what is missing and keeps it. A picture that cannot be had does not fail the rest; see
    /// SavedState.
    [[nodiscard]] Async<storage::SavedState> save(ArticleId id);
    /// Fetches text and pictures ahead without marking the article as saved.
    [[nodiscard]] Async<void> makeReady(ArticleId id);
    [[nodiscard]] Async<void> forget(ArticleId id); ///< removes the saved copy's mark; undoable text stays
    [[nodiscard]] Async<QList<storage::SavedState>> verify(const QList<ArticleId>& ids);

    enum class PictureRoad { LibraryOnly, Network };
    /// From the library, else (when allowed) from the net. Limits of security.md: 10 MB, raster types only.
    [[nodiscard]] Async<storage::StoredPicture> picture(ArticleId article, const QUrl& address,
                                                        PictureRoad road);

signals:
    void savingStarted(svodka::ArticleId id);
    void savingProgressed(svodka::ArticleId id, int done, int total);
    void saved(svodka::ArticleId id);
    void savingFailed(svodka::ArticleId id, const svodka::Error& error);

private:
    struct Saving;
    [[nodiscard]] Async<void> readText(const std::shared_ptr<Saving>& saving);
    [[nodiscard]] Async<void> keepPictures(const std::shared_ptr<Saving>& saving);
    [[nodiscard]] Async<void> keepDiscussion(const std::shared_ptr<Saving>& saving);
    [[nodiscard]] Async<void> keepOlder(ArticleId id, const Result<Discussion>& known, int pagesLeft);
    [[nodiscard]] Async<storage::SavedState> stateOf(ArticleId id, const Result<void>& kept);
    void advance(Saving& saving);
    [[nodiscard]] Async<storage::StoredPicture> fetchPicture(ArticleId article, const QUrl& address);
    [[nodiscard]] Async<storage::StoredPicture> keepPicture(ArticleId article,
                                                            const Result<storage::StoredPicture>& picture);

    storage::Storage& m_storage;
    net::HttpClient& m_http;
    DiscussionService& m_discussions;
    PageReader* m_reader;
};

} // namespace svodka
