// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

/// Times are whole seconds since 1970 UTC, those of comments milliseconds. Booleans are 0 and 1.
QStringList feeds() {
    return {
        uR"(CREATE TABLE edition(
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            home TEXT NOT NULL,
            home_key TEXT NOT NULL UNIQUE, -- core addressKey of the site
            language TEXT NOT NULL))"_s,
        uR"(CREATE TABLE folder(
            id INTEGER PRIMARY KEY,
            parent INTEGER REFERENCES folder(id) ON DELETE CASCADE,
            name TEXT NOT NULL))"_s,
        uR"(CREATE INDEX folder_parent ON folder(parent))"_s,
        uR"(CREATE TABLE feed(
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- never used twice: the undo journal names them
            edition INTEGER REFERENCES edition(id),
            folder INTEGER REFERENCES folder(id) ON DELETE SET NULL,
            position INTEGER NOT NULL,
            kind INTEGER NOT NULL,
            title TEXT NOT NULL,
            own_title TEXT NOT NULL DEFAULT '', -- the reader's, wins
            description TEXT NOT NULL DEFAULT '',
            address TEXT NOT NULL,
            address_key TEXT NOT NULL UNIQUE,
            home TEXT NOT NULL DEFAULT '',
            language TEXT NOT NULL DEFAULT '',
            trashed_at INTEGER, -- in the trash since; its articles keep their sources
            articles INTEGER NOT NULL DEFAULT 0, -- kept by triggers
            unread INTEGER NOT NULL DEFAULT 0))"_s,
        uR"(CREATE INDEX feed_edition ON feed(edition))"_s,
        uR"(CREATE INDEX feed_folder ON feed(folder))"_s,
        uR"(CREATE TABLE fetch_state(
            feed INTEGER PRIMARY KEY REFERENCES feed(id) ON DELETE CASCADE,
            etag BLOB, last_modified BLOB,
            status INTEGER NOT NULL DEFAULT 0,
            fetched_at INTEGER, next_poll INTEGER,
            error_kind INTEGER, error_detail TEXT NOT NULL DEFAULT '', error_number INTEGER NOT NULL DEFAULT 0,
            moved_to TEXT NOT NULL DEFAULT '', -- permanent redirect seen, and how often in a row
            moved_times INTEGER NOT NULL DEFAULT 0))"_s,
    };
}

QStringList articles() {
    return {
        uR"(CREATE TABLE site(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE))"_s,
        uR"(CREATE TABLE article(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            sort INTEGER NOT NULL, -- published, else first seen: what lists are sorted by
            listed INTEGER NOT NULL DEFAULT 1, -- 0 = all its feeds are in the trash
            read INTEGER NOT NULL DEFAULT 0,
            starred INTEGER NOT NULL DEFAULT 0,
            saved_at INTEGER,
            state_changed INTEGER, -- when the reader last changed read, starred or saved
            comment_count INTEGER NOT NULL DEFAULT 0,
            body_origin INTEGER NOT NULL DEFAULT 0, -- 0 none, 1 a feed's item, 2 its page
            search_row INTEGER, -- its document in the search index; every version gets a new one
            published INTEGER, updated INTEGER, first_seen INTEGER NOT NULL, fetched_at INTEGER,
            site INTEGER REFERENCES site(id),
            title TEXT NOT NULL, summary TEXT NOT NULL,
            address TEXT NOT NULL, thumbnail TEXT NOT NULL, language TEXT NOT NULL))"_s,
        uR"(CREATE INDEX article_newsfeed ON article(sort) WHERE listed = 1)"_s,
        uR"(CREATE INDEX article_unread ON article(sort) WHERE listed = 1 AND read = 0)"_s,
        uR"(CREATE INDEX article_starred ON article(sort) WHERE listed = 1 AND starred = 1)"_s,
        uR"(CREATE INDEX article_saved ON article(sort) WHERE listed = 1 AND saved_at IS NOT NULL)"_s,
        uR"(CREATE INDEX article_discussed ON article(sort) WHERE listed = 1 AND comment_count > 0)"_s,
        uR"(CREATE UNIQUE INDEX article_search ON article(search_row) WHERE search_row IS NOT NULL)"_s,
        uR"(CREATE TABLE source( -- which feeds carried an article
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            sort INTEGER NOT NULL, -- of the article, by trigger
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            unread INTEGER NOT NULL, -- of the article, by trigger
            item_hash INTEGER NOT NULL, -- of what the feed last said of it
            PRIMARY KEY(feed, sort, article)) WITHOUT ROWID)"_s,
        uR"(CREATE INDEX source_article ON source(article))"_s,
        uR"(CREATE INDEX source_unread ON source(feed, sort, article) WHERE unread = 1)"_s,
        uR"(CREATE TABLE identity( -- the names under which an article is known; see Identity.h
            key INTEGER PRIMARY KEY,
            article INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE body(
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            content BLOB NOT NULL))"_s, // ArticleContent.h, compressed
        uR"(CREATE TABLE version( -- that an article said something else before
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            replaced_at INTEGER NOT NULL,
            updated INTEGER, -- as the version named itself
            title TEXT NOT NULL,
            PRIMARY KEY(article, replaced_at)) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE page(
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            address TEXT NOT NULL, content_type BLOB, fetched_at INTEGER NOT NULL,
            profile TEXT NOT NULL,
            bytes BLOB NOT NULL, furniture BLOB NOT NULL))"_s, // both compressed
        uR"(CREATE TABLE tag(id INTEGER PRIMARY KEY, name TEXT NOT NULL, key TEXT NOT NULL UNIQUE))"_s,
        uR"(CREATE TABLE article_tag(
            tag INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            PRIMARY KEY(tag, article)) WITHOUT ROWID)"_s,
        uR"(CREATE INDEX article_tag_article ON article_tag(article))"_s,
        uR"(CREATE TABLE picture(
            id INTEGER PRIMARY KEY,
            hash BLOB NOT NULL UNIQUE, -- SHA-256; names the file in pictures/
            content_type BLOB, size INTEGER NOT NULL))"_s,
        uR"(CREATE TABLE picture_address(
            address TEXT PRIMARY KEY,
            picture INTEGER NOT NULL REFERENCES picture(id) ON DELETE CASCADE) WITHOUT ROWID)"_s,
        uR"(CREATE INDEX picture_address_picture ON picture_address(picture))"_s,
        uR"(CREATE TABLE article_picture(
            article INTEGER NOT NULL REFERENCES article(id) ON DELETE CASCADE,
            picture INTEGER NOT NULL REFERENCES picture(id) ON DELETE CASCADE,
            PRIMARY KEY(article, picture)) WITHOUT ROWID)"_s,
        uR"(CREATE INDEX article_picture_picture ON article_picture(picture))"_s,
    };
}

