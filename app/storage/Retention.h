// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/Database.h"
#include "storage/Storage.h"

namespace svodka::storage {

/// Lets old articles go: first into the trash, later for good. Never those that are starred, saved, noted
/// (the reader wrote something there) or kept unread by hand. What is gone for good stays known by its
/// names, so that a feed which still carries it brings nothing back. Works inside the caller's transaction.
class Retention {
public:
    explicit Retention(Database& database);

    /// Whether the clock can be believed: it has gone on for three days without a jump. A wrong one must not
    /// make everything old at once. To be asked at least once a day.
    [[nodiscard]] bool isClockSteady(const QDateTime& now);
    /// The next articles that the rules let go, oldest first, at most `most`. They are in the trash then.
    [[nodiscard]] QList<ArticleId> trash(const RetentionRules& rules, const QDateTime& now, int most);
    /// Deletes what has lain in the trash for a month; answers how many, at most `most`.
    [[nodiscard]] int purge(const QDateTime& now, int most);
    [[nodiscard]] int emptyTrash(int most);

private:
    [[nodiscard]] QList<ArticleId> tooOld(int days, const QDateTime& now, int most);
    [[nodiscard]] QList<ArticleId> tooMany(int perFeed, int most);
    [[nodiscard]] QList<ArticleId> tooLarge(qint64 bytes, int most);
    [[nodiscard]] int purgeOlderThan(const QVariant& time, int most);
    Database& m_database;
};

} // namespace svodka::storage
