// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

class QActionGroup;
class QMenu;
class QMenuBar;
class QWidget;

namespace svodka {

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
    Unsubscribe,
    Quit,
    // Edit
    Undo,
    Redo,
    Copy,
    FindInArticle,
    Search,
    Settings,
    // View
    ShowFeeds,
    ShowDiscussion,
    PageSource,
    ZoomIn,
    ZoomOut,
    ZoomReset,
    FullScreen,
    LanguageSystem,
    LanguageEnglish,
    LanguageRussian,
    ThemeSystem,
    ThemeLight,
    ThemeDark,
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
/// Cyrillic neighbours on the same physical key, so that they work when the Russian layout is on.
class Actions final : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](Command command) const { return m_actions.value(command); }
    [[nodiscard]] const QList<QAction*>& all() const { return m_ordered; }
    void fillMenuBar(QMenuBar* bar);
    void fillFeedMenu(QMenu* menu, bool onFeed) const;
    void fillArticleMenu(QMenu* menu) const;
    void fillFilterMenu(QMenu* menu) const;
    void retranslate();

private:
    void makeGroup(const QList<Command>& commands);

    QHash<Command, QAction*> m_actions;
    QList<QAction*> m_ordered;
    QList<QMenu*> m_menus; ///< in the order of menuTitles()
};

/// The key of the Russian layout that lies where a Latin letter or mark does: "n" → "т", "?" → ",". Empty =
/// none.
[[nodiscard]] QString onRussianLayout(QChar latin);

} // namespace svodka
