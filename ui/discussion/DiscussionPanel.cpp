// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/DiscussionPanel.h"

#include "core/Text.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/discussion/DiscussionWords.h"
#include "ui/discussion/LinkButton.h"
#include "ui/discussion/RoomDelegate.h"
#include "ui/discussion/RoomModel.h"
#include "ui/discussion/RoomView.h"
#include "ui/notices/EmptyState.h"
#include "ui/notices/ProgressLine.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace svodka {

namespace {

QLabel* label(const QString& name, const QFont& font, QWidget* parent) {
    auto* made = new QLabel(parent);
    made->setObjectName(name);
    made->setTextFormat(Qt::PlainText); // titles come from sites
    made->setWordWrap(true);
    made->setFont(font);
    return made;
}

// Worth asking the site for, now that its room is on the screen.
bool isStale(const Discussion& discussion) {
    constexpr qint64 freshSeconds = 600;
    switch (discussion.state) {
    case DiscussionState::NotLoaded:
        return true;
    case DiscussionState::Open:
    case DiscussionState::Empty:
    case DiscussionState::OfflineCopy:
        return !discussion.readAt.isValid() ||
               discussion.readAt.secsTo(QDateTime::currentDateTimeUtc()) > freshSeconds;
    default:
        return false;
    }
}

} // namespace

