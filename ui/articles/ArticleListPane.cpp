// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/ArticleListPane.h"

#include "i18n/ErrorText.h"
#include "ui/Actions.h"
#include "ui/Widgets.h"
#include "ui/articles/ArticleRowDelegate.h"
#include "ui/articles/SectionHead.h"
#include "ui/articles/Thumbnails.h"
#include "ui/notices/EmptyState.h"
#include "ui/notices/ErrorNotice.h"
#include "ui/notices/ProgressLine.h"

#include <QEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka {

namespace {

QListView* articleView(QWidget* parent, QAbstractItemModel* model, QAbstractItemDelegate* delegate) {
    auto* view = new QListView(parent);
    view->setObjectName(u"articleList"_s);
    view->setModel(model);
    view->setItemDelegate(delegate);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    view->setMouseTracking(true);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->viewport()->setBackgroundRole(QPalette::AlternateBase);
    return view;
}

} // namespace

ArticleListPane::ArticleListPane(Services& services, std::shared_ptr<const Clock> clock,
                                 const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_actions(actions),
      m_model(services.articles, std::move(clock)),
      m_thumbnails(new Thumbnails(services.offline, services.settings, this)),
      m_delegate(new ArticleRowDelegate(*m_thumbnails, this)),
      m_head(new SectionHead(this)),
      m_progress(new ProgressLine(this)),
      m_error(new ErrorNotice(this)),
      m_new(new QPushButton(this)),
      m_newRow(new QWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_view(articleView(this, &m_model, m_delegate)),
      m_empty(new EmptyState(this)),
      m_search(new QLineEdit(this)) {
    setObjectName(u"articleListPane"_s);
    setMinimumWidth(220);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_search->setObjectName(u"searchField"_s);
    m_search->setClearButtonEnabled(true);
    buildLayout();
    connectModel();
    m_searchDelay.setSingleShot(true);
    m_searchDelay.setInterval(250ms);
    connect(m_search, &QLineEdit::textChanged, &m_searchDelay, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(&m_searchDelay, &QTimer::timeout, this, &ArticleListPane::applyQuery);
    connect(m_head, &SectionHead::subscribeAsked, this, [this] { emit subscribeAsked(m_subject); });
    connect(m_head, &SectionHead::unsubscribeAsked, this, [this] { emit unsubscribeAsked(m_subject); });
    connect(m_error, &ErrorNotice::retryAsked, this, &ArticleListPane::refreshAsked);
    retranslate();
}

void ArticleListPane::buildLayout() {
    m_new->setObjectName(u"newArticlesButton"_s);
    m_new->setCheckable(true); // painted in the selection's tint, as what is switched on
    m_new->setChecked(true);
    auto* newLayout = new QVBoxLayout(m_newRow);
    newLayout->setContentsMargins(10, 8, 10, 2);
    newLayout->addWidget(m_new);
    m_newRow->hide();
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_head);
    layout->addWidget(m_error);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_newRow);
    layout->addWidget(m_stack, 1);
}

void ArticleListPane::connectModel() {
    connect(&m_model, &ArticleListModel::stateChanged, this, &ArticleListPane::updateState);
    connect(&m_model, &ArticleListModel::reloaded, this, &ArticleListPane::restoreCurrent);
    connect(&m_model, &ArticleListModel::newArticlesFound, this, &ArticleListPane::showNewCount);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ArticleListPane::updateState);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ArticleListPane::updateState);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ArticleListPane::summaryChanged);
    connect(m_new, &QPushButton::clicked, this, [this] {
        m_new->setChecked(true);
        m_model.reload();
        m_view->scrollToTop();
        m_view->setFocus();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& index) {
                if (m_restoring)
                    return;
                m_current = m_model.idAt(index.row());
                emit chosen(m_current);
            });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        if (!m_view->indexAt(position).isValid())
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_actions.fillArticleMenu(menu);
        menu->popup(m_view->viewport()->mapToGlobal(position));
    });
    connect(m_empty, &EmptyState::acted, this, [this] {
        switch (m_remedy) {
        case Remedy::AddFeed:
            return emit addFeedAsked();
        case Remedy::Refresh:
            return emit refreshAsked();
        case Remedy::ShowAll:
            return setFilter(Filter::All);
        case Remedy::ClearSearch:
            return m_search->clear();
        case Remedy::Newsfeed:
            return emit newsfeedAsked();
        case Remedy::None:
            return;
        }
    });
    m_layoutDelay.setSingleShot(true);
    m_layoutDelay.setInterval(30ms);
    connect(m_thumbnails, &Thumbnails::arrived, &m_layoutDelay, qOverload<>(&QTimer::start));
    connect(&m_layoutDelay, &QTimer::timeout, m_view, [this] { m_view->doItemsLayout(); });
}

