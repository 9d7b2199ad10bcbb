// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ReadingFlow.h"

#include "ui/Actions.h"
#include "ui/LinkGate.h"
#include "ui/Panes.h"
#include "ui/articles/ArticleListPane.h"
#include "ui/feeds/FeedPane.h"

#include <QClipboard>
#include <QGuiApplication>

namespace svodka {

ReadingFlow::ReadingFlow(Services& services, Panes panes, LinkGate& gate, const Actions& actions,
                         QObject* parent)
    : QObject(parent),
      m_services(services),
      m_panes(panes),
      m_gate(gate),
      m_actions(actions) {
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (m_current.isValid() && !m_summary.read)
            mark(Mark::Read);
    });
    connectPanes();
    connectActions();
    updateActions();
}

void ReadingFlow::connectPanes() {
    connect(&m_panes.list, &ArticleListPane::chosen, this, &ReadingFlow::show);
    connect(&m_panes.list, &ArticleListPane::summaryChanged, this, [this] {
        if (const ArticleSummary summary = m_panes.list.current();
            summary.id == m_current && m_current.isValid())
            m_summary = summary;
        updateActions();
    });
    connect(&m_panes.list, &ArticleListPane::loaded, this, [this] {
        if (std::exchange(m_unreadWanted, false))
            m_panes.list.choose(ArticleListPane::Step::Next, ArticleListPane::Wanted::Unread);
    });
    connect(&m_panes.article, &ArticlePane::linkActivated, &m_gate, &LinkGate::follow);
    connect(&m_panes.article, &ArticlePane::browserRequested, &m_gate, &LinkGate::openOutside);
    connect(&m_panes.article, &ArticlePane::saveRequested, this, &ReadingFlow::toggleSaved);
    connect(&m_panes.discussion, &DiscussionPanel::articleRequested, this, &ReadingFlow::open);
    connect(&m_panes.discussion, &DiscussionPanel::browserRequested, &m_gate, &LinkGate::openOutside);
    // Whether a page has a discussion is known once it was read.
    connect(&m_services.articles, &ArticleService::articleUpdated, this, [this](ArticleId id) {
        if (id == m_current && m_panes.discussion.room() == id)
            m_panes.discussion.readAgain();
    });
    connect(&m_gate, &LinkGate::articleFound, this, &ReadingFlow::open);
    connect(
        &m_services.articles, &ArticleService::articlesChanged, this, [this](const ArticleChanges& changes) {
            // An article that the list does not have (opened by address) is asked for by itself.
            if (m_current.isValid() && m_panes.list.current().id != m_current &&
                (changes.everything || changes.updated.contains(m_current)))
                whenReady(m_services.articles.open(m_current), this, [this](const Result<Article>& article) {
                    if (article && article->summary.id == m_current)
                        m_summary = article->summary;
                    updateActions();
                });
        });
}

void ReadingFlow::connectActions() {
    using Step = ArticleListPane::Step;
    using Wanted = ArticleListPane::Wanted;
    const auto on = [this](Command command, auto act) {
        connect(m_actions[command], &QAction::triggered, this, act);
    };
    on(Command::NextUnread, [this] { nextUnread(Direction::On); });
    on(Command::PreviousUnread, [this] { nextUnread(Direction::Back); });
    on(Command::NextArticle, [this] { m_panes.list.choose(Step::Next, Wanted::Any); });
    on(Command::PreviousArticle, [this] { m_panes.list.choose(Step::Previous, Wanted::Any); });
    on(Command::ScrollOn, [this] { scroll(Direction::On); });
    on(Command::ScrollBack, [this] { scroll(Direction::Back); });
    on(Command::NextFeed, [this] { m_panes.feeds.step(FeedPane::Step::Next); });
    on(Command::PreviousFeed, [this] { m_panes.feeds.step(FeedPane::Step::Previous); });
    on(Command::ToggleRead, [this] { mark(m_summary.read ? Mark::Unread : Mark::Read); });
    on(Command::ToggleStar, [this] { mark(m_summary.starred ? Mark::Unstarred : Mark::Starred); });
    on(Command::MarkAllRead, [this] { report(m_services.articles.markAllRead(m_panes.list.query())); });
    on(Command::MarkOlderRead, [this] {
        if (const QList<ArticleId> older = m_panes.list.olderUnread(); !older.isEmpty())
            report(m_services.articles.mark(older, Mark::Read));
    });
    on(Command::SaveOffline, [this] { toggleSaved(m_current); });
    on(Command::ReloadArticle, [this] { report(m_services.articles.reload(m_current)); });
    on(Command::OpenInBrowser, [this] { m_gate.openOutside(m_summary.address); });
    on(Command::CopyAddress, [this] { QGuiApplication::clipboard()->setText(m_summary.address.toString()); });
    on(Command::FindInArticle, [this] { m_panes.article.find(); });
    on(Command::ZoomIn, [this] { m_panes.article.zoomIn(); });
    on(Command::ZoomOut, [this] { m_panes.article.zoomOut(); });
    on(Command::ZoomReset, [this] { m_panes.article.zoomReset(); });
    on(Command::Print, [this] { m_panes.article.print(); });
}