QStringList counts() {
    return {
        uR"(CREATE TABLE library_count(
            articles INTEGER NOT NULL, unread INTEGER NOT NULL, starred INTEGER NOT NULL, saved INTEGER NOT NULL))"_s,
        uR"(INSERT INTO library_count VALUES(0, 0, 0, 0))"_s,
        uR"(CREATE TRIGGER article_added AFTER INSERT ON article WHEN NEW.listed = 1 BEGIN
            UPDATE library_count SET
                articles = articles + 1,
                unread = unread + (NEW.read = 0),
                starred = starred + NEW.starred,
                saved = saved + (NEW.saved_at IS NOT NULL);
            END)"_s,
        uR"(CREATE TRIGGER article_removed AFTER DELETE ON article WHEN OLD.listed = 1 BEGIN
            UPDATE library_count SET
                articles = articles - 1,
                unread = unread - (OLD.read = 0),
                starred = starred - OLD.starred,
                saved = saved - (OLD.saved_at IS NOT NULL);
            END)"_s,
        uR"(CREATE TRIGGER article_marked AFTER UPDATE OF listed, read, starred, saved_at ON article BEGIN
            UPDATE library_count SET
                articles = articles + NEW.listed - OLD.listed,
                unread = unread + (NEW.listed AND NEW.read = 0) - (OLD.listed AND OLD.read = 0),
                starred = starred + (NEW.listed AND NEW.starred) - (OLD.listed AND OLD.starred),
                saved = saved + (NEW.listed AND NEW.saved_at IS NOT NULL)
                              - (OLD.listed AND OLD.saved_at IS NOT NULL);
            END)"_s,
        uR"(CREATE TRIGGER article_read AFTER UPDATE OF read ON article WHEN NEW.read <> OLD.read BEGIN
            UPDATE source SET unread = (NEW.read = 0) WHERE article = NEW.id;
            END)"_s,
        uR"(CREATE TRIGGER article_sorted AFTER UPDATE OF sort ON article WHEN NEW.sort <> OLD.sort BEGIN
            UPDATE source SET sort = NEW.sort WHERE article = NEW.id;
            END)"_s,
        uR"(CREATE TRIGGER source_added AFTER INSERT ON source BEGIN
            UPDATE feed SET articles = articles + 1, unread = unread + NEW.unread WHERE id = NEW.feed;
            END)"_s,
        uR"(CREATE TRIGGER source_removed AFTER DELETE ON source BEGIN
            UPDATE feed SET articles = articles - 1, unread = unread - OLD.unread WHERE id = OLD.feed;
            END)"_s,
        uR"(CREATE TRIGGER source_marked AFTER UPDATE OF unread ON source WHEN NEW.unread <> OLD.unread BEGIN
            UPDATE feed SET unread = unread + NEW.unread - OLD.unread WHERE id = NEW.feed;
            END)"_s,
    };
}

