// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/FeedTreeModel.h"

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace svodka {

class Settings;

/// Every command of the window, in the order of its menu.
enum class Command {
    // File
    AddFeed,
    Editions,
    OpenAddress,
    Refresh,
    RefreshAll,
    StopRefresh,
    WorkOffline,
    ImportOpml,
    ExportOpml,
    SaveOffline,
    Print,
    PrintPreview,
    Quit,
    // Edit
    Undo,
    Redo,
    Copy,
    CopyArticle,
    CopyMarkdown,
    FindInArticle,
    Search,
    Settings,
    // View
    ShowFeeds,
    ShowList,
    ShowDiscussion,
    HideReadFeeds,
    PageSource,
    Activity,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    DistractionFree,
    ContinuousReading,
    ArrangementAutomatic,
    ArrangementWide,
    ArrangementStacked,
    ArrangementNewspaper,
    CompactList,
    ShowThumbnails,
    LanguageSystem,
    LanguageEnglish,
    LanguageRussian,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
    PaperLikeWindow,
    PaperLight,
    PaperSepia,
    PaperDark,
    FilterAll,
    FilterUnread,
    FilterStarred,
    FilterSaved,
    FilterDiscussed,
    // Go
    NextUnread,
    PreviousUnread,
    NextArticle,
    PreviousArticle,
    ScrollOn,
    ScrollBack,
    NextFeed,
    PreviousFeed,
    GoNewsfeed,
    GoUnread,
    GoStarred,
    GoSaved,
    NextPane,
    PreviousPane,
    // Feeds
    NewFolder,
    FeedProperties,
    RenameItem,
    MoveToFolder,
    MoveUp,
    MoveDown,
    OpenHome,
    CopyFeedAddress,
    CopyHomeAddress,
    Unsubscribe,
    DeleteFolder,
    // Article
    ToggleRead,
    ToggleStar,
    MarkAllRead,
    MarkOlderRead,
    OpenInBrowser,
    CopyAddress,
    SaveAs,
    ExportArticles,
    ReloadArticle,
    // Discussion
    ShowRooms,
    WriteNote,
    OpenDiscussionInBrowser,
    Account,
    // Help
    Shortcuts,
    About,
};
inline size_t qHash(Command command, size_t seed = 0) {
    return ::qHash(int(command), seed);
}

/// Every QAction of the program: its icon, words, keys. Each is in a menu. Single letters also know their
/// Cyrillic neighbours on the same physical key, so that they work when the Russian layout is on. Keys are
/// the command's own until the reader gives it others.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](Command command) const { return m_actions.value(command); }
    [[nodiscard]] const QList<QAction*>& all() const { return m_ordered; }
    void fillMenuBar(QMenuBar* bar);
    void fillFeedMenu(QMenu* menu, FeedTreeModel::Kind row) const; ///< Heading = beside every row
    void fillArticleMenu(QMenu* menu) const;
    void fillFilterMenu(QMenu* menu) const;
    void retranslate();

    struct Group {
        QString title; ///< of the menu
        QList<QAction*> actions{};
    };
    /// All of them by their menu, those of submenus included.
    [[nodiscard]] QList<Group> groups() const;
    /// What an action is called outside of its menu: "Theme: Dark".
    [[nodiscard]] QString nameOf(const QAction* action) const;
    /// Takes the reader's keys; a command that has none of its own in the settings gets its standard ones.
    void takeShortcuts(const Settings& settings);
    /// Without the Cyrillic twins.
    [[nodiscard]] static QList<QKeySequence> keysOf(const QAction* action);
    [[nodiscard]] static QString keysText(const QAction* action);
    [[nodiscard]] static QList<QKeySequence> standardKeysOf(const QAction* action);
    /// Who has this key, a twin included; null = nobody but perhaps `except`.
    [[nodiscard]] const QAction* ownerOf(const QKeySequence& key, const QAction* except) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setTip(QAction* action) const;
    void makeGroup(const QList<Command>& commands);

    QHash<Command, QAction*> m_actions;
    QList<QAction*> m_ordered;
    QList<QMenu*> m_menus; ///< in the order of menuTitles()
};

/// The key of the Russian layout that lies where a Latin letter or mark does: "n" → "т", "?" → ",". Empty =
/// none.
[[nodiscard]] QString onRussianLayout(QChar latin);
/// The other way round, for a key that was pressed while the Russian layout was on.
[[nodiscard]] QKeySequence onLatinLayout(const QKeySequence& pressed);

} // namespace svodka
