// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleWriter.h"

#include "core/Text.h"
#include "storage/ArticleContent.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr qsizetype summaryLength = 180; // two lines of the list

QUrl thumbnailOf(const ArticleDraft& draft) {
    if (draft.leadPicture)
        return draft.leadPicture->address;
    const QList<QUrl> pictures = pictureAddresses(draft.blocks);
    return pictures.isEmpty() ? QUrl() : pictures.first();
}

QString summaryOf(const ArticleDraft& draft) {
    const QString given = !draft.summary.isEmpty() ? draft.summary : draft.lead;
    return text::shortened(given.isEmpty() ? text::oneLine(plainText(draft.blocks).left(600)) : given,
                           summaryLength);
}

/// A date in the future would stay on top of every list; such an article counts from when it was seen.
qint64 sortTime(const ArticleDraft& draft, const QDateTime& now) {
    constexpr qint64 tolerance = 600; // seconds that a server's clock may be ahead
    const bool usable = draft.published.isValid() && draft.published <= now.addSecs(tolerance);
    return (usable ? draft.published : now).toSecsSinceEpoch();
}

} // namespace

/// A draft on its way in, with what was worked out of it once.
struct ArticleWriter::Item {
    const ArticleDraft& draft;
    FeedId feed;
    BodyOrigin origin;
    QDateTime now;
    Identity identity;
    QByteArray content;
    qint64 hash = 0; ///< of everything that a change of would be an update
};

/// What the library has of an article before it is written to.
struct ArticleWriter::Known {
    QString title;
    QDateTime published;
    QDateTime updated;
    qint64 sort = 0;
    bool read = false;
    BodyOrigin origin = BodyOrigin::None;
};

ArticleWriter::ArticleWriter(Database& database, Compression& compression, SearchIndex& search)
    : m_database(database),
      m_compression(compression),
      m_search(search) {}

SaveOutcome ArticleWriter::save(const ArticleDraft& draft, FeedId feed, BodyOrigin origin,
                                const QDateTime& now) {
    Item item{draft, feed, origin, now, Identity::of(draft, feed), encodeContent(draft), 0};
    if (item.identity.all().isEmpty()) // nothing names it but its words
        item.identity.guid = digest("title " + QByteArray::number(feed.value) + ' ' + draft.title.toUtf8());
    item.hash =
        digest(draft.title.toUtf8() + '\0' + draft.summary.toUtf8() + '\0' +
               QByteArray::number(draft.published.isValid() ? draft.published.toSecsSinceEpoch() : 0) +
               item.content);
    const auto id = match(item);
    if (id && isGone(*id) && origin == BodyOrigin::Feed)
        return {SaveOutcome::Kind::Same, {}}; // let go for good, and the feed still carries it
    if (!id || isGone(*id))
        return {SaveOutcome::Kind::New, insert(item)};
    if (origin == BodyOrigin::Feed && itemHash(*id, feed) == item.hash)
        return {SaveOutcome::Kind::Same, *id};
    return {update(*id, item) ? SaveOutcome::Kind::Updated : SaveOutcome::Kind::Same, *id};
}

bool ArticleWriter::isGone(ArticleId id) {
    auto rows = m_database.statement(u"SELECT 1 FROM article WHERE id = ?"_s);
    return !rows.run(id).next();
}

std::optional<ArticleId> ArticleWriter::find(const QUrl& address) {
    const qint64 key = Identity::ofAddress(address);
    const auto id = key == 0 ? std::nullopt : byKey(key);
    return id && !isGone(*id) ? id : std::nullopt;
}

std::optional<ArticleId> ArticleWriter::byKey(qint64 key) {
    auto rows = m_database.statement(u"SELECT article FROM identity WHERE key = ?"_s);
    return rows.run(key).next() ? std::optional(rows.id<ArticleId>(0)) : std::nullopt;
}

std::optional<ArticleId> ArticleWriter::match(const Item& item) {
    if (item.identity.guid != 0)
        if (const auto id = byKey(item.identity.guid))
            return id;
    for (const qint64 key : item.identity.addresses)
        if (const auto id = byKey(key); id && !isAnotherItemOfItsFeed(*id, item))
            return id;
    return matchByTitle(item);
}

