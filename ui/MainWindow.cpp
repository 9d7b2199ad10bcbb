// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/MainWindow.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/AboutDialog.h"
#include "ui/Actions.h"
#include "ui/Appearance.h"
#include "ui/KeyGate.h"
#include "ui/PaneLayout.h"
#include "ui/Panes.h"
#include "ui/ReadingFlow.h"
#include "ui/ShortcutSheet.h"
#include "ui/StatusLine.h"
#include "ui/Widgets.h"
#include "ui/articles/ArticleListPane.h"
#include "ui/export/ExportFlow.h"
#include "ui/feeds/AddFeedDialog.h"
#include "ui/feeds/FeedPane.h"
#include "ui/notices/EmptyState.h"
#include "ui/notices/UndoBar.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/start/EditionsDialog.h"

#include <QAbstractItemView>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSaveFile>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace svodka {

MainWindow::MainWindow(Services& services, std::shared_ptr<const Clock> clock, QString libraryFolder,
                       QWidget* parent)
    : QMainWindow(parent),
      m_services(services),
      m_libraryFolder(std::move(libraryFolder)),
      m_actions(new Actions(this)),
      m_gate(new LinkGate(services.importer, this)),
      m_pages(new QStackedWidget(this)),
      m_failure(new EmptyState(this)),
      m_status(new StatusLine(services, *m_actions, this)),
      m_undo(new UndoBar(this)),
      m_keys(new KeyGate(this)) {
    setObjectName(u"mainWindow"_s);
    m_actions->fillMenuBar(menuBar());
    setStatusBar(m_status);
    setCentralWidget(m_pages);
    buildPanes(std::move(clock));
    m_pages->addWidget(m_layout);
    m_failure->setObjectName(u"libraryFailure"_s);
    m_pages->addWidget(m_failure);
    connectPanes();
    connectFileActions();
    connectExport();
    connectViewActions();
    connectHelpActions();
    connectRefresh();
    connectSettings();
    setMinimumSize(640, 420);
    resize(1280, 800);
    restoreGeometry(m_services.settings.windowState(u"geometry"_s));
    applySettings();
    retranslate();
}

MainWindow::~MainWindow() = default;

template <typename T>
void MainWindow::report(Async<T> answer) {
    whenReady(answer, this, [this](const Result<T>& result) {
        if (!result)
            m_status->say(result.error());
    });
}

void MainWindow::buildPanes(std::shared_ptr<const Clock> clock) {
    m_feeds = new FeedPane(m_services, *m_actions, this);
    m_list = new ArticleListPane(m_services, std::move(clock), *m_actions, this);
    m_article = new ArticlePane(m_services.articles, m_services.offline, m_services.settings, this);
    m_discussion = new DiscussionPanel(m_services.discussions, m_services.settings, this);
    m_article->setMinimumWidth(300);
    m_discussion->setMinimumWidth(220);
    m_layout = new PaneLayout({m_feeds, m_list, m_article, m_discussion, feedBar(), listBar(), articleBar()},
                              m_services.settings, this);
    m_flow = new ReadingFlow(m_services, {*m_feeds, *m_list, *m_article, *m_discussion}, *m_gate, *m_actions,
                             this);
    m_exports = new ExportFlow(m_services, *m_list, this);
    QList<QWidget*> keyed{m_feeds->focusWidgetForKeys(), m_list->focusWidgetForKeys(),
                          m_article->findChild<ArticleView*>()};
    for (auto* messages : m_discussion->findChildren<QAbstractItemView*>())
        keyed += messages;
    m_keys->setPanes(keyed);
}

QWidget* MainWindow::feedBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    for (const Command command : {Command::ShowFeeds, Command::RefreshAll, Command::AddFeed})
        layout->addWidget(barButton((*m_actions)[command], bar));
    layout->addStretch();
    return bar;
}

QWidget* MainWindow::listBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    layout->addWidget(barButton((*m_actions)[Command::MarkAllRead], bar));
    auto* filter = new QAction(icon(u"view-filter"_s), QString(), this);
    filter->setObjectName(u"filterMenu"_s);
    filter->setCheckable(true);
    auto* button = barButton(filter, bar);
    auto* menu = new QMenu(button);
    m_actions->fillFilterMenu(menu);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(button);
    layout->addWidget(m_list->searchField(), 1);
    connect(m_list, &ArticleListPane::filterChanged, filter,
            [this, filter] { filter->setChecked(m_list->filter() != ArticleListPane::Filter::All); });
    m_words += [filter] { filter->setText(tr("Show in the list")); };
    return bar;
}

