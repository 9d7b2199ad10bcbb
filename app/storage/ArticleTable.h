// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/ArticleFilter.h"
#include "storage/Compression.h"
#include "storage/Database.h"

namespace svodka::storage {

/// Reads articles: a row, one whole, a window of a list. Lists are walked by (date, id), so that the last
/// page of a million rows costs what the first one does.
class ArticleTable {
public:
    ArticleTable(Database& database, Compression& compression);

    [[nodiscard]] Article article(ArticleId id); ///< throws NotFound
    [[nodiscard]] PageSource page(ArticleId id); ///< throws NotFound
    /// One window of a list: what stands behind `cursor` (empty = from the newest).
    [[nodiscard]] ArticleListPage list(const ArticleFilter& filter, const QString& cursor, int limit);
    /// The cursor `rows` rows behind another one; nothing when the list ends before.
    [[nodiscard]] std::optional<QString> cursorBehind(const ArticleFilter& filter, const QString& cursor,
                                                      int rows);
    [[nodiscard]] int count(const ArticleFilter& filter);
    [[nodiscard]] QList<ArticleId> all(const ArticleFilter& filter);
    [[nodiscard]] QList<ArticleSummary> summaries(const QList<ArticleId>& ids); ///< in the order of `ids`
    /// What there is to search in: title, second title, byline, tags, lead and body, comments.
    struct Texts {
        QStringList all{};
        QString reading{}; ///< lead and body
        QString comments{};
    };
    [[nodiscard]] Texts texts(ArticleId id);

private:
    struct Position;
    [[nodiscard]] QList<ArticleSummary> run(const ArticleFilter& filter, const Position& before, int limit);
    [[nodiscard]] QList<ArticleSummary> runByFeed(const ArticleFilter& filter, qint64 feed,
                                                  const Position& before, int limit);
    [[nodiscard]] QList<ArticleSummary> runByFeeds(const ArticleFilter& filter, const Position& before,
                                                   int limit);
    void fill(ArticleDraft& draft, ArticleId id);

    Database& m_database;
    Compression& m_compression;
};

} // namespace svodka::storage
