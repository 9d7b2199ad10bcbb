// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Retention.h"

#include "storage/CareNotes.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr qint64 day = 86'400; // seconds

/// What no rule may touch is excluded here, once.
const QString mayGo = uR"(a.listed = 1 AND a.starred = 0 AND a.saved_at IS NULL AND a.kept_unread = 0
    AND NOT EXISTS (SELECT 1 FROM comment c WHERE c.article = a.id AND c.origin = 1)
    AND NOT EXISTS (SELECT 1 FROM room r WHERE r.article = a.id AND r.draft <> ''))"_s;

QList<ArticleId> idsOf(Statement& rows) {
    QList<ArticleId> out;
    while (rows.next())
        out.append(rows.id<ArticleId>(0));
    return out;
}

} // namespace

Retention::Retention(Database& database) : m_database(database) {}

bool Retention::isClockSteady(const QDateTime& now) {
    constexpr qint64 steadyDays = 3;
    constexpr qint64 longestPause = 7 * day;
    const qint64 seconds = now.toSecsSinceEpoch();
    CareNotes notes(m_database);
    const qint64 before = notes.number(u"clock"_s);
    qint64 steady = notes.number(u"clock_steady"_s);
    const qint64 passed = seconds - before;
    if (passed < -3600 || passed > longestPause)
        steady = 0;
    else if (seconds / day != before / day)
        ++steady;
    notes.set(u"clock"_s, seconds);
    notes.set(u"clock_steady"_s, steady);
    return steady >= steadyDays;
}

QList<ArticleId> Retention::trash(const RetentionRules& rules, const QDateTime& now, int most) {
    QList<ArticleId> ids;
    if (rules.days > 0)
        ids = tooOld(rules.days, now, most);
    if (ids.isEmpty() && rules.perFeed > 0)
        ids = tooMany(rules.perFeed, most);
    if (ids.isEmpty() && rules.bytes > 0)
        ids = tooLarge(rules.bytes, most);
    auto statement = m_database.statement(u"UPDATE article SET listed = 0, trashed_at = ? WHERE id = ?"_s);
    for (const ArticleId id : std::as_const(ids))
        statement.run(now, id);
    return ids;
}

/// By when it was first seen: what a feed says of its own dates deletes nothing.
QList<ArticleId> Retention::tooOld(int days, const QDateTime& now, int most) {
    auto rows = m_database.statement(
        u"SELECT a.id FROM article a WHERE a.listed = 1 AND a.sort < ? AND a.first_seen < ? AND "_s + mayGo +
        u" ORDER BY a.sort LIMIT ?"_s);
    rows.run(now.addSecs(-days * day), now.addSecs(-days * day), most);
    return idsOf(rows);
}

QList<ArticleId> Retention::tooMany(int perFeed, int most) {
    QList<ArticleId> out;
    auto feeds =
        m_database.statement(u"SELECT id, articles FROM feed WHERE articles > ? AND trashed_at IS NULL"_s);
    feeds.run(perFeed);
    while (feeds.next() && out.size() < most) {
        // Behind the newest `perFeed`; a story that another feed carries too stays for that one.
        auto rows = m_database.statement(
            u"SELECT a.id FROM (SELECT s.article, s.sort FROM source s JOIN article b ON b.id = s.article "
            u"WHERE s.feed = ? "
            u"AND b.listed = 1 ORDER BY s.sort DESC, s.article DESC LIMIT -1 OFFSET ?) s JOIN article a ON a.id = s.article WHERE "_s +
            mayGo +
            u" AND NOT EXISTS (SELECT 1 FROM source o WHERE o.article = a.id AND o.feed <> ?) ORDER BY s.sort LIMIT ?"_s);
        rows.run(feeds.integer(0), perFeed, feeds.integer(0), static_cast<int>(most - out.size()));
        out += idsOf(rows);
    }
    return out;
}

/// The oldest, by the share of the file that an article takes on average.
QList<ArticleId> Retention::tooLarge(qint64 bytes, int most) {
    const qint64 used =
        (m_database.number(u"PRAGMA page_count"_s) - m_database.number(u"PRAGMA freelist_count"_s)) *
        m_database.number(u"PRAGMA page_size"_s);
    const qint64 all = m_database.number(u"SELECT count(*) FROM article"_s);
    const qint64 listed = m_database.number(u"SELECT articles FROM library_count"_s);
    if (all == 0)
        return {};
    const qint64 each = std::max<qint64>(1, used / all);
    const qint64 surplus = listed - bytes / each; // what lies in the trash is on its way out already
    if (surplus <= 0)
        return {};
    auto rows =
        m_database.statement(u"SELECT a.id FROM article a WHERE "_s + mayGo + u" ORDER BY a.sort LIMIT ?"_s);
    rows.run(static_cast<int>(std::min<qint64>(surplus, most)));
    return idsOf(rows);
}

int Retention::purge(const QDateTime& now, int most) {
    constexpr int daysInTrash = 30;
    return purgeOlderThan(now.addSecs(-daysInTrash * day).toSecsSinceEpoch(), most);
}

int Retention::emptyTrash(int most) {
    return purgeOlderThan(std::numeric_limits<qint64>::max(), most);
}

int Retention::purgeOlderThan(const QVariant& time, int most) {
    auto statement = m_database.statement(uR"(DELETE FROM article WHERE id IN
        (SELECT id FROM article WHERE trashed_at < ? ORDER BY trashed_at LIMIT ?))"_s);
    return statement.run(time, most).changedRows();
}

} // namespace svodka::storage
