// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Storage.h"

#include "storage/DatabaseThread.h"
#include "storage/Library.h"
#include "storage/LibraryFile.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace svodka::storage {

/// The database thread and what only it touches.
class Storage::Private {
public:
    Private(Storage* face, QString folder, std::shared_ptr<const Clock> clock)
        : m_face(face),
          m_folder(std::move(folder)),
          m_clock(std::move(clock)) {
        m_thread.setObjectName(u"library"_s);
        m_thread.start();
    }

    ~Private() { // the connection must go in the thread that made it, after everything that was accepted
        auto closed = postJob<void>(Urgency::Maintenance, [this]() -> Result<void> {
            m_library.reset();
            return {};
        });
    }

    [[nodiscard]] const QString& folder() const { return m_folder; }

    /// `work` is called with the Library on the database thread; what it returns or throws is the result.
    template <typename T, typename Work>
    [[nodiscard]] Async<T> post(Urgency urgency, Work work) {
        return postJob<T>(urgency, [this, work = std::move(work)]() mutable -> Result<T> {
            if (!m_library)
                return m_openError;
            return attempt<T>([&] { return work(*m_library); });
        });
    }

    [[nodiscard]] Async<void> open() {
        return postJob<void>(Urgency::Window, [this]() -> Result<void> {
            const auto outcome = attempt<Opened>([&] { return openLibrary(m_folder, m_clock); });
            if (!outcome) {
                m_openError = outcome.error();
                return m_openError;
            }
            m_library = outcome->library;
            return outcome->warning ? Result<void>(*outcome->warning) : Result<void>();
        });
    }

private:
    template <typename T, typename Step>
    [[nodiscard]] static Result<T> attempt(Step step) {
        try {
            if constexpr (std::is_void_v<T>) {
                step();
                return {};
            } else {
                return step();
            }
        } catch (const Failure& failure) {
            return failure.error;
        }
    }

    template <typename T, typename Work>
    class PromisedJob final : public DatabaseThread::Job {
    public:
        PromisedJob(Private& owner, Work work) : m_owner(owner), m_work(std::move(work)) {
            m_promise.start();
        }
        [[nodiscard]] Async<T> future() { return m_promise.future(); }
        void run() override {
            if (!m_promise.isCanceled()) {
                Result<T> result = m_work();
                m_owner.announce(result.ok());
                m_promise.addResult(std::move(result));
            }
            m_promise.finish();
        }

    private:
        Private& m_owner;
        Work m_work;
        QPromise<Result<T>> m_promise;
    };

    template <typename T, typename Work>
    [[nodiscard]] Async<T> postJob(Urgency urgency, Work work) {
        auto job = std::make_unique<PromisedJob<T, Work>>(*this, std::move(work));
        auto future = job->future();
        m_thread.post(urgency, std::move(job));
        return future;
    }

    /// Before the result is given, so that whoever waits for it already knows what has changed.
    void announce(bool committed) {
        if (!m_library)
            return;
        Announcements news = m_library->takeAnnouncements();
        if (!committed)
            m_library->forgetUncommitted();
        if (!committed || !news.isAny())
            return;
        QMetaObject::invokeMethod(
            m_face, [face = m_face, news = std::move(news)] { face->announce(news); }, Qt::QueuedConnection);
    }

    Storage* m_face;
    QString m_folder;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<Library> m_library;
    Error m_openError{ErrorKind::StorageFailed, u"not opened"_s};
    DatabaseThread m_thread; // last: it ends before what it works on goes
};

Storage::Storage(QString folder, std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent),
      m_private(std::make_unique<Private>(this, std::move(folder), std::move(clock))) {}

Storage::~Storage() = default;

