// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "ui/Services.h"
#include "ui/models/FeedTreeModel.h"

#include <QObject>
#include <QPointer>

class QMenu;
class QWidget;

namespace svodka {

class Actions;
class ActivityWindow;
class AddFeedDialog;
class FeedPane;
class FeedProperties;
class ListFiles;

/// What the menus do with feeds and folders: joins their commands, the tree and the dialogs.
class FeedCommands final : public QObject {
    Q_OBJECT
public:
    FeedCommands(Services& services, const Actions& actions, FeedPane& pane,
                 std::shared_ptr<const Clock> clock, QWidget* window);
    AddFeedDialog* addFeed(); ///< shown
    void importList();
    void unsubscribe(const QList<FeedId>& feeds);
    void logIn(); ///< at the server of the feed that is chosen

signals:
    void failed(const svodka::Error& error);
    void articleAsked(svodka::ArticleId id);
    void siteAsked(const QUrl& address); ///< to be shown outside

private:
    void connectTree();
    void connectCommands();
    void updateCommands();
    void showEditions();
    void showProperties(FeedId id);
    void showActivity();
    void askPassword(const Feed& feed);
    void newFolder();
    void askFolder();
    void fillFolders(QMenu* menu, const TreeItem& item);
    void move(FeedTreeModel::Direction direction);
    void rename(const TreeItem& item, const QString& name);
    void deleteFolder();
    void copyAddress(const QUrl& address);
    [[nodiscard]] std::optional<Feed> currentFeed() const;
    [[nodiscard]] QUrl currentHome() const;
    template <typename T>
    void report(Async<T> answer);

    Services& m_services;
    const Actions& m_actions;
    FeedPane& m_pane;
    std::shared_ptr<const Clock> m_clock;
    QWidget* m_window;
    ListFiles* m_files;
    QPointer<AddFeedDialog> m_addFeed;
    QPointer<ActivityWindow> m_activity;
};

} // namespace svodka
