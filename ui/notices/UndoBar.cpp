// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/UndoBar.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka {

UndoBar::UndoBar(QWidget* parent)
    : QWidget(parent),
      m_text(plainLabel(u"undoText"_s, this)),
      m_undo(new QPushButton(this)) {
    setObjectName(u"undoBar"_s);
    m_undo->setObjectName(u"undoButton"_s);
    m_undo->setFlat(true);
    m_undo->setFont(interfaceFont(1, QFont::DemiBold));
    m_undo->setCursor(Qt::PointingHandCursor);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    // The bar is dark on both themes, as in the design: it lies over the page.
    QPalette dark = darkPalette();
    dark.setColor(QPalette::ButtonText, coloursOf(dark).accent);
    setPalette(dark);
    m_leave.setSingleShot(true);
    m_leave.setInterval(8s);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoAsked();
    });
    parent->installEventFilter(this);
    hide();
    retranslate();
}

void UndoBar::show(const storage::Act& act) {
    using Kind = storage::Act::Kind;
    const bool mark = act.kind == Kind::MarkedRead || act.kind == Kind::MarkedUnread ||
                      act.kind == Kind::Starred || act.kind == Kind::Unstarred;
    if (mark && act.count < 2)
        return; // reading one article is no news; Ctrl+Z takes it back all the same
    m_act = act;
    retranslate();
    place();
    raise();
    QWidget::show();
    m_leave.start();
}

QString UndoBar::words(const storage::Act& act) const {
    using Kind = storage::Act::Kind;
    switch (act.kind) {
    case Kind::MarkedRead:
        return tr("%n article(s) marked as read", nullptr, act.count);
    case Kind::MarkedUnread:
        return tr("%n article(s) marked as unread", nullptr, act.count);
    case Kind::Starred:
        return tr("%n article(s) starred", nullptr, act.count);
    case Kind::Unstarred:
        return tr("Star taken from %n article(s)", nullptr, act.count);
    case Kind::Unsubscribed:
        return act.name.isEmpty() ? tr("%n feed(s) are no longer followed", nullptr, act.count)
                                  : tr("“%1” is no longer followed").arg(act.name);
    case Kind::DeletedComment:
        return tr("%n note(s) deleted", nullptr, act.count);
    case Kind::Renamed:
    case Kind::FolderRenamed:
        return tr("“%1” renamed").arg(act.name);
    case Kind::Moved:
        return tr("“%1” moved").arg(act.name);
    case Kind::FolderAdded:
        return tr("Folder “%1” made").arg(act.name);
    case Kind::FolderDeleted:
        return tr("Folder “%1” deleted; what was in it stays").arg(act.name);
    }
    return {};
}

void UndoBar::retranslate() {
    m_undo->setText(tr("Undo"));
    m_text->setText(m_act ? words(*m_act) : QString());
    adjustSize();
}

void UndoBar::place() {
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 40);
}

void UndoBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        place();
    }
    QWidget::changeEvent(event);
}

bool UndoBar::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void UndoBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(255, 255, 255, 30), 1));
    painter.setBrush(QColor(0x2a, 0x2b, 0x2d));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace svodka
