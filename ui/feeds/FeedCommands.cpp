// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedCommands.h"

#include "services/WhenReady.h"
#include "ui/Actions.h"
#include "ui/activity/ActivityWindow.h"
#include "ui/feeds/AddFeedDialog.h"
#include "ui/feeds/FeedPane.h"
#include "ui/feeds/FeedProperties.h"
#include "ui/feeds/FolderChoice.h"
#include "ui/feeds/FolderDialog.h"
#include "ui/feeds/ListFiles.h"
#include "ui/feeds/PasswordDialog.h"
#include "ui/start/EditionsDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

FeedCommands::FeedCommands(Services& services, const Actions& actions, FeedPane& pane,
                           std::shared_ptr<const Clock> clock, QWidget* window)
    : QObject(window),
      m_services(services),
      m_actions(actions),
      m_pane(pane),
      m_clock(std::move(clock)),
      m_window(window),
      m_files(new ListFiles(services, window)) {
    connect(m_files, &ListFiles::failed, this, &FeedCommands::failed);
    connectTree();
    connectCommands();
    updateCommands();
}

template <typename T>
void FeedCommands::report(Async<T> answer) {
    whenReady(answer, this, [this](const Result<T>& result) {
        if (!result)
            emit failed(result.error());
    });
}

void FeedCommands::connectTree() {
    connect(&m_pane, &FeedPane::chosen, this, &FeedCommands::updateCommands);
    connect(&m_pane, &FeedPane::treeLoaded, this, &FeedCommands::updateCommands);
    connect(&m_pane, &FeedPane::renameAsked, this, &FeedCommands::rename);
    connect(&m_pane, &FeedPane::moveAsked, this,
            [this](const TreeItem& item, FolderId into, const TreeItem& before) {
                report(m_services.subscriptions.move(item, into, before));
            });
}

void FeedCommands::connectCommands() {
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::AddFeed, [this] { addFeed(); });
    on(Command::OpenAddress, [this] { addFeed(); });
    on(Command::Editions, [this] { showEditions(); });
    on(Command::ImportOpml, [this] { importList(); });
    on(Command::ExportOpml, [this] { m_files->exportAll(); });
    on(Command::Activity, [this] { showActivity(); });
    on(Command::HideReadFeeds,
       [this](bool hidden) { m_services.settings.set(Settings::readFeedsHidden, hidden); });
    on(Command::NewFolder, [this] { newFolder(); });
    on(Command::RenameItem, [this] { m_pane.editName(); });
    on(Command::MoveToFolder, [this] { askFolder(); });
    on(Command::MoveUp, [this] { move(FeedTreeModel::Direction::Up); });
    on(Command::MoveDown, [this] { move(FeedTreeModel::Direction::Down); });
    on(Command::DeleteFolder, [this] { deleteFolder(); });
    on(Command::FeedProperties, [this] {
        if (const auto feed = currentFeed())
            showProperties(feed->id);
    });
    on(Command::OpenHome, [this] { emit siteAsked(currentHome()); });
    on(Command::CopyHomeAddress, [this] { copyAddress(currentHome()); });
    on(Command::CopyFeedAddress, [this] {
        if (const auto feed = currentFeed())
            copyAddress(feed->address);
    });
    on(Command::Unsubscribe, [this] {
        if (const auto subject = m_pane.current())
            unsubscribe(subject->feeds);
    });
    const auto showHidden = [this] {
        m_actions[Command::HideReadFeeds]->setChecked(m_services.settings.get(Settings::readFeedsHidden));
    };
    connect(&m_services.settings, &Settings::changed, this, showHidden);
    showHidden();
}

void FeedCommands::updateCommands() {
    const auto subject = m_pane.current();
    const auto item = m_pane.currentItem();
    const auto is = [&](TreeItem::Kind kind) { return item && item->kind == kind; };
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            m_actions[command]->setEnabled(enabled);
    };
    const bool isFeed = is(TreeItem::Kind::Feed);
    const bool isFolder = is(TreeItem::Kind::Folder);
    enable({Command::RenameItem, Command::MoveToFolder}, isFeed || isFolder);
    enable({Command::MoveUp}, m_pane.targetBeside(FeedTreeModel::Direction::Up).has_value());
    enable({Command::MoveDown}, m_pane.targetBeside(FeedTreeModel::Direction::Down).has_value());
    enable({Command::FeedProperties, Command::CopyFeedAddress}, isFeed);
    enable({Command::OpenHome, Command::CopyHomeAddress}, !currentHome().isEmpty());
    enable({Command::DeleteFolder}, isFolder);
    enable({Command::Unsubscribe}, subject && !subject->feeds.isEmpty());
}

std::optional<Feed> FeedCommands::currentFeed() const {
    const auto subject = m_pane.current();
    return subject ? subject->feed : std::nullopt;
}

QUrl FeedCommands::currentHome() const {
    if (const auto feed = currentFeed())
        return feed->home;
    const auto item = m_pane.currentItem();
    if (!item || item->kind != TreeItem::Kind::Edition)
        return {};
    const auto& editions = m_pane.tree().editions;
    const auto edition = std::ranges::find(editions, EditionId{item->id}, &Edition::id);
    return edition == editions.end() ? QUrl() : edition->home;
}

