// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader did, and how it is taken back.
#include "storage/Library.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

Act::Kind actOf(Mark mark) {
    switch (mark) {
    case Mark::Read:
        return Act::Kind::MarkedRead;
    case Mark::Unread:
        return Act::Kind::MarkedUnread;
    case Mark::Starred:
        return Act::Kind::Starred;
    case Mark::Unstarred:
        return Act::Kind::Unstarred;
    }
    Q_UNREACHABLE();
}

Mark opposite(Mark mark) {
    switch (mark) {
    case Mark::Read:
        return Mark::Unread;
    case Mark::Unread:
        return Mark::Read;
    case Mark::Starred:
        return Mark::Unstarred;
    case Mark::Unstarred:
        return Mark::Starred;
    }
    Q_UNREACHABLE();
}

QList<ArticleId> articleIds(const QList<qint64>& values) {
    QList<ArticleId> out;
    out.reserve(values.size());
    for (const qint64 value : values)
        out.append(ArticleId{value});
    return out;
}

} // namespace

int Library::mark(const QList<ArticleId>& ids, Mark mark) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const QList<ArticleId> changed = m_states.mark(ids, mark, now());
    if (changed.isEmpty())
        return 0;
    ActPayload payload;
    for (const ArticleId id : changed)
        payload.ids.append(id.value);
    const QString name = changed.size() == 1 ? m_articles.summaries(changed).value(0).title : QString();
    record(actOf(mark), static_cast<int>(changed.size()), name, payload);
    transaction.commit();
    announceUpdated(changed);
    return static_cast<int>(changed.size());
}

int Library::markAll(const ArticleQuery& query, Mark mark) {
    if (query.text.trimmed().isEmpty())
        return this->mark(m_articles.all(filterOf(query)), mark);
    ArticleQuery everything = query;
    everything.before.clear();
    everything.limit = std::numeric_limits<int>::max();
    QList<ArticleId> ids;
    for (const ArticleSummary& row : search(everything).articles)
        ids.append(row.id);
    return this->mark(ids, mark);
}

std::optional<Act> Library::undo() {
    Transaction transaction(m_database, Durability::ReadersAct);
    const auto entry = m_journal.nextToUndo();
    if (!entry)
        return std::nullopt;
    carryOut(*entry, Direction::Back);
    m_journal.setUndone(entry->act.id, true);
    transaction.commit();
    return entry->act;
}

std::optional<Act> Library::redo() {
    Transaction transaction(m_database, Durability::ReadersAct);
    const auto entry = m_journal.nextToRedo();
    if (!entry)
        return std::nullopt;
    carryOut(*entry, Direction::Again);
    m_journal.setUndone(entry->act.id, false);
    transaction.commit();
    return entry->act;
}

void Library::carryOut(const UndoJournal::Entry& entry, Direction direction) {
    const bool back = direction == Direction::Back;
    const auto markAgain = [&](Mark mark) {
        const QList<ArticleId> ids = articleIds(entry.payload.ids);
        announceUpdated(m_states.mark(ids, back ? opposite(mark) : mark, now()));
    };
    const FeedId feed{entry.payload.ids.value(0)};
    switch (entry.act.kind) {
    case Act::Kind::MarkedRead:
        return markAgain(Mark::Read);
    case Act::Kind::MarkedUnread:
        return markAgain(Mark::Unread);
    case Act::Kind::Starred:
        return markAgain(Mark::Starred);
    case Act::Kind::Unstarred:
        return markAgain(Mark::Unstarred);
    case Act::Kind::Unsubscribed:
        for (const qint64 id : entry.payload.ids)
            m_feeds.setTrashed(FeedId{id}, back ? QDateTime() : now());
        m_announcements.feeds = m_announcements.articles.everything = true;
        return;
    case Act::Kind::Renamed:
        m_feeds.rename(feed, entry.payload.texts.value(back ? 0 : 1));
        m_announcements.feeds = true;
        return;
    case Act::Kind::DeletedComment:
        announceDiscussion(
            m_discussions.setState(CommentId{entry.payload.ids.value(0)},
                                   back ? Comment::State::Published : Comment::State::Deleted));
        return;
    case Act::Kind::Moved:
    case Act::Kind::FolderAdded:
    case Act::Kind::FolderRenamed:
    case Act::Kind::FolderDeleted:
        return putPlaces(entry, direction);
    }
}

void Library::record(Act::Kind kind, int count, const QString& name, const ActPayload& payload) {
    m_announcements.act = m_journal.record(kind, count, name, payload, now());
}

} // namespace svodka::storage