void ArticleListPane::show(const ListSubject& subject) {
    m_subject = subject;
    m_current = {};
    {
        const QSignalBlocker quiet(m_search);
        m_search->clear();
    }
    applyQuery();
}

void ArticleListPane::updateSubject(const ListSubject& subject) {
    m_subject = subject;
    updateHead();
    updateState();
}

void ArticleListPane::setLibraryEmpty(bool empty) {
    m_libraryEmpty = empty;
    updateState();
}

void ArticleListPane::setFilter(Filter filter) {
    if (m_filter == filter)
        return;
    m_filter = filter;
    applyQuery();
    emit filterChanged();
}

bool ArticleListPane::searching() const {
    return !m_search->text().trimmed().isEmpty();
}

ArticleQuery ArticleListPane::query() const {
    ArticleQuery query = searching() ? ArticleQuery{} : m_subject.query;
    query.text = m_search->text().trimmed();
    query.unreadOnly = m_filter == Filter::Unread;
    query.starredOnly = m_filter == Filter::Starred;
    query.savedOnly = m_filter == Filter::Saved;
    query.discussedOnly = m_filter == Filter::Discussed;
    return query;
}

void ArticleListPane::applyQuery() {
    updateHead();
    showNewCount(0);
    m_restoring = true; // emptying the list is not the reader's choice
    m_model.setQuery(query());
    m_restoring = false;
    m_view->scrollToTop();
}

void ArticleListPane::updateHead() {
    if (searching())
        return m_head->show(title(), {}, SectionHead::Following::NotAFeed);
    m_head->show(title(), m_subject.feed ? m_subject.feed->description : QString(),
                 m_subject.feed ? SectionHead::Following::Followed : SectionHead::Following::NotAFeed);
}

void ArticleListPane::updateState() {
    using State = ArticleListModel::State;
    const bool loading = m_model.state() == State::Loading;
    loading ? m_progress->setBusy() : m_progress->setIdle();
    std::optional<Error> error;
    if (m_model.state() == State::Failed)
        error = m_model.error();
    else if (m_subject.feed && !searching())
        error = m_subject.feed->fetch.error;
    const bool empty = m_model.rowCount() == 0 && !loading;
    if (empty && !error)
        sayWhyEmpty();
    if (empty && error) {
        m_remedy = Remedy::Refresh;
        m_empty->say(u"dialog-warning"_s, tr("Nothing could be read here"), errorText(*error),
                     tr("Try again"));
    }
    m_error->setError(empty ? std::nullopt : error);
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_view);
}

void ArticleListPane::sayWhyEmpty() {
    using Scope = ArticleQuery::Scope;
    const auto say = [this](Remedy remedy, const QString& icon, const QString& title, const QString& text,
                            const QString& action) {
        m_remedy = remedy;
        m_empty->say(icon, title, text, action);
    };
    if (searching())
        return say(Remedy::ClearSearch, u"edit-find"_s, tr("Nothing found"),
                   tr("No article of the library has these words."), tr("Clear the search"));
    if (m_libraryEmpty)
        return say(Remedy::AddFeed, u"news-feed"_s, tr("Nothing is followed yet"),
                   tr("Paste the address of a site, a section or an article."), tr("Add a feed…"));
    if (m_filter != Filter::All)
        return say(Remedy::ShowAll, u"view-filter"_s, tr("The filter hides everything"),
                   tr("No article here passes it."), tr("Show all articles"));
    switch (m_subject.query.scope) {
    case Scope::Unread:
        return say(Remedy::Newsfeed, u"dialog-ok-apply"_s, tr("Everything is read"), {},
                   tr("Show the newsfeed"));
    case Scope::Starred:
        return say(Remedy::Newsfeed, u"non-starred"_s, tr("No starred articles"),
                   tr("The S key gives an article a star."), tr("Show the newsfeed"));
    case Scope::Saved:
        return say(Remedy::Newsfeed, u"saved-offline"_s, tr("Nothing is saved offline"),
                   tr("Ctrl+S keeps an article with its pictures and discussion."), tr("Show the newsfeed"));
    case Scope::Today:
        return say(Remedy::Refresh, u"today"_s, tr("Nothing new today"), {}, tr("Refresh"));
    default:
        return say(Remedy::Refresh, u"news-feed"_s, tr("No articles yet"), {}, tr("Refresh"));
    }
}