AddFeedDialog* FeedCommands::addFeed() {
    if (!m_addFeed) {
        m_addFeed = new AddFeedDialog(m_services, m_window);
        m_addFeed->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_addFeed, &AddFeedDialog::articleAsked, this, &FeedCommands::articleAsked);
        connect(m_addFeed, &AddFeedDialog::followed, &m_pane, &FeedPane::chooseFeed);
    }
    m_addFeed->open();
    m_addFeed->raise();
    return m_addFeed;
}

void FeedCommands::importList() {
    m_files->chooseAndImport();
}

void FeedCommands::showEditions() {
    auto* editions = new EditionsDialog(m_services, m_window);
    editions->setAttribute(Qt::WA_DeleteOnClose);
    editions->open();
}

void FeedCommands::showProperties(FeedId id) {
    auto* properties = new FeedProperties(m_services, id, m_clock, m_window);
    properties->setAttribute(Qt::WA_DeleteOnClose);
    connect(properties, &FeedProperties::failed, this, &FeedCommands::failed);
    connect(properties, &FeedProperties::logInAsked, this, &FeedCommands::askPassword);
    properties->open();
}

void FeedCommands::logIn() {
    if (const auto feed = currentFeed())
        askPassword(*feed);
}

void FeedCommands::askPassword(const Feed& feed) {
    auto* dialog = new PasswordDialog(feed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PasswordDialog::entered, this,
            [this, id = feed.id](const QString& user, const QString& password) {
                whenReady(m_services.feeds.setPassword(id, user, password), this,
                          [this, id](const Result<void>& kept) {
                              // Without a keychain it is known until the program ends, which is said before;
                              // so it is tried.
                              if (!kept && kept.error().kind != ErrorKind::NotAllowed)
                                  return emit failed(kept.error());
                              report(m_services.feeds.refresh({id}, RefreshKind::Force));
                          });
            });
    dialog->open();
}

void FeedCommands::showActivity() {
    if (!m_activity) {
        m_activity = new ActivityWindow(m_services.requests, m_services.settings, m_window);
        m_activity->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_activity->show();
    m_activity->raise();
    m_activity->activateWindow();
}

/// In the folder that is chosen, or beside the feed that is.
void FeedCommands::newFolder() {
    const auto item = m_pane.currentItem();
    FolderId parent = item && item->kind == TreeItem::Kind::Folder ? FolderId{item->id} : FolderId{};
    if (const auto feed = currentFeed())
        parent = feed->folder;
    auto* dialog = new FolderDialog(m_pane.tree(), parent, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FolderDialog::chosen, this, [this](const QString& name, FolderId into) {
        report(m_services.subscriptions.addFolder(name, into));
    });
    dialog->open();
}

void FeedCommands::askFolder() {
    const auto item = m_pane.currentItem();
    if (!item)
        return;
    auto* menu = new QMenu(m_window);
    menu->setObjectName(u"folderMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillFolders(menu, *item);
    menu->popup(m_pane.menuPoint());
}

void FeedCommands::fillFolders(QMenu* menu, const TreeItem& item) {
    const auto add = [&](const QString& name, FolderId folder) {
        QAction* action = menu->addAction(QString(name).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this,
                [this, item, folder] { report(m_services.subscriptions.move(item, folder, {})); });
        return action;
    };
    const auto feed = currentFeed();
    add(feed && feed->edition.isValid() ? tr("None, under its edition") : tr("None, at the top"), {});
    menu->addSeparator();
    const auto paths = folderPaths(m_pane.tree());
    // A folder goes neither into itself nor into what lies in it.
    const auto own = std::ranges::find(paths, FolderId{item.id}, [](const auto& each) { return each.first; });
    const bool isFolder = item.kind == TreeItem::Kind::Folder && own != paths.end();
    for (const auto& [id, path] : paths)
        if (!isFolder || path.first(qMin(path.size(), own->second.size())) != own->second)
            add(path.join(u" › "_s), id)->setEnabled(!feed || feed->folder != id);
    menu->addSeparator();
    menu->addAction(m_actions[Command::NewFolder]);
}

void FeedCommands::move(FeedTreeModel::Direction direction) {
    const auto item = m_pane.currentItem();
    const auto target = m_pane.targetBeside(direction);
    if (item && target)
        report(m_services.subscriptions.move(*item, target->into, target->before));
}

void FeedCommands::rename(const TreeItem& item, const QString& name) {
    if (item.kind == TreeItem::Kind::Folder)
        report(m_services.subscriptions.renameFolder(FolderId{item.id}, name));
    else if (item.kind == TreeItem::Kind::Feed)
        report(m_services.feeds.rename(FeedId{item.id}, name));
}

void FeedCommands::deleteFolder() {
    if (const auto item = m_pane.currentItem(); item && item->kind == TreeItem::Kind::Folder)
        report(m_services.subscriptions.deleteFolder(FolderId{item->id}));
}

void FeedCommands::unsubscribe(const QList<FeedId>& feeds) {
    report(m_services.subscriptions.unsubscribe(feeds));
}

void FeedCommands::copyAddress(const QUrl& address) {
    QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
}

} // namespace svodka
