// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/ActivityWindow.h"

#include "settings/Settings.h"
#include "ui/Widgets.h"
#include "ui/activity/RequestModel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

/// By words in host, path and outcome; by failure.
class RequestFilter final : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void set(const QString& words, bool onlyFailures) {
        m_words = words;
        m_onlyFailures = onlyFailures;
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override {
        const auto at = [&](int column) { return sourceModel()->index(row, column, parent); };
        if (m_onlyFailures && !at(0).data(RequestModel::FailedRole).toBool())
            return false;
        return m_words.isEmpty() ||
               std::ranges::any_of(
                   std::initializer_list<int>{RequestModel::Host, RequestModel::Path, RequestModel::Outcome},
                   [&](int column) {
                       return at(column).data().toString().contains(m_words, Qt::CaseInsensitive);
                   });
    }

private:
    QString m_words;
    bool m_onlyFailures = false;
};

const QString stateName = u"activity"_s;

} // namespace

ActivityWindow::ActivityWindow(RequestLog& log, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_log(log),
      m_settings(settings),
      m_model(new RequestModel(log, this)),
      m_filter(new RequestFilter(this)),
      m_field(new QLineEdit(this)),
      m_failures(new QCheckBox(this)),
      m_view(new QTreeView(this)),
      m_count(plainLabel(u"requestCount"_s, this, TextRole::Soft)),
      m_copy(new QPushButton(this)),
      m_clear(new QPushButton(this)) {
    setObjectName(u"activityWindow"_s);
    m_field->setObjectName(u"requestFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_failures->setObjectName(u"onlyFailures"_s);
    m_view->setObjectName(u"requestTable"_s);
    m_copy->setObjectName(u"copyButton"_s);
    m_clear->setObjectName(u"clearButton"_s);
    m_filter->setSourceModel(m_model);
    m_filter->setSortRole(RequestModel::SortRole);
    m_view->setModel(m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(RequestModel::Time, Qt::DescendingOrder);
    buildLayout();
    connect(m_field, &QLineEdit::textChanged, this, &ActivityWindow::filter);
    connect(m_failures, &QCheckBox::toggled, this, &ActivityWindow::filter);
    connect(m_copy, &QPushButton::clicked, this, &ActivityWindow::copy);
    connect(m_clear, &QPushButton::clicked, &m_log, &RequestLog::clear);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &ActivityWindow::updateState);
    connect(m_filter, &QAbstractItemModel::layoutChanged, this, &ActivityWindow::updateState);
    resize(900, 420);
    restoreGeometry(m_settings.windowState(stateName));
    retranslate();
}

void ActivityWindow::buildLayout() {
    const int widths[] = {72, 170, 190, 84, 70, 64, 240};
    for (int column = 0; column < RequestModel::columns; ++column)
        m_view->header()->resizeSection(column, widths[column]);
    auto* top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_failures);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_clear);
    foot->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_view, 1);
    layout->addLayout(foot);
}

void ActivityWindow::filter() {
    static_cast<RequestFilter*>(m_filter)->set(m_field->text().trimmed(), m_failures->isChecked());
    updateState();
}

/// The rows that are chosen, else all that are shown, in their order.
void ActivityWindow::copy() const {
    QStringList lines;
    const QModelIndexList chosen = m_view->selectionModel()->selectedRows();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (chosen.isEmpty() || chosen.contains(index))
            lines += m_model->asText(m_filter->mapToSource(index).row());
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
}

void ActivityWindow::updateState() {
    const int shown = m_filter->rowCount();
    const int all = m_model->rowCount();
    m_count->setText(all == 0      ? tr("Nothing has been asked of the network since Svodka was started.")
                     : shown < all ? tr("%1 of %n request(s)", nullptr, all).arg(QLocale().toString(shown))
                                   : tr("%n request(s)", nullptr, all));
    m_copy->setEnabled(shown > 0);
    m_clear->setEnabled(all > 0);
}

void ActivityWindow::retranslate() {
    setWindowTitle(tr("Network activity"));
    m_field->setPlaceholderText(tr("Filter by host, path or outcome"));
    m_field->setAccessibleName(tr("Filter by host, path or outcome"));
    m_failures->setText(tr("Only failures"));
    m_view->setAccessibleName(tr("Requests"));
    m_copy->setText(tr("Copy as Text"));
    m_clear->setText(tr("Clear"));
    m_model->retranslate();
    updateState();
}

void ActivityWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowState(stateName, saveGeometry());
    QWidget::closeEvent(event);
}

void ActivityWindow::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace svodka
