// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "storage/ArticleStates.h"
#include "storage/ArticleTable.h"
#include "storage/ArticleWriter.h"
#include "storage/DiscussionTable.h"
#include "storage/FeedTable.h"
#include "storage/PictureTable.h"
#include "storage/PlaceTable.h"
#include "storage/Storage.h"
#include "storage/UndoJournal.h"

namespace svodka::storage {

/// What a job has changed; Storage tells it once the job is done and committed.
struct Announcements {
    ArticleChanges articles{};
    bool feeds = false;
    QList<ArticleId> discussions{};
    std::optional<Act> act{};
    [[nodiscard]] bool isAny() const {
        return !articles.isEmpty() || feeds || !discussions.isEmpty() || act.has_value();
    }
};

/// The library as the database thread sees it: joins the tables into what Storage offers, each call one
/// transaction. Throws Failure.
class Library {
public:
    /// `folder` is there and can be written to; the database in it is `file`.
    Library(const QString& folder, const QString& file, std::shared_ptr<const Clock> clock);

    [[nodiscard]] FeedTree feedTree();
    [[nodiscard]] Feed feed(FeedId id) { return m_feeds.feed(id); }
    [[nodiscard]] FeedId subscribe(const NewFeed& feed);
    [[nodiscard]] QList<Result<FeedId>> subscribeAll(const QList<NewFeed>& feeds);
    void unsubscribe(const QList<FeedId>& ids);
    void renameFeed(FeedId id, const QString& title);
    void setFeedOptions(FeedId id, const FeedOptions& options);
    void setFeedAddress(FeedId id, const QUrl& address);
    [[nodiscard]] QList<FeedAnswer> feedAnswers(FeedId id) { return m_feeds.answers(id); }
    [[nodiscard]] FolderId addFolder(const QString& name, FolderId parent);
    void renameFolder(FolderId id, const QString& name);
    void deleteFolder(FolderId id);
    void move(const TreeItem& item, FolderId into, const TreeItem& before);
    [[nodiscard]] UpdateOutcome saveUpdate(const FeedUpdate& update);

    [[nodiscard]] ArticleListPage articles(const ArticleQuery& query);
    [[nodiscard]] Article article(ArticleId id) { return m_articles.article(id); }
    [[nodiscard]] PageSource page(ArticleId id) { return m_articles.page(id); }
    [[nodiscard]] std::optional<ArticleId> findByAddress(const QUrl& address) {
        return m_writer.find(address);
    }
    [[nodiscard]] SaveOutcome saveArticle(const ArticleDraft& draft, FeedId feed, const QByteArray& page,
                                          const QByteArray& contentType);
    [[nodiscard]] int mark(const QList<ArticleId>& ids, Mark mark);
    [[nodiscard]] int markAll(const ArticleQuery& query, Mark mark);

    void savePicture(ArticleId article, const StoredPicture& picture);
    [[nodiscard]] StoredPicture picture(const QUrl& address) { return m_pictures.picture(address); }
    void setSaved(ArticleId id, bool saved);
    [[nodiscard]] QList<SavedState> savedStates(const QList<ArticleId>& ids);

    [[nodiscard]] QList<Room> rooms() { return m_discussions.rooms(); }
    [[nodiscard]] Discussion discussion(ArticleId id) { return m_discussions.discussion(id); }
    [[nodiscard]] QByteArray discussionCursor(ArticleId id) { return m_discussions.cursor(id); }
    void saveComments(ArticleId id, const QList<CommentDraft>& comments, DiscussionState state,
                      const QByteArray& cursor);
    [[nodiscard]] CommentId addLocalComment(ArticleId id, const QString& text, CommentId parent,
                                            const QString& author);
    void editLocalComment(CommentId id, const QString& text);
    void deleteLocalComment(CommentId id);
    void saveDraft(ArticleId id, const QString& text);
    void markRoomVisited(ArticleId id);

    void check();
    void backup(const QString& file);
    void compact();

    [[nodiscard]] std::optional<Act> undo();
    [[nodiscard]] std::optional<Act> redo();

    [[nodiscard]] Announcements takeAnnouncements() { return std::exchange(m_announcements, {}); }
    void forgetUncommitted() { m_search.forgetUncommitted(); } ///< after a job that has failed

private:
    enum class Direction { Back, Again };
    void carryOut(const UndoJournal::Entry& entry, Direction direction);
    [[nodiscard]] ArticleListPage search(const ArticleQuery& query);
    [[nodiscard]] ArticleFilter filterOf(const ArticleQuery& query);
    void saveDiscussion(ArticleId id, const ArticleDraft& draft);
    void announce(SaveOutcome outcome);
    void announceDiscussion(ArticleId id);
    [[nodiscard]] SavedState savedState(ArticleId id);
    void announceUpdated(const QList<ArticleId>& ids);
    [[nodiscard]] FeedId add(const NewFeed& feed);
    void place(Act::Kind kind, const QString& name, const QList<Place>& after);
    void putPlaces(const UndoJournal::Entry& entry, Direction direction);
    void record(Act::Kind kind, int count, const QString& name, const ActPayload& payload);
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }
    [[nodiscard]] QDateTime today() const; ///< where the local day began

    std::shared_ptr<const Clock> m_clock;
    Database m_database;
    Compression m_compression;
    SearchIndex m_search;
    FeedTable m_feeds;
    PlaceTable m_places;
    ArticleTable m_articles;
    ArticleWriter m_writer;
    ArticleStates m_states;
    PictureTable m_pictures;
    DiscussionTable m_discussions;
    UndoJournal m_journal;
    Announcements m_announcements;
};

} // namespace svodka::storage
