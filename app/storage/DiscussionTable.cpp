// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DiscussionTable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

QVariant milliseconds(const QDateTime& time) {
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const Statement& row, int column) {
    return row.isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(row.integer(column), Qt::UTC);
}

QVariant written(const std::optional<QMap<QString, int>>& reactions) {
    if (!reactions)
        return {};
    QJsonObject object;
    for (auto it = reactions->begin(); it != reactions->end(); ++it)
        object.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<QMap<QString, int>> reactionsOf(const Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    QMap<QString, int> out;
    const QJsonObject object = QJsonDocument::fromJson(row.text(column).toUtf8()).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        out.insert(it.key(), it.value().toInt());
    return out;
}

/// A chat's clock may be ahead; what arrived cannot be younger than its arrival.
QVariant createdTime(const CommentDraft& comment, const QDateTime& now) {
    return milliseconds(comment.created.isValid() ? std::min(comment.created, now) : now);
}

} // namespace

DiscussionTable::DiscussionTable(Database& database, SearchIndex& search)
    : m_database(database),
      m_search(search) {}

QList<Room> DiscussionTable::rooms() {
    constexpr int most = 500; // a list for reading, not an archive
    auto rows = m_database.statement(uR"(
        SELECT r.article, a.title, coalesce(e.name, f.title, site.name, ''), r.comments, r.last_comment,
            (SELECT count(*) FROM comment c WHERE c.article = r.article AND c.origin = 0 AND c.state = 0
                AND c.arrived > ifnull(r.visited_at, 0))
        FROM room r JOIN article a ON a.id = r.article
        LEFT JOIN feed f ON f.id = (SELECT feed FROM source WHERE article = a.id LIMIT 1)
        LEFT JOIN edition e ON e.id = f.edition LEFT JOIN site ON site.id = a.site
        WHERE r.comments > 0 AND a.listed = 1 ORDER BY r.last_comment DESC LIMIT ?)"_s);
    rows.run(most);
    QList<Room> out;
    while (rows.next())
        out.append({rows.id<ArticleId>(0), rows.text(1), rows.text(2), rows.number(3), rows.number(5),
                    timeOf(rows, 4)});
    return out;
}

Discussion DiscussionTable::discussion(ArticleId id) {
    auto rows = m_database.statement(uR"(
        SELECT a.title, r.state, r.cursor, r.read_at, r.visited_at, r.address, r.draft, r.key
        FROM article a LEFT JOIN room r ON r.article = a.id WHERE a.id = ?)"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    Discussion out;
    out.article = id;
    out.title = rows.text(0);
    if (rows.isNull(1))
        return out;
    out.state = static_cast<DiscussionState>(rows.number(1));
    out.hasOlder = !rows.isNull(2);
    out.readAt = timeOf(rows, 3);
    out.address = rows.address(5);
    out.draft = rows.text(6);
    // Before the first visit nothing is "new since your last visit".
    out.comments = comments(id, rows.isNull(4) ? std::numeric_limits<qint64>::max() : rows.integer(4));
    return out;
}

QList<Comment> DiscussionTable::comments(ArticleId id, qint64 visitedAt) {
    auto rows = m_database.statement(uR"(
        SELECT c.id, c.origin, c.state, coalesce(c.parent, p.id), c.remote_id, c.author, c.text, c.created, c.edited,
            c.quoted_author, c.quoted_text, c.reactions, c.arrived
        FROM comment c LEFT JOIN comment p ON p.article = c.article AND p.remote_id = c.parent_remote_id
        WHERE c.article = ? AND c.state = 0 ORDER BY c.created, c.id)"_s);
    rows.run(id);
    QList<Comment> out;
    while (rows.next()) {
        Comment comment;
        comment.id = rows.id<CommentId>(0);
        comment.article = id;
        comment.origin = static_cast<Comment::Origin>(rows.number(1));
        comment.state = static_cast<Comment::State>(rows.number(2));
        comment.parent = rows.id<CommentId>(3);
        comment.remoteId = rows.text(4);
        comment.author = rows.text(5);
        comment.text = rows.text(6);
        comment.created = timeOf(rows, 7);
        comment.edited = timeOf(rows, 8);
        comment.quotedAuthor = rows.text(9);
        comment.quotedText = rows.text(10);
        comment.reactions = reactionsOf(rows, 11);
        comment.isNew = comment.origin == Comment::Origin::Page && rows.integer(12) > visitedAt;
        out.append(comment);
    }
    return out;
}

QByteArray DiscussionTable::cursor(ArticleId id) {
    auto rows = m_database.statement(u"SELECT cursor FROM room WHERE article = ?"_s);
    return rows.run(id).next() ? rows.bytes(0) : QByteArray();
}

void DiscussionTable::makeRoom(ArticleId id) {
    m_database.statement(u"INSERT OR IGNORE INTO room(article, state) VALUES(?, ?)"_s)
        .run(id, static_cast<int>(DiscussionState::None));
}