void Storage::announce(const Announcements& news) {
    constexpr qsizetype nameable = 2000;
    if (!news.articles.isEmpty()) {
        ArticleChanges changes = news.articles;
        if (changes.added.size() + changes.updated.size() + changes.removed.size() > nameable)
            changes = {{}, {}, {}, true};
        emit articlesChanged(changes);
    }
    if (news.feeds)
        emit feedsChanged();
    for (const ArticleId id : news.discussions)
        emit discussionChanged(id);
    if (news.act)
        emit actRecorded(*news.act);
}

Async<void> Storage::open() {
    return m_private->open();
}

QString Storage::folder() const {
    return m_private->folder();
}

Async<FeedTree> Storage::feedTree() {
    return m_private->post<FeedTree>(Urgency::Window, [](Library& library) { return library.feedTree(); });
}

Async<Feed> Storage::feed(FeedId id) {
    return m_private->post<Feed>(Urgency::Window, [=](Library& library) { return library.feed(id); });
}

Async<FeedId> Storage::subscribe(const NewFeed& feed) {
    return m_private->post<FeedId>(Urgency::Window,
                                   [=](Library& library) { return library.subscribe(feed); });
}

Async<QList<Result<FeedId>>> Storage::subscribeAll(const QList<NewFeed>& feeds) {
    return m_private->post<QList<Result<FeedId>>>(
        Urgency::Window, [=](Library& library) { return library.subscribeAll(feeds); });
}

Async<void> Storage::unsubscribe(const QList<FeedId>& ids) {
    return m_private->post<void>(Urgency::Window, [=](Library& library) { library.unsubscribe(ids); });
}

Async<void> Storage::setFeedOptions(FeedId id, const FeedOptions& options) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { library.setFeedOptions(id, options); });
}

Async<void> Storage::setFeedAddress(FeedId id, const QUrl& address) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { library.setFeedAddress(id, address); });
}

Async<QList<FeedAnswer>> Storage::feedAnswers(FeedId id) {
    return m_private->post<QList<FeedAnswer>>(Urgency::Window,
                                              [=](Library& library) { return library.feedAnswers(id); });
}

Async<FolderId> Storage::addFolder(const QString& name, FolderId parent) {
    return m_private->post<FolderId>(Urgency::Window,
                                     [=](Library& library) { return library.addFolder(name, parent); });
}

Async<void> Storage::renameFolder(FolderId id, const QString& name) {
    return m_private->post<void>(Urgency::Window, [=](Library& library) { library.renameFolder(id, name); });
}

Async<void> Storage::deleteFolder(FolderId id) {
    return m_private->post<void>(Urgency::Window, [=](Library& library) { library.deleteFolder(id); });
}

Async<void> Storage::move(const TreeItem& item, FolderId into, const TreeItem& before) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { library.move(item, into, before); });
}

Async<void> Storage::renameFeed(FeedId id, const QString& title) {
    return m_private->post<void>(Urgency::Window, [=](Library& library) { library.renameFeed(id, title); });
}

Async<UpdateOutcome> Storage::saveUpdate(const FeedUpdate& update) {
    return m_private->post<UpdateOutcome>(Urgency::Refresh,
                                          [=](Library& library) { return library.saveUpdate(update); });
}

Async<ArticleListPage> Storage::articles(const ArticleQuery& query) {
    return m_private->post<ArticleListPage>(Urgency::Window,
                                            [=](Library& library) { return library.articles(query); });
}

Async<Article> Storage::article(ArticleId id) {
    return m_private->post<Article>(Urgency::Window, [=](Library& library) { return library.article(id); });
}

Async<std::optional<ArticleId>> Storage::findByAddress(const QUrl& address) {
    return m_private->post<std::optional<ArticleId>>(
        Urgency::Window, [=](Library& library) { return library.findByAddress(address); });
}

Async<SaveOutcome> Storage::saveArticle(const ArticleDraft& draft, FeedId feed, const QByteArray& pageBytes,
                                        const QByteArray& contentType) {
    return m_private->post<SaveOutcome>(Urgency::Window, [=](Library& library) {
        return library.saveArticle(draft, feed, pageBytes, contentType);
    });
}

