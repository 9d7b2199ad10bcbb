// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/Compression.h"
#include "storage/Database.h"
#include "storage/Identity.h"
#include "storage/SearchIndex.h"

namespace svodka::storage {

/// Where a text comes from; a later one outranks an earlier one.
enum class BodyOrigin { None, Feed, Page };

/// Brings drafts into the library: finds the article they are about, or begins one. What the reader did with
/// an article is never touched here. Works inside the caller's transaction.
class ArticleWriter {
public:
    ArticleWriter(Database& database, Compression& compression, SearchIndex& search);

    /// `feed` may be invalid. What a feed says again is `Same` and costs one look-up.
    [[nodiscard]] SaveOutcome save(const ArticleDraft& draft, FeedId feed, BodyOrigin origin,
                                   const QDateTime& now);
    [[nodiscard]] std::optional<ArticleId> find(const QUrl& address);
    void savePage(ArticleId id, const ArticleDraft& draft, const QByteArray& bytes,
                  const QByteArray& contentType, const QDateTime& now);

private:
    struct Known;
    struct Item;
    [[nodiscard]] bool isGone(ArticleId id);
    [[nodiscard]] std::optional<ArticleId> byKey(qint64 key);
    [[nodiscard]] std::optional<ArticleId> match(const Item& item);
    [[nodiscard]] std::optional<ArticleId> matchByTitle(const Item& item);
    [[nodiscard]] bool isAnotherItemOfItsFeed(ArticleId id, const Item& item);
    [[nodiscard]] std::optional<qint64> itemHash(ArticleId id, FeedId feed);
    [[nodiscard]] Known known(ArticleId id);
    [[nodiscard]] ArticleId insert(const Item& item);
    [[nodiscard]] bool update(ArticleId id, const Item& item);
    void replaceText(ArticleId id, const Known& old, const Item& item);
    void keepVersion(ArticleId id, const Known& old, const QDateTime& now);
    void attach(ArticleId id, const Item& item, qint64 sort, bool read);
    void writeBody(ArticleId id, const QByteArray& content);
    void writeIdentity(ArticleId id, const Identity& identity);
    void writeTags(ArticleId id, const QList<Tag>& tags);
    [[nodiscard]] QVariant site(const QString& name);

    Database& m_database;
    Compression& m_compression;
    SearchIndex& m_search;
};

} // namespace svodka::storage
