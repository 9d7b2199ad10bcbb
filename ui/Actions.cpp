// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Actions.h"

#include "settings/Settings.h"
#include "ui/Appearance.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QShortcutEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

enum class Check { No, Yes };

struct Spec {
    Command command;
    const char* name; ///< objectName
    const char* icon; ///< may be null
    const char* text; ///< English, marked for translation
    const char* keys; ///< portable, parted by spaces; may be null
    Check check = Check::No;
};

// KDE's and GNOME's habit: verbs, title case in English, an ellipsis only where a dialog asks for more.
constexpr Spec specs[] = {
    {Command::AddFeed, "addFeed", "list-add", QT_TRANSLATE_NOOP("svodka::Actions", "&Add Feed…"), "Ctrl+N"},
    {Command::OpenAddress, "openAddress", "document-open-remote",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Open Address…"), "Ctrl+L"},
    {Command::Editions, "editions", "news-feed", QT_TRANSLATE_NOOP("svodka::Actions", "E&ditions…"), nullptr},
    {Command::Refresh, "refresh", "view-refresh", QT_TRANSLATE_NOOP("svodka::Actions", "&Refresh"), "F5"},
    {Command::RefreshAll, "refreshAll", "view-refresh", QT_TRANSLATE_NOOP("svodka::Actions", "Refresh A&ll"),
     "Ctrl+F5"},
    {Command::StopRefresh, "stopRefresh", "process-stop",
     QT_TRANSLATE_NOOP("svodka::Actions", "S&top Refreshing"), "Esc"},
    {Command::ImportOpml, "importOpml", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "&Import Feeds (OPML)…"), nullptr},
    {Command::ExportOpml, "exportOpml", "document-export",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Export Feeds (OPML)…"), nullptr},
    {Command::SaveOffline, "saveOffline", "document-save",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Save Offline"), "Ctrl+S", Check::Yes},
    {Command::Print, "print", "document-print", QT_TRANSLATE_NOOP("svodka::Actions", "&Print…"), "Ctrl+P"},
    {Command::PrintPreview, "printPreview", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Print Pre&view…"),
     "Ctrl+Shift+P"},
    {Command::Quit, "quit", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Quit"), "Ctrl+Q"},

    {Command::Undo, "undo", "edit-undo", QT_TRANSLATE_NOOP("svodka::Actions", "&Undo"), "Ctrl+Z"},
    {Command::Redo, "redo", "edit-redo", QT_TRANSLATE_NOOP("svodka::Actions", "&Redo"), "Ctrl+Shift+Z"},
    {Command::Copy, "copy", "edit-copy", QT_TRANSLATE_NOOP("svodka::Actions", "&Copy"), "Ctrl+C"},
    {Command::CopyArticle, "copyArticle", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Copy Article as &Text"), nullptr},
    {Command::CopyMarkdown, "copyMarkdown", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Copy Article as &Markdown"), nullptr},
    {Command::FindInArticle, "findInArticle", "edit-find",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Find in Article"), "Ctrl+F /"},
    {Command::Search, "search", "edit-find", QT_TRANSLATE_NOOP("svodka::Actions", "&Search the Library"),
     "Ctrl+K"},
    {Command::Settings, "settings", "configure", QT_TRANSLATE_NOOP("svodka::Actions", "S&ettings…"),
     "Ctrl+,"},

    {Command::ShowFeeds, "showFeeds", "view-sidetree", QT_TRANSLATE_NOOP("svodka::Actions", "&Feeds"), "F9",
     Check::Yes},
    {Command::ShowList, "showList", "view-list-details",
     QT_TRANSLATE_NOOP("svodka::Actions", "List of &Articles"), "Shift+F9", Check::Yes},
    {Command::ShowDiscussion, "showDiscussion", "chat", QT_TRANSLATE_NOOP("svodka::Actions", "&Discussion"),
     "Ctrl+D", Check::Yes},
    {Command::HideReadFeeds, "hideReadFeeds", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Hide Read F&eeds"), "Ctrl+Shift+H", Check::Yes},
    {Command::Activity, "activity", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Network Acti&vity"),
     "Ctrl+Shift+J"},
    {Command::PageSource, "pageSource", "text-html", QT_TRANSLATE_NOOP("svodka::Actions", "Page S&ource"),
     "Ctrl+U"},
    {Command::ZoomIn, "zoomIn", "zoom-in", QT_TRANSLATE_NOOP("svodka::Actions", "Zoom &In"), "Ctrl++ Ctrl+="},
    {Command::ZoomOut, "zoomOut", "zoom-out", QT_TRANSLATE_NOOP("svodka::Actions", "Zoom O&ut"), "Ctrl+-"},
    {Command::ZoomReset, "zoomReset", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Usual Si&ze"), "Ctrl+0"},
    {Command::FullScreen, "fullScreen", "view-fullscreen",
     QT_TRANSLATE_NOOP("svodka::Actions", "Full S&creen"), "F11", Check::Yes},
    {Command::DistractionFree, "distractionFree", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Onl&y the Article"), "Shift+F11", Check::Yes},
    {Command::ContinuousReading, "continuousReading", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Continuous &Reading"), nullptr, Check::Yes},
    {Command::ArrangementAutomatic, "arrangementAutomatic", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "&Automatic"), nullptr, Check::Yes},
    {Command::ArrangementWide, "arrangementWide", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "&Side by Side"), "Ctrl+Shift+1", Check::Yes},
    {Command::ArrangementStacked, "arrangementStacked", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "&List Above Article"), "Ctrl+Shift+2", Check::Yes},
    {Command::ArrangementNewspaper, "arrangementNewspaper", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "&Newspaper"), "Ctrl+Shift+3", Check::Yes},
    {Command::CompactList, "compactList", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "One &Line for an Article"), nullptr, Check::Yes},
    {Command::ShowThumbnails, "showThumbnails", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Small &Pictures"), nullptr, Check::Yes},
    {Command::LanguageSystem, "languageSystem", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "As in the &System"), nullptr, Check::Yes},
    {Command::LanguageEnglish, "languageEnglish", nullptr, nullptr, nullptr, Check::Yes},
    {Command::LanguageRussian, "languageRussian", nullptr, nullptr, nullptr, Check::Yes},
    {Command::ThemeSystem, "themeSystem", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "As in the &System"),
     nullptr, Check::Yes},
    {Command::ThemeLight, "themeLight", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Light"), nullptr,
     Check::Yes},
    {Command::ThemeDark, "themeDark", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Dark"), nullptr,
     Check::Yes},
    {Command::PaperLikeWindow, "paperLikeWindow", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "As the &Window"), nullptr, Check::Yes},
    {Command::PaperLight, "paperLight", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Light Page"), nullptr,
     Check::Yes},
    {Command::PaperSepia, "paperSepia", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Sepia"), nullptr,
     Check::Yes},
    {Command::PaperDark, "paperDark", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Dark Page"), nullptr,
     Check::Yes},
    {Command::FilterAll, "filterAll", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&All Articles"), nullptr,
     Check::Yes},
    {Command::FilterUnread, "filterUnread", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Unread"), nullptr,
     Check::Yes},
    {Command::FilterStarred, "filterStarred", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Starred"),
     nullptr, Check::Yes},
    {Command::FilterSaved, "filterSaved", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Saved &Offline"),
     nullptr, Check::Yes},
    {Command::FilterDiscussed, "filterDiscussed", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "With a &Discussion"), nullptr, Check::Yes},

    {Command::NextUnread, "nextUnread", "go-down", QT_TRANSLATE_NOOP("svodka::Actions", "&Next Unread"), "N"},
    {Command::PreviousUnread, "previousUnread", "go-up",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Previous Unread"), "P"},
    {Command::NextArticle, "nextArticle", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Next &Article"),
     "J"},
    {Command::PreviousArticle, "previousArticle", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Previous A&rticle"), "K"},
    {Command::ScrollOn, "scrollOn", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Scroll, Then Next &Unread"), "Space"},
    {Command::ScrollBack, "scrollBack", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Scroll &Back"),
     "Shift+Space"},
    {Command::NextFeed, "nextFeed", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Next &Feed"), "Alt+Down"},
    {Command::PreviousFeed, "previousFeed", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Previous F&eed"),
     "Alt+Up"},
    {Command::GoNewsfeed, "goNewsfeed", "news-feed", QT_TRANSLATE_NOOP("svodka::Actions", "Ne&wsfeed"),
     "Alt+1"},
    {Command::GoUnread, "goUnread", "mail-unread", QT_TRANSLATE_NOOP("svodka::Actions", "Unrea&d"), "Alt+2"},
    {Command::GoStarred, "goStarred", "non-starred", QT_TRANSLATE_NOOP("svodka::Actions", "&Starred"),
     "Alt+3"},
    {Command::GoSaved, "goSaved", "saved-offline", QT_TRANSLATE_NOOP("svodka::Actions", "Saved &Offline"),
     "Alt+4"},
    {Command::NextPane, "nextPane", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Ne&xt Pane"), "F6"},
    {Command::PreviousPane, "previousPane", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Pre&vious Pane"),
     "Shift+F6"},

    {Command::NewFolder, "newFolder", "folder-new", QT_TRANSLATE_NOOP("svodka::Actions", "&New Folder…"),
     "Ctrl+Shift+N"},
    {Command::FeedProperties, "feedProperties", "configure",
     QT_TRANSLATE_NOOP("svodka::Actions", "Pr&operties…"), "Alt+Return"},
    {Command::RenameItem, "renameItem", "edit", QT_TRANSLATE_NOOP("svodka::Actions", "&Rename"), "F2"},
    {Command::MoveToFolder, "moveToFolder", "folder",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Move to Folder…"), "Ctrl+Shift+M"},
    {Command::MoveUp, "moveUp", "go-up", QT_TRANSLATE_NOOP("svodka::Actions", "Move U&p"), "Ctrl+Shift+Up"},
    {Command::MoveDown, "moveDown", "go-down", QT_TRANSLATE_NOOP("svodka::Actions", "Move Do&wn"),
     "Ctrl+Shift+Down"},
    {Command::OpenHome, "openHome", "internet-web-browser",
     QT_TRANSLATE_NOOP("svodka::Actions", "Open &Home Page"), nullptr},
    {Command::CopyFeedAddress, "copyFeedAddress", "edit-copy",
     QT_TRANSLATE_NOOP("svodka::Actions", "Copy &Feed Address"), nullptr},
    {Command::CopyHomeAddress, "copyHomeAddress", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Copy &Site Address"), nullptr},
    {Command::Unsubscribe, "unsubscribe", "list-remove", QT_TRANSLATE_NOOP("svodka::Actions", "Uns&ubscribe"),
     nullptr},
    {Command::DeleteFolder, "deleteFolder", "edit-delete",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Delete Folder"), nullptr},

    {Command::ToggleRead, "toggleRead", "mail-mark-read", QT_TRANSLATE_NOOP("svodka::Actions", "&Read"), "M",
     Check::Yes},
    {Command::ToggleStar, "toggleStar", "non-starred", QT_TRANSLATE_NOOP("svodka::Actions", "&Star"), "S",
     Check::Yes},
    {Command::MarkAllRead, "markAllRead", "mail-mark-read",
     QT_TRANSLATE_NOOP("svodka::Actions", "Mark &All as Read"), "Shift+A"},
    {Command::MarkOlderRead, "markOlderRead", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Mark O&lder as Read"), "Shift+O"},
    {Command::OpenInBrowser, "openInBrowser", "internet-web-browser",
     QT_TRANSLATE_NOOP("svodka::Actions", "Open in &Browser"), "B Ctrl+Return"},
    {Command::CopyAddress, "copyAddress", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Copy Address"),
     "Ctrl+Shift+C"},
    {Command::SaveAs, "saveAs", "document-save", QT_TRANSLATE_NOOP("svodka::Actions", "Sa&ve As…"),
     "Ctrl+Shift+S"},
    {Command::ExportArticles, "exportArticles", "document-export",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Export…"), "Ctrl+E"},
    {Command::ReloadArticle, "reloadArticle", nullptr,
     QT_TRANSLATE_NOOP("svodka::Actions", "Read the Page A&gain"), "Shift+F5"},

    {Command::ShowRooms, "showRooms", "chat", QT_TRANSLATE_NOOP("svodka::Actions", "&All Discussions"),
     nullptr},
    {Command::WriteNote, "writeNote", "edit", QT_TRANSLATE_NOOP("svodka::Actions", "&Write a Note"),
     "Ctrl+Shift+D"},
    {Command::OpenDiscussionInBrowser, "openDiscussionInBrowser", "internet-web-browser",
     QT_TRANSLATE_NOOP("svodka::Actions", "Open Discussion in &Browser"), nullptr},
    {Command::Account, "account", "user", QT_TRANSLATE_NOOP("svodka::Actions", "&Log In or Register…"),
     nullptr},

    {Command::WorkOffline, "workOffline", "network-offline",
     QT_TRANSLATE_NOOP("svodka::Actions", "Wor&k Offline"), nullptr, Check::Yes},
    {Command::Shortcuts, "shortcuts", "help-contents",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Keyboard Shortcuts"), "F1 ?"},
    {Command::About, "about", "dialog-information", QT_TRANSLATE_NOOP("svodka::Actions", "&About Svodka"),
     nullptr},
};

constexpr const char* menuTitles[] = {
    QT_TRANSLATE_NOOP("svodka::Actions", "&File"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Edit"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&View"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Go"),
    QT_TRANSLATE_NOOP("svodka::Actions", "Feed&s"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Article"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Discussion"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Help"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Language"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Theme"),
    QT_TRANSLATE_NOOP("svodka::Actions", "S&how in the List"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Panes"),
    QT_TRANSLATE_NOOP("svodka::Actions", "Article &Background"),
};
enum MenuIndex {
    FileMenu,
    EditMenu,
    ViewMenu,
    GoMenu,
    FeedMenu,
    ArticleMenu,
    DiscussionMenu,
    HelpMenu,
    LanguageMenu,
    ThemeMenu,
    FilterMenu,
    ArrangementMenu,
    PaperMenu
};

QList<QKeySequence> standardKeys(const char* keys) {
    QList<QKeySequence> all;
    for (const QString& key : QString::fromLatin1(keys ? keys : "").split(u' ', Qt::SkipEmptyParts))
        all += QKeySequence(key, QKeySequence::PortableText);
    return all;
}

/// The key at the same place of the Russian layout; empty = the same on both. Only keys without Ctrl and Alt:
/// those Qt finds by itself.
QKeySequence twinOf(const QKeySequence& key) {
    const QString text = key.toString(QKeySequence::PortableText);
    const bool plain = text.size() == 1 || (text.startsWith("Shift+"_L1) && text.size() == 7);
    const QString russian = plain ? onRussianLayout(text.back()) : QString();
    return russian.isEmpty() ? QKeySequence()
                             : QKeySequence(text.chopped(1) + russian, QKeySequence::PortableText);
}

QList<QKeySequence> withTwins(const QList<QKeySequence>& keys) {
    QList<QKeySequence> all;
    for (const QKeySequence& key : keys) {
        all += key;
        if (const QKeySequence twin = twinOf(key); !twin.isEmpty())
            all += twin;
    }
    return all;
}

void collect(const QMenu* menu, QList<QAction*>& found) {
    for (QAction* action : menu->actions()) {
        if (action->menu())
            collect(action->menu(), found);
        else if (!action->isSeparator())
            found += action;
    }
}

const Spec* specOf(const QAction* action) {
    const auto* found = std::find_if(std::begin(specs), std::end(specs), [action](const Spec& spec) {
        return action->objectName() == QLatin1StringView(spec.name);
    });
    return found == std::end(specs) ? nullptr : found;
}

} // namespace

namespace {

// The letters of the two layouts in the order of the keys; code points, so that no Russian word stands in
// the code.
constexpr char16_t latinKeys[] = u"QWERTYUIOPASDFGHJKLZXCVBNM";
constexpr char16_t russianKeys[] = {0x419, 0x426, 0x423, 0x41a, 0x415, 0x41d, 0x413, 0x428, 0x429,
                                    0x417, 0x424, 0x42b, 0x412, 0x410, 0x41f, 0x420, 0x41e, 0x41b,
                                    0x414, 0x42f, 0x427, 0x421, 0x41c, 0x418, 0x422, 0x42c};

} // namespace

QKeySequence onLatinLayout(const QKeySequence& pressed) {
    QString text = pressed.toString(QKeySequence::PortableText);
    if (text.isEmpty())
        return pressed;
    const auto* at = std::find(std::begin(russianKeys), std::end(russianKeys), text.back().toUpper());
    if (at == std::end(russianKeys))
        return pressed;
    text.back() = latinKeys[at - std::begin(russianKeys)];
    return QKeySequence(text, QKeySequence::PortableText);
}

QString onRussianLayout(QChar latin) {
    if (latin == u'?')
        return u","_s; // Shift and the key beside the right Shift
    if (latin == u'/')
        return u"."_s;
    const qsizetype at = QStringView(latinKeys).indexOf(latin.toUpper());
    return at < 0 ? QString() : QString(QChar(russianKeys[at]));
}

/// With two layouts at hand (X11) one press is both the key and its twin, which Qt takes for a conflict.
/// No key means two commands, so the press means this one.
bool Actions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Shortcut || !static_cast<QShortcutEvent*>(event)->isAmbiguous())
        return QObject::eventFilter(watched, event);
    static_cast<QAction*>(watched)->trigger();
    return true;
}

Actions::Actions(QWidget* window) : QObject(window) {
    setObjectName(u"actions"_s);
    for (const Spec& spec : specs) {
        auto* action = new QAction(window);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        action->setCheckable(spec.check == Check::Yes);
        action->setShortcuts(withTwins(standardKeys(spec.keys)));
        action->setMenuRole(QAction::NoRole);
        action->installEventFilter(this);
        window->addAction(action);
        m_actions.insert(spec.command, action);
        m_ordered.append(action);
    }
    makeGroup({Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian});
    makeGroup({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    makeGroup({Command::PaperLikeWindow, Command::PaperLight, Command::PaperSepia, Command::PaperDark});
    makeGroup({Command::ArrangementAutomatic, Command::ArrangementWide, Command::ArrangementStacked,
               Command::ArrangementNewspaper});
    makeGroup({Command::FilterAll, Command::FilterUnread, Command::FilterStarred, Command::FilterSaved,
               Command::FilterDiscussed});
    retranslate();
}

void Actions::makeGroup(const QList<Command>& commands) {
    auto* group = new QActionGroup(this);
    for (const Command command : commands)
        group->addAction(m_actions.value(command));
    m_actions.value(commands.first())->setChecked(true);
}

void Actions::fillMenuBar(QMenuBar* bar) {
    for (int i = 0; i < int(std::size(menuTitles)); ++i)
        m_menus.append(i <= HelpMenu ? bar->addMenu(QString()) : new QMenu(bar));
    const auto fill = [this](MenuIndex menu, std::initializer_list<std::optional<Command>> commands) {
        for (const auto& command : commands) {
            if (command)
                m_menus[menu]->addAction(m_actions.value(*command));
            else
                m_menus[menu]->addSeparator();
        }
    };
    constexpr auto line = std::nullopt;
    fill(FileMenu, {Command::AddFeed, Command::Editions, Command::OpenAddress, line, Command::Refresh,
                    Command::RefreshAll, Command::StopRefresh, Command::WorkOffline, line,
                    Command::ImportOpml, Command::ExportOpml, line, Command::SaveOffline, Command::Print,
                    Command::PrintPreview, line, Command::Quit});
    fill(EditMenu,
         {Command::Undo, Command::Redo, line, Command::Copy, Command::CopyArticle, Command::CopyMarkdown,
          line, Command::FindInArticle, Command::Search, line, Command::Settings});
    fill(ViewMenu, {Command::ShowFeeds, Command::ShowList, Command::ShowDiscussion, Command::HideReadFeeds,
                    line, Command::PageSource, Command::Activity, line});
    m_menus[ViewMenu]->addMenu(m_menus[ArrangementMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[FilterMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[LanguageMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[ThemeMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[PaperMenu]);
    fill(ViewMenu, {line, Command::ZoomIn, Command::ZoomOut, Command::ZoomReset, line,
                    Command::ContinuousReading, Command::FullScreen, Command::DistractionFree});
    fill(GoMenu, {Command::NextUnread, Command::PreviousUnread, Command::NextArticle,
                  Command::PreviousArticle, line, Command::ScrollOn, Command::ScrollBack, line,
                  Command::NextFeed, Command::PreviousFeed, line, Command::GoNewsfeed, Command::GoUnread,
                  Command::GoStarred, Command::GoSaved, line, Command::NextPane, Command::PreviousPane});
    fill(FeedMenu,
         {Command::NewFolder, line, Command::FeedProperties, Command::RenameItem, line, Command::MoveToFolder,
          Command::MoveUp, Command::MoveDown, line, Command::OpenHome, Command::CopyFeedAddress,
          Command::CopyHomeAddress, line, Command::Unsubscribe, Command::DeleteFolder});
    fill(ArticleMenu, {Command::ToggleRead, Command::ToggleStar, line, Command::MarkAllRead,
                       Command::MarkOlderRead, line, Command::OpenInBrowser, Command::CopyAddress,
                       Command::ReloadArticle, line, Command::SaveAs, Command::ExportArticles});
    fill(DiscussionMenu,
         {Command::ShowRooms, Command::WriteNote, line, Command::OpenDiscussionInBrowser, Command::Account});
    fill(HelpMenu, {Command::Shortcuts, line, Command::About});
    fill(LanguageMenu, {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian});
    fill(ThemeMenu, {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    fill(PaperMenu, {Command::PaperLikeWindow, Command::PaperLight, Command::PaperSepia, Command::PaperDark});
    fill(ArrangementMenu, {Command::ArrangementAutomatic, Command::ArrangementWide,
                           Command::ArrangementStacked, Command::ArrangementNewspaper});
    fillFilterMenu(m_menus[FilterMenu]);
    m_menus[FilterMenu]->addSeparator();
    fill(FilterMenu, {Command::CompactList, Command::ShowThumbnails});
    retranslate();
}

void Actions::fillFilterMenu(QMenu* menu) const {
    for (const Command command : {Command::FilterAll, Command::FilterUnread, Command::FilterStarred,
                                  Command::FilterSaved, Command::FilterDiscussed})
        menu->addAction(m_actions.value(command));
}

void Actions::fillFeedMenu(QMenu* menu, FeedTreeModel::Kind row) const {
    using Kind = FeedTreeModel::Kind;
    const auto add = [&](std::initializer_list<Command> commands) {
        for (const Command command : commands)
            menu->addAction(m_actions.value(command));
        menu->addSeparator();
    };
    if (row != Kind::Heading)
        add({Command::Refresh, Command::MarkAllRead});
    if (row == Kind::Feed)
        add({Command::OpenHome, Command::CopyFeedAddress, Command::CopyHomeAddress});
    if (row == Kind::Feed || row == Kind::Folder)
        add({Command::RenameItem, Command::MoveToFolder, Command::MoveUp, Command::MoveDown});
    if (row == Kind::Edition)
        add({Command::OpenHome, Command::MoveUp, Command::MoveDown, Command::Unsubscribe});
    if (row == Kind::Folder)
        add({Command::Unsubscribe, Command::DeleteFolder});
    if (row == Kind::Feed)
        add({Command::FeedProperties, Command::Unsubscribe});
    add({Command::AddFeed, Command::NewFolder});
}

void Actions::fillArticleMenu(QMenu* menu) const {
    for (const Command command : {Command::ToggleRead, Command::ToggleStar, Command::SaveOffline})
        menu->addAction(m_actions.value(command));
    menu->addSeparator();
    for (const Command command : {Command::MarkOlderRead, Command::MarkAllRead})
        menu->addAction(m_actions.value(command));
    menu->addSeparator();
    for (const Command command : {Command::OpenInBrowser, Command::CopyAddress, Command::ExportArticles,
                                  Command::ShowDiscussion, Command::PageSource})
        menu->addAction(m_actions.value(command));
}

void Actions::retranslate() {
    for (const Spec& spec : specs) {
        QAction* action = m_actions.value(spec.command);
        if (spec.text)
            action->setText(tr(spec.text));
        setTip(action);
    }
    // A language is called by its own name everywhere.
    m_actions.value(Command::LanguageEnglish)->setText(u"&English"_s);
    m_actions.value(Command::LanguageRussian)->setText(u"&Русский"_s);
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(menuTitles[i]));
}

void Actions::setTip(QAction* action) const {
    QString tip = action->text().remove(u'&');
    if (!action->shortcut().isEmpty())
        tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
    action->setToolTip(tip);
}

QList<Actions::Group> Actions::groups() const {
    QList<Group> all;
    for (qsizetype i = 0; i <= HelpMenu && i < m_menus.size(); ++i) {
        Group group{m_menus[i]->title().remove(u'&')};
        collect(m_menus[i], group.actions);
        all += group;
    }
    return all;
}

QString Actions::nameOf(const QAction* action) const {
    const QString name = action->text().remove(u'&');
    for (qsizetype i = HelpMenu + 1; i < m_menus.size(); ++i)
        if (m_menus[i]->actions().contains(action))
            return tr("%1: %2", "a menu and an entry of it").arg(m_menus[i]->title().remove(u'&'), name);
    return name;
}

void Actions::takeShortcuts(const Settings& settings) {
    for (QAction* action : std::as_const(m_ordered)) {
        QList<QKeySequence> keys = standardKeysOf(action);
        if (const auto own = settings.shortcuts(action->objectName())) {
            keys.clear();
            for (const QString& key : *own)
                keys += QKeySequence(key, QKeySequence::PortableText);
        }
        action->setShortcuts(withTwins(keys));
        setTip(action);
    }
}

QList<QKeySequence> Actions::keysOf(const QAction* action) {
    QList<QKeySequence> own;
    for (const QKeySequence& key : action->shortcuts())
        if (own.isEmpty() || twinOf(own.last()) != key)
            own += key;
    return own;
}

QString Actions::keysText(const QAction* action) {
    QStringList keys;
    for (const QKeySequence& key : keysOf(action))
        keys += key.toString(QKeySequence::NativeText);
    return keys.join(u"  "_s);
}

QList<QKeySequence> Actions::standardKeysOf(const QAction* action) {
    const Spec* spec = specOf(action);
    return spec ? standardKeys(spec->keys) : QList<QKeySequence>();
}

const QAction* Actions::ownerOf(const QKeySequence& key, const QAction* except) const {
    const QKeySequence twin = twinOf(key);
    for (const QAction* action : m_ordered)
        if (action != except &&
            (action->shortcuts().contains(key) || (!twin.isEmpty() && action->shortcuts().contains(twin))))
            return action;
    return nullptr;
}

} // namespace svodka
