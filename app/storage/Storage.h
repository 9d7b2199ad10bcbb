// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Clock.h"
#include "core/Feed.h"
#include "core/Result.h"

#include <QObject>

#include <memory>

namespace svodka::storage {

struct Announcements;

/// A reader's act as the undo journal keeps it, over restarts.
struct Act {
    enum class Kind {
        MarkedRead,
        MarkedUnread,
        Starred,
        Unstarred,
        Unsubscribed,
        DeletedComment,
        Renamed,
        Moved,
        FolderAdded,
        FolderRenamed,
        FolderDeleted
    };
    qint64 id = 0;
    Kind kind = Kind::MarkedRead;
    int count = 0;  ///< articles, comments or feeds concerned
    QString name{}; ///< of the feed or folder concerned, if one
};

/// What a refresh or a subscription found, to be stored in one transaction.
struct FeedUpdate {
    FeedId feed;
    QString title{}; ///< empty = keep
    QString description{};
    QUrl home{};
    QString language{};
    QList<ArticleDraft> items{}; ///< empty for a 304
    FetchState fetch;
    QUrl movedTo{}; ///< after a permanent redirect; counted, followed at the third time in a row
};

struct UpdateOutcome {
    int added = 0;
    int updated = 0;
};

struct NewFeed {
    FeedCandidate candidate;
    QStringList folder{}; ///< names from the top down, made when they are not there; empty = by its edition
    FeedOptions options{};
};

/// A picture that is kept. The bytes lie in the library's folder under a name made by us.
struct StoredPicture {
    QUrl address;
    QByteArray bytes;
    QByteArray contentType;
};

/// What is complete of a saved article.
struct SavedState {
    ArticleId article;
    QDateTime savedAt;
    bool hasBody = false;
    int pictures = 0;
    QList<QUrl> missingPictures;
};

/// The library: one face for everything that is kept. All calls return at once and are carried out in order
/// of their priority on the database thread; results come back through the future. Refuses nothing that fits
/// on the disk; every write is acknowledged only after its transaction is committed. Errors are those of
/// core/Error.h that begin with Library, DiskFull, StorageFailed, NotFound, AlreadyThere.
class Storage : public QObject {
    Q_OBJECT
public:
    /// `folder` is made (mode 0700) when it is not there; the database in it is svodka.db (0600).
    explicit Storage(QString folder, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);
    ~Storage() override; ///< finishes what was accepted

    /// Opens, migrates (a backup first), checks quickly. Must be called first; others wait behind it.
    [[nodiscard]] Async<void> open();
    [[nodiscard]] QString folder() const;

    // Feeds
    [[nodiscard]] Async<FeedTree> feedTree();
    [[nodiscard]] Async<Feed> feed(FeedId id);
    [[nodiscard]] Async<FeedId> subscribe(const NewFeed& feed); ///< AlreadyThere when its address is followed
    /// In one transaction; each has its own result, as above.
    [[nodiscard]] Async<QList<Result<FeedId>>> subscribeAll(const QList<NewFeed>& feeds);
    /// Undoable, one act; articles go to the trash with them.
    [[nodiscard]] Async<void> unsubscribe(const QList<FeedId>& ids);
    [[nodiscard]] Async<void> renameFeed(FeedId id, const QString& title);
    [[nodiscard]] Async<void> setFeedOptions(FeedId id, const FeedOptions& options);
    /// AlreadyThere when another feed has it. What the old address's server said is forgotten.
    [[nodiscard]] Async<void> setFeedAddress(FeedId id, const QUrl& address);
    [[nodiscard]] Async<QList<FeedAnswer>> feedAnswers(FeedId id); ///< the last 20, newest first

    // The tree's order. Each is one act that can be undone.
    [[nodiscard]] Async<FolderId> addFolder(const QString& name, FolderId parent);
    [[nodiscard]] Async<void> renameFolder(FolderId id, const QString& name);
    [[nodiscard]] Async<void> deleteFolder(FolderId id); ///< what lies in it moves up into its place
    /// `into` invalid = the top, or under its edition; `before` invalid = to the end. BadQuery when a folder
    /// would lie in itself or an edition in a folder.
    [[nodiscard]] Async<void> move(const TreeItem& item, FolderId into, const TreeItem& before);
    [[nodiscard]] Async<UpdateOutcome> saveUpdate(const FeedUpdate& update);

    // Articles
    [[nodiscard]] Async<ArticleListPage> articles(const ArticleQuery& query);
    [[nodiscard]] Async<Article> article(ArticleId id);
    [[nodiscard]] Async<std::optional<ArticleId>> findByAddress(const QUrl& address);
    /// A page that was read. `feed` may be invalid (opened by address).
    [[nodiscard]] Async<SaveOutcome> saveArticle(const ArticleDraft& draft, FeedId feed,
                                                 const QByteArray& pageBytes = {},
                                                 const QByteArray& contentType = {});
    [[nodiscard]] Async<PageSource> pageSource(ArticleId id);
    /// Undoable; one act in the journal. Answers how many changed.
    [[nodiscard]] Async<int> mark(const QList<ArticleId>& ids, Mark mark);
    /// Marks everything that the query matches, whatever its limit, as one act.
    [[nodiscard]] Async<int> markAll(const ArticleQuery& query, Mark mark);

    // Offline
    [[nodiscard]] Async<void> savePicture(ArticleId article, const StoredPicture& picture);
    [[nodiscard]] Async<StoredPicture> picture(const QUrl& address); ///< NotFound when it is not kept
    [[nodiscard]] Async<void> setSaved(ArticleId id, bool saved);
    [[nodiscard]] Async<QList<SavedState>> savedStates(const QList<ArticleId>& ids); ///< empty = all saved

    // Discussion
    [[nodiscard]] Async<QList<Room>> rooms();
    [[nodiscard]] Async<Discussion> discussion(ArticleId id);
    /// Page messages read from the net; older ones are merged by remote id. `cursor` empty = the site has no
    /// more.
    [[nodiscard]] Async<void> saveComments(ArticleId id, const QList<CommentDraft>& comments,
                                           DiscussionState state, const QByteArray& cursor);
    [[nodiscard]] Async<QByteArray> discussionCursor(ArticleId id);
    [[nodiscard]] Async<CommentId> addLocalComment(ArticleId id, const QString& text, CommentId parent,
                                                   const QString& author);
    [[nodiscard]] Async<void> editLocalComment(CommentId id, const QString& text);
    [[nodiscard]] Async<void> deleteLocalComment(CommentId id); ///< undoable
    [[nodiscard]] Async<void> saveDraft(ArticleId id, const QString& text);
    [[nodiscard]] Async<void> markRoomVisited(ArticleId id);

    // Undo journal
    [[nodiscard]] Async<std::optional<Act>>
    undo(); ///< what was undone; nothing = the journal is at its start
    [[nodiscard]] Async<std::optional<Act>> redo();

    // Care
    [[nodiscard]] Async<QString> check();                  ///< "ok", or LibraryDamaged
    [[nodiscard]] Async<void> backup(const QString& file); ///< online, complete
    [[nodiscard]] Async<void> compact();

signals:
    void articlesChanged(const svodka::ArticleChanges& changes);
    void feedsChanged();
    void discussionChanged(svodka::ArticleId article);
    void actRecorded(const svodka::storage::Act& act);

private:
    class Private;
    void announce(const Announcements& news);
    std::unique_ptr<Private> m_private;
};

} // namespace svodka::storage

Q_DECLARE_METATYPE(svodka::storage::Act)