void DiscussionTable::saveRoom(ArticleId id, const ArticleDraft& draft) {
    const bool hasChat = !draft.discussionKey.isEmpty() || !draft.discussionAddress.isEmpty();
    if (!hasChat && draft.comments.isEmpty())
        return;
    makeRoom(id);
    m_database
        .statement(uR"(UPDATE room SET key = ifnull(nullif(?, ''), key),
            address = ifnull(nullif(?, ''), address), state = iif(state = ?, ?, state) WHERE article = ?)"_s)
        .run(draft.discussionKey, draft.discussionAddress, static_cast<int>(DiscussionState::None),
             static_cast<int>(draft.comments.isEmpty() ? DiscussionState::NotLoaded : DiscussionState::Open),
             id);
}

void DiscussionTable::saveComments(ArticleId id, const QList<CommentDraft>& comments, const QDateTime& now) {
    makeRoom(id);
    for (const CommentDraft& comment : comments)
        saveComment(id, comment, now);
}

void DiscussionTable::saveComment(ArticleId id, const CommentDraft& comment, const QDateTime& now) {
    if (comment.remoteId.isEmpty())
        return; // could not be told from its next reading
    auto known = m_database.statement(
        u"SELECT id, text, author, edited FROM comment WHERE article = ? AND remote_id = ?"_s);
    if (!known.run(id, comment.remoteId).next()) {
        insertComment(id, comment, now);
        return;
    }
    const CommentId old = known.id<CommentId>(0);
    const bool isEdited = known.text(1) != comment.text;
    m_database
        .statement(uR"(UPDATE comment SET author = ?, text = ?, quoted_author = ?, quoted_text = ?,
            reactions = ifnull(?, reactions), edited = iif(?, ?, edited) WHERE id = ?)"_s)
        .run(comment.author, comment.text, comment.quotedAuthor, comment.quotedText,
             written(comment.reactions), isEdited, milliseconds(now), old);
    if (isEdited || known.text(2) != comment.author) {
        m_search.removeComment(old, known.text(1), known.text(2));
        m_search.addComment(old, comment.text, comment.author);
    }
}

void DiscussionTable::insertComment(ArticleId id, const CommentDraft& comment, const QDateTime& now) {
    auto statement = m_database.statement(uR"(
        INSERT INTO comment(article, origin, remote_id, parent_remote_id, author, text, created, arrived,
            quoted_author, quoted_text, reactions) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    statement.run(id, static_cast<int>(Comment::Origin::Page), comment.remoteId, comment.parentRemoteId,
                  comment.author, comment.text, createdTime(comment, now), milliseconds(now),
                  comment.quotedAuthor, comment.quotedText, written(comment.reactions));
    m_search.addComment(CommentId{statement.insertedId()}, comment.text, comment.author);
}

void DiscussionTable::saveState(ArticleId id, DiscussionState state, const QByteArray& cursor,
                                const QDateTime& now) {
    makeRoom(id);
    m_database.statement(u"UPDATE room SET state = ?, cursor = ?, read_at = ? WHERE article = ?"_s)
        .run(static_cast<int>(state), cursor, milliseconds(now), id);
}

CommentId DiscussionTable::addLocal(ArticleId id, const QString& text, CommentId parent,
                                    const QString& author, const QDateTime& now) {
    makeRoom(id);
    auto statement = m_database.statement(
        u"INSERT INTO comment(article, origin, parent, author, text, created, arrived) VALUES(?, ?, ?, ?, ?, ?, ?)"_s);
    statement.run(id, static_cast<int>(Comment::Origin::Local), parent, author, text, milliseconds(now),
                  milliseconds(now));
    const CommentId comment{statement.insertedId()};
    m_search.addComment(comment, text, author);
    return comment;
}

ArticleId DiscussionTable::ownComment(CommentId id) {
    auto rows = m_database.statement(u"SELECT article, origin FROM comment WHERE id = ?"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    if (static_cast<Comment::Origin>(rows.number(1)) != Comment::Origin::Local)
        throw Failure{{ErrorKind::NotAllowed}};
    return rows.id<ArticleId>(0);
}

ArticleId DiscussionTable::edit(CommentId id, const QString& text, const QDateTime& now) {
    const ArticleId article = ownComment(id);
    auto old = m_database.statement(u"SELECT text, author FROM comment WHERE id = ?"_s);
    if (old.run(id).next()) {
        m_search.removeComment(id, old.text(0), old.text(1));
        m_search.addComment(id, text, old.text(1));
    }
    m_database.statement(u"UPDATE comment SET text = ?, edited = ? WHERE id = ?"_s)
        .run(text, milliseconds(now), id);
    return article;
}

ArticleId DiscussionTable::setState(CommentId id, Comment::State state) {
    const ArticleId article = ownComment(id);
    m_database.statement(u"UPDATE comment SET state = ? WHERE id = ?"_s).run(static_cast<int>(state), id);
    return article;
}

void DiscussionTable::saveDraft(ArticleId id, const QString& text) {
    makeRoom(id);
    m_database.statement(u"UPDATE room SET draft = ? WHERE article = ?"_s).run(text, id);
}

void DiscussionTable::visit(ArticleId id, const QDateTime& now) {
    makeRoom(id);
    m_database.statement(u"UPDATE room SET visited_at = ? WHERE article = ?"_s).run(milliseconds(now), id);
}

void DiscussionTable::indexAgain() {
    auto rows = m_database.statement(u"SELECT id, text, author FROM comment WHERE state = 0"_s);
    rows.run();
    while (rows.next())
        m_search.addComment(rows.id<CommentId>(0), rows.text(1), rows.text(2));
}

} // namespace svodka::storage
