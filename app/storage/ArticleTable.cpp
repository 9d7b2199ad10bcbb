// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleTable.h"

#include "storage/ArticleContent.h"

#include <QStringDecoder>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

/// The columns of a list's row; `a` is the article. Its feed is the first living one that carried it.
const QString summaryColumns = uR"(
    a.id, a.title, a.summary, a.address, a.sort, a.updated, a.saved_at, a.thumbnail, a.language, a.read,
    a.starred, a.comment_count, f.id,
    coalesce(nullif(e.name, ''), nullif(f.own_title, ''), f.title, site.name, ''))"_s;
const QString summaryJoins = uR"(
    LEFT JOIN feed f ON f.id = (SELECT s1.feed FROM source s1 JOIN feed f1 ON f1.id = s1.feed
                                WHERE s1.article = a.id AND f1.trashed_at IS NULL LIMIT 1)
    LEFT JOIN edition e ON e.id = f.edition
    LEFT JOIN site ON site.id = a.site)"_s;

ArticleSummary summaryOf(const Statement& row) {
    ArticleSummary out;
    out.id = row.id<ArticleId>(0);
    out.title = row.text(1);
    out.summary = row.text(2);
    out.address = row.address(3);
    out.published = row.time(4);
    out.updated = row.time(5);
    out.savedAt = row.time(6);
    out.thumbnail = row.address(7);
    out.language = row.text(8);
    out.read = row.flag(9);
    out.starred = row.flag(10);
    out.commentCount = row.number(11);
    out.feed = row.id<FeedId>(12);
    out.sourceName = row.text(13);
    return out;
}

QString decodedPage(const QByteArray& bytes, const QByteArray& contentType) {
    const qsizetype at = contentType.toLower().indexOf("charset=");
    if (at >= 0) {
        QByteArray name = contentType.mid(at + 8);
        name = name.left(name.indexOf(';') < 0 ? name.size() : name.indexOf(';')).trimmed().replace('"', "");
        QStringDecoder decoder(name.constData());
        if (decoder.isValid())
            return decoder(bytes);
    }
    QStringDecoder decoder = QStringDecoder::decoderForHtml(bytes);
    return decoder(bytes);
}

} // namespace

/// Where a window begins: behind this row.
struct ArticleTable::Position {
    qint64 sort = std::numeric_limits<qint64>::max();
    qint64 id = std::numeric_limits<qint64>::max();

    [[nodiscard]] static Position of(const QString& cursor) {
        if (cursor.isEmpty())
            return {};
        return {cursor.section(u':', 0, 0).toLongLong(), cursor.section(u':', 1, 1).toLongLong()};
    }
    [[nodiscard]] static QString cursorBehind(const ArticleSummary& row) {
        return u"%1:%2"_s.arg(row.published.toSecsSinceEpoch()).arg(row.id.value);
    }
};

ArticleTable::ArticleTable(Database& database, Compression& compression)
    : m_database(database),
      m_compression(compression) {}

QList<ArticleSummary> ArticleTable::run(const ArticleFilter& filter, const Position& before, int limit) {
    const ArticleFilter flat = filter.flattened();
    auto rows = m_database.statement(
        u"SELECT "_s + summaryColumns + u" FROM article a"_s + summaryJoins + u" WHERE "_s + flat.where +
        u" AND (a.sort, a.id) < (?, ?) ORDER BY a.sort DESC, a.id DESC LIMIT ?"_s);
    rows.runWith(flat.values + QVariantList{before.sort, before.id, limit});
    QList<ArticleSummary> out;
    while (rows.next())
        out.append(summaryOf(rows));
    return out;
}

QList<ArticleSummary> ArticleTable::runByFeed(const ArticleFilter& filter, qint64 feed,
                                              const Position& before, int limit) {
    auto rows = m_database.statement(
        u"SELECT "_s + summaryColumns + u" FROM source s CROSS JOIN article a ON a.id = s.article"_s +
        summaryJoins + u" WHERE s.feed = ? AND "_s +
        (filter.isUnreadOnly ? u"s.unread = 1 AND "_s : QString()) + filter.where +
        u" AND (s.sort, s.article) < (?, ?) ORDER BY s.sort DESC, s.article DESC LIMIT ?"_s);
    rows.runWith(QVariantList{feed} + filter.values + QVariantList{before.sort, before.id, limit});
    QList<ArticleSummary> out;
    while (rows.next())
        out.append(summaryOf(rows));
    return out;
}

/// The first `limit` rows of each feed, merged. A story that several of them carried comes once.
QList<ArticleSummary> ArticleTable::runByFeeds(const ArticleFilter& filter, const Position& before,
                                               int limit) {
    QList<ArticleSummary> out;
    for (const qint64 feed : filter.feeds)
        out += runByFeed(filter, feed, before, limit);
    if (filter.feeds.size() < 2)
        return out;
    const auto newestFirst = [](const ArticleSummary& a, const ArticleSummary& b) {
        return a.published != b.published ? a.published > b.published : a.id > b.id;
    };
    std::sort(out.begin(), out.end(), newestFirst);
    const auto same = [](const ArticleSummary& a, const ArticleSummary& b) { return a.id == b.id; };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out.mid(0, limit);
}

ArticleListPage ArticleTable::list(const ArticleFilter& filter, const QString& cursor, int limit) {
    const Position before = Position::of(cursor);
    ArticleListPage page{filter.isByFeeds ? runByFeeds(filter, before, limit) : run(filter, before, limit)};
    if (page.articles.size() == limit)
        page.next = Position::cursorBehind(page.articles.last());
    return page;
}

