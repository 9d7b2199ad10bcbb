// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/Database.h"

namespace svodka::storage {

struct SearchQuery;

/// Which articles a query means, as SQL on `article a`. The text is made of literals of ArticleFilter.cpp
/// only; whatever the reader gave stands in `values`.
struct ArticleFilter {
    QString where = QStringLiteral("a.listed = 1");
    QVariantList values{};
    QList<qint64> feeds{};     ///< carried by one of these …
    bool isByFeeds = false;    ///< … when set
    bool isUnreadOnly = false; ///< not in `where`: lists by feed have an index of their own for it

    /// `today`: where the local day begins.
    [[nodiscard]] static ArticleFilter of(const ArticleQuery& query, Database& database,
                                          const QDateTime& today);
    /// Narrows by the operators of a search.
    void add(const SearchQuery& search, Database& database);
    /// As a condition that needs no order by feed: `feeds` and `isUnreadOnly` become part of `where`.
    [[nodiscard]] ArticleFilter flattened() const;
};

} // namespace svodka::storage
