// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
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
    /// One window of a list without search words. `today`: where the local day begins.
    [[nodiscard]] ArticleListPage list(const ArticleQuery& query, const QDateTime& today);
    /// Every article of a list, whatever its limit, newest first.
    [[nodiscard]] QList<ArticleId> all(const ArticleQuery& query, const QDateTime& today);
    [[nodiscard]] QList<ArticleSummary> summaries(const QList<ArticleId>& ids); ///< in the order of `ids`

private:
    struct Position;
    struct Selection;
    [[nodiscard]] Selection select(const ArticleQuery& query, const QDateTime& today);
    [[nodiscard]] QList<ArticleSummary> run(const Selection& selection, const Position& before, int limit);
    [[nodiscard]] QList<ArticleSummary> runByFeeds(const Selection& selection, const Position& before,
                                                   int limit);
    void fill(ArticleDraft& draft, ArticleId id);

    Database& m_database;
    Compression& m_compression;
};

} // namespace svodka::storage
