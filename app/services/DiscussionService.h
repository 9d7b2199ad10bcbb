// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"
#include "core/Result.h"
#include "net/HttpClient.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

namespace discussion {
struct ChatPage;
}

/// Rooms and messages. The panel reads only the library; the site's chat is read into it, anonymously and
/// read-only. Never posts, logs in or reports at a site (field guide §5).
class DiscussionService : public QObject {
    Q_OBJECT
public:
    static constexpr int maximumTextLength = 4000; ///< characters of one message

    DiscussionService(storage::Storage& storage, net::HttpClient& http, QObject* parent = nullptr);

    [[nodiscard]] Async<QList<Room>> rooms();
    [[nodiscard]] Async<Discussion> open(ArticleId id); ///< what the library has; does not touch the net
    /// Reads the page's own chat, newest page first. The result is what open() answers afterwards. When the
    /// site is not reached it is what was there, with the state OfflineCopy (or Failed when nothing was), and
    /// refreshFailed says why.
    [[nodiscard]] Async<Discussion> refresh(ArticleId id);
    [[nodiscard]] Async<Discussion> loadOlder(ArticleId id);
    /// Local discussion; kept on this computer only. Errors: TextEmpty, TextTooLong, NotAllowed.
    [[nodiscard]] Async<CommentId> submit(ArticleId id, const QString& text, CommentId parent);
    [[nodiscard]] Async<void> edit(CommentId id, const QString& text);
    [[nodiscard]] Async<void> remove(CommentId id); ///< undoable
    void saveDraft(ArticleId id, const QString& text);
    void visited(ArticleId id); ///< moves the "new since your last visit" line for the next visit

signals:
    void discussionChanged(svodka::ArticleId id);
    void refreshStarted(svodka::ArticleId id);
    void refreshFailed(svodka::ArticleId id, const svodka::Error& error);

private:
    enum class Direction { Newest, Older };
    struct Reading;
    [[nodiscard]] Async<Discussion> read(ArticleId id, Direction direction);
    [[nodiscard]] Async<Discussion> fetch(const Reading& reading);
    [[nodiscard]] Async<Discussion> save(const Reading& reading, const discussion::ChatPage& page);
    [[nodiscard]] Result<Discussion> failed(const Reading& reading, const Error& error);
    [[nodiscard]] static std::optional<Error> faultOf(const QString& text);

    storage::Storage& m_storage;
    net::HttpClient& m_http;
};

} // namespace svodka