QStringList discussion() {
    return {
        uR"(CREATE TABLE room( -- the discussion of one article
            article INTEGER PRIMARY KEY REFERENCES article(id) ON DELETE CASCADE,
            key TEXT NOT NULL DEFAULT '', -- the site's id of the article that its chat knows
            address TEXT NOT NULL DEFAULT '',
            state INTEGER NOT NULL DEFAULT 0,
            cursor BLOB, -- where the site's older messages go on
            read_at INTEGER, visited_at INTEGER, -- milliseconds
            draft TEXT NOT NULL DEFAULT '',
            comments INTEGER NOT NULL DEFAULT 0, -- kept by triggers
            last_comment INTEGER))"_s,
        uR"(CREATE INDEX room_last_comment ON room(last_comment) WHERE comments > 0)"_s,
        uR"(CREATE TABLE comment(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            article INTEGER NOT NULL REFERENCES room(article) ON DELETE CASCADE,
            origin INTEGER NOT NULL, -- Comment::Origin
            state INTEGER NOT NULL DEFAULT 0, -- Comment::State
            parent INTEGER, -- of a local answer
            remote_id TEXT, parent_remote_id TEXT NOT NULL DEFAULT '',
            author TEXT NOT NULL, text TEXT NOT NULL,
            created INTEGER NOT NULL, edited INTEGER, arrived INTEGER NOT NULL, -- milliseconds
            quoted_author TEXT NOT NULL DEFAULT '', quoted_text TEXT NOT NULL DEFAULT '',
            reactions TEXT))"_s, // JSON object; NULL = unknown
        uR"(CREATE UNIQUE INDEX comment_remote ON comment(article, remote_id) WHERE remote_id IS NOT NULL)"_s,
        uR"(CREATE INDEX comment_created ON comment(article, created))"_s,
        uR"(CREATE TRIGGER comment_added AFTER INSERT ON comment WHEN NEW.state = 0 BEGIN
            UPDATE room SET comments = comments + 1, last_comment = max(ifnull(last_comment, 0), NEW.created)
                WHERE article = NEW.article;
            UPDATE article SET comment_count =
                max(comment_count, (SELECT comments FROM room WHERE article = NEW.article))
                WHERE id = NEW.article;
            END)"_s,
        uR"(CREATE TRIGGER comment_changed AFTER UPDATE OF state ON comment WHEN NEW.state <> OLD.state BEGIN
            UPDATE room SET comments = comments + (NEW.state = 0) - (OLD.state = 0) WHERE article = NEW.article;
            UPDATE article SET comment_count = max(0, comment_count + (NEW.state = 0) - (OLD.state = 0))
                WHERE id = NEW.article;
            END)"_s,
    };
}

QStringList searchAndUndo() {
    return {
        // Words are cut, folded and stemmed by SearchWords; the index keeps no text, so the tokenizer only
        // parts them at spaces. Positions are those of the text, for phrases.
        uR"(CREATE VIRTUAL TABLE search USING fts5(title, lead, body, authors, tags,
            content = '', tokenize = 'ascii'))"_s,
        uR"(CREATE VIRTUAL TABLE comment_search USING fts5(text, author, content = '', tokenize = 'ascii'))"_s,
        uR"(CREATE TABLE word( -- words that are not the beginning of nor equal to their stem: for typing on
            word TEXT PRIMARY KEY, stem TEXT NOT NULL) WITHOUT ROWID)"_s,
        uR"(CREATE TABLE act( -- the undo journal
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL, -- Act::Kind
            created INTEGER NOT NULL,
            undone INTEGER NOT NULL DEFAULT 0,
            count INTEGER NOT NULL,
            name TEXT NOT NULL,
            payload BLOB NOT NULL))"_s,
    };
}

