// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Actions.h"

#include "ui/Appearance.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

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
    {Command::Unsubscribe, "unsubscribe", "list-remove", QT_TRANSLATE_NOOP("svodka::Actions", "&Unsubscribe"),
     nullptr},
    {Command::Quit, "quit", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "&Quit"), "Ctrl+Q"},

    {Command::Undo, "undo", "edit-undo", QT_TRANSLATE_NOOP("svodka::Actions", "&Undo"), "Ctrl+Z"},
    {Command::Redo, "redo", "edit-redo", QT_TRANSLATE_NOOP("svodka::Actions", "&Redo"), "Ctrl+Shift+Z"},
    {Command::Copy, "copy", "edit-copy", QT_TRANSLATE_NOOP("svodka::Actions", "&Copy"), "Ctrl+C"},
    {Command::FindInArticle, "findInArticle", "edit-find",
     QT_TRANSLATE_NOOP("svodka::Actions", "&Find in Article"), "Ctrl+F /"},
    {Command::Search, "search", "edit-find", QT_TRANSLATE_NOOP("svodka::Actions", "&Search the Library"),
     "Ctrl+K"},
    {Command::Settings, "settings", "configure", QT_TRANSLATE_NOOP("svodka::Actions", "S&ettings…"),
     "Ctrl+,"},

    {Command::ShowFeeds, "showFeeds", "view-sidetree", QT_TRANSLATE_NOOP("svodka::Actions", "&Feeds"), "F9",
     Check::Yes},
    {Command::ShowDiscussion, "showDiscussion", "chat", QT_TRANSLATE_NOOP("svodka::Actions", "&Discussion"),
     "Ctrl+D", Check::Yes},
    {Command::PageSource, "pageSource", "text-html", QT_TRANSLATE_NOOP("svodka::Actions", "Page S&ource"),
     "Ctrl+U"},
    {Command::ZoomIn, "zoomIn", "zoom-in", QT_TRANSLATE_NOOP("svodka::Actions", "Zoom &In"), "Ctrl++ Ctrl+="},
    {Command::ZoomOut, "zoomOut", "zoom-out", QT_TRANSLATE_NOOP("svodka::Actions", "Zoom O&ut"), "Ctrl+-"},
    {Command::ZoomReset, "zoomReset", nullptr, QT_TRANSLATE_NOOP("svodka::Actions", "Usual Si&ze"), "Ctrl+0"},
    {Command::FullScreen, "fullScreen", "view-fullscreen",
     QT_TRANSLATE_NOOP("svodka::Actions", "Full S&creen"), "F11", Check::Yes},
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
    QT_TRANSLATE_NOOP("svodka::Actions", "&Article"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Discussion"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Help"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Language"),
    QT_TRANSLATE_NOOP("svodka::Actions", "&Theme"),
    QT_TRANSLATE_NOOP("svodka::Actions", "S&how in the List"),
};
enum MenuIndex {
    FileMenu,
    EditMenu,
    ViewMenu,
    GoMenu,
    ArticleMenu,
    DiscussionMenu,
    HelpMenu,
    LanguageMenu,
    ThemeMenu,
    FilterMenu
};

QList<QKeySequence> sequences(const char* keys) {
    QList<QKeySequence> all;
    for (const QString& key : QString::fromLatin1(keys ? keys : "").split(u' ', Qt::SkipEmptyParts)) {
        all += QKeySequence(key, QKeySequence::PortableText);
        const QString last = key.right(1);
        const bool plain = key.size() == 1 || (key.startsWith("Shift+"_L1) && key.size() == 7);
        if (const QString russian = plain ? onRussianLayout(last.at(0)) : QString(); !russian.isEmpty())
            all += QKeySequence(key.chopped(1) + russian, QKeySequence::PortableText);
    }
    return all;
}

} // namespace

