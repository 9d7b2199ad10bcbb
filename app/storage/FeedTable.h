// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "storage/Database.h"

namespace svodka::storage {

struct NewFeed;
struct FeedUpdate;

/// Editions, folders, feeds and what was last heard of them. Works inside the caller's transaction.
class FeedTable {
public:
    explicit FeedTable(Database& database);

    [[nodiscard]] FeedTree tree(const QDateTime& today);
    [[nodiscard]] LibraryCounts counts(); ///< without those of today
    [[nodiscard]] Feed feed(FeedId id);   ///< throws NotFound; not those in the trash
    struct Added {
        FeedId id;
        bool fromTrash = false;
    };
    /// Throws AlreadyThere with the title. A feed that lies in the trash comes back with all it had.
    [[nodiscard]] Added add(const NewFeed& feed);
    void rename(FeedId id, const QString& title);
    [[nodiscard]] QString ownTitle(FeedId id);
    /// Into the trash or out of it; articles that no other feed carries go along unless the reader kept them.
    void setTrashed(FeedId id, const QDateTime& trashedAt);
    /// True when something that the feed tree shows has changed.
    bool saveUpdate(const FeedUpdate& update);

private:
    [[nodiscard]] QVariant edition(const FeedCandidate& candidate);
    [[nodiscard]] QVariant folder(const QString& name);
    [[nodiscard]] QList<Feed> feeds();
    [[nodiscard]] LibraryCounts counts(const QDateTime& today);
    void saveFetch(FeedId id, const FetchState& fetch);
    void countMove(FeedId id, const QUrl& movedTo);
    Database& m_database;
};

} // namespace svodka::storage
