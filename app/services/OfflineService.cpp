// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OfflineService.h"

#include "core/UrlTools.h"
#include "services/PageReader.h"
#include "services/PictureType.h"

#include <QThreadPool>

namespace svodka {
namespace {

constexpr int mostOlderPages = 25; // pages of a chat, twenty messages each

QList<QUrl> picturesOf(const ArticleDraft& content) {
    QList<QUrl> addresses = pictureAddresses(content.blocks);
    if (content.leadPicture)
        addresses.prepend(content.leadPicture->address);
    QList<QUrl> out;
    for (const QUrl& address : std::as_const(addresses))
        if (isWebAddress(address) && !out.contains(address))
            out.append(address);
    return out;
}

Result<storage::StoredPicture> checkedPicture(const Result<net::FetchResponse>& response,
                                              const QUrl& address) {
    if (!response)
        return response.error();
    const QByteArray type = rasterType(response->body);
    if (type.isEmpty())
        return Error{ErrorKind::UnsupportedContent, QString::fromLatin1(response->contentType)};
    return storage::StoredPicture{address, response->body, type};
}

} // namespace

/// One article on its way to being kept.
struct OfflineService::Saving {
    ArticleId id;
    Article article{};
    int done = 0;
    int total = 1; ///< text, pictures, discussion
};

OfflineService::OfflineService(storage::Storage& storage, net::HttpClient& http,
                               const page::ProfileSet& profiles, DiscussionService& discussions,
                               QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_discussions(discussions),
      m_reader(new PageReader(storage, http, profiles, this)) {}

Async<storage::SavedState> OfflineService::save(ArticleId id) {
    emit savingStarted(id);
    auto saving = std::make_shared<Saving>(Saving{.id = id});
    return readText(saving)
        .then(this,
              [this, saving](const Result<void>& text) { return text ? keepPictures(saving) : ready(text); })
        .unwrap()
        .then(this,
              [this, saving](const Result<void>& before) {
                  return before ? keepDiscussion(saving) : ready(before);
              })
        .unwrap()
        .then(this,
              [this, id](const Result<void>& before) {
                  return before ? m_storage.setSaved(id, true) : ready(before);
              })
        .unwrap()
        .then(this, [this, id](const Result<void>& kept) { return stateOf(id, kept); })
        .unwrap()
        .then(this, [this, id](Result<storage::SavedState> state) {
            if (state)
                emit saved(id);
            else
                emit savingFailed(id, state.error());
            return state;
        });
}

Async<void> OfflineService::makeReady(ArticleId id) {
    auto saving = std::make_shared<Saving>(Saving{.id = id});
    return readText(saving)
        .then(this,
              [this, saving](const Result<void>& text) { return text ? keepPictures(saving) : ready(text); })
        .unwrap();
}

Async<void> OfflineService::readText(const std::shared_ptr<Saving>& saving) {
    return m_storage.article(saving->id)
        .then(this,
              [this](const Result<Article>& article) {
                  const bool isWhole = !article || article->content.hasBody();
                  return isWhole ? ready(article) : m_reader->readInto(*article);
              })
        .unwrap()
        .then(this, [this, saving](const Result<Article>& article) {
            if (!article)
                return Result<void>(article.error());
            saving->article = *article;
            saving->total += static_cast<int>(picturesOf(article->content).size());
            saving->total += article->content.discussionKey.isEmpty() ? 0 : 1;
            advance(*saving);
            return Result<void>();
        });
}

/// A picture that cannot be had does not fail the rest: the state names it, and saving again tries it again.
Async<void> OfflineService::keepPictures(const std::shared_ptr<Saving>& saving) {
    QList<QFuture<void>> pictures;
    for (const QUrl& address : picturesOf(saving->article.content))
        pictures.append(
            picture(saving->id, address, PictureRoad::Network)
                .then(this, [this, saving](const Result<storage::StoredPicture>&) { advance(*saving); }));
    if (pictures.isEmpty())
        return ready(Result<void>());
    return QtFuture::whenAll(pictures.begin(), pictures.end()).then(this, [](const QList<QFuture<void>>&) {
        return Result<void>();
    });
}

/// Nor does a discussion: the copy that is there stays.
Async<void> OfflineService::keepDiscussion(const std::shared_ptr<Saving>& saving) {
    if (saving->article.content.discussionKey.isEmpty())
        return ready(Result<void>());
    return m_discussions.refresh(saving->id)
        .then(this, [this, id = saving->id](
                        const Result<Discussion>& newest) { return keepOlder(id, newest, mostOlderPages); })
        .unwrap()
        .then(this, [this, saving](const Result<void>& kept) {
            advance(*saving);
            return kept;
        });
}

Async<void> OfflineService::keepOlder(ArticleId id, const Result<Discussion>& known, int pagesLeft) {
    const bool goesOn = known && known->hasOlder && known->state == DiscussionState::Open && pagesLeft > 0;
    if (!goesOn)
        return ready(Result<void>());
    return m_discussions.loadOlder(id)
        .then(this,
              [this, id, before = known->comments.size(), pagesLeft](const Result<Discussion>& more) {
                  const bool grew = more && more->comments.size() > before;
                  return grew ? keepOlder(id, more, pagesLeft - 1) : ready(Result<void>());
              })
        .unwrap();
}

Async<storage::SavedState> OfflineService::stateOf(ArticleId id, const Result<void>& kept) {
    using State = storage::SavedState;
    if (!kept)
        return ready(Result<State>(kept.error()));
    return m_storage.savedStates({id}).then(this, [id](const Result<QList<State>>& states) {
        if (!states)
            return Result<State>(states.error());
        return states->isEmpty() ? Result<State>(Error{ErrorKind::NotFound, id.toString()})
                                 : Result<State>(states->first());
    });
}

void OfflineService::advance(Saving& saving) {
    ++saving.done;
    emit savingProgressed(saving.id, saving.done, saving.total);
}

Async<void> OfflineService::forget(ArticleId id) {
    return m_storage.setSaved(id, false);
}

Async<QList<storage::SavedState>> OfflineService::verify(const QList<ArticleId>& ids) {
    return m_storage.savedStates(ids);
}

Async<storage::StoredPicture> OfflineService::picture(ArticleId article, const QUrl& address,
                                                      PictureRoad road) {
    return m_storage.picture(address)
        .then(this,
              [this, article, address, road](const Result<storage::StoredPicture>& kept) {
                  const bool isMissing = !kept && kept.error().kind == ErrorKind::NotFound;
                  return isMissing && road == PictureRoad::Network ? fetchPicture(article, address)
                                                                   : ready(kept);
              })
        .unwrap();
}

Async<storage::StoredPicture> OfflineService::fetchPicture(ArticleId article, const QUrl& address) {
    return m_storage.article(article)
        .then(this,
              [this, address](const Result<Article>& known) {
                  if (!known)
                      return ready(Result<net::FetchResponse>(known.error()));
                  return m_http.get({.address = address,
                                     .purpose = net::FetchPurpose::Picture,
                                     .derivedFrom = known->summary.address});
              })
        .unwrap()
        .then(this,
              [this, article, address](const Result<net::FetchResponse>& response) {
                  return keepPicture(article, checkedPicture(response, address));
              })
        .unwrap();
}

Async<storage::StoredPicture> OfflineService::keepPicture(ArticleId article,
                                                          const Result<storage::StoredPicture>& picture) {
    if (!picture)
        return ready(picture);
    return m_storage.savePicture(article, *picture).then(this, [picture](const Result<void>& kept) {
        return kept ? picture : Result<storage::StoredPicture>(kept.error());
    });
}

} // namespace svodka