QWidget* MainWindow::articleBar() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(4);
    for (const Command command : {Command::NextUnread, Command::ToggleStar, Command::SaveOffline,
                                  Command::OpenInBrowser, Command::PageSource})
        layout->addWidget(barButton((*m_actions)[command], bar));
    layout->addStretch();
    auto* look = new QAction(icon(u"preferences-desktop-font"_s), QString(), this);
    look->setObjectName(u"lookMenu"_s);
    auto* button = barButton(look, bar);
    auto* menu = new QMenu(button);
    for (const Command command : {Command::ZoomIn, Command::ZoomOut, Command::ZoomReset})
        menu->addAction((*m_actions)[command]);
    menu->addSeparator();
    for (const Command command : {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark})
        menu->addAction((*m_actions)[command]);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    layout->addWidget(button);
    layout->addWidget(barButton((*m_actions)[Command::ShowDiscussion], bar));
    m_words += [look] { look->setText(tr("Text size and theme")); };
    return bar;
}

void MainWindow::connectPanes() {
    connect(m_feeds, &FeedPane::chosen, m_list, &ArticleListPane::show);
    connect(m_feeds, &FeedPane::chosen, this, [this](const ListSubject& subject) {
        (*m_actions)[Command::Unsubscribe]->setEnabled(!subject.feeds.isEmpty());
    });
    connect(m_feeds, &FeedPane::subjectChanged, m_list, &ArticleListPane::updateSubject);
    connect(m_feeds, &FeedPane::treeLoaded, this, &MainWindow::takeTree);
    connect(m_list, &ArticleListPane::addFeedAsked, (*m_actions)[Command::AddFeed], &QAction::trigger);
    connect(m_list, &ArticleListPane::refreshAsked, (*m_actions)[Command::Refresh], &QAction::trigger);
    connect(m_list, &ArticleListPane::newsfeedAsked, this, [this] { m_feeds->choose(u"smart/newsfeed"_s); });
    connect(m_list, &ArticleListPane::unsubscribeAsked, this, &MainWindow::unsubscribe);
    connect(m_list, &ArticleListPane::chosen, m_layout, &PaneLayout::showArticle);
    connect(m_article, &ArticlePane::opened, this, [this](ArticleId, const QString& title) {
        setWindowTitle(title.isEmpty() ? tr("Svodka") : tr("%1 — Svodka").arg(title));
    });
    connect(m_article, &ArticlePane::tagActivated, m_list->searchField(), &QLineEdit::setText);
    connect(m_article, &ArticlePane::authorActivated, m_list->searchField(), &QLineEdit::setText);
    connect(m_article, &ArticlePane::sectionActivated, this,
            [this](const QUrl& address) { openAddress(address.toString()); });
    connect(m_gate, &LinkGate::lookingStarted, this, [this] { ++m_busy; });
    connect(m_gate, &LinkGate::lookingFinished, this, [this] { --m_busy; });
    connect(m_gate, &LinkGate::feedsFound, this,
            [this](const QString& address, const ImportedAddress& found) {
                addFeedDialog()->setFound(address, found);
            });
    connect(m_gate, &LinkGate::failed, this,
            [this](const QString&, const Error& error) { m_status->say(error); });
    connect(&m_services.undo, &UndoService::actRecorded, m_undo, &UndoBar::show);
    connect(m_undo, &UndoBar::undoAsked, (*m_actions)[Command::Undo], &QAction::trigger);
    connect(m_flow, &ReadingFlow::failed, this, [this](const Error& error) { m_status->say(error); });
    connect(m_failure, &EmptyState::acted, this, &MainWindow::libraryRetryAsked);
}

void MainWindow::connectFileActions() {
    const auto on = [this](Command command, auto act) {
        connect((*m_actions)[command], &QAction::triggered, this, act);
    };
    on(Command::AddFeed, [this] { addFeedDialog(); });
    on(Command::Editions, [this] {
        auto* editions = new EditionsDialog(m_services, this);
        editions->setAttribute(Qt::WA_DeleteOnClose);
        editions->open();
    });
    on(Command::OpenAddress, [this] { addFeedDialog(); });
    on(Command::ImportOpml, [this] { importOpml(); });
    on(Command::ExportOpml, [this] { exportOpml(); });
    on(Command::Unsubscribe, [this] {
        if (const auto subject = m_feeds->current())
            unsubscribe(*subject);
    });
    on(Command::Quit, [this] { close(); });
    on(Command::Undo, [this] { report(m_services.undo.undo()); });
    on(Command::Redo, [this] { report(m_services.undo.redo()); });
    on(Command::Copy, [this] {
        QWidget* focused = focusWidget();
        if (focused && m_article->isAncestorOf(focused))
            m_article->copy();
        else if (focused)
            QMetaObject::invokeMethod(focused, "copy"); // text widgets have it; others do not answer
    });
    on(Command::Search, [this] {
        m_list->searchField()->setFocus();
        m_list->searchField()->selectAll();
    });
}

