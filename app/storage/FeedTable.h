// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "storage/Database.h"

namespace svodka::storage {

struct NewFeed;
struct FeedUpdate;
struct UpdateOutcome;

/// Editions, folders, feeds and what was last heard of them. Works inside the caller's transaction.
class FeedTable {
public:
    explicit FeedTable(Database& database);

    [[nodiscard]] FeedTree tree(const QDateTime& today);
    [[nodiscard]] Feed feed(FeedId id); ///< throws NotFound; not those in the trash
    struct Added {
        FeedId id;
        bool fromTrash = false;
    };
    /// Throws AlreadyThere with the title. A feed that lies in the trash comes back with all it had.
    [[nodiscard]] Added add(const NewFeed& feed, FolderId folder);
    void rename(FeedId id, const QString& title);
    [[nodiscard]] QString ownTitle(FeedId id);
    [[nodiscard]] QString editionName(EditionId id);
    void setOptions(FeedId id, const FeedOptions& options);
    void forgetValidators(FeedId id); ///< so that the next answer is a whole one
    /// What was known of the old address (validators, waits) goes. Throws AlreadyThere.
    void setAddress(FeedId id, const QUrl& address);
    /// Into the trash or out of it; articles that no other feed carries go along unless the reader kept them.
    void setTrashed(FeedId id, const QDateTime& trashedAt);
    struct Noted {
        bool isShown = false;  ///< something that the feed tree shows has changed
        bool isAnswer = false; ///< the server was asked since the last time
    };
    [[nodiscard]] Noted saveUpdate(const FeedUpdate& update);
    void saveAnswer(const FeedUpdate& update, const UpdateOutcome& outcome);
    [[nodiscard]] QList<FeedAnswer> answers(FeedId id); ///< newest first

private:
    [[nodiscard]] QVariant edition(const FeedCandidate& candidate);
    [[nodiscard]] QList<Feed> feeds();
    [[nodiscard]] LibraryCounts counts(const QDateTime& today);
    void saveFetch(FeedId id, const FetchState& fetch);
    void countMove(FeedId id, const QUrl& movedTo);
    Database& m_database;
};

} // namespace svodka::storage
