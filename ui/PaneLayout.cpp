// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/PaneLayout.h"

#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int barHeight = 40;
enum Tab { ArticleTab, DiscussionTab };

QSplitter* splitter(const QString& name, QWidget* parent) {
    auto* made = new QSplitter(parent);
    made->setObjectName(name);
    made->setChildrenCollapsible(false);
    made->setHandleWidth(1);
    return made;
}

} // namespace

PaneLayout::PaneLayout(Parts parts, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_settings(settings),
      m_outer(splitter(u"outerSplitter"_s, this)),
      m_inner(splitter(u"innerSplitter"_s, this)),
      m_reading(splitter(u"readingSplitter"_s, this)),
      m_tabs(new QTabBar(this)),
      m_barLine(new Hairline(Qt::Vertical, this)) {
    auto* bars = new QHBoxLayout;
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    for (QWidget* bar : {m_parts.feedBar, m_parts.listBar, m_parts.articleBar}) {
        bar->setFixedHeight(barHeight);
        bars->addWidget(bar);
        if (bar != m_parts.articleBar)
            bars->addWidget(bar == m_parts.feedBar ? new Hairline(Qt::Vertical, this) : m_barLine);
    }
    m_tabs->setObjectName(u"readingTabs"_s);
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_reading->addWidget(m_parts.article);
    m_reading->addWidget(m_parts.discussion);
    m_reading->setStretchFactor(0, 1);
    m_reading->setStretchFactor(1, 0);
    auto* reading = new QWidget(this);
    auto* readingLayout = new QVBoxLayout(reading);
    readingLayout->setContentsMargins(0, 0, 0, 0);
    readingLayout->setSpacing(0);
    readingLayout->addWidget(m_tabs);
    readingLayout->addWidget(m_reading, 1);
    m_inner->addWidget(m_parts.list);
    m_inner->addWidget(reading);
    m_inner->setStretchFactor(0, 0);
    m_inner->setStretchFactor(1, 1);
    m_outer->addWidget(m_parts.feeds);
    m_outer->addWidget(m_inner);
    m_outer->setStretchFactor(0, 0);
    m_outer->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addLayout(bars);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_outer, 1);
    for (QSplitter* each : {m_outer, m_inner, m_reading})
        connect(each, &QSplitter::splitterMoved, this, [this] {
            alignBars();
            saveSizes();
        });
    connect(m_tabs, &QTabBar::currentChanged, this, &PaneLayout::updateTabs);
    retranslate();
}

QString PaneLayout::stateName(const char* splitter) const {
    return QString::fromLatin1(splitter) + (m_shape == Shape::Wide ? u"/wide"_s : u"/narrow"_s);
}

void PaneLayout::setShape(Shape shape) {
    if (m_shape == shape)
        return;
    m_shape = shape;
    m_inner->setOrientation(shape == Shape::Wide ? Qt::Horizontal : Qt::Vertical);
    restoreSizes();
    updateTabs();
}

void PaneLayout::restoreSizes() {
    const auto restore = [this](QSplitter* splitter, const char* name, const QList<int>& standard) {
        const QByteArray kept = m_settings.windowState(stateName(name));
        QList<int> sizes;
        for (const QByteArray& size : kept.split(' '))
            sizes += size.toInt();
        splitter->setSizes(sizes.size() == standard.size() && !sizes.contains(0) ? sizes : standard);
    };
    // Below 1300 px the side panes give, so that the article keeps a readable measure.
    const bool roomy = width() >= 1300;
    const int feeds = roomy || m_shape == Shape::Narrow ? 218 : 196;
    const int list = roomy ? 344 : 312;
    const int discussion = roomy ? 304 : 264;
    restore(m_outer, "outer", {feeds, qMax(300, width() - feeds)});
    if (m_shape == Shape::Wide) {
        restore(m_inner, "inner", {list, qMax(300, width() - feeds - list)});
        restore(m_reading, "reading", {qMax(300, width() - feeds - list - discussion), discussion});
    } else {
        restore(m_inner, "inner", {236, qMax(200, height() - 236)});
    }
}

void PaneLayout::saveSizes() {
    const auto save = [this](const QSplitter* splitter, const char* name) {
        QByteArrayList sizes;
        for (const int size : splitter->sizes())
            sizes += QByteArray::number(size);
        if (!sizes.contains("0")) // something hidden: its size is not known now
            m_settings.setWindowState(stateName(name), sizes.join(' '));
    };
    save(m_outer, "outer");
    save(m_inner, "inner");
    if (m_shape == Shape::Wide)
        save(m_reading, "reading");
}

void PaneLayout::setFeedsShown(bool shown) {
    m_parts.feeds->setVisible(shown);
    alignBars();
}

void PaneLayout::setDiscussionShown(bool shown) {
    m_discussionShown = shown;
    updateTabs();
}

void PaneLayout::showDiscussion() {
    m_tabs->setCurrentIndex(DiscussionTab);
}

void PaneLayout::showArticle() {
    m_tabs->setCurrentIndex(ArticleTab);
}

void PaneLayout::updateTabs() {
    const bool narrow = m_shape == Shape::Narrow;
    m_tabs->setVisible(narrow && m_discussionShown);
    const bool discussionInFront = m_tabs->currentIndex() == DiscussionTab;
    m_parts.discussion->setVisible(m_discussionShown && (!narrow || discussionInFront));
    m_parts.article->setVisible(!narrow || !m_discussionShown || !discussionInFront);
    alignBars();
}

void PaneLayout::alignBars() {
    const bool feedsShown = m_parts.feeds->isVisibleTo(this);
    if (feedsShown)
        m_parts.feedBar->setFixedWidth(m_outer->sizes().value(0));
    else
        m_parts.feedBar->setFixedWidth(m_parts.feedBar->sizeHint().width());
    m_barLine->setVisible(m_shape == Shape::Wide);
    if (m_shape == Shape::Wide) {
        const int list = m_inner->sizes().value(0);
        const int feedsRight = feedsShown ? 0 : m_parts.feedBar->width() + 1;
        m_parts.listBar->setFixedWidth(qMax(160, list - feedsRight));
        m_parts.articleBar->setMinimumWidth(0);
        m_parts.articleBar->setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        m_parts.listBar->setMinimumWidth(0);
        m_parts.listBar->setMaximumWidth(QWIDGETSIZE_MAX);
        m_parts.articleBar->setFixedWidth(m_parts.articleBar->sizeHint().width());
    }
}

void PaneLayout::retranslate() {
    m_tabs->setTabText(ArticleTab, tr("Article"));
    m_tabs->setTabText(DiscussionTab, tr("Discussion"));
    m_tabs->setAccessibleName(tr("Article or discussion"));
}

void PaneLayout::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    setShape(width() >= wideFrom ? Shape::Wide : Shape::Narrow);
    alignBars();
}

void PaneLayout::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    alignBars();
}

void PaneLayout::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
