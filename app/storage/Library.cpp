// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Library.h"

#include "storage/Migrations.h"

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

Library::Library(const QString& file, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock)),
      m_database(file, Database::Access::ReadWrite),
      m_feeds(m_database),
      m_articles(m_database, m_compression),
      m_writer(m_database, m_compression),
      m_states(m_database),
      m_journal(m_database) {
    Migrations::apply(m_database);
}

QDateTime Library::today() const {
    return now().toLocalTime().date().startOfDay();
}

FeedTree Library::feedTree() {
    return m_feeds.tree(today());
}

FeedId Library::subscribe(const NewFeed& feed) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const FeedTable::Added added = m_feeds.add(feed);
    transaction.commit();
    m_announcements.feeds = true;
    m_announcements.articles.everything = added.fromTrash;
    return added.id;
}

void Library::unsubscribe(FeedId id) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const Feed feed = m_feeds.feed(id);
    m_feeds.setTrashed(id, now());
    record(Act::Kind::Unsubscribed, feed.articles, feed.title, {{id.value}});
    transaction.commit();
    m_announcements.feeds = m_announcements.articles.everything = true;
}

void Library::renameFeed(FeedId id, const QString& title) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const QString before = m_feeds.ownTitle(id);
    m_feeds.rename(id, title);
    record(Act::Kind::Renamed, 1, m_feeds.feed(id).title, {{id.value}, {before, title}});
    transaction.commit();
    m_announcements.feeds = true;
}

UpdateOutcome Library::saveUpdate(const FeedUpdate& update) {
    constexpr qsizetype newest = 2000; // of one answer; a flood must not fill the disk (security.md, 13)
    Transaction transaction(m_database, Durability::Fetched);
    UpdateOutcome outcome;
    m_announcements.feeds = m_feeds.saveUpdate(update);
    for (const ArticleDraft& draft : update.items.mid(0, newest)) {
        const SaveOutcome saved = m_writer.save(draft, update.feed, BodyOrigin::Feed, now());
        outcome.added += saved.kind == SaveOutcome::Kind::New ? 1 : 0;
        outcome.updated += saved.kind == SaveOutcome::Kind::Updated ? 1 : 0;
        announce(saved);
    }
    transaction.commit();
    return outcome;
}

ArticleListPage Library::articles(const ArticleQuery& query) {
    return m_articles.list(query, today());
}

SaveOutcome Library::saveArticle(const ArticleDraft& draft, FeedId feed, const QByteArray& page,
                                 const QByteArray& contentType) {
    Transaction transaction(m_database, Durability::Fetched);
    const SaveOutcome outcome = m_writer.save(draft, feed, BodyOrigin::Page, now());
    if (!page.isEmpty())
        m_writer.savePage(outcome.id, draft, page, contentType, now());
    transaction.commit();
    announce(outcome);
    return outcome;
}

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
    return this->mark(m_articles.all(query, today()), mark);
}

void Library::setSaved(ArticleId id, bool saved) {
    Transaction transaction(m_database, Durability::ReadersAct);
    m_states.setSaved(id, saved ? now() : QDateTime(), now());
    transaction.commit();
    announceUpdated({id});
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
        m_feeds.setTrashed(feed, back ? QDateTime() : now());
        m_announcements.feeds = m_announcements.articles.everything = true;
        return;
    case Act::Kind::Renamed:
        m_feeds.rename(feed, entry.payload.texts.value(back ? 0 : 1));
        m_announcements.feeds = true;
        return;
    case Act::Kind::DeletedComment:
    case Act::Kind::Moved:
        return;
    }
}

void Library::announce(SaveOutcome outcome) {
    if (outcome.kind == SaveOutcome::Kind::New)
        m_announcements.articles.added.append(outcome.id);
    if (outcome.kind == SaveOutcome::Kind::Updated)
        m_announcements.articles.updated.append(outcome.id);
    if (outcome.kind == SaveOutcome::Kind::New)
        m_announcements.feeds = true; // its counts
}

void Library::announceUpdated(const QList<ArticleId>& ids) {
    m_announcements.articles.updated += ids;
    m_announcements.feeds = m_announcements.feeds || !ids.isEmpty();
}

void Library::record(Act::Kind kind, int count, const QString& name, const ActPayload& payload) {
    m_announcements.act = m_journal.record(kind, count, name, payload, now());
}

} // namespace svodka::storage