/// Only index entries are walked over, so a million rows take a few hundredths of a second.
std::optional<QString> ArticleTable::cursorBehind(const ArticleFilter& filter, const QString& cursor,
                                                  int rows) {
    if (rows <= 0)
        return cursor;
    const Position before = Position::of(cursor);
    const bool isOneFeed = filter.isByFeeds && filter.feeds.size() == 1;
    const ArticleFilter flat = isOneFeed ? filter : filter.flattened();
    auto found = m_database.statement(
        isOneFeed
            ? u"SELECT s.sort, s.article FROM source s CROSS JOIN article a ON a.id = s.article WHERE s.feed = ? AND "_s +
                  (filter.isUnreadOnly ? u"s.unread = 1 AND "_s : QString()) + filter.where +
                  u" AND (s.sort, s.article) < (?, ?) ORDER BY s.sort DESC, s.article DESC LIMIT 1 OFFSET ?"_s
            : u"SELECT a.sort, a.id FROM article a WHERE "_s + flat.where +
                  u" AND (a.sort, a.id) < (?, ?) ORDER BY a.sort DESC, a.id DESC LIMIT 1 OFFSET ?"_s);
    const QVariantList feed = isOneFeed ? QVariantList{filter.feeds.first()} : QVariantList();
    found.runWith(feed + flat.values + QVariantList{before.sort, before.id, rows - 1});
    if (!found.next())
        return std::nullopt;
    return u"%1:%2"_s.arg(found.integer(0)).arg(found.integer(1));
}

int ArticleTable::count(const ArticleFilter& filter) {
    const ArticleFilter flat = filter.flattened();
    auto rows = m_database.statement(u"SELECT count(*) FROM article a WHERE "_s + flat.where);
    return rows.runWith(flat.values).next() ? rows.number(0) : 0;
}

QList<ArticleId> ArticleTable::all(const ArticleFilter& filter) {
    const ArticleFilter flat = filter.flattened();
    auto rows = m_database.statement(u"SELECT a.id FROM article a WHERE "_s + flat.where);
    rows.runWith(flat.values);
    QList<ArticleId> out;
    while (rows.next())
        out.append(rows.id<ArticleId>(0));
    return out;
}

QList<ArticleSummary> ArticleTable::summaries(const QList<ArticleId>& ids) {
    QList<ArticleSummary> out;
    auto rows = m_database.statement(u"SELECT "_s + summaryColumns + u" FROM article a"_s + summaryJoins +
                                     u" WHERE a.id = ?"_s);
    for (const ArticleId id : ids)
        if (rows.run(id).next())
            out.append(summaryOf(rows));
    return out;
}

Article ArticleTable::article(ArticleId id) {
    Article out;
    const QList<ArticleSummary> rows = summaries({id});
    if (rows.isEmpty())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    out.summary = rows.first();
    fill(out.content, id);
    auto more = m_database.statement(u"SELECT fetched_at FROM article WHERE id = ? AND body_origin > 0"_s);
    if (more.run(id).next())
        out.fetchedAt = more.time(0);
    auto sources = m_database.statement(uR"(SELECT s.feed, e.name FROM source s JOIN feed f ON f.id = s.feed
        LEFT JOIN edition e ON e.id = f.edition WHERE s.article = ? AND f.trashed_at IS NULL)"_s);
    sources.run(id);
    while (sources.next()) {
        out.sources.append(sources.id<FeedId>(0));
        if (out.editionName.isEmpty())
            out.editionName = sources.text(1);
    }
    return out;
}

void ArticleTable::fill(ArticleDraft& draft, ArticleId id) {
    auto rows = m_database.statement(uR"(
        SELECT a.title, a.summary, a.address, a.published, a.updated, a.language, a.comment_count,
               ifnull(site.name, ''), body.content, page.furniture
        FROM article a LEFT JOIN site ON site.id = a.site LEFT JOIN body ON body.article = a.id
        LEFT JOIN page ON page.article = a.id WHERE a.id = ?)"_s);
    if (!rows.run(id).next())
        return;
    if (!rows.isNull(8))
        decodeContent(m_compression.restored(rows.bytes(8)), draft);
    draft.title = rows.text(0);
    draft.summary = rows.text(1);
    draft.address = rows.address(2);
    draft.published = rows.time(3);
    draft.updated = rows.time(4);
    draft.language = rows.text(5);
    draft.commentCount = rows.number(6);
    draft.siteName = rows.text(7);
    if (!rows.isNull(9))
        draft.furniture = decodeFurniture(m_compression.restored(rows.bytes(9)));
}

ArticleTable::Texts ArticleTable::texts(ArticleId id) {
    ArticleDraft draft;
    fill(draft, id);
    Texts out{{draft.title, draft.secondTitle, draft.lead.isEmpty() ? draft.summary : draft.lead,
               plainText(draft.blocks)},
              {}};
    out.reading = (draft.lead + u'\n' + out.all.last()).trimmed();
    out.all += draft.authors;
    for (const Tag& tag : std::as_const(draft.tags))
        out.all.append(tag.name);
    QStringList comments;
    auto rows = m_database.statement(u"SELECT text FROM comment WHERE article = ? AND state = 0"_s);
    rows.run(id);
    while (rows.next())
        comments.append(rows.text(0));
    out.all += comments;
    out.comments = comments.join(u'\n');
    return out;
}

PageSource ArticleTable::page(ArticleId id) {
    auto rows = m_database.statement(
        u"SELECT address, content_type, fetched_at, profile, bytes, furniture FROM page WHERE article = ?"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    PageSource out;
    out.address = rows.address(0);
    out.contentType = rows.bytes(1);
    out.fetchedAt = rows.time(2);
    out.profile = rows.text(3);
    out.text = decodedPage(m_compression.restored(rows.bytes(4)), out.contentType);
    out.furniture = decodeFurniture(m_compression.restored(rows.bytes(5)));
    return out;
}

} // namespace svodka::storage