QStringList care() {
    return {
        uR"(CREATE TABLE dictionary( -- of zstd, for bodies and pages; frames name theirs by its id
            id INTEGER PRIMARY KEY,
            bytes BLOB NOT NULL))"_s,
        uR"(CREATE TABLE care(key TEXT PRIMARY KEY, value) WITHOUT ROWID)"_s, // see LibraryCare.cpp
        uR"(ALTER TABLE article ADD COLUMN trashed_at INTEGER)"_s, // by age, number or size; listed = 0 then
        uR"(ALTER TABLE article ADD COLUMN kept_unread INTEGER NOT NULL DEFAULT 0)"_s, // by the reader's hand
        uR"(CREATE INDEX article_trashed ON article(trashed_at) WHERE trashed_at IS NOT NULL)"_s,
    };
}

/// What a server asked for and how a feed lives, for the answers that do not say it again.
QStringList rhythms() {
    return {
        uR"(ALTER TABLE fetch_state ADD COLUMN wait_until INTEGER)"_s,
        uR"(ALTER TABLE fetch_state ADD COLUMN gap INTEGER NOT NULL DEFAULT 0)"_s, // seconds
        uR"(ALTER TABLE fetch_state ADD COLUMN newest INTEGER)"_s,
        uR"(ALTER TABLE fetch_state ADD COLUMN ttl INTEGER)"_s, // minutes
        uR"(ALTER TABLE fetch_state ADD COLUMN quiet_hours INTEGER NOT NULL DEFAULT 0)"_s,
        uR"(ALTER TABLE fetch_state ADD COLUMN quiet_days INTEGER NOT NULL DEFAULT 0)"_s,
    };
}

/// The reader's order of everything in the tree, folders that can come back, and what is decided and known of
/// a feed.
QStringList places() {
    return {
        uR"(ALTER TABLE edition ADD COLUMN position INTEGER NOT NULL DEFAULT 0)"_s,
        uR"(ALTER TABLE folder ADD COLUMN position INTEGER NOT NULL DEFAULT 0)"_s,
        uR"(ALTER TABLE folder ADD COLUMN trashed_at INTEGER)"_s,
        uR"(UPDATE edition SET position = id)"_s,
        uR"(UPDATE folder SET position = id + (SELECT ifnull(max(position), 0) FROM edition))"_s,
        uR"(UPDATE feed SET position = position + max((SELECT ifnull(max(position), 0) FROM edition),
            (SELECT ifnull(max(position), 0) FROM folder)))"_s,
        uR"(ALTER TABLE feed ADD COLUMN pace INTEGER)"_s, // minutes; NULL = by how often it publishes
        uR"(ALTER TABLE feed ADD COLUMN keep_ready INTEGER NOT NULL DEFAULT 0)"_s,
        uR"(ALTER TABLE feed ADD COLUMN proxy INTEGER)"_s, // ProxyChoice::Kind; NULL = the program's
        uR"(ALTER TABLE feed ADD COLUMN proxy_host TEXT NOT NULL DEFAULT '')"_s,
        uR"(ALTER TABLE feed ADD COLUMN proxy_port INTEGER NOT NULL DEFAULT 0)"_s,
        uR"(ALTER TABLE feed ADD COLUMN encoding TEXT NOT NULL DEFAULT '')"_s,
        uR"(CREATE TABLE answer( -- the last ones of each feed's server
            id INTEGER PRIMARY KEY,
            feed INTEGER NOT NULL REFERENCES feed(id) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            status INTEGER NOT NULL,
            error_kind INTEGER, error_detail TEXT NOT NULL DEFAULT '', error_number INTEGER NOT NULL DEFAULT 0,
            etag BLOB, last_modified BLOB,
            added INTEGER NOT NULL, updated INTEGER NOT NULL))"_s,
        uR"(CREATE INDEX answer_feed ON answer(feed, id))"_s,
        uR"(CREATE VIEW next_position AS SELECT 1 + max((SELECT ifnull(max(position), 0) FROM edition),
            (SELECT ifnull(max(position), 0) FROM folder), (SELECT ifnull(max(position), 0) FROM feed)) AS next)"_s,
    };
}

QList<QStringList> steps() {
    return {
        feeds() + articles() + counts() + discussion() + searchAndUndo(), // 1
        care() + rhythms() + places(),                                    // 2
    };
}

} // namespace

int Migrations::latestVersion() {
    return static_cast<int>(steps().size());
}

void Migrations::apply(Database& database) {
    const QList<QStringList> all = steps();
    for (qsizetype done = database.number(u"PRAGMA user_version"_s); done < all.size(); ++done) {
        Transaction transaction(database, Durability::ReadersAct);
        for (const QString& statement : all.at(done))
            database.execute(statement);
        database.execute(u"PRAGMA user_version = %1"_s.arg(done + 1));
        transaction.commit();
    }
}

} // namespace svodka::storage
