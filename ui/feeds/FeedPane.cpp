// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedPane.h"

#include "services/WhenReady.h"
#include "ui/Actions.h"
#include "ui/feeds/FeedFilter.h"
#include "ui/feeds/FeedView.h"

#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

FeedPane::FeedPane(Services& services, const Actions& actions, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_actions(actions),
      m_filter(new FeedFilter(this)),
      m_field(new QLineEdit(this)),
      m_view(new FeedView(this)) {
    setObjectName(u"feedPane"_s);
    setMinimumWidth(150);
    m_field->setObjectName(u"feedFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_filter->setSourceModel(&m_model);
    m_view->setModel(m_filter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    auto* fieldRow = new QHBoxLayout;
    fieldRow->setContentsMargins(8, 0, 8, 0);
    fieldRow->addWidget(m_field);
    layout->addLayout(fieldRow);
    layout->addWidget(m_view, 1);

    m_folded =
        QString::fromUtf8(m_services.settings.windowState(u"foldedFeeds"_s)).split(u'\n', Qt::SkipEmptyParts);
    m_key = QString::fromUtf8(m_services.settings.windowState(u"feed"_s));
    if (m_key.isEmpty())
        m_key = u"smart/newsfeed"_s;
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        m_restoring = true;
        m_filter->setWords(words);
        m_restoring = false;
        if (words.isEmpty())
            restoreExpansion();
        else
            m_view->expandAll();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_restoring)
            announceCurrent();
    });
    for (const auto signal : {&QTreeView::expanded, &QTreeView::collapsed})
        connect(m_view, signal, this, &FeedPane::rememberExpansion);
    connect(m_view, &QWidget::customContextMenuRequested, this, &FeedPane::showContextMenu);
    connect(&m_services.feeds, &FeedService::treeChanged, this, &FeedPane::reload);
    connect(&m_model, &FeedTreeModel::renameAsked, this, &FeedPane::renameAsked);
    connect(&m_model, &FeedTreeModel::moveAsked, this, &FeedPane::moveAsked);
    connect(&m_services.settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1StringView(Settings::readFeedsHidden.name))
            applySettings();
    });
    applySettings();
    retranslate();
}

void FeedPane::applySettings() {
    m_filter->setReadHidden(m_services.settings.get(Settings::readFeedsHidden));
    if (m_field->text().isEmpty())
        restoreExpansion();
}

void FeedPane::reload() {
    whenReady(m_services.feeds.tree(), this, [this](const Result<FeedTree>& tree) {
        if (tree)
            take(*tree);
    });
}

void FeedPane::take(const FeedTree& tree) {
    m_restoring = true;
    m_filter->setKept(m_key);
    m_model.setTree(tree);
    restoreExpansion();
    QModelIndex index = m_filter->mapFromSource(m_model.indexOf(m_key));
    const bool gone = !m_model.indexOf(m_key).isValid();
    if (gone)
        index = m_filter->mapFromSource(m_model.indexOf(u"smart/newsfeed"_s));
    m_view->setCurrentIndex(index);
    m_restoring = false;
    if (gone || m_announced != m_key)
        announceCurrent();
    else if (const auto subject = current())
        emit subjectChanged(*subject);
    emit treeLoaded();
}

void FeedPane::restoreExpansion() {
    const bool before = std::exchange(m_restoring, true);
    m_view->expandAll();
    for (const QString& key : std::as_const(m_folded))
        m_view->collapse(m_filter->mapFromSource(m_model.indexOf(key)));
    m_restoring = before;
}

void FeedPane::rememberExpansion() {
    if (m_restoring || !m_field->text().isEmpty())
        return;
    m_folded.clear();
    const auto remember = [this](auto&& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_filter->rowCount(parent); ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            if (m_filter->hasChildren(index) && !m_view->isExpanded(index))
                m_folded += index.data(FeedTreeModel::KeyRole).toString();
            self(self, index);
        }
    };
    remember(remember, {});
    m_services.settings.setWindowState(u"foldedFeeds"_s, m_folded.join(u'\n').toUtf8());
}

