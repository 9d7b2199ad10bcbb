// SPDX-License-Identifier: GPL-3.0-or-later
// What keeps the library whole and small, in slices that give way to the reader.
#include "storage/CareNotes.h"
#include "storage/Library.h"
#include "storage/Retention.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr int articlesAtOnce = 200;

} // namespace

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
    m_database.execute(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // for a file that began without it
    m_database.execute(u"VACUUM"_s);
    m_database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

bool Library::careSome(const RetentionRules& rules) {
    return indexSome() || retainSome(rules) || compactSome();
}

/// After a rescue or a restored backup the index is built from the texts, a slice at a time.
bool Library::indexSome() {
    const auto behind = CareNotes(m_database).find(u"reindex"_s);
    if (!behind)
        return false;
    Transaction transaction(m_database, Durability::Fetched);
    QList<ArticleId> ids;
    auto rows = m_database.statement(u"SELECT id FROM article WHERE id > ? ORDER BY id LIMIT ?"_s);
    rows.run(*behind, articlesAtOnce);
    while (rows.next())
        ids.append(rows.id<ArticleId>(0));
    for (const ArticleId id : std::as_const(ids))
        m_search.addArticle(id, m_articles.article(id).content);
    if (*behind == 0)
        m_discussions.indexAgain();
    CareNotes notes(m_database);
    if (ids.size() < articlesAtOnce)
        notes.remove(u"reindex"_s);
    else
        notes.set(u"reindex"_s, ids.last().value);
    transaction.commit();
    return true;
}

bool Library::retainSome(const RetentionRules& rules) {
    Transaction transaction(m_database, Durability::Fetched);
    Retention retention(m_database);
    bool some = false;
    if (retention.isClockSteady(now())) {
        const QList<ArticleId> trashed = retention.trash(rules, now(), articlesAtOnce);
        some = !trashed.isEmpty() || retention.purge(now(), articlesAtOnce) > 0;
        m_announcements.articles.removed = trashed;
        m_announcements.feeds = !trashed.isEmpty();
    }
    transaction.commit();
    return some;
}

int Library::emptyTrash() {
    Transaction transaction(m_database, Durability::ReadersAct);
    const int gone = Retention(m_database).emptyTrash(std::numeric_limits<int>::max());
    transaction.commit();
    return gone;
}

/// Gives a few free pages back; a file that began without auto_vacuum keeps them for what comes.
bool Library::compactSome() {
    constexpr qint64 worthIt = 2048; // pages
    if (m_database.number(u"PRAGMA freelist_count"_s) < worthIt ||
        m_database.number(u"PRAGMA auto_vacuum"_s) != 2)
        return false;
    auto rows = m_database.statement(u"PRAGMA incremental_vacuum(512)"_s);
    rows.run();
    while (rows.next()) {
    }
    return true;
}

QList<FeedSpace> Library::space() {
    QList<FeedSpace> out;
    auto rows = m_database.statement(uR"(SELECT s.feed, count(*), sum(ifnull(length(b.content), 0)
            + ifnull((SELECT length(p.bytes) FROM page p WHERE p.article = s.article), 0))
        FROM source s LEFT JOIN body b ON b.article = s.article GROUP BY s.feed)"_s);
    rows.run();
    while (rows.next())
        out.append({rows.id<FeedId>(0), rows.number(1), rows.integer(2)});
    std::sort(out.begin(), out.end(),
              [](const FeedSpace& a, const FeedSpace& b) { return a.bytes > b.bytes; });
    return out;
}

/// The first few hundred texts teach how the rest is written shorter. In a transaction of its own: nothing
/// may be compressed with what was not committed.
void Library::learnDictionary() {
    constexpr qint64 enough = 500;
    if (m_compression.hasDictionary() || m_database.number(u"SELECT max(article) FROM body"_s) < enough)
        return;
    try {
        QList<QByteArray> samples;
        auto rows = m_database.statement(u"SELECT content FROM body ORDER BY article DESC LIMIT ?"_s);
        rows.run(enough);
        while (rows.next())
            samples.append(m_compression.restored(rows.bytes(0)));
        const QByteArray dictionary = Compression::trained(samples);
        if (dictionary.isEmpty())
            return;
        Transaction transaction(m_database, Durability::Fetched);
        m_database.statement(u"INSERT OR REPLACE INTO dictionary(id, bytes) VALUES(?, ?)"_s)
            .run(static_cast<qint64>(Compression::idOf(dictionary)), dictionary);
        transaction.commit();
        m_compression.use(dictionary);
    } catch (const Failure&) {
        // What was to be stored is; the next update tries again.
    }
}

void Library::loadDictionaries() {
    m_compression.setSource([this](quint32 id) {
        auto rows = m_database.statement(u"SELECT bytes FROM dictionary WHERE id = ?"_s);
        return rows.run(static_cast<qint64>(id)).next() ? rows.bytes(0) : QByteArray();
    });
    auto rows = m_database.statement(u"SELECT bytes FROM dictionary ORDER BY id"_s);
    rows.run();
    while (rows.next())
        m_compression.use(rows.bytes(0));
}

} // namespace svodka::storage