/// Feeds exist whose items all lead to one address; their guids part them. A feed that has only given new
/// guids to old items keeps their titles or their dates.
bool ArticleWriter::isAnotherItemOfItsFeed(ArticleId id, const Item& item) {
    if (item.identity.guid == 0 || !itemHash(id, item.feed))
        return false;
    const Known old = known(id);
    return old.title != item.draft.title && old.published != item.draft.published;
}

/// New guid and new address, but the same words at the same second: the feed has renumbered, or its addresses
/// carry a counter.
std::optional<ArticleId> ArticleWriter::matchByTitle(const Item& item) {
    if (!item.feed.isValid() || !item.draft.published.isValid())
        return std::nullopt;
    auto rows = m_database.statement(uR"(
        SELECT a.id FROM source s JOIN article a ON a.id = s.article
        WHERE s.feed = ? AND s.sort = ? AND a.title = ? AND a.published = ?)"_s);
    rows.run(item.feed, item.draft.published, item.draft.title, item.draft.published);
    return rows.next() ? std::optional(rows.id<ArticleId>(0)) : std::nullopt;
}

std::optional<qint64> ArticleWriter::itemHash(ArticleId id, FeedId feed) {
    auto rows = m_database.statement(u"SELECT item_hash FROM source WHERE article = ? AND feed = ?"_s);
    return rows.run(id, feed).next() ? std::optional(rows.integer(0)) : std::nullopt;
}

ArticleWriter::Known ArticleWriter::known(ArticleId id) {
    auto rows = m_database.statement(
        u"SELECT title, published, updated, sort, read, body_origin FROM article WHERE id = ?"_s);
    if (!rows.run(id).next())
        throw Failure{{ErrorKind::NotFound, id.toString()}};
    return {rows.text(0),    rows.time(1), rows.time(2),
            rows.integer(3), rows.flag(4), static_cast<BodyOrigin>(rows.number(5))};
}

ArticleId ArticleWriter::insert(const Item& item) {
    const ArticleDraft& draft = item.draft;
    const BodyOrigin origin = draft.hasBody() ? item.origin : BodyOrigin::None;
    const qint64 sort = sortTime(draft, item.now);
    auto statement = m_database.statement(uR"(
        INSERT INTO article(sort, comment_count, body_origin, published, updated, first_seen, fetched_at,
                            site, title, summary, address, thumbnail, language)
        VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_s);
    statement.run(sort, draft.commentCount.value_or(0), static_cast<int>(origin), draft.published,
                  draft.updated, item.now, origin == BodyOrigin::None ? QDateTime() : item.now,
                  site(draft.siteName), draft.title, summaryOf(draft), draft.address, thumbnailOf(draft),
                  draft.language);
    const ArticleId id{statement.insertedId()};
    writeIdentity(id, item.identity);
    writeBody(id, item.content);
    writeTags(id, draft.tags);
    attach(id, item, sort, false);
    m_search.addArticle(id, draft);
    return id;
}

bool ArticleWriter::update(ArticleId id, const Item& item) {
    const Known old = known(id);
    const bool isNewSource = item.feed.isValid() && !itemHash(id, item.feed);
    writeIdentity(id, item.identity);
    attach(id, item, old.sort, old.read);
    if (item.draft.commentCount)
        m_database
            .statement(uR"(UPDATE article SET comment_count =
                max(?, ifnull((SELECT comments FROM room WHERE article = id), 0)) WHERE id = ?)"_s)
            .run(*item.draft.commentCount, id);
    const bool firstBody = old.origin == BodyOrigin::None && item.draft.hasBody();
    // A second feed with the same story must not change its text to and fro at every refresh, and a feed's
    // item not replace what its page said.
    if (item.origin < old.origin || (isNewSource && item.origin == BodyOrigin::Feed && !firstBody))
        return false;
    if (!item.draft.hasBody() && old.origin != BodyOrigin::None)
        return false;
    auto body = m_database.statement(u"SELECT content FROM body WHERE article = ?"_s);
    const bool sameContent = body.run(id).next() && m_compression.restored(body.bytes(0)) == item.content;
    if (sameContent && old.title == item.draft.title && old.published == item.draft.published)
        return false;
    replaceText(id, old, item);
    return true;
}

