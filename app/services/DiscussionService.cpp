// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DiscussionService.h"

#include "discussion/PageDiscussion.h"

#include <algorithm>

namespace svodka {

using storage::Storage;

DiscussionService::DiscussionService(Storage& storage, net::HttpClient& http, QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http) {
    connect(&m_storage, &Storage::discussionChanged, this, &DiscussionService::discussionChanged);
}

Async<QList<Room>> DiscussionService::rooms() {
    return m_storage.rooms();
}

Async<Discussion> DiscussionService::open(ArticleId id) {
    return m_storage.discussion(id);
}

Async<Discussion> DiscussionService::refresh(ArticleId id) {
    return read(id, Direction::Newest);
}

Async<Discussion> DiscussionService::loadOlder(ArticleId id) {
    return read(id, Direction::Older);
}

/// What the library knows of a chat before it is asked for more.
struct DiscussionService::Reading {
    ArticleId id;
    Direction direction = Direction::Newest;
    Article article;
    Discussion known;
    QByteArray cursor;

    [[nodiscard]] bool isPossible() const {
        return !article.content.discussionKey.isEmpty() &&
               (direction == Direction::Newest || !cursor.isEmpty());
    }
    [[nodiscard]] net::FetchRequest request() const {
        const QUrl& page =
            article.content.canonical.isEmpty() ? article.summary.address : article.content.canonical;
        const QByteArray from = direction == Direction::Older ? cursor : QByteArray();
        return {.address = discussion::chatAddress(page, article.content.discussionKey, from),
                .purpose = net::FetchPurpose::Discussion,
                .derivedFrom = article.summary.address};
    }
    /// Where older messages go on. When the newest page reaches what is known, that is where it went on
    /// before.
    [[nodiscard]] QByteArray cursorAfter(const discussion::ChatPage& page) const {
        if (direction == Direction::Older || !known.readAt.isValid())
            return page.cursor;
        const bool reaches =
            std::any_of(page.comments.begin(), page.comments.end(), [&](const auto& comment) {
                return std::any_of(known.comments.begin(), known.comments.end(),
                                   [&](const Comment& old) { return old.remoteId == comment.remoteId; });
            });
        return reaches ? cursor : page.cursor;
    }
};

Async<Discussion> DiscussionService::read(ArticleId id, Direction direction) {
    // Three look-ups of one library, in order: the last one's result means that all are there.
    auto article = m_storage.article(id);
    auto known = m_storage.discussion(id);
    return m_storage.discussionCursor(id)
        .then(this,
              [=, this](const Result<QByteArray>& cursor) -> Async<Discussion> {
                  const Result<Article> foundArticle = article.result();
                  const Result<Discussion> foundDiscussion = known.result();
                  for (const auto& failure :
                       {foundArticle ? std::nullopt : std::optional(foundArticle.error()),
                        foundDiscussion ? std::nullopt : std::optional(foundDiscussion.error()),
                        cursor ? std::nullopt : std::optional(cursor.error())})
                      if (failure)
                          return ready(Result<Discussion>(*failure));
                  return fetch({id, direction, *foundArticle, *foundDiscussion, *cursor});
              })
        .unwrap();
}

Async<Discussion> DiscussionService::fetch(const Reading& reading) {
    if (!reading.isPossible())
        return ready(Result<Discussion>(reading.known));
    emit refreshStarted(reading.id);
    return m_http.get(reading.request())
        .then(this,
              [=, this](const Result<net::FetchResponse>& response) -> Async<Discussion> {
                  if (!response)
                      return ready(failed(reading, response.error()));
                  const auto page = discussion::parseChat(response->body);
                  return page ? save(reading, *page) : ready(failed(reading, page.error()));
              })
        .unwrap();
}

Async<Discussion> DiscussionService::save(const Reading& reading, const discussion::ChatPage& page) {
    const bool empty = page.comments.isEmpty() && reading.known.comments.isEmpty();
    const auto state = empty ? DiscussionState::Empty : DiscussionState::Open;
    return m_storage.saveComments(reading.id, page.comments, state, reading.cursorAfter(page))
        .then(this,
              [=, this](const Result<void>& saved) -> Async<Discussion> {
                  return saved ? open(reading.id) : ready(failed(reading, saved.error()));
              })
        .unwrap();
}

/// What is kept stays to be read; only its state says that it may be old.
Result<Discussion> DiscussionService::failed(const Reading& reading, const Error& error) {
    emit refreshFailed(reading.id, error);
    Discussion copy = reading.known;
    copy.state = copy.readAt.isValid() ? DiscussionState::OfflineCopy : DiscussionState::Failed;
    return copy;
}

Async<CommentId> DiscussionService::submit(ArticleId id, const QString& text, CommentId parent) {
    const QString written = text.trimmed();
    if (const auto fault = faultOf(written))
        return ready(Result<CommentId>(*fault));
    return m_storage.addLocalComment(id, written, parent, {});
}

Async<void> DiscussionService::edit(CommentId id, const QString& text) {
    const QString written = text.trimmed();
    if (const auto fault = faultOf(written))
        return ready(Result<void>(*fault));
    return m_storage.editLocalComment(id, written);
}

Async<void> DiscussionService::remove(CommentId id) {
    return m_storage.deleteLocalComment(id);
}

void DiscussionService::saveDraft(ArticleId id, const QString& text) {
    static_cast<void>(m_storage.saveDraft(id, text));
}

void DiscussionService::visited(ArticleId id) {
    static_cast<void>(m_storage.markRoomVisited(id));
}

std::optional<Error> DiscussionService::faultOf(const QString& text) {
    if (text.isEmpty())
        return Error{ErrorKind::TextEmpty};
    if (text.size() > maximumTextLength)
        return Error{ErrorKind::TextTooLong, {}, maximumTextLength};
    return std::nullopt;
}

} // namespace svodka