void MainWindow::connectExport() {
    connect((*m_actions)[Command::SaveAs], &QAction::triggered, this,
            [this] { m_exports->saveAs(m_flow->summary()); });
    connect((*m_actions)[Command::ExportArticles], &QAction::triggered, this,
            [this] { m_exports->open(m_flow->summary()); });
    connect(m_exports, &ExportFlow::started, this, [this] { m_status->say(tr("Writing…")); });
    connect(m_exports, &ExportFlow::written, this, [this](int articles, const QString& file) {
        m_status->say(
            tr("%n article(s) written to %1", nullptr, articles).arg(QDir::toNativeSeparators(file)));
    });
    connect(m_exports, &ExportFlow::failed, this, [this](const Error& error) { m_status->say(error); });
}

void MainWindow::connectViewActions() {
    const auto on = [this](Command command, auto act) {
        connect((*m_actions)[command], &QAction::triggered, this, act);
    };
    on(Command::ShowFeeds, [this](bool shown) { m_services.settings.set(Settings::feedsShown, shown); });
    on(Command::ShowDiscussion, [this](bool shown) {
        m_services.settings.set(Settings::discussionShown, shown);
        if (shown)
            m_layout->showDiscussion();
    });
    on(Command::PageSource, [this] {
        if (!m_source)
            m_source =
                new PageSourceWindow(m_services.articles, m_services.profiles, m_services.settings, this);
        m_source->show(m_flow->current());
    });
    on(Command::FullScreen, [this](bool full) { full ? showFullScreen() : showNormal(); });
    on(Command::LanguageSystem, [this] { emit languageChosen(InterfaceLanguage::System); });
    on(Command::LanguageEnglish, [this] { emit languageChosen(InterfaceLanguage::English); });
    on(Command::LanguageRussian, [this] { emit languageChosen(InterfaceLanguage::Russian); });
    on(Command::ThemeSystem, [this] { m_services.settings.set(Settings::theme, Theme::System); });
    on(Command::ThemeLight, [this] { m_services.settings.set(Settings::theme, Theme::Light); });
    on(Command::ThemeDark, [this] { m_services.settings.set(Settings::theme, Theme::Dark); });
    using Filter = ArticleListPane::Filter;
    const std::pair<Command, Filter> filters[] = {{Command::FilterAll, Filter::All},
                                                  {Command::FilterUnread, Filter::Unread},
                                                  {Command::FilterStarred, Filter::Starred},
                                                  {Command::FilterSaved, Filter::Saved},
                                                  {Command::FilterDiscussed, Filter::Discussed}};
    for (const auto& [command, filter] : filters) {
        on(command, [this, filter = filter] { m_list->setFilter(filter); });
        connect(m_list, &ArticleListPane::filterChanged, (*m_actions)[command],
                [this, command = command, filter = filter] {
                    (*m_actions)[command]->setChecked(m_list->filter() == filter);
                });
    }
    const std::pair<Command, QString> places[] = {{Command::GoNewsfeed, u"smart/newsfeed"_s},
                                                  {Command::GoUnread, u"smart/unread"_s},
                                                  {Command::GoStarred, u"smart/starred"_s},
                                                  {Command::GoSaved, u"smart/saved"_s}};
    for (const auto& [command, key] : places)
        on(command, [this, key = key] { m_feeds->choose(key); });
}

void MainWindow::connectHelpActions() {
    const auto on = [this](Command command, auto act) {
        connect((*m_actions)[command], &QAction::triggered, this, act);
    };
    const auto open = [](QPointer<QDialog>& place, auto make) {
        if (!place) {
            place = make();
            place->setAttribute(Qt::WA_DeleteOnClose);
        }
        place->open();
        place->raise();
    };
    on(Command::Settings, [this, open] {
        open(m_settingsDialog, [this] { return new SettingsDialog(m_services, m_libraryFolder, this); });
    });
    on(Command::Shortcuts,
       [this, open] { open(m_shortcutSheet, [this] { return new ShortcutSheet(*menuBar(), this); }); });
    on(Command::About, [this, open] { open(m_about, [this] { return new AboutDialog(this); }); });
    const auto showDiscussion = [this] {
        m_services.settings.set(Settings::discussionShown, true);
        m_layout->showDiscussion();
    };
    on(Command::ShowRooms, [this, showDiscussion] {
        showDiscussion();
        m_discussion->showRooms();
    });
    on(Command::WriteNote, [this, showDiscussion] {
        showDiscussion();
        m_discussion->focusComposer();
    });
    on(Command::OpenDiscussionInBrowser, [this] {
        whenReady(m_services.discussions.open(m_flow->current()), this,
                  [this](const Result<Discussion>& discussion) {
                      if (discussion)
                          m_gate->openOutside(discussion->address);
                      else
                          m_status->say(discussion.error());
                  });
    });
    on(Command::Account, [this] { showAccount(); });
    connect(m_discussion, &DiscussionPanel::accountRequested, this, &MainWindow::showAccount);
}

