// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"
#include "storage/Storage.h"

#include <QObject>

namespace svodka {

class FeedService;

/// What became of each line of a list of feeds that was read in.
struct ImportReport {
    enum class Outcome { Added, AlreadyThere, Skipped };
    struct Line {
        QString title;
        QString address;
        QStringList folder{}; ///< names from the top down
        Outcome outcome = Outcome::Added;
        std::optional<Error> reason{}; ///< of what was not added
    };
    QList<Line> lines; ///< in the order of the list
    QList<FeedId> added{};
    [[nodiscard]] int count(Outcome outcome) const;
};

/// How addresses with a password or a key leave the library.
enum class Secrets { Included, LeftOut };

/// The reader's list of what is followed: its folders and order, what is decided about each feed, and the
/// list as a file (OPML).
class SubscriptionService : public QObject {
    Q_OBJECT
public:
    SubscriptionService(storage::Storage& storage, FeedService& feeds, QObject* parent = nullptr);

    // Each can be undone.
    [[nodiscard]] Async<void> unsubscribe(const QList<FeedId>& feeds);
    [[nodiscard]] Async<FolderId> addFolder(const QString& name, FolderId parent);
    [[nodiscard]] Async<void> renameFolder(FolderId id, const QString& name);
    [[nodiscard]] Async<void> deleteFolder(FolderId id); ///< what lies in it moves up into its place
    [[nodiscard]] Async<void> move(const TreeItem& item, FolderId into, const TreeItem& before);

    [[nodiscard]] Async<Feed> feed(FeedId id);
    [[nodiscard]] Async<void> setOptions(FeedId id, const FeedOptions& options);
    /// Errors: AlreadyThere with the title of the feed that has it.
    [[nodiscard]] Async<void> setAddress(FeedId id, const QUrl& address);
    [[nodiscard]] Async<QList<FeedAnswer>> answers(FeedId id); ///< newest first

    /// Errors: those of feed::parseOpml, the library's.
    [[nodiscard]] Async<ImportReport> importOpml(const QByteArray& opml);
    [[nodiscard]] Async<QByteArray> exportOpml(Secrets secrets);
    [[nodiscard]] Async<QStringList> feedsWithSecrets(); ///< their titles

signals:
    void optionsChanged(svodka::FeedId feed);

private:
    storage::Storage& m_storage;
    FeedService& m_feeds; ///< takes passwords out of addresses
};

} // namespace svodka
