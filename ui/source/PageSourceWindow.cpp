// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PageSourceWindow.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/article/FindBar.h"
#include "ui/article/PaneNotice.h"
#include "ui/models/TimeText.h"
#include "ui/notices/ProgressLine.h"
#include "ui/source/SourceText.h"

#include <QAction>
#include <QCloseEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace svodka {

namespace {

constexpr int mostFurniture = 1000; // rows

QLabel* label(const QString& name, const QFont& font, QPalette::ColorRole role, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    made->setForegroundRole(role);
    made->setContentsMargins(12, 8, 12, 7);
    return made;
}

QWidget* column(QWidget* parent, std::initializer_list<QWidget*> parts) {
    auto* made = new QWidget(parent);
    auto* layout = new QVBoxLayout(made);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* part : parts)
        layout->addWidget(part);
    return made;
}

QString profileText(const QString& id) {
    QFile file(QStringLiteral(":/profiles/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

PageSourceWindow::PageSourceWindow(ArticleService& articles, Settings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_articles(articles),
      m_settings(settings),
      m_progress(new ProgressLine(this)),
      m_notice(new PaneNotice(QStringLiteral("pageSourceError"), this)),
      m_address(label(QStringLiteral("pageSourceAddress"), interfaceFont(1.0, QFont::DemiBold),
                      QPalette::WindowText, this)),
      m_fetched(
          label(QStringLiteral("pageSourceFetched"), interfaceFont(0.92), QPalette::PlaceholderText, this)),
      m_text(new SourceText(QStringLiteral("pageSourceText"), this)),
      m_findBar(new FindBar(m_text, this)),
      m_removedHeading(label(QStringLiteral("removedHeading"), interfaceFont(1.0, QFont::DemiBold),
                             QPalette::WindowText, this)),
      m_removed(new QStandardItemModel(0, 2, this)),
      m_removedView(new QTableView(this)),
      m_profileHeading(label(QStringLiteral("profileHeading"), interfaceFont(1.0, QFont::DemiBold),
                             QPalette::WindowText, this)),
      m_profile(new SourceText(QStringLiteral("profileText"), this)) {
    setObjectName(QStringLiteral("pageSourceWindow"));
    resize(1100, 720);
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setContentsMargins(12, 9, 12, 1);
    m_fetched->setContentsMargins(12, 0, 12, 8);
    m_removedView->setObjectName(QStringLiteral("removedTable"));
    m_removedView->setModel(m_removed);
    m_removedView->setFrameShape(QFrame::NoFrame);
    m_removedView->setShowGrid(false);
    m_removedView->setWordWrap(true);
    m_removedView->setTabKeyNavigation(false);
    m_removedView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_removedView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_removedView->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_removedView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_removedView->verticalHeader()->hide();
    m_removedView->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_removedView->horizontalHeader()->setStretchLastSection(true);
    m_removedView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_removedView->horizontalHeader()->setHighlightSections(false);
    m_removedView->setColumnWidth(0, 170);

    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(column(right, {m_removedHeading, m_removedView}));
    right->addWidget(column(right, {m_profileHeading, m_profile}));
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("pageSourceSplitter"));
    splitter->addWidget(column(splitter, {m_address, m_fetched, m_text, m_findBar}));
    splitter->addWidget(right);
    splitter->setSizes({660, 440});
    splitter->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_notice);
    layout->addWidget(splitter, 1);

    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(QKeySequence::Find, [this] { m_findBar->open(); });
    shortcut(QKeySequence::Close, [this] { close(); });
    shortcut(Qt::Key_Escape, [this] { close(); });
    connect(m_notice, &PaneNotice::firstChosen, this, &PageSourceWindow::read);
    restoreGeometry(m_settings.windowState(objectName()));
    retranslate();
}

void PageSourceWindow::show(ArticleId id) {
    m_id = id;
    m_source.reset();
    read();
    QWidget::show();
    raise();
    activateWindow();
}

void PageSourceWindow::read() {
    m_error.reset();
    m_notice->hide();
    m_progress->setBusy();
    whenReady(m_articles.pageSource(m_id), this, [this, id = m_id](const Result<PageSource>& source) {
        if (id != m_id)
            return;
        m_progress->setIdle();
        source ? take(*source) : failed(source.error());
    });
}

void PageSourceWindow::take(const PageSource& source) {
    m_source = source;
    m_text->setSource(source.text, QStringLiteral("HTML"));
    m_profile->setSource(profileText(source.profile), QStringLiteral("JSON"));
    m_removed->removeRows(0, m_removed->rowCount());
    for (const Furniture& furniture : source.furniture.mid(0, mostFurniture))
        m_removed->appendRow({new QStandardItem(furniture.rule), new QStandardItem(furniture.text)});
    retranslate();
}

void PageSourceWindow::failed(const Error& error) {
    m_error = error;
    m_text->setSource({}, {});
    m_profile->setSource({}, {});
    m_removed->removeRows(0, m_removed->rowCount());
    retranslate();
}

void PageSourceWindow::retranslate() {
    const QString address = m_source ? m_source->address.toDisplayString() : QString();
    setWindowTitle(address.isEmpty() ? tr("Page Source") : tr("Page Source: %1").arg(address));
    m_address->setText(address.isEmpty() ? tr("Page Source") : address);
    m_fetched->setText(m_source && m_source->fetchedAt.isValid()
                           ? tr("The page as it came: %1").arg(fullTimeText(m_source->fetchedAt))
                           : tr("The page as it came"));
    m_text->setAccessibleName(tr("Source of the page"));
    m_removedHeading->setText(tr("Left out of the article: %n part(s)", nullptr, m_removed->rowCount()));
    m_removed->setHorizontalHeaderLabels({tr("Rule"), tr("Text")});
    m_removedView->setAccessibleName(tr("Left out of the article"));
    m_profileHeading->setText(
        m_source && !m_source->profile.isEmpty() ? tr("Profile: %1").arg(m_source->profile) : tr("Profile"));
    m_profile->setAccessibleName(tr("Profile of the site"));
    if (m_error)
        m_notice->say(PaneNotice::Tone::Warning, errorText(*m_error), tr("Retry"));
}

void PageSourceWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageSourceWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowState(objectName(), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace svodka