void ArticleWriter::replaceText(ArticleId id, const Known& old, const Item& item) {
    const ArticleDraft& draft = item.draft;
    if (old.origin == item.origin || old.title != draft.title)
        keepVersion(id, old, item.now);
    const bool dated = draft.published.isValid();
    auto statement = m_database.statement(uR"(
        UPDATE article SET sort = ?, published = ?, updated = ?, fetched_at = ?, body_origin = ?,
            site = ifnull(?, site), title = ifnull(nullif(?, ''), title),
            summary = ifnull(nullif(?, ''), summary), thumbnail = ifnull(nullif(?, ''), thumbnail),
            language = ifnull(nullif(?, ''), language)
        WHERE id = ?)"_s);
    statement.run(dated ? sortTime(draft, item.now) : old.sort, dated ? draft.published : old.published,
                  draft.updated.isValid() ? draft.updated : old.updated, item.now,
                  static_cast<int>(draft.hasBody() ? item.origin : BodyOrigin::None), site(draft.siteName),
                  draft.title, summaryOf(draft), thumbnailOf(draft), draft.language, id);
    writeBody(id, item.content);
    writeTags(id, draft.tags);
    m_search.addArticle(id, draft);
}

void ArticleWriter::keepVersion(ArticleId id, const Known& old, const QDateTime& now) {
    m_database
        .statement(
            u"INSERT OR IGNORE INTO version(article, replaced_at, updated, title) VALUES(?, ?, ?, ?)"_s)
        .run(id, now, old.updated.isValid() ? old.updated : old.published, old.title);
}

/// Names the feed as a source. An article that lay in the trash is listed again.
void ArticleWriter::attach(ArticleId id, const Item& item, qint64 sort, bool read) {
    if (item.feed.isValid())
        m_database
            .statement(uR"(INSERT INTO source(feed, sort, article, unread, item_hash) VALUES(?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET item_hash = excluded.item_hash)"_s)
            .run(item.feed, sort, id, !read, item.hash);
    // Retention's trash is left only by what the reader opens.
    m_database
        .statement(
            item.origin == BodyOrigin::Page
                ? u"UPDATE article SET listed = 1, trashed_at = NULL WHERE id = ? AND listed = 0"_s
                : u"UPDATE article SET listed = 1 WHERE id = ? AND listed = 0 AND trashed_at IS NULL"_s)
        .run(id);
}

void ArticleWriter::writeBody(ArticleId id, const QByteArray& content) {
    m_database.statement(u"INSERT OR REPLACE INTO body(article, content) VALUES(?, ?)"_s)
        .run(id, m_compression.compressed(content));
}

void ArticleWriter::writeIdentity(ArticleId id, const Identity& identity) {
    for (const qint64 key : identity.all())
        m_database
            .statement(
                uR"(INSERT INTO identity(key, article) VALUES(?, ?) ON CONFLICT DO UPDATE SET article = excluded.article
                WHERE article NOT IN (SELECT id FROM article))"_s)
            .run(key, id);
}

void ArticleWriter::writeTags(ArticleId id, const QList<Tag>& tags) {
    m_database.statement(u"DELETE FROM article_tag WHERE article = ?"_s).run(id);
    for (const Tag& tag : tags) {
        const QString key = text::searchFolded(text::oneLine(tag.name));
        if (key.isEmpty())
            continue;
        m_database.statement(u"INSERT OR IGNORE INTO tag(name, key) VALUES(?, ?)"_s).run(tag.name, key);
        m_database
            .statement(
                u"INSERT OR IGNORE INTO article_tag(tag, article) SELECT id, ? FROM tag WHERE key = ?"_s)
            .run(id, key);
    }
}

QVariant ArticleWriter::site(const QString& name) {
    if (name.isEmpty())
        return {};
    auto rows = m_database.statement(u"SELECT id FROM site WHERE name = ?"_s);
    if (rows.run(name).next())
        return rows.integer(0);
    auto statement = m_database.statement(u"INSERT INTO site(name) VALUES(?)"_s);
    statement.run(name);
    return statement.insertedId();
}

void ArticleWriter::savePage(ArticleId id, const ArticleDraft& draft, const QByteArray& bytes,
                             const QByteArray& contentType, const QDateTime& now) {
    m_database
        .statement(uR"(INSERT OR REPLACE INTO page(article, address, content_type, fetched_at, profile, bytes,
            furniture) VALUES(?, ?, ?, ?, ?, ?, ?))"_s)
        .run(id, draft.address, contentType, now, draft.profile, m_compression.compressed(bytes),
             m_compression.compressed(encodeFurniture(draft.furniture)));
}

} // namespace svodka::storage
