// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleTable.h"

#include "core/Text.h"
#include "storage/ArticleContent.h"

#include <QStringDecoder>

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

/// A list as SQL: literals of this file only, what the reader gave is in `values`.
struct ArticleTable::Selection {
    QString from = u"article a"_s;
    QString where = u"a.listed = 1"_s;
    QString sort = u"a.sort"_s;
    QString id = u"a.id"_s;
    QVariantList values{};
    QList<qint64> feeds{}; ///< several feeds merged by time
    bool byFeeds = false;
};

ArticleTable::ArticleTable(Database& database, Compression& compression)
    : m_database(database),
      m_compression(compression) {}

ArticleTable::Selection ArticleTable::select(const ArticleQuery& query, const QDateTime& today) {
    Selection out;
    const auto feedsWhere = [&](const QString& sql) {
        auto rows = m_database.statement(sql);
        rows.run(query.scopeId);
        while (rows.next())
            out.feeds.append(rows.integer(0));
        out.byFeeds = true;
    };
    switch (query.scope) {
    case ArticleQuery::Scope::Newsfeed:
        break;
    case ArticleQuery::Scope::Today:
        out.where += u" AND a.sort >= ?"_s;
        out.values.append(today.toSecsSinceEpoch());
        break;
    case ArticleQuery::Scope::Unread:
        out.where += u" AND a.read = 0"_s;
        break;
    case ArticleQuery::Scope::Starred:
        out.where += u" AND a.starred = 1"_s;
        break;
    case ArticleQuery::Scope::Saved:
        out.where += u" AND a.saved_at IS NOT NULL"_s;
        break;
    case ArticleQuery::Scope::Discussed:
        out.where += u" AND a.comment_count > 0"_s;
        break;
    case ArticleQuery::Scope::Edition:
        feedsWhere(u"SELECT id FROM feed WHERE edition = ? AND trashed_at IS NULL"_s);
        break;
    case ArticleQuery::Scope::Folder:
        feedsWhere(uR"(WITH RECURSIVE below(id) AS (
            VALUES(?) UNION SELECT folder.id FROM folder JOIN below ON folder.parent = below.id)
            SELECT feed.id FROM feed JOIN below ON feed.folder = below.id WHERE trashed_at IS NULL)"_s);
        break;
    case ArticleQuery::Scope::Feed:
        out.feeds.append(query.scopeId);
        out.byFeeds = true;
        break;
    case ArticleQuery::Scope::Tag:
        out.from = u"tag t JOIN article_tag g ON g.tag = t.id JOIN article a ON a.id = g.article"_s;
        out.where += u" AND t.key = ?"_s;
        out.values.append(text::searchFolded(text::oneLine(query.tag)));
        break;
    }
    if (out.byFeeds) {
        out.from = u"source s JOIN article a ON a.id = s.article"_s;
        out.sort = u"s.sort"_s;
        out.id = u"s.article"_s;
        if (query.unreadOnly)
            out.where += u" AND s.unread = 1"_s;
    } else if (query.unreadOnly) {
        out.where += u" AND a.read = 0"_s;
    }
    if (query.starredOnly)
        out.where += u" AND a.starred = 1"_s;
    if (query.savedOnly)
        out.where += u" AND a.saved_at IS NOT NULL"_s;
    if (query.discussedOnly)
        out.where += u" AND a.comment_count > 0"_s;
    return out;
}

QList<ArticleSummary> ArticleTable::run(const Selection& selection, const Position& before, int limit) {
    const QString sql = u"SELECT "_s + summaryColumns + u" FROM "_s + selection.from + summaryJoins +
                        u" WHERE "_s + selection.where + u" AND ("_s + selection.sort + u", "_s +
                        selection.id + u") < (?, ?) ORDER BY "_s + selection.sort + u" DESC, "_s +
                        selection.id + u" DESC LIMIT ?"_s;
    auto rows = m_database.statement(sql);
    rows.runWith(selection.values + QVariantList{before.sort, before.id, limit});
    QList<ArticleSummary> out;
    while (rows.next())
        out.append(summaryOf(rows));
    return out;
}

/// The first `limit` rows of each feed, merged. A story that several of them carried comes once.
QList<ArticleSummary> ArticleTable::runByFeeds(const Selection& selection, const Position& before,
                                               int limit) {
    QList<ArticleSummary> out;
    for (const qint64 feed : selection.feeds) {
        Selection one = selection;
        one.where += u" AND s.feed = ?"_s;
        one.values.append(feed);
        out += run(one, before, limit);
    }
    if (selection.feeds.size() < 2)
        return out;
    const auto newestFirst = [](const ArticleSummary& a, const ArticleSummary& b) {
        return a.published != b.published ? a.published > b.published : a.id > b.id;
    };
    std::sort(out.begin(), out.end(), newestFirst);
    const auto same = [](const ArticleSummary& a, const ArticleSummary& b) { return a.id == b.id; };
    out.erase(std::unique(out.begin(), out.end(), same), out.end());
    return out.mid(0, limit);
}

ArticleListPage ArticleTable::list(const ArticleQuery& query, const QDateTime& today) {
    const int limit = std::clamp(query.limit, 1, 10'000);
    const Selection selection = select(query, today);
    const Position before = Position::of(query.before);
    ArticleListPage page{selection.byFeeds ? runByFeeds(selection, before, limit)
                                           : run(selection, before, limit)};
    if (page.articles.size() == limit)
        page.next = Position::cursorBehind(page.articles.last());
    return page;
}

QList<ArticleId> ArticleTable::all(const ArticleQuery& query, const QDateTime& today) {
    Selection selection = select(query, today);
    if (selection.byFeeds) {
        QStringList marks;
        for (const qint64 feed : selection.feeds) {
            marks.append(u"?"_s);
            selection.values.append(feed);
        }
        selection.where += u" AND s.feed IN ("_s + marks.join(u',') + u")"_s;
    }
    auto rows = m_database.statement(u"SELECT DISTINCT a.id FROM "_s + selection.from + u" WHERE "_s +
                                     selection.where + u" ORDER BY a.id"_s);
    rows.runWith(selection.values);
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
