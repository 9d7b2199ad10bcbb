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
      m_bars(new QWidget(this)),
      m_outer(splitter(u"outerSplitter"_s, this)),
      m_inner(splitter(u"innerSplitter"_s, this)),
      m_reading(splitter(u"readingSplitter"_s, this)),
      m_tabs(new QTabBar(this)),
      m_barLine(new Hairline(Qt::Vertical, this)) {
    auto* bars = new QHBoxLayout;
    bars->setContentsMargins(0, 0, 0, 0);
    bars->setSpacing(0);
    auto* barsAndLine = new QVBoxLayout(m_bars);
    barsAndLine->setContentsMargins(0, 0, 0, 0);
    barsAndLine->setSpacing(0);
    barsAndLine->addWidget(new Hairline(Qt::Horizontal, this));
    barsAndLine->addLayout(bars);
    barsAndLine->addWidget(new Hairline(Qt::Horizontal, this));
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
    layout->addWidget(m_bars);
    layout->addWidget(m_outer, 1);
    for (QSplitter* each : {m_outer, m_inner, m_reading})
        connect(each, &QSplitter::splitterMoved, this, [this] {
            alignBars();
            saveSizes();
        });
    connect(m_tabs, &QTabBar::currentChanged, this, &PaneLayout::updatePanes);
    retranslate();
}

QString PaneLayout::stateName(const char* splitter) const {
    const QLatin1StringView shape = m_shape == Shape::Wide      ? "wide"_L1
                                    : m_shape == Shape::Stacked ? "stacked"_L1
                                                                : "newspaper"_L1;
    return QLatin1StringView(splitter) + u'/' + shape + (m_tabbed ? u"-tabbed"_s : QString());
}

void PaneLayout::setArrangement(Arrangement arrangement) {
    m_arrangement = arrangement;
    updateShape();
}

void PaneLayout::updateShape() {
    const bool narrow = width() < wideFrom;
    const Shape shape =
        m_arrangement == Arrangement::Newspaper ? Shape::Newspaper
        : m_arrangement == Arrangement::Stacked || (narrow && m_arrangement == Arrangement::Automatic)
            ? Shape::Stacked
            : Shape::Wide;
    if (m_shape == shape && m_tabbed == narrow)
        return;
    m_shape = shape;
    m_tabbed = narrow;
    m_inner->setOrientation(shape == Shape::Stacked ? Qt::Vertical : Qt::Horizontal);
    updatePanes();
    restoreSizes();
    alignBars();
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
    const int feeds = roomy || m_shape == Shape::Stacked ? (width() < 720 ? 168 : 218) : 196;
    const int list = m_shape != Shape::Wide ? 0 : roomy ? 344 : 312;
    const int discussion = roomy ? 304 : 264;
    const int stackedList = qBound(120, height() * 3 / 10, 300);
    restore(m_outer, "outer", {feeds, qMax(300, width() - feeds)});
    if (m_shape == Shape::Wide)
        restore(m_inner, "inner", {list, qMax(300, width() - feeds - list)});
    else if (m_shape == Shape::Stacked)
        restore(m_inner, "inner", {stackedList, qMax(200, height() - stackedList)});
    if (!m_tabbed)
        restore(m_reading, "reading", {qMax(300, width() - feeds - list - discussion), discussion});
}

void PaneLayout::saveSizes() {
    if (m_shape == Shape::Unknown || m_onlyArticle)
        return;
    const auto save = [this](const QSplitter* splitter, const char* name) {
        QByteArrayList sizes;
        for (const int size : splitter->sizes())
            sizes += QByteArray::number(size);
        if (!sizes.contains("0")) // something hidden: its size is not known now
            m_settings.setWindowState(stateName(name), sizes.join(' '));
    };
    save(m_outer, "outer");
    save(m_inner, "inner");
    save(m_reading, "reading");
}

void PaneLayout::setFeedsShown(bool shown) {
    m_feedsShown = shown;
    updatePanes();
}

void PaneLayout::setListShown(bool shown) {
    m_listShown = shown;
    updatePanes();
}

void PaneLayout::setDiscussionShown(bool shown) {
    m_discussionShown = shown;
    updatePanes();
}

void PaneLayout::setOnlyArticle(bool only) {
    if (m_onlyArticle == only)
        return;
    saveSizes();
    m_onlyArticle = only;
    updatePanes();
}

void PaneLayout::showDiscussion() {
    m_tabs->setCurrentIndex(DiscussionTab);
}

void PaneLayout::showArticle() {
    m_tabs->setCurrentIndex(ArticleTab);
}

void PaneLayout::updatePanes() {
    const bool discussion = m_discussionShown && !m_onlyArticle;
    const bool tabs = discussion && m_tabbed;
    const bool discussionInFront = tabs && m_tabs->currentIndex() == DiscussionTab;
    const bool feeds = m_feedsShown && !m_onlyArticle;
    const bool list = m_listShown && m_shape != Shape::Newspaper && !m_onlyArticle;
    // The keys of a pane that folds away go to the article, not to the next field by chance.
    const QWidget* focused = window()->focusWidget();
    if (focused &&
        ((!feeds && m_parts.feeds->isAncestorOf(focused)) || (!list && m_parts.list->isAncestorOf(focused))))
        m_parts.article->setFocus();
    m_bars->setVisible(!m_onlyArticle);
    m_parts.feeds->setVisible(feeds);
    m_parts.list->setVisible(list);
    m_tabs->setVisible(tabs);
    m_parts.discussion->setVisible(discussion && (!tabs || discussionInFront));
    m_parts.article->setVisible(!discussionInFront);
    alignBars();
}

void PaneLayout::alignBars() {
    constexpr int searchWidth = 312; // of the list's bar where there is no list below it
    const auto free = [](QWidget* bar) {
        bar->setMinimumWidth(0);
        bar->setMaximumWidth(QWIDGETSIZE_MAX);
    };
    const bool feedsShown = m_parts.feeds->isVisibleTo(this);
    const int feedBar = feedsShown ? m_outer->sizes().value(0) : m_parts.feedBar->sizeHint().width();
    m_parts.feedBar->setFixedWidth(qMax(feedBar, m_parts.feedBar->minimumSizeHint().width()));
    m_barLine->setVisible(m_shape != Shape::Stacked);
    if (m_shape == Shape::Stacked) {
        free(m_parts.listBar);
        m_parts.articleBar->setFixedWidth(m_parts.articleBar->sizeHint().width());
        return;
    }
    const bool listShown = m_parts.list->isVisibleTo(this);
    const int list = listShown ? m_inner->sizes().value(0) : searchWidth;
    const int feedsRight = feedsShown || !listShown ? 0 : m_parts.feedBar->width() + 1;
    m_parts.listBar->setFixedWidth(qMax(160, list - feedsRight));
    free(m_parts.articleBar);
}

void PaneLayout::retranslate() {
    m_tabs->setTabText(ArticleTab, tr("Article"));
    m_tabs->setTabText(DiscussionTab, tr("Discussion"));
    m_tabs->setAccessibleName(tr("Article or discussion"));
}

void PaneLayout::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    updateShape();
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
