// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/RoomView.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/discussion/Composer.h"
#include "ui/discussion/DiscussionWords.h"
#include "ui/discussion/MessageModel.h"
#include "ui/discussion/StateLine.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace svodka {

RoomView::RoomView(DiscussionService& discussions, QWidget* parent)
    : QWidget(parent),
      m_discussions(discussions),
      m_model(new MessageModel(this)),
      m_delegate(new MessageDelegate(this)),
      m_messages(new QListView(this)),
      m_composer(new Composer(this)),
      m_state(new StateLine(this)) {
    setObjectName(QStringLiteral("room"));
    m_messages->setObjectName(QStringLiteral("messages"));
    m_messages->setModel(m_model);
    m_messages->setItemDelegate(m_delegate);
    m_messages->setFrameShape(QFrame::NoFrame);
    m_messages->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_messages->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_messages->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // widths of texts must not change with their number
    m_messages->setResizeMode(QListView::Adjust);
    m_messages->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_messages->setContextMenuPolicy(Qt::CustomContextMenu);
    m_messages->setMouseTracking(true);
    m_messages->installEventFilter(this);
    m_messages->viewport()->setBackgroundRole(QPalette::AlternateBase); // a list, not paper
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages, 1);
    layout->addWidget(m_state);
    layout->addWidget(m_composer);

    QScrollBar* bar = m_messages->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar](int value) { m_atEnd = value >= bar->maximum() - 4; });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_atEnd) // the composer has grown, or a message has come
            bar->setValue(bar->maximum());
    });
    connect(m_messages, &QListView::clicked, this, [this](const QModelIndex& index) {
        if (MessageModel::Kind(index.data(MessageModel::KindRole).toInt()) == MessageModel::Kind::Older)
            showOlder();
    });
    connect(m_messages, &QWidget::customContextMenuRequested, this, &RoomView::showMenu);
    connect(m_delegate, &MessageDelegate::chosen, this, &RoomView::act);
    connect(m_state, &StateLine::accountAsked, this, &RoomView::accountAsked);
    connect(m_state, &StateLine::readingAsked, this, &RoomView::readingAsked);
    connect(m_composer, &Composer::draftChanged, this,
            [this](const QString& draft) { m_discussions.saveDraft(m_article, draft); });
    connect(m_composer, &Composer::submitted, this, [this](const QString& text, CommentId answered) {
        whenReady(m_discussions.submit(m_article, text, answered), this,
                  [this](const Result<CommentId>& result) {
                      if (!result)
                          return m_composer->refused(errorText(result.error()));
                      m_composer->sent();
                      m_messages->scrollToBottom();
                  });
    });
    connect(m_composer, &Composer::editSubmitted, this, [this](CommentId id, const QString& text) {
        whenReady(m_discussions.edit(id, text), this, [this](const Result<void>& result) {
            result ? m_composer->sent() : m_composer->refused(errorText(result.error()));
        });
    });
}

void RoomView::show(const Discussion& discussion) {
    const bool other = discussion.article != m_article;
    if (other) {
        m_article = discussion.article;
        m_loadingOlder = false;
        m_composer->start(discussion.draft);
    }
    const Anchor place = anchor();
    const Comment* selected = m_model->comment(m_messages->currentIndex());
    const CommentId selectedId = selected != nullptr ? selected->id : CommentId{};
    m_model->setDiscussion(discussion);
    if (const QModelIndex again = m_model->indexOf(selectedId); again.isValid())
        m_messages->setCurrentIndex(again);
    layOut();
    if (other)
        goToStart();
    else
        restore(place);
    setState(discussion.state, std::nullopt);
}

void RoomView::setState(DiscussionState state, const std::optional<Error>& error) {
    m_state->setState(state, m_model->discussion().readAt, error);
}

void RoomView::keepDraft() {
    if (m_article.isValid())
        m_discussions.saveDraft(m_article, m_composer->draft());
}

void RoomView::focusComposer() {
    m_composer->focusText();
}

void RoomView::layOut() {
    m_messages->doItemsLayout(); // at once: the place is restored from it
}

RoomView::Anchor RoomView::anchor() const {
    Anchor found;
    found.atEnd = m_atEnd;
    const int bottom = m_messages->viewport()->height();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const Comment* comment = m_model->comment(m_model->index(row));
        const QRect place = comment != nullptr ? m_messages->visualRect(m_model->index(row)) : QRect();
        if (comment == nullptr || place.bottom() < 0)
            continue;
        if (place.top() < bottom) {
            found.comment = comment->id;
            found.top = place.top();
        }
        break;
    }
    return found;
}

