// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/FeedTable.h"

#include "core/Text.h"
#include "core/UrlTools.h"
#include "storage/Storage.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

const QString feedColumns = uR"(
    f.id, f.edition, f.folder, iif(f.own_title = '', f.title, f.own_title), f.description, f.address, f.home,
    f.kind, f.language, f.articles, f.unread, t.etag, t.last_modified, t.status, t.fetched_at, t.next_poll,
    t.error_kind, t.error_detail, t.error_number, t.wait_until, t.gap, t.newest, t.ttl, t.quiet_hours,
    t.quiet_days
    FROM feed f LEFT JOIN fetch_state t ON t.feed = f.id WHERE f.trashed_at IS NULL)"_s;

Feed feedOf(const Statement& row) {
    Feed out;
    out.id = row.id<FeedId>(0);
    out.edition = row.id<EditionId>(1);
    out.folder = row.id<FolderId>(2);
    out.title = row.text(3);
    out.description = row.text(4);
    out.address = row.address(5);
    out.home = row.address(6);
    out.kind = static_cast<FeedKind>(row.number(7));
    out.language = row.text(8);
    out.articles = row.number(9);
    out.unread = row.number(10);
    out.fetch = {row.bytes(11), row.bytes(12), row.number(13), row.time(14), row.time(15), std::nullopt};
    if (!row.isNull(16))
        out.fetch.error = Error{static_cast<ErrorKind>(row.number(16)), row.text(17), row.integer(18)};
    out.fetch.waitUntil = row.time(19);
    FeedRhythm& rhythm = out.fetch.rhythm;
    rhythm = {.gapSeconds = row.integer(20), .newest = row.time(21)};
    if (!row.isNull(22))
        rhythm.ttlMinutes = row.number(22);
    rhythm.quietHours = static_cast<quint32>(row.integer(23));
    rhythm.quietDays = static_cast<quint8>(row.number(24));
    return out;
}

} // namespace

FeedTable::FeedTable(Database& database) : m_database(database) {}

FeedTree FeedTable::tree(const QDateTime& today) {
    FeedTree out;
    auto editions = m_database.statement(u"SELECT id, name, home, language FROM edition ORDER BY id"_s);
    editions.run();
    while (editions.next())
        out.editions.append(
            {editions.id<EditionId>(0), editions.text(1), editions.address(2), editions.text(3)});
    auto folders = m_database.statement(u"SELECT id, parent, name FROM folder ORDER BY id"_s);
    folders.run();
    while (folders.next())
        out.folders.append({folders.id<FolderId>(0), folders.id<FolderId>(1), folders.text(2)});
    out.feeds = feeds();
    const auto isFollowed = [&](const Edition& edition) {
        return std::any_of(out.feeds.begin(), out.feeds.end(),
                           [&](const Feed& feed) { return feed.edition == edition.id; });
    };
    out.editions.removeIf([&](const Edition& edition) { return !isFollowed(edition); });
    out.counts = counts(today);
    return out;
}

QList<Feed> FeedTable::feeds() {
    QList<Feed> out;
    auto rows = m_database.statement(u"SELECT "_s + feedColumns + u" ORDER BY f.position, f.id"_s);
    rows.run();
    while (rows.next())
        out.append(feedOf(rows));
    return out;
}

LibraryCounts FeedTable::counts(const QDateTime& today) {
    auto rows = m_database.statement(uR"(SELECT articles, unread, starred, saved,
        (SELECT count(*) FROM article WHERE listed = 1 AND read = 0 AND sort >= ?) FROM library_count)"_s);
    if (!rows.run(today).next())
        return {};
    return {rows.number(0), rows.number(1), rows.number(4), rows.number(2), rows.number(3)};
}