void ArticleListPane::restoreCurrent() {
    m_restoring = true;
    if (const int row = m_model.rowOf(m_current); row >= 0) {
        m_view->setCurrentIndex(m_model.index(row));
        m_view->scrollTo(m_model.index(row));
    }
    m_restoring = false;
    emit loaded();
}

void ArticleListPane::showNewCount(int count) {
    const bool reading = m_current.isValid() || m_view->verticalScrollBar()->value() > 0;
    if (count > 0 && !reading)
        return m_model.reload(); // nobody is anywhere yet, so nothing can be moved away from under them
    m_new->setText(tr("%n new · Show", nullptr, count));
    m_new->setProperty("count", count);
    m_newRow->setVisible(count > 0);
}

ArticleSummary ArticleListPane::current() const {
    const int row = m_model.rowOf(m_current);
    return row >= 0 ? m_model.summaryAt(row) : ArticleSummary{};
}

QString ArticleListPane::title() const {
    return searching() ? tr("Search: “%1”").arg(m_search->text().trimmed()) : m_subject.title;
}

QList<ArticleId> ArticleListPane::selected() const {
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ArticleId> ids;
    for (const QModelIndex& row : std::as_const(rows))
        if (const ArticleId id = m_model.idAt(row.row()); id.isValid())
            ids.append(id);
    return ids;
}

bool ArticleListPane::choose(Step step, Wanted wanted) {
    const int direction = step == Step::Next ? 1 : -1;
    const int from = m_model.rowOf(m_current);
    for (int row = from < 0 && step == Step::Previous ? m_model.rowCount() - 1 : from + direction;
         row >= 0 && row < m_model.rowCount(); row += direction) {
        if (row == m_model.rowCount() - 1 && m_model.canFetchMore({}))
            m_model.fetchMore({});
        if (wanted == Wanted::Unread && m_model.summaryAt(row).read)
            continue;
        m_view->setCurrentIndex(m_model.index(row));
        return true;
    }
    return false;
}

bool ArticleListPane::choose(ArticleId id) {
    const int row = m_model.rowOf(id);
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row));
    return row >= 0;
}

QList<ArticleId> ArticleListPane::olderUnread() const {
    QList<ArticleId> ids;
    for (int row = qMax(0, m_model.rowOf(m_current)); row < m_model.rowCount(); ++row)
        if (const ArticleSummary summary = m_model.summaryAt(row); summary.id.isValid() && !summary.read)
            ids.append(summary.id);
    return ids;
}

QWidget* ArticleListPane::focusWidgetForKeys() const {
    return m_view;
}

bool ArticleListPane::isSettled() const {
    return m_model.state() != ArticleListModel::State::Loading && !m_searchDelay.isActive() &&
           !m_layoutDelay.isActive();
}

void ArticleListPane::retranslate() {
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_view->setAccessibleName(tr("Articles"));
    m_new->setText(tr("%n new · Show", nullptr, m_new->property("count").toInt()));
    m_delegate->forgetHeights();
    updateHead();
    sayWhyEmpty(); // also while it is hidden
    updateState();
    m_view->viewport()->update();
}

void ArticleListPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetHeights();
    QWidget::changeEvent(event);
}

} // namespace svodka