void MainWindow::showAccount() {
    whenReady(m_services.discussions.open(m_flow->current()), this,
              [this](const Result<Discussion>& discussion) {
                  auto* account = new AccountDialog(discussion ? discussion->address : QUrl(), this);
                  account->setAttribute(Qt::WA_DeleteOnClose);
                  connect(account, &AccountDialog::browserRequested, m_gate, &LinkGate::openOutside);
                  account->open();
              });
}

void MainWindow::connectRefresh() {
    const auto on = [this](Command command, auto act) {
        connect((*m_actions)[command], &QAction::triggered, this, act);
    };
    const auto refresh = [this](const QList<FeedId>& feeds) {
        ++m_busy;
        whenReady(m_services.feeds.refresh(feeds, RefreshKind::All), this,
                  [this](const Result<RefreshSummary>& summary) {
                      --m_busy;
                      if (!summary)
                          m_status->say(summary.error());
                  });
    };
    on(Command::RefreshAll, [refresh] { refresh({}); });
    on(Command::Refresh, [this, refresh] {
        const auto subject = m_feeds->current();
        refresh(subject ? subject->feeds : QList<FeedId>());
    });
    on(Command::StopRefresh, [this] { m_services.feeds.stopRefresh(); });
    QAction* stop = (*m_actions)[Command::StopRefresh];
    stop->setEnabled(false);
    connect(&m_services.feeds, &FeedService::refreshStarted, stop, [stop] { stop->setEnabled(true); });
    connect(&m_services.feeds, &FeedService::refreshFinished, stop, [stop] { stop->setEnabled(false); });
}

void MainWindow::connectSettings() {
    connect((*m_actions)[Command::WorkOffline], &QAction::triggered, this,
            [this](bool offline) { m_services.settings.set(Settings::workOffline, offline); });
    connect(&m_services.settings, &Settings::changed, this, &MainWindow::applySettings);
}

void MainWindow::applySettings() {
    const Settings& settings = m_services.settings;
    const bool feeds = settings.get(Settings::feedsShown);
    const bool discussion = settings.get(Settings::discussionShown);
    (*m_actions)[Command::ShowFeeds]->setChecked(feeds);
    (*m_actions)[Command::ShowDiscussion]->setChecked(discussion);
    m_layout->setFeedsShown(feeds);
    m_layout->setDiscussionShown(discussion);
    (*m_actions)[Command::WorkOffline]->setChecked(settings.get(Settings::workOffline));
    const Command languages[] = {Command::LanguageSystem, Command::LanguageEnglish, Command::LanguageRussian};
    (*m_actions)[languages[int(settings.get(Settings::language))]]->setChecked(true);
    const Command themes[] = {Command::ThemeSystem, Command::ThemeLight, Command::ThemeDark};
    (*m_actions)[themes[int(settings.get(Settings::theme))]]->setChecked(true);
}

void MainWindow::start() {
    m_libraryError.reset();
    m_pages->setCurrentWidget(m_layout);
    m_feeds->reload(); // and what was chosen last is chosen again
    reopenArticle();
    m_list->focusWidgetForKeys()->setFocus();
}

/// What was open when the program was last left.
void MainWindow::reopenArticle() {
    const ArticleId last =
        ArticleId::fromString(QString::fromLatin1(m_services.settings.windowState(u"article"_s)));
    if (last.isValid())
        connect(
            m_list, &ArticleListPane::loaded, this,
            [this, last] {
                if (!m_flow->current().isValid())
                    m_flow->open(last);
            },
            Qt::SingleShotConnection);
}

