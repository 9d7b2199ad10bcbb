// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/Database.h"

namespace svodka::storage {

/// What the reader did with articles. Works inside the caller's transaction.
class ArticleStates {
public:
    explicit ArticleStates(Database& database);
    /// Answers those that were in another state before, in the order of `ids`.
    [[nodiscard]] QList<ArticleId> mark(const QList<ArticleId>& ids, Mark mark, const QDateTime& now);
    /// The same for an act that is taken back: what becomes unread again was not kept unread by hand.
    [[nodiscard]] QList<ArticleId> markBack(const QList<ArticleId>& ids, Mark mark, const QDateTime& now);
    /// A null time = not saved. Throws NotFound.
    void setSaved(ArticleId id, const QDateTime& savedAt, const QDateTime& now);

private:
    [[nodiscard]] QList<ArticleId> run(const QString& sql, const QList<ArticleId>& ids, const QDateTime& now);
    Database& m_database;
};

} // namespace svodka::storage