DiscussionPanel::DiscussionPanel(DiscussionService& discussions, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_discussions(discussions),
      m_settings(settings),
      m_back(new LinkButton(QStringLiteral("roomsButton"), this)),
      m_browser(new LinkButton(QStringLiteral("discussionInBrowser"), this)),
      m_title(label(QStringLiteral("roomTitle"), interfaceFont(1.0, QFont::DemiBold), this)),
      m_count(label(QStringLiteral("roomCount"), interfaceFont(0.92), this)),
      m_progress(new ProgressLine(this)),
      m_stack(new QStackedWidget(this)),
      m_rooms(new QListView(this)),
      m_roomModel(new RoomModel(this)),
      m_noRooms(new EmptyState(this)),
      m_room(new RoomView(discussions, this)) {
    setObjectName(QStringLiteral("discussionPanel"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_browser->setIcon(icon(QStringLiteral("internet-web-browser")));
    m_rooms->setObjectName(QStringLiteral("rooms"));
    m_rooms->setModel(m_roomModel);
    m_rooms->setItemDelegate(new RoomDelegate(this));
    m_rooms->setFrameShape(QFrame::NoFrame);
    m_rooms->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_rooms->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rooms->setResizeMode(QListView::Adjust);
    m_rooms->viewport()->setBackgroundRole(QPalette::AlternateBase);

    auto* links = new QHBoxLayout;
    links->addWidget(m_back);
    links->addStretch(1);
    links->addWidget(m_browser);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(12, 7, 12, 9);
    head->setSpacing(3);
    head->addLayout(links);
    head->addWidget(m_title);
    head->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_rooms);
    m_stack->addWidget(m_noRooms);
    m_stack->addWidget(m_room);

    connect(m_back, &QAbstractButton::clicked, this, &DiscussionPanel::showRooms);
    connect(m_browser, &QAbstractButton::clicked, this, [this] {
        if (m_discussion)
            emit browserRequested(m_discussion->address);
    });
    const auto enter = [this](const QModelIndex& index) {
        const ArticleId article = index.data(RoomModel::RoomRole).value<Room>().article;
        showRoom(article);
        emit articleRequested(article);
    };
    connect(m_rooms, &QListView::clicked, this, enter);
    connect(m_rooms, &QListView::activated, this, [this, enter](const QModelIndex& index) {
        if (m_stack->currentWidget() == m_rooms) // a click may be an activation too
            enter(index);
    });
    connect(m_room, &RoomView::accountAsked, this, &DiscussionPanel::accountRequested);
    connect(m_room, &RoomView::readingAsked, this, &DiscussionPanel::refreshRoom);
    connect(m_room, &RoomView::failed, this, &DiscussionPanel::failed);
    connectService();
    retranslate();
    showRooms();
}

DiscussionPanel::~DiscussionPanel() {
    leaveRoom();
}

void DiscussionPanel::connectService() {
    connect(&m_discussions, &DiscussionService::discussionChanged, this, [this](ArticleId article) {
        if (article == m_article)
            readRoom();
        if (!m_article.isValid() && isVisible())
            readRooms();
    });
    connect(&m_discussions, &DiscussionService::refreshStarted, this, [this](ArticleId article) {
        if (article != m_article)
            return;
        m_loading = true;
        m_error.reset();
        m_progress->setBusy();
        m_room->setState(DiscussionState::Loading, std::nullopt);
        sayHead();
    });
    connect(&m_discussions, &DiscussionService::refreshFailed, this,
            [this](ArticleId article, const Error& error) {
                if (article == m_article)
                    failed(error);
            });
}

void DiscussionPanel::showRoom(ArticleId article) {
    if (!article.isValid())
        return showRooms();
    if (article == m_article && m_stack->currentWidget() == m_room)
        return;
    leaveRoom();
    m_article = article;
    m_discussion.reset();
    m_error.reset();
    m_loading = false;
    m_refreshed = false;
    m_progress->setIdle();
    readRoom();
}

void DiscussionPanel::readAgain() {
    m_refreshed = false;
    readRoom();
}

void DiscussionPanel::showRooms() {
    leaveRoom();
    m_article = {};
    m_discussion.reset();
    m_progress->setIdle();
    sayHead();
    readRooms();
}

void DiscussionPanel::leaveRoom() {
    if (!m_article.isValid() || !m_discussion)
        return;
    m_room->keepDraft();
    if (isVisible())
        m_discussions.visited(m_article);
}

void DiscussionPanel::readRooms() {
    whenReady(m_discussions.rooms(), this, [this](const Result<QList<Room>>& rooms) {
        if (m_article.isValid())
            return;
        if (rooms)
            m_roomModel->setRooms(*rooms);
        m_stack->setCurrentWidget(m_roomModel->rowCount() > 0 ? static_cast<QWidget*>(m_rooms) : m_noRooms);
        sayHead();
    });
}

void DiscussionPanel::readRoom() {
    whenReady(m_discussions.open(m_article), this,
              [this, article = m_article](const Result<Discussion>& discussion) {
                  if (article != m_article)
                      return;
                  if (!discussion)
                      return failed(discussion.error());
                  take(*discussion);
                  if (isVisible() && isStale(*discussion) && !m_refreshed &&
                      !m_settings.get(Settings::workOffline))
                      refreshRoom();
              });
}

void DiscussionPanel::refreshRoom() {
    if (!m_article.isValid() || m_loading)
        return;
    m_refreshed = true;
    whenReady(m_discussions.refresh(m_article), this,
              [this, article = m_article](const Result<Discussion>& discussion) {
                  if (article != m_article)
                      return;
                  m_loading = false;
                  m_progress->setIdle();
                  if (!discussion)
                      return failed(discussion.error());
                  take(*discussion);
              });
}

void DiscussionPanel::take(const Discussion& discussion) {
    m_discussion = discussion;
    m_room->show(discussion);
    if (m_loading)
        m_room->setState(DiscussionState::Loading, std::nullopt);
    else if (m_error && discussion.state != DiscussionState::OfflineCopy)
        m_room->setState(DiscussionState::Failed, m_error);
    m_stack->setCurrentWidget(m_room);
    sayHead();
}

void DiscussionPanel::failed(const Error& error) {
    m_loading = false;
    m_progress->setIdle();
    m_error = error;
    m_room->setState(DiscussionState::Failed, error);
    m_stack->setCurrentWidget(m_room);
    sayHead();
}

void DiscussionPanel::focusComposer() {
    if (m_article.isValid())
        m_room->focusComposer();
}

void DiscussionPanel::sayHead() {
    const bool inRoom = m_article.isValid();
    m_back->setVisible(inRoom);
    m_browser->setVisible(inRoom && m_discussion && !m_discussion->address.isEmpty());
    if (!inRoom) {
        m_title->setText(tr("Chats"));
        m_count->setText(tr("%n article(s) with a discussion", nullptr, m_roomModel->rowCount()));
        m_count->setVisible(m_roomModel->rowCount() > 0);
        return;
    }
    m_title->setText(m_discussion ? text::oneLine(m_discussion->title) : QString());
    m_count->setText(m_discussion ? discussion::headLine(*m_discussion) : QString());
    m_count->setVisible(m_discussion.has_value());
}

void DiscussionPanel::retranslate() {
    setAccessibleName(tr("Discussion"));
    m_back->setText(tr("‹ Chats"));
    m_back->updateGeometry();
    m_back->setAccessibleName(tr("All chats"));
    m_browser->setToolTip(tr("Open this discussion in the browser"));
    m_browser->setAccessibleName(m_browser->toolTip());
    m_rooms->setAccessibleName(tr("Chats"));
    m_noRooms->say(QStringLiteral("chat"), tr("No discussions yet"),
                   tr("Open an article: what was said about it, and your own notes, stand here."), QString());
    m_roomModel->retranslate();
    sayHead();
}

void DiscussionPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DiscussionPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_article.isValid())
        readRoom();
    else
        readRooms();
}

void DiscussionPanel::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (m_discussion)
        m_room->keepDraft();
}

void DiscussionPanel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.pane);
    painter.fillRect(QRect(0, m_progress->geometry().bottom(), width(), 1), colours.line);
}

} // namespace svodka