Async<PageSource> Storage::pageSource(ArticleId id) {
    return m_private->post<PageSource>(Urgency::Window, [=](Library& library) { return library.page(id); });
}

Async<int> Storage::mark(const QList<ArticleId>& ids, Mark mark) {
    return m_private->post<int>(Urgency::Window, [=](Library& library) { return library.mark(ids, mark); });
}

Async<int> Storage::markAll(const ArticleQuery& query, Mark mark) {
    return m_private->post<int>(Urgency::Window,
                                [=](Library& library) { return library.markAll(query, mark); });
}

Async<void> Storage::setSaved(ArticleId id, bool saved) {
    return m_private->post<void>(Urgency::Window, [=](Library& library) { library.setSaved(id, saved); });
}

Async<void> Storage::savePicture(ArticleId article, const StoredPicture& picture) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { return library.savePicture(article, picture); });
}

Async<StoredPicture> Storage::picture(const QUrl& address) {
    return m_private->post<StoredPicture>(Urgency::Window,
                                          [=](Library& library) { return library.picture(address); });
}

Async<QList<SavedState>> Storage::savedStates(const QList<ArticleId>& ids) {
    return m_private->post<QList<SavedState>>(Urgency::Window,
                                              [=](Library& library) { return library.savedStates(ids); });
}

Async<QList<Room>> Storage::rooms() {
    return m_private->post<QList<Room>>(Urgency::Window, [](Library& library) { return library.rooms(); });
}

Async<Discussion> Storage::discussion(ArticleId id) {
    return m_private->post<Discussion>(Urgency::Window,
                                       [=](Library& library) { return library.discussion(id); });
}

Async<void> Storage::saveComments(ArticleId id, const QList<CommentDraft>& comments, DiscussionState state,
                                  const QByteArray& cursor) {
    return m_private->post<void>(
        Urgency::Window, [=](Library& library) { return library.saveComments(id, comments, state, cursor); });
}

Async<QByteArray> Storage::discussionCursor(ArticleId id) {
    return m_private->post<QByteArray>(Urgency::Window,
                                       [=](Library& library) { return library.discussionCursor(id); });
}

Async<CommentId> Storage::addLocalComment(ArticleId id, const QString& text, CommentId parent,
                                          const QString& author) {
    return m_private->post<CommentId>(
        Urgency::Window, [=](Library& library) { return library.addLocalComment(id, text, parent, author); });
}

Async<void> Storage::editLocalComment(CommentId id, const QString& text) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { return library.editLocalComment(id, text); });
}

Async<void> Storage::deleteLocalComment(CommentId id) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { return library.deleteLocalComment(id); });
}

Async<void> Storage::saveDraft(ArticleId id, const QString& text) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { return library.saveDraft(id, text); });
}

Async<void> Storage::markRoomVisited(ArticleId id) {
    return m_private->post<void>(Urgency::Window,
                                 [=](Library& library) { return library.markRoomVisited(id); });
}

Async<QString> Storage::check() {
    return m_private->post<QString>(Urgency::Maintenance, [](Library& library) {
        library.check();
        return u"ok"_s;
    });
}

Async<void> Storage::backup(const QString& file) {
    return m_private->post<void>(Urgency::Maintenance,
                                 [=](Library& library) { return library.backup(file); });
}

Async<void> Storage::compact() {
    return m_private->post<void>(Urgency::Maintenance, [](Library& library) { return library.compact(); });
}

Async<std::optional<Act>> Storage::undo() {
    return m_private->post<std::optional<Act>>(Urgency::Window,
                                               [](Library& library) { return library.undo(); });
}

Async<std::optional<Act>> Storage::redo() {
    return m_private->post<std::optional<Act>>(Urgency::Window,
                                               [](Library& library) { return library.redo(); });
}

} // namespace svodka::storage