void RoomView::restore(const Anchor& anchor) {
    if (anchor.atEnd)
        return m_messages->scrollToBottom();
    const QModelIndex index = m_model->indexOf(anchor.comment);
    if (!index.isValid())
        return;
    QScrollBar* bar = m_messages->verticalScrollBar();
    bar->setValue(bar->value() + m_messages->visualRect(index).top() - anchor.top);
}

void RoomView::goToStart() {
    m_messages->setCurrentIndex({});
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (MessageModel::Kind(m_model->index(row).data(MessageModel::KindRole).toInt()) ==
            MessageModel::Kind::New)
            return m_messages->scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
    m_messages->scrollToBottom();
}

void RoomView::showOlder() {
    const Anchor place{anchor().comment, anchor().top, false};
    if (m_model->showOlder()) {
        layOut();
        return restore(place);
    }
    if (m_loadingOlder)
        return;
    m_loadingOlder = true;
    setState(DiscussionState::Loading, std::nullopt);
    whenReady(m_discussions.loadOlder(m_article), this,
              [this, id = m_article](const Result<Discussion>& result) {
                  if (id != m_article)
                      return;
                  m_loadingOlder = false;
                  if (!result) {
                      emit failed(result.error());
                      return;
                  }
                  show(*result);
                  m_model->showOlder();
                  layOut();
              });
}

void RoomView::act(MessageDelegate::Deed deed, const QModelIndex& index) {
    const Comment* comment = m_model->comment(index);
    if (comment == nullptr || comment->state == Comment::State::Deleted)
        return;
    const bool own = comment->origin == Comment::Origin::Local;
    switch (deed) {
    case MessageDelegate::Deed::Reply:
        m_composer->answer(*comment);
        break;
    case MessageDelegate::Deed::Edit:
        if (own)
            m_composer->edit(*comment);
        break;
    case MessageDelegate::Deed::Remove:
        if (own)
            whenReady(m_discussions.remove(comment->id), this, [this](const Result<void>& result) {
                if (!result)
                    emit failed(result.error());
            });
        break;
    }
}

void RoomView::copy(const QModelIndex& index) const {
    if (const Comment* comment = m_model->comment(index))
        QGuiApplication::clipboard()->setText(discussion::authorText(*comment) + u'\n' + comment->text);
}

void RoomView::showMenu(const QPoint& position) {
    const QModelIndex index = m_messages->indexAt(position);
    const Comment* comment = m_model->comment(index);
    if (comment == nullptr)
        return;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("messageMenu"));
    const auto add = [&](MessageDelegate::Deed deed, const char* iconName, const QKeySequence& keys) {
        QAction* action = menu.addAction(icon(QLatin1String(iconName)), MessageDelegate::deedName(deed), this,
                                         [this, deed, index] { act(deed, index); });
        action->setShortcut(keys);
        action->setEnabled(comment->state == Comment::State::Published);
    };
    add(MessageDelegate::Deed::Reply, "reply", Qt::Key_R);
    if (comment->origin == Comment::Origin::Local) {
        add(MessageDelegate::Deed::Edit, "edit", Qt::Key_F2);
        add(MessageDelegate::Deed::Remove, "edit-delete", QKeySequence::Delete);
    }
    menu.addAction(icon(QStringLiteral("edit-copy")), tr("Copy Message"), this,
                   [this, index] { copy(index); })
        ->setShortcut(QKeySequence::Copy);
    menu.exec(m_messages->viewport()->mapToGlobal(position));
}

bool RoomView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const QModelIndex index = m_messages->currentIndex();
    const bool press = event->type() == QEvent::KeyPress;
    const auto taken = [event] {
        event->accept();
        return true;
    };
    if (!index.isValid())
        return QWidget::eventFilter(watched, event);
    if (key->matches(QKeySequence::Copy)) {
        if (press)
            copy(index);
        return taken();
    }
    if (key->modifiers() != Qt::NoModifier)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (press && m_model->comment(index) == nullptr)
            showOlder();
        else if (press)
            act(MessageDelegate::Deed::Reply, index);
        return taken();
    }
    if (key->key() == Qt::Key_F2 || key->matches(QKeySequence::Delete)) {
        if (press)
            act(key->key() == Qt::Key_F2 ? MessageDelegate::Deed::Edit : MessageDelegate::Deed::Remove,
                index);
        return taken();
    }
    return QWidget::eventFilter(watched, event);
}

void RoomView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_delegate->forget();
        m_model->retranslate();
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        m_delegate->forget();
        emit m_delegate->sizeHintChanged({});
    }
    m_messages->setAccessibleName(tr("Messages"));
    QWidget::changeEvent(event);
}

} // namespace svodka