QString onRussianLayout(QChar latin) {
    // The letters of the two layouts in the order of the keys; code points, so that no Russian word stands in
    // the code.
    static const QString keys = u"QWERTYUIOPASDFGHJKLZXCVBNM"_s;
    static constexpr char16_t russian[] = {0x419, 0x426, 0x423, 0x41a, 0x415, 0x41d, 0x413, 0x428, 0x429,
                                           0x417, 0x424, 0x42b, 0x412, 0x410, 0x41f, 0x420, 0x41e, 0x41b,
                                           0x414, 0x42f, 0x427, 0x421, 0x41c, 0x418, 0x422, 0x42c};
    if (latin == u'?')
        return u","_s; // Shift and the key beside the right Shift
    if (latin == u'/')
        return u"."_s;
    const qsizetype at = keys.indexOf(latin.toUpper());
    return at < 0 ? QString() : QString(QChar(russian[at]));
}

Actions::Actions(QWidget* window) : QObject(window) {
    setObjectName(u"actions"_s);
    for (const Spec& spec : specs) {
        auto* action = new QAction(window);
        action->setObjectName(QString::fromLatin1(spec.name));
        if (spec.icon)
            action->setIcon(icon(QString::fromLatin1(spec.icon)));
        action->setCheckable(spec.check == Check::Yes);
        action->setShortcuts(sequences(spec.keys));
        action->setMenuRole(QAction::NoRole);
        window->addAction(action);
        m_actions.insert(spec.command, action);
        m_ordered.append(action);
    }
    makeGroup({Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian});
    makeGroup({Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
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
                    line, Command::Unsubscribe, line, Command::Quit});
    fill(EditMenu, {Command::Undo, Command::Redo, line, Command::Copy, line, Command::FindInArticle,
                    Command::Search, line, Command::Settings});
    fill(ViewMenu, {Command::ShowFeeds, Command::ShowDiscussion, Command::PageSource, line});
    m_menus[ViewMenu]->addMenu(m_menus[FilterMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[LanguageMenu]);
    m_menus[ViewMenu]->addMenu(m_menus[ThemeMenu]);
    fill(ViewMenu, {line, Command::ZoomIn, Command::ZoomOut, Command::ZoomReset, line, Command::FullScreen});
    fill(GoMenu,
         {Command::NextUnread, Command::PreviousUnread, Command::NextArticle, Command::PreviousArticle, line,
          Command::ScrollOn, Command::ScrollBack, line, Command::NextFeed, Command::PreviousFeed, line,
          Command::GoNewsfeed, Command::GoUnread, Command::GoStarred, Command::GoSaved});
    fill(ArticleMenu, {Command::ToggleRead, Command::ToggleStar, line, Command::MarkAllRead,
                       Command::MarkOlderRead, line, Command::OpenInBrowser, Command::CopyAddress,
                       Command::ReloadArticle, line, Command::SaveAs, Command::ExportArticles});
    fill(DiscussionMenu,
         {Command::ShowRooms, Command::WriteNote, line, Command::OpenDiscussionInBrowser, Command::Account});
    fill(HelpMenu, {Command::Shortcuts, line, Command::About});
    fill(LanguageMenu, {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian});
    fill(ThemeMenu, {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark});
    fillFilterMenu(m_menus[FilterMenu]);
    retranslate();
}

void Actions::fillFilterMenu(QMenu* menu) const {
    for (const Command command : {Command::FilterAll, Command::FilterUnread, Command::FilterStarred,
                                  Command::FilterSaved, Command::FilterDiscussed})
        menu->addAction(m_actions.value(command));
}

void Actions::fillFeedMenu(QMenu* menu, bool onFeed) const {
    if (onFeed) {
        for (const Command command : {Command::Refresh, Command::MarkAllRead, Command::Unsubscribe})
            menu->addAction(m_actions.value(command));
        menu->addSeparator();
    }
    menu->addAction(m_actions.value(Command::AddFeed));
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
        QString tip = action->text().remove(u'&');
        if (!action->shortcut().isEmpty())
            tip += u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
        action->setToolTip(tip);
    }
    // A language is called by its own name everywhere.
    m_actions.value(Command::LanguageEnglish)->setText(u"&English"_s);
    m_actions.value(Command::LanguageRussian)->setText(u"&Русский"_s);
    for (qsizetype i = 0; i < m_menus.size(); ++i)
        m_menus[i]->setTitle(tr(menuTitles[i]));
}

} // namespace svodka
