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
    t.quiet_days,
    f.position, f.pace, f.keep_ready, f.proxy, f.proxy_host, f.proxy_port, f.encoding
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
    out.position = row.integer(25);
    if (!row.isNull(26))
        out.options.paceMinutes = row.number(26);
    out.options.keepReady = row.flag(27);
    if (!row.isNull(28))
        out.options.proxy = ProxyChoice{static_cast<ProxyChoice::Kind>(row.number(28)), row.text(29),
                                        static_cast<quint16>(row.number(30))};
    out.options.encoding = row.text(31).toLatin1();
    return out;
}

} // namespace

FeedTable::FeedTable(Database& database) : m_database(database) {}

FeedTree FeedTable::tree(const QDateTime& today) {
    FeedTree out;
    auto editions = m_database.statement(
        u"SELECT id, name, home, language, position FROM edition ORDER BY position, id"_s);
    editions.run();
    while (editions.next())
        out.editions.append({editions.id<EditionId>(0), editions.text(1), editions.address(2),
                             editions.text(3), editions.integer(4)});
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

FeedTable::Added FeedTable::add(const NewFeed& feed, FolderId folder) {
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
        VALUES(?, ?, (SELECT next FROM next_position), ?, ?, ?, ?, ?, ?, ?))"_s);
    statement.run(edition(candidate), folder, static_cast<int>(candidate.kind),
                  title.isEmpty() ? candidate.address.host() : title, candidate.description,
                  candidate.address, key, candidate.siteAddress, candidate.language);
    const FeedId id{statement.insertedId()};
    setOptions(id, feed.options);
    return {id, false};
}

/// The publisher that a feed's site belongs to; none when the site does not say its name.
QVariant FeedTable::edition(const FeedCandidate& candidate) {
    const QString name = text::oneLine(candidate.siteName);
    if (name.isEmpty() || !isWebAddress(candidate.siteAddress))
        return {};
    const QString key = addressKey(candidate.siteAddress);
    m_database
        .statement(uR"(INSERT OR IGNORE INTO edition(name, home, home_key, language, position)
            VALUES(?, ?, ?, ?, (SELECT next FROM next_position)))"_s)
        .run(name, candidate.siteAddress, key, candidate.language);
    auto rows = m_database.statement(u"SELECT id FROM edition WHERE home_key = ?"_s);
    return rows.run(key).next() ? QVariant(rows.integer(0)) : QVariant();
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

void FeedTable::forgetValidators(FeedId id) {
    m_database.statement(u"UPDATE fetch_state SET etag = NULL, last_modified = NULL WHERE feed = ?"_s)
        .run(id);
}

QString FeedTable::editionName(EditionId id) {
    auto rows = m_database.statement(u"SELECT name FROM edition WHERE id = ?"_s);
    return rows.run(id).next() ? rows.text(0) : QString();
}

void FeedTable::setOptions(FeedId id, const FeedOptions& options) {
    const auto& proxy = options.proxy;
    m_database
        .statement(uR"(UPDATE feed SET pace = ?, keep_ready = ?, proxy = ?, proxy_host = ?, proxy_port = ?,
            encoding = ? WHERE id = ?)"_s)
        .run(options.paceMinutes ? QVariant(*options.paceMinutes) : QVariant(), options.keepReady,
             proxy ? QVariant(static_cast<int>(proxy->kind)) : QVariant(), proxy ? proxy->host : QString(),
             proxy ? int{proxy->port} : 0, QString::fromLatin1(options.encoding), id);
    if (options.paceMinutes)
        m_database
            .statement(uR"(UPDATE fetch_state SET next_poll = max(ifnull(wait_until, 0), fetched_at + 60 * ?)
                WHERE feed = ? AND error_kind IS NULL)"_s)
            .run(*options.paceMinutes, id);
}

void FeedTable::setAddress(FeedId id, const QUrl& address) {
    const QString key = addressKey(address);
    auto same = m_database.statement(
        u"SELECT iif(own_title = '', title, own_title) FROM feed WHERE address_key = ? AND id <> ?"_s);
    if (same.run(key, id).next())
        throw Failure{{ErrorKind::AlreadyThere, same.text(0)}};
    m_database.statement(u"UPDATE feed SET address = ?, address_key = ? WHERE id = ?"_s)
        .run(address, key, id);
    m_database.statement(u"DELETE FROM fetch_state WHERE feed = ?"_s).run(id);
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

FeedTable::Noted FeedTable::saveUpdate(const FeedUpdate& update) {
    auto before = m_database.statement(uR"(SELECT f.title, f.description, t.error_kind, t.fetched_at
        FROM feed f LEFT JOIN fetch_state t ON t.feed = f.id WHERE f.id = ? AND f.trashed_at IS NULL)"_s);
    if (!before.run(update.feed).next())
        throw Failure{{ErrorKind::NotFound, update.feed.toString()}};
    const int oldError = before.isNull(2) ? -1 : before.number(2);
    const int newError = update.fetch.error ? static_cast<int>(update.fetch.error->kind) : -1;
    const bool isAnswer = update.fetch.fetchedAt.isValid() && before.time(3) != update.fetch.fetchedAt;
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
    return {changed, isAnswer};
}

void FeedTable::saveAnswer(const FeedUpdate& update, const UpdateOutcome& outcome) {
    constexpr int kept = 20;
    const FetchState& fetch = update.fetch;
    const Error error = fetch.error.value_or(Error{});
    m_database
        .statement(uR"(INSERT INTO answer(feed, at, status, error_kind, error_detail, error_number, etag,
            last_modified, added, updated) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s)
        .run(update.feed, fetch.fetchedAt, fetch.status,
             fetch.error ? QVariant(static_cast<int>(error.kind)) : QVariant(), error.detail, error.number,
             fetch.etag, fetch.lastModified, outcome.added, outcome.updated);
    m_database
        .statement(uR"(DELETE FROM answer WHERE feed = ? AND id <=
            (SELECT id FROM answer WHERE feed = ? ORDER BY id DESC LIMIT 1 OFFSET ?))"_s)
        .run(update.feed, update.feed, kept);
}

QList<FeedAnswer> FeedTable::answers(FeedId id) {
    QList<FeedAnswer> out;
    auto rows = m_database.statement(uR"(SELECT at, status, error_kind, error_detail, error_number, etag,
        last_modified, added, updated FROM answer WHERE feed = ? ORDER BY id DESC)"_s);
    rows.run(id);
    while (rows.next()) {
        FeedAnswer answer{.at = rows.time(0), .status = rows.number(1)};
        if (!rows.isNull(2))
            answer.error = Error{static_cast<ErrorKind>(rows.number(2)), rows.text(3), rows.integer(4)};
        answer.etag = rows.bytes(5);
        answer.lastModified = rows.bytes(6);
        answer.added = rows.number(7);
        answer.updated = rows.number(8);
        out.append(answer);
    }
    return out;
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