void MainWindow::takeTree() {
    m_treeLoaded = true;
    m_list->setLibraryEmpty(m_feeds->isLibraryEmpty());
    QDateTime refreshed;
    for (const Feed& feed : m_feeds->tree().feeds)
        refreshed = qMax(refreshed, feed.fetch.fetchedAt);
    m_status->setRefreshedAt(refreshed);
    QSet<QString> hosts;
    for (const Feed& feed : m_feeds->tree().feeds)
        hosts << feed.address.host() << feed.home.host();
    for (const Edition& edition : m_feeds->tree().editions)
        hosts << edition.home.host();
    hosts.remove(QString());
    m_gate->setFollowedHosts(hosts);
}

void MainWindow::showLibraryFailure(const Error& error) {
    m_libraryError = error;
    sayLibraryFailure();
    m_pages->setCurrentWidget(m_failure);
}

void MainWindow::sayLibraryFailure() {
    if (!m_libraryError)
        return;
    QString text = errorText(*m_libraryError);
    if (!text.contains(m_libraryFolder))
        text += u"\n\n"_s + tr("Its folder is %1").arg(m_libraryFolder);
    m_failure->say(u"dialog-error"_s, tr("The library cannot be opened"), text, tr("Try again"));
}

void MainWindow::showFirstStart() {
    if (!m_firstStart) {
        m_firstStart = new FirstStartPage(m_services, this);
        m_pages->addWidget(m_firstStart);
        connect(m_firstStart, &FirstStartPage::languageChosen, this, &MainWindow::languageChosen);
        connect(m_firstStart, &FirstStartPage::finished, this, &MainWindow::finishFirstStart);
    }
    m_pages->setCurrentWidget(m_firstStart);
}

void MainWindow::finishFirstStart(const FirstStartPage::Choice& choice) {
    m_services.settings.set(Settings::firstStartDone, true);
    m_pages->setCurrentWidget(m_layout);
    m_list->focusWidgetForKeys()->setFocus();
    if (choice.sample) {
        ++m_busy;
        whenReady(m_services.feeds.subscribeToSample(), this, [this](const Result<void>& result) {
            --m_busy;
            if (!result)
                m_status->say(result.error());
        });
    }
    if (choice.editions)
        (*m_actions)[Command::Editions]->trigger();
    if (choice.import)
        importOpml();
    if (choice.address)
        addFeedDialog();
}

AddFeedDialog* MainWindow::addFeedDialog() {
    if (!m_addFeed) {
        m_addFeed = new AddFeedDialog(m_services, this);
        m_addFeed->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_addFeed, &AddFeedDialog::articleAsked, m_flow, &ReadingFlow::open);
        connect(m_addFeed, &AddFeedDialog::followed, m_feeds, &FeedPane::chooseFeed);
    }
    m_addFeed->open();
    m_addFeed->raise();
    return m_addFeed;
}

void MainWindow::openAddress(const QString& address) {
    m_gate->open(address);
}

void MainWindow::unsubscribe(const ListSubject& subject) {
    for (const FeedId feed : subject.feeds)
        report(m_services.feeds.unsubscribe(feed));
}

void MainWindow::importOpml() {
    QFileDialog::getOpenFileContent(
        tr("Lists of feeds (*.opml *.xml)"), [this](const QString& name, const QByteArray& opml) {
            if (name.isEmpty())
                return;
            whenReady(m_services.feeds.importOpml(opml), this, [this](const Result<int>& added) {
                if (added)
                    m_status->say(tr("%n feed(s) added", nullptr, *added));
                else
                    m_status->say(added.error());
            });
        });
}

void MainWindow::exportOpml() {
    whenReady(m_services.feeds.exportOpml(), this, [this](const Result<QByteArray>& opml) {
        if (!opml)
            return m_status->say(opml.error());
        QFileDialog::saveFileContent(*opml, u"svodka.opml"_s);
    });
}

void MainWindow::openFirstArticle() {
    if (!m_flow->current().isValid())
        m_list->choose(ArticleListPane::Step::Next, ArticleListPane::Wanted::Any);
}

void MainWindow::raiseAndActivate() {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

bool MainWindow::isSettled() const {
    if (m_pages->currentWidget() != m_layout)
        return true;
    return m_treeLoaded && m_busy == 0 && m_list->isSettled();
}

void MainWindow::retranslate() {
    if (!m_flow->current().isValid())
        setWindowTitle(tr("Svodka"));
    m_actions->retranslate();
    for (const auto& setWords : std::as_const(m_words))
        setWords();
    sayLibraryFailure();
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::WindowStateChange)
        (*m_actions)[Command::FullScreen]->setChecked(isFullScreen());
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_services.settings.setWindowState(u"geometry"_s, saveGeometry());
    m_layout->saveSizes();
    QMainWindow::closeEvent(event);
}

} // namespace svodka
