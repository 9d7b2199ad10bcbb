// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Library.h"

#include "storage/Migrations.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

Library::Library(const QString& folder, const QString& file, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock)),
      m_database(file, Database::Access::ReadWrite),
      m_search(m_database),
      m_feeds(m_database),
      m_places(m_database),
      m_articles(m_database, m_compression),
      m_writer(m_database, m_compression, m_search),
      m_states(m_database),
      m_pictures(m_database, folder + u"/pictures"_s),
      m_discussions(m_database, m_search),
      m_journal(m_database) {
    Migrations::apply(m_database);
}

QDateTime Library::today() const {
    return now().toLocalTime().date().startOfDay();
}

UpdateOutcome Library::saveUpdate(const FeedUpdate& update) {
    constexpr qsizetype newest = 2000; // of one answer; a flood must not fill the disk (security.md, 13)
    Transaction transaction(m_database, Durability::Fetched);
    UpdateOutcome outcome;
    const FeedTable::Noted noted = m_feeds.saveUpdate(update);
    m_announcements.feeds = noted.isShown;
    for (const ArticleDraft& draft : update.items.mid(0, newest)) {
        const SaveOutcome saved = m_writer.save(draft, update.feed, BodyOrigin::Feed, now());
        saveDiscussion(saved.id, draft);
        outcome.added += saved.kind == SaveOutcome::Kind::New ? 1 : 0;
        outcome.updated += saved.kind == SaveOutcome::Kind::Updated ? 1 : 0;
        announce(saved);
    }
    if (noted.isAnswer)
        m_feeds.saveAnswer(update, outcome);
    transaction.commit();
    return outcome;
}

void Library::saveDiscussion(ArticleId id, const ArticleDraft& draft) {
    m_discussions.saveRoom(id, draft);
    if (draft.comments.isEmpty())
        return;
    m_discussions.saveComments(id, draft.comments, now());
    announceDiscussion(id);
}

ArticleFilter Library::filterOf(const ArticleQuery& query) {
    return ArticleFilter::of(query, m_database, today());
}

ArticleListPage Library::articles(const ArticleQuery& query) {
    if (!query.text.trimmed().isEmpty())
        return search(query);
    return m_articles.list(filterOf(query), query.before, std::clamp(query.limit, 1, 10'000));
}

SaveOutcome Library::saveArticle(const ArticleDraft& draft, FeedId feed, const QByteArray& page,
                                 const QByteArray& contentType) {
    Transaction transaction(m_database, Durability::Fetched);
    const SaveOutcome outcome = m_writer.save(draft, feed, BodyOrigin::Page, now());
    saveDiscussion(outcome.id, draft);
    if (!page.isEmpty())
        m_writer.savePage(outcome.id, draft, page, contentType, now());
    transaction.commit();
    announce(outcome);
    return outcome;
}

void Library::setSaved(ArticleId id, bool saved) {
    Transaction transaction(m_database, Durability::ReadersAct);
    m_states.setSaved(id, saved ? now() : QDateTime(), now());
    transaction.commit();
    announceUpdated({id});
}

void Library::savePicture(ArticleId article, const StoredPicture& picture) {
    const QByteArray hash = m_pictures.writeFile(picture.bytes);
    Transaction transaction(m_database, Durability::Fetched);
    m_pictures.save(article, picture, hash);
    transaction.commit();
}

QList<SavedState> Library::savedStates(const QList<ArticleId>& ids) {
    QList<SavedState> out;
    const QList<ArticleId> asked =
        ids.isEmpty() ? m_articles.all(filterOf({ArticleQuery::Scope::Saved})) : ids;
    for (const ArticleId id : asked)
        out.append(savedState(id));
    return out;
}

SavedState Library::savedState(ArticleId id) {
    const Article article = m_articles.article(id);
    SavedState out{id, article.summary.savedAt, article.content.hasBody(), 0, {}};
    QList<QUrl> addresses = pictureAddresses(article.content.blocks);
    if (article.content.leadPicture && !addresses.contains(article.content.leadPicture->address))
        addresses.prepend(article.content.leadPicture->address);
    for (const QUrl& address : std::as_const(addresses)) {
        if (address.scheme() == "data"_L1 || m_pictures.has(address))
            ++out.pictures;
        else
            out.missingPictures.append(address);
    }
    return out;
}

void Library::check() {
    auto rows = m_database.statement(u"PRAGMA integrity_check(10)"_s);
    if (rows.run().next() && rows.text(0) != "ok"_L1)
        throw Failure{{ErrorKind::LibraryDamaged, rows.text(0)}};
    auto orphans = m_database.statement(u"PRAGMA foreign_key_check"_s);
    if (orphans.run().next())
        throw Failure{{ErrorKind::LibraryDamaged, u"foreign_key_check: "_s + orphans.text(0)}};
}

void Library::backup(const QString& file) {
    m_database.statement(u"VACUUM INTO ?"_s).run(file);
}

void Library::compact() {
    m_database.execute(u"VACUUM"_s);
    m_database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
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

} // namespace svodka::storage