Feed FeedTable::feed(FeedId id) {
    auto rows = m_database.statement(u"SELECT "_s + feedColumns + u" AND f.id = ?"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    return feedOf(rows);
}

FeedTable::Added FeedTable::add(const NewFeed& feed) {
    const FeedCandidate& candidate = feed.candidate;
    const QString key = addressKey(candidate.address);
    auto same = m_database.statement(
        u"SELECT id, iif(own_title = '', title, own_title), trashed_at FROM feed WHERE address_key = ?"_s);
    if (same.run(key).next()) {
        if (same.isNull(2))
            throw Failure{{ErrorKind::AlreadyThere, same.text(1)}};
        const FeedId id = same.id<FeedId>(0);
        setTrashed(id, {});
        return {id, true};
    }
    const QString title = text::oneLine(candidate.title);
    auto statement = m_database.statement(uR"(
        INSERT INTO feed(edition, folder, position, kind, title, description, address, address_key, home,
                         language)
        VALUES(?, ?, (SELECT ifnull(max(position), 0) + 1 FROM feed), ?, ?, ?, ?, ?, ?, ?))"_s);
    statement.run(edition(candidate), folder(feed.folder), static_cast<int>(candidate.kind),
                  title.isEmpty() ? candidate.address.host() : title, candidate.description,
                  candidate.address, key, candidate.siteAddress, candidate.language);
    return {FeedId{statement.insertedId()}, false};
}

/// The publisher that a feed's site belongs to; none when the site does not say its name.
QVariant FeedTable::edition(const FeedCandidate& candidate) {
    const QString name = text::oneLine(candidate.siteName);
    if (name.isEmpty() || !isWebAddress(candidate.siteAddress))
        return {};
    const QString key = addressKey(candidate.siteAddress);
    m_database
        .statement(u"INSERT OR IGNORE INTO edition(name, home, home_key, language) VALUES(?, ?, ?, ?)"_s)
        .run(name, candidate.siteAddress, key, candidate.language);
    auto rows = m_database.statement(u"SELECT id FROM edition WHERE home_key = ?"_s);
    return rows.run(key).next() ? QVariant(rows.integer(0)) : QVariant();
}

QVariant FeedTable::folder(const QString& name) {
    const QString line = text::oneLine(name);
    if (line.isEmpty())
        return {};
    auto rows = m_database.statement(u"SELECT id FROM folder WHERE name = ? AND parent IS NULL"_s);
    if (rows.run(line).next())
        return rows.integer(0);
    auto statement = m_database.statement(u"INSERT INTO folder(name) VALUES(?)"_s);
    statement.run(line);
    return statement.insertedId();
}

void FeedTable::rename(FeedId id, const QString& title) {
    m_database.statement(u"UPDATE feed SET own_title = ? WHERE id = ?"_s).run(text::oneLine(title), id);
}

QString FeedTable::ownTitle(FeedId id) {
    auto rows = m_database.statement(u"SELECT own_title FROM feed WHERE id = ?"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    return rows.text(0);
}

void FeedTable::setTrashed(FeedId id, const QDateTime& trashedAt) {
    m_database.statement(u"UPDATE feed SET trashed_at = ? WHERE id = ?"_s).run(trashedAt, id);
    if (trashedAt.isValid())
        m_database
            .statement(uR"(UPDATE article SET listed = 0 WHERE listed = 1 AND starred = 0 AND saved_at IS NULL
                AND id IN (SELECT article FROM source WHERE feed = ?)
                AND NOT EXISTS (SELECT 1 FROM source s JOIN feed f ON f.id = s.feed
                                WHERE s.article = article.id AND f.trashed_at IS NULL))"_s)
            .run(id);
    else
        m_database
            .statement(uR"(UPDATE article SET listed = 1 WHERE listed = 0
                AND id IN (SELECT article FROM source WHERE feed = ?))"_s)
            .run(id);
}

bool FeedTable::saveUpdate(const FeedUpdate& update) {
    auto before = m_database.statement(uR"(SELECT f.title, f.description, t.error_kind, t.error_number
        FROM feed f LEFT JOIN fetch_state t ON t.feed = f.id WHERE f.id = ? AND f.trashed_at IS NULL)"_s);
    if (!before.run(update.feed).next())
        throw Failure{{ErrorKind::NotFound, update.feed.toString()}};
    const int oldError = before.isNull(2) ? -1 : before.number(2);
    const int newError = update.fetch.error ? static_cast<int>(update.fetch.error->kind) : -1;
    const bool changed = oldError != newError ||
                         (!update.title.isEmpty() && update.title != before.text(0)) ||
                         (!update.description.isEmpty() && update.description != before.text(1));
    m_database
        .statement(uR"(UPDATE feed SET title = ifnull(nullif(?, ''), title),
            description = ifnull(nullif(?, ''), description), home = ifnull(nullif(?, ''), home),
            language = ifnull(nullif(?, ''), language) WHERE id = ?)"_s)
        .run(text::oneLine(update.title), update.description, update.home, update.language, update.feed);
    saveFetch(update.feed, update.fetch);
    countMove(update.feed, update.movedTo);
    return changed;
}

/// Validators are kept through a 304 and through a failure: both may come without them.
void FeedTable::saveFetch(FeedId id, const FetchState& fetch) {
    const bool keep = fetch.error || fetch.status == 304;
    const QString conflict =
        keep
            ? u"etag = ifnull(excluded.etag, etag), last_modified = ifnull(excluded.last_modified, last_modified)"_s
            : u"etag = excluded.etag, last_modified = excluded.last_modified"_s;
    const Error error = fetch.error.value_or(Error{});
    const FeedRhythm& rhythm = fetch.rhythm;
    m_database
        .statement(uR"(INSERT INTO fetch_state(feed, etag, last_modified, status, fetched_at, next_poll,
                error_kind, error_detail, error_number, wait_until, gap, newest, ttl, quiet_hours, quiet_days)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT(feed) DO UPDATE SET status = excluded.status, fetched_at = excluded.fetched_at,
                next_poll = excluded.next_poll, error_kind = excluded.error_kind,
                error_detail = excluded.error_detail, error_number = excluded.error_number,
                wait_until = excluded.wait_until, gap = excluded.gap, newest = excluded.newest,
                ttl = excluded.ttl, quiet_hours = excluded.quiet_hours, quiet_days = excluded.quiet_days, )"_s +
                   conflict)
        .run(id, fetch.etag, fetch.lastModified, fetch.status, fetch.fetchedAt, fetch.nextPoll,
             fetch.error ? QVariant(static_cast<int>(error.kind)) : QVariant(), error.detail, error.number,
             fetch.waitUntil, rhythm.gapSeconds, rhythm.newest,
             rhythm.ttlMinutes ? QVariant(*rhythm.ttlMinutes) : QVariant(), qint64{rhythm.quietHours},
             int{rhythm.quietDays});
}

/// A permanent redirect is believed at the third time in a row (security.md, attack 7: a captive portal may
/// answer with one, too).
void FeedTable::countMove(FeedId id, const QUrl& movedTo) {
    constexpr int times = 3;
    if (movedTo.isEmpty()) {
        m_database
            .statement(uR"(UPDATE fetch_state SET moved_to = '', moved_times = 0 WHERE feed = ?
                AND moved_times > 0)"_s)
            .run(id);
        return;
    }
    m_database
        .statement(
            uR"(UPDATE fetch_state SET moved_times = iif(moved_to = ?, moved_times + 1, 1), moved_to = ?
            WHERE feed = ?)"_s)
        .run(movedTo, movedTo, id);
    m_database
        .statement(uR"(UPDATE OR IGNORE feed SET address = ?, address_key = ? WHERE id = ? AND
            (SELECT moved_times FROM fetch_state WHERE feed = feed.id) >= ?)"_s)
        .run(movedTo, addressKey(movedTo), id, times);
}

} // namespace svodka::storage