std::optional<ListSubject> FeedPane::subjectAt(const QModelIndex& viewIndex) const {
    const QModelIndex index = m_filter->mapToSource(viewIndex);
    const auto query = m_model.queryAt(index);
    if (!query)
        return {};
    return ListSubject{index.data(FeedTreeModel::KeyRole).toString(), index.data().toString(), *query,
                       m_model.feedAt(index), m_model.feedsUnder(index)};
}

std::optional<ListSubject> FeedPane::current() const {
    return subjectAt(m_filter->mapFromSource(m_model.indexOf(m_key)));
}

void FeedPane::announceCurrent() {
    const auto subject = subjectAt(m_view->currentIndex());
    if (!subject)
        return;
    m_key = subject->key;
    m_announced = m_key;
    m_services.settings.setWindowState(u"feed"_s, m_key.toUtf8());
    // Not at once: rows may not go while the view is choosing one.
    QMetaObject::invokeMethod(
        this, [this] { m_filter->setKept(m_key); }, Qt::QueuedConnection);
    emit chosen(*subject);
}

void FeedPane::choose(const QString& key) {
    if (!m_field->text().isEmpty())
        m_field->clear();
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(key));
    if (!index.isValid())
        return;
    if (m_view->currentIndex() == index)
        return announceCurrent();
    m_view->setCurrentIndex(index);
}

void FeedPane::chooseFeed(FeedId id) {
    m_key = u"feed/"_s + id.toString(); // chosen as soon as the tree knows it
    choose(m_key);
}

void FeedPane::step(Step step) {
    QModelIndex index = m_view->currentIndex();
    do
        index = step == Step::Next ? m_view->indexBelow(index) : m_view->indexAbove(index);
    while (index.isValid() && !(index.flags() & Qt::ItemIsSelectable));
    if (index.isValid())
        m_view->setCurrentIndex(index);
}

bool FeedPane::chooseNextWithUnread() {
    QModelIndex index = m_view->currentIndex();
    while ((index = m_view->indexBelow(index)).isValid()) {
        const auto kind = index.data(FeedTreeModel::KindRole).value<FeedTreeModel::Kind>();
        if (kind == FeedTreeModel::Kind::Feed && index.data(FeedTreeModel::UnreadRole).toInt() > 0) {
            m_view->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

QWidget* FeedPane::focusWidgetForKeys() const {
    return m_view;
}

std::optional<TreeItem> FeedPane::currentItem() const {
    return m_model.itemAt(m_model.indexOf(m_key));
}

std::optional<FeedTreeModel::Target> FeedPane::targetBeside(FeedTreeModel::Direction direction) const {
    return m_model.targetBeside(m_model.indexOf(m_key), direction);
}

void FeedPane::editName() {
    const QModelIndex index = m_filter->mapFromSource(m_model.indexOf(m_key));
    if (!(index.flags() & Qt::ItemIsEditable))
        return;
    m_view->scrollTo(index);
    m_view->edit(index);
}

QPoint FeedPane::menuPoint() const {
    const QRect row = m_view->visualRect(m_filter->mapFromSource(m_model.indexOf(m_key)));
    return m_view->viewport()->mapToGlobal(row.isValid() ? row.bottomLeft() + QPoint(28, 0) : QPoint(28, 28));
}

void FeedPane::showContextMenu(const QPoint& position) {
    const QModelIndex index = m_view->indexAt(position);
    if (index.isValid() && index.flags() & Qt::ItemIsSelectable)
        m_view->setCurrentIndex(index);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fillFeedMenu(menu, index.isValid()
                                     ? index.data(FeedTreeModel::KindRole).value<FeedTreeModel::Kind>()
                                     : FeedTreeModel::Kind::Heading);
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void FeedPane::retranslate() {
    m_field->setPlaceholderText(tr("Filter feeds"));
    m_field->setAccessibleName(tr("Filter feeds"));
    m_view->setAccessibleName(tr("Feeds"));
}

void FeedPane::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.retranslate();
        if (const auto subject = current())
            emit subjectChanged(*subject);
    }
    QWidget::changeEvent(event);
}

} // namespace svodka
