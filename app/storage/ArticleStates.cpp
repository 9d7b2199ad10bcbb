// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleStates.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

QString statementFor(Mark mark) {
    switch (mark) {
    case Mark::Read:
        return u"UPDATE article SET read = 1, kept_unread = 0, state_changed = ? WHERE id = ? AND read = 0"_s;
    case Mark::Unread:
        return u"UPDATE article SET read = 0, kept_unread = 1, state_changed = ? WHERE id = ? AND read = 1"_s;
    case Mark::Starred:
        return u"UPDATE article SET starred = 1, state_changed = ? WHERE id = ? AND starred = 0"_s;
    case Mark::Unstarred:
        return u"UPDATE article SET starred = 0, state_changed = ? WHERE id = ? AND starred = 1"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ArticleStates::ArticleStates(Database& database) : m_database(database) {}

QList<ArticleId> ArticleStates::mark(const QList<ArticleId>& ids, Mark mark, const QDateTime& now) {
    return run(statementFor(mark), ids, now);
}

QList<ArticleId> ArticleStates::markBack(const QList<ArticleId>& ids, Mark mark, const QDateTime& now) {
    if (mark != Mark::Unread)
        return run(statementFor(mark), ids, now);
    return run(u"UPDATE article SET read = 0, state_changed = ? WHERE id = ? AND read = 1"_s, ids, now);
}

QList<ArticleId> ArticleStates::run(const QString& sql, const QList<ArticleId>& ids, const QDateTime& now) {
    QList<ArticleId> changed;
    auto statement = m_database.statement(sql);
    for (const ArticleId id : ids)
        if (statement.run(now, id).changedRows() > 0)
            changed.append(id);
    return changed;
}

void ArticleStates::setSaved(ArticleId id, const QDateTime& savedAt, const QDateTime& now) {
    auto statement =
        m_database.statement(u"UPDATE article SET saved_at = ?, state_changed = ? WHERE id = ?"_s);
    if (statement.run(savedAt, now, id).changedRows() == 0)
        throw Failure{{ErrorKind::NotFound, id.toString()}};
}

} // namespace svodka::storage
