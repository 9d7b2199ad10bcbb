// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/Database.h"
#include "storage/SearchIndex.h"

namespace svodka::storage {

/// Rooms and messages: what sites' chats said, and what the reader wrote. Works inside the caller's
/// transaction.
class DiscussionTable {
public:
    DiscussionTable(Database& database, SearchIndex& search);

    [[nodiscard]] QList<Room> rooms();                 ///< those with messages, the liveliest first
    [[nodiscard]] Discussion discussion(ArticleId id); ///< throws NotFound
    [[nodiscard]] QByteArray cursor(ArticleId id);

    /// What a page says of its discussion; nothing when it has none.
    void saveRoom(ArticleId id, const ArticleDraft& draft);
    /// Merges by remote id: a message that is known gets its text and reactions anew, an unknown reaction
    /// count leaves the known one.
    void saveComments(ArticleId id, const QList<CommentDraft>& comments, const QDateTime& now);
    void saveState(ArticleId id, DiscussionState state, const QByteArray& cursor, const QDateTime& now);

    [[nodiscard]] CommentId addLocal(ArticleId id, const QString& text, CommentId parent,
                                     const QString& author, const QDateTime& now);
    /// Only the reader's own messages; throws NotAllowed for others, NotFound.
    [[nodiscard]] ArticleId edit(CommentId id, const QString& text, const QDateTime& now);
    [[nodiscard]] ArticleId setState(CommentId id, Comment::State state);
    void saveDraft(ArticleId id, const QString& text);
    void visit(ArticleId id, const QDateTime& now);
    void indexAgain(); ///< all messages; the index is empty

private:
    void makeRoom(ArticleId id);
    void saveComment(ArticleId id, const CommentDraft& comment, const QDateTime& now);
    void insertComment(ArticleId id, const CommentDraft& comment, const QDateTime& now);
    [[nodiscard]] QList<Comment> comments(ArticleId id, qint64 visitedAt);
    [[nodiscard]] ArticleId ownComment(CommentId id);
    Database& m_database;
    SearchIndex& m_search;
};

} // namespace svodka::storage