void ReadingFlow::open(ArticleId id) {
    m_panes.list.choose(id);
    if (m_current != id) // not in the list, or chosen there already while another one was open
        show(id);
}

void ReadingFlow::show(ArticleId id) {
    if (id == m_current && id.isValid())
        return;
    m_current = id;
    m_summary = m_panes.list.current().id == id ? m_panes.list.current() : ArticleSummary{};
    m_readTimer.stop();
    if (!id.isValid()) {
        m_panes.article.clear();
        return updateActions();
    }
    m_panes.article.show(id);
    m_panes.discussion.showRoom(id);
    m_services.settings.setWindowState(QStringLiteral("article"), id.toString().toUtf8());
    startReadTimer();
    if (!m_summary.id.isValid())
        whenReady(m_services.articles.open(id), this, [this, id](const Result<Article>& article) {
            if (article && id == m_current)
                m_summary = article->summary;
            updateActions();
        });
    updateActions();
}

void ReadingFlow::startReadTimer() {
    const int delay = m_services.settings.get(Settings::markReadDelay);
    if (delay >= 0)
        m_readTimer.start(delay);
}

void ReadingFlow::mark(Mark mark) {
    if (!m_current.isValid())
        return;
    m_readTimer.stop(); // "unread" by hand is not undone by the clock
    // At once on the screen; the library's answer follows.
    m_summary.read = mark == Mark::Read || (m_summary.read && mark != Mark::Unread);
    m_summary.starred = mark == Mark::Starred || (m_summary.starred && mark != Mark::Unstarred);
    updateActions();
    report(m_services.articles.mark({m_current}, mark));
}

void ReadingFlow::toggleSaved(ArticleId id) {
    if (!id.isValid())
        return;
    const bool saved = id == m_current && m_summary.savedAt.isValid();
    if (saved)
        report(m_services.offline.forget(id));
    else
        report(m_services.offline.save(id));
}

void ReadingFlow::nextUnread(Direction direction) {
    const auto step =
        direction == Direction::On ? ArticleListPane::Step::Next : ArticleListPane::Step::Previous;
    if (m_panes.list.choose(step, ArticleListPane::Wanted::Unread) || direction == Direction::Back)
        return;
    m_unreadWanted = m_panes.feeds.chooseNextWithUnread();
}

void ReadingFlow::scroll(Direction direction) {
    const auto towards = direction == Direction::On ? Qt::BottomEdge : Qt::TopEdge;
    if (!m_current.isValid() || !m_panes.article.scrollPage(towards))
        nextUnread(direction);
}

void ReadingFlow::updateActions() {
    const bool any = m_current.isValid();
    for (const Command command :
         {Command::ToggleRead, Command::ToggleStar, Command::SaveOffline, Command::ReloadArticle,
          Command::OpenInBrowser, Command::CopyAddress, Command::FindInArticle, Command::Print,
          Command::MarkOlderRead, Command::PageSource, Command::WriteNote, Command::OpenDiscussionInBrowser,
          Command::SaveAs})
        m_actions[command]->setEnabled(any);
    m_actions[Command::ToggleRead]->setChecked(any && m_summary.read);
    m_actions[Command::ToggleStar]->setChecked(any && m_summary.starred);
    m_actions[Command::SaveOffline]->setChecked(any && m_summary.savedAt.isValid());
}

} // namespace svodka
