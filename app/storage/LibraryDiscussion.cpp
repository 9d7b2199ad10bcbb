// SPDX-License-Identifier: GPL-3.0-or-later
// Rooms and messages.
#include "core/Text.h"
#include "storage/Library.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

void Library::saveComments(ArticleId id, const QList<CommentDraft>& comments, DiscussionState state,
                           const QByteArray& cursor) {
    Transaction transaction(m_database, Durability::Fetched);
    m_discussions.saveComments(id, comments, now());
    m_discussions.saveState(id, state, cursor, now());
    transaction.commit();
    announceDiscussion(id);
}

CommentId Library::addLocalComment(ArticleId id, const QString& text, CommentId parent,
                                   const QString& author) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const CommentId comment = m_discussions.addLocal(id, text, parent, author, now());
    m_discussions.saveDraft(id, {}); // what was being written is written
    transaction.commit();
    announceDiscussion(id);
    return comment;
}

void Library::editLocalComment(CommentId id, const QString& text) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const ArticleId article = m_discussions.edit(id, text, now());
    transaction.commit();
    announceDiscussion(article);
}

void Library::deleteLocalComment(CommentId id) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const ArticleId article = m_discussions.setState(id, Comment::State::Deleted);
    record(Act::Kind::DeletedComment, 1, {}, {{id.value}});
    transaction.commit();
    announceDiscussion(article);
}

void Library::saveDraft(ArticleId id, const QString& text) {
    Transaction transaction(m_database, Durability::ReadersAct);
    m_discussions.saveDraft(id, text);
    transaction.commit();
}

void Library::markRoomVisited(ArticleId id) {
    Transaction transaction(m_database, Durability::Fetched);
    m_discussions.visit(id, now());
    transaction.commit();
    announceDiscussion(id);
}

void Library::announceDiscussion(ArticleId id) {
    if (!m_announcements.discussions.contains(id))
        m_announcements.discussions.append(id);
    if (!m_announcements.articles.added.contains(id)) // its count of comments
        m_announcements.articles.updated.append(id);
}

} // namespace svodka::storage
