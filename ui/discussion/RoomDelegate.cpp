// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/RoomDelegate.h"

#include "core/Text.h"
#include "ui/Appearance.h"
#include "ui/discussion/RoomModel.h"
#include "ui/models/TimeText.h"

#include <QPainter>

namespace svodka {

namespace {

constexpr int sideMargin = 12;

QString below(const Room& room) {
    QStringList parts;
    if (!room.sourceName.isEmpty())
        parts.append(text::oneLine(room.sourceName));
    parts.append(RoomDelegate::tr("%n message(s)", nullptr, room.comments));
    if (room.lastComment.isValid())
        parts.append(timeText(room.lastComment));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void RoomDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    const Room room = index.data(RoomModel::RoomRole).value<Room>();
    const bool selected = option.state & QStyle::State_Selected;
    const bool unread = room.unread > 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected)
        painter->fillRect(option.rect, colours.selection);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colours.line);
    QRect place = option.rect.adjusted(sideMargin, 8, -sideMargin, -9);

    const QFont small = interfaceFont(0.85, QFont::DemiBold);
    if (unread) {
        const QString count = QLocale().toString(room.unread);
        const int width = QFontMetrics(small).horizontalAdvance(count) + 14;
        const QRectF pill(place.right() - width, place.top() + 1, width, QFontMetrics(small).height() + 2);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? colours.selectionInk : colours.accent);
        painter->drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
        painter->setFont(small);
        painter->setPen(selected ? colours.selection : colours.pane);
        painter->drawText(pill, Qt::AlignCenter, count);
        place.setRight(int(pill.left()) - 8);
    }
    const QFont title = interfaceFont(1.0, unread ? QFont::DemiBold : QFont::Normal);
    painter->setFont(title);
    painter->setPen(selected ? colours.selectionInk : colours.ink);
    const QFontMetrics metrics(title);
    painter->drawText(QRect(place.left(), place.top(), place.width(), metrics.height()), Qt::AlignVCenter,
                      metrics.elidedText(text::oneLine(room.title), Qt::ElideRight, place.width()));
    const QFont meta = interfaceFont(0.88);
    painter->setFont(meta);
    painter->setPen(selected ? colours.selectionInk : colours.soft);
    painter->drawText(
        QRect(place.left(), place.top() + metrics.height() + 3, place.width(), QFontMetrics(meta).height()),
        Qt::AlignVCenter, QFontMetrics(meta).elidedText(below(room), Qt::ElideRight, place.width()));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colours.accent, 1.5));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QSize RoomDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), 8 + QFontMetrics(interfaceFont(1.0)).height() + 3 +
                                     QFontMetrics(interfaceFont(0.88)).height() + 10};
}

} // namespace svodka
