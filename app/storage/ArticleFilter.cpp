// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleFilter.h"

#include "core/Text.h"
#include "storage/SearchQuery.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

QList<qint64> numbers(Database& database, const QString& sql, qint64 value) {
    QList<qint64> out;
    auto rows = database.statement(sql);
    rows.run(value);
    while (rows.next())
        out.append(rows.integer(0));
    return out;
}

QString questionMarks(qsizetype count) {
    return QStringList(count, u"?"_s).join(u',');
}

/// Feeds whose own, edition's or site's name holds the word.
QList<qint64> feedsNamed(Database& database, const QString& name) {
    QList<qint64> out;
    const QString wanted = text::searchFolded(name);
    auto rows = database.statement(uR"(SELECT f.id, f.title, f.own_title, ifnull(e.name, ''), f.address
        FROM feed f LEFT JOIN edition e ON e.id = f.edition WHERE f.trashed_at IS NULL)"_s);
    rows.run();
    while (rows.next())
        for (int column = 1; column <= 4; ++column)
            if (text::searchFolded(rows.text(column)).contains(wanted)) {
                out.append(rows.integer(0));
                break;
            }
    return out;
}

} // namespace

ArticleFilter ArticleFilter::of(const ArticleQuery& query, Database& database, const QDateTime& today) {
    ArticleFilter out;
    const auto byFeeds = [&](const QList<qint64>& feeds) {
        out.feeds = feeds;
        out.isByFeeds = true;
    };
    switch (query.scope) {
    case ArticleQuery::Scope::Newsfeed:
        break;
    case ArticleQuery::Scope::Today:
        out.where += u" AND a.sort >= ?"_s;
        out.values.append(today.toSecsSinceEpoch());
        break;
    case ArticleQuery::Scope::Unread:
        out.isUnreadOnly = true;
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
        byFeeds(numbers(database, u"SELECT id FROM feed WHERE edition = ? AND trashed_at IS NULL"_s,
                        query.scopeId));
        break;
    case ArticleQuery::Scope::Folder:
        byFeeds(numbers(database, uR"(WITH RECURSIVE below(id) AS (
            VALUES(?) UNION SELECT folder.id FROM folder JOIN below ON folder.parent = below.id)
            SELECT feed.id FROM feed JOIN below ON feed.folder = below.id WHERE trashed_at IS NULL)"_s,
                        query.scopeId));
        break;
    case ArticleQuery::Scope::Feed:
        byFeeds({query.scopeId});
        break;
    case ArticleQuery::Scope::Tag:
        out.where += uR"( AND a.id IN (SELECT g.article FROM tag t JOIN article_tag g ON g.tag = t.id
            WHERE t.key = ?))"_s;
        out.values.append(text::searchFolded(text::oneLine(query.tag)));
        break;
    }
    out.isUnreadOnly = out.isUnreadOnly || query.unreadOnly;
    if (query.starredOnly)
        out.where += u" AND a.starred = 1"_s;
    if (query.savedOnly)
        out.where += u" AND a.saved_at IS NOT NULL"_s;
    if (query.discussedOnly)
        out.where += u" AND a.comment_count > 0"_s;
    return out;
}

void ArticleFilter::add(const SearchQuery& search, Database& database) {
    for (const QString& source : search.sources) {
        const QList<qint64> named = feedsNamed(database, source);
        if (!isByFeeds)
            feeds = named;
        else
            feeds.removeIf([&](qint64 feed) { return !named.contains(feed); });
        isByFeeds = true;
    }
    if (search.before.isValid()) {
        where += u" AND a.sort < ?"_s;
        values.append(search.before.startOfDay().toSecsSinceEpoch());
    }
    if (search.after.isValid()) {
        where += u" AND a.sort >= ?"_s;
        values.append(search.after.startOfDay().toSecsSinceEpoch());
    }
    if (search.isRead)
        where += *search.isRead ? u" AND a.read = 1"_s : u" AND a.read = 0"_s;
    if (search.isStarred)
        where += u" AND a.starred = 1"_s;
    if (search.isSaved)
        where += u" AND a.saved_at IS NOT NULL"_s;
}

ArticleFilter ArticleFilter::flattened() const {
    ArticleFilter out = *this;
    if (isUnreadOnly)
        out.where += u" AND a.read = 0"_s;
    if (isByFeeds) {
        out.where += u" AND EXISTS (SELECT 1 FROM source s WHERE s.article = a.id AND s.feed IN ("_s +
                     questionMarks(feeds.size()) + u"))"_s;
        for (const qint64 feed : feeds)
            out.values.append(feed);
    }
    out.isByFeeds = out.isUnreadOnly = false;
    return out;
}

} // namespace svodka::storage
