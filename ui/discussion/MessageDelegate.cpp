// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/MessageDelegate.h"

#include "ui/discussion/DiscussionWords.h"
#include "ui/discussion/MessageModel.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace svodka {

namespace {

constexpr int sideMargin = 12;
constexpr int above = 7;
constexpr int below = 5;
constexpr double lineHeight = 1.42;

struct Fonts {
    QFont name = interfaceFont(0.92, QFont::DemiBold);
    QFont time = interfaceFont(0.85);
    QFont text = interfaceFont(1.0);
    QFont quote = interfaceFont(0.92);
    QFont pill = interfaceFont(0.85);
};

MessageModel::Kind kindOf(const QModelIndex& index) {
    return MessageModel::Kind(index.data(MessageModel::KindRole).toInt());
}

/// Lays plain text out in lines of the design's height; paints when there is a painter. Answers the height.
double layText(QPainter* painter, const QString& words, const QFont& font, const QRectF& room) {
    QTextLayout layout(QString(words).replace(u'\n', QChar::LineSeparator), font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    const double step = QFontInfo(font).pixelSize() * lineHeight;
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition(QPointF(0, y + (step - line.height()) / 2));
        y += qMax(step, line.height());
    }
    layout.endLayout();
    if (painter != nullptr)
        layout.draw(painter, room.topLeft());
    return y;
}

/// Rows of pills; paints when there is a painter. Answers the height.
int layPills(QPainter* painter, const QStringList& texts, const QFont& font, const QRect& room,
             const Colours& colours, bool selected) {
    if (texts.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2;
    int x = room.left();
    int y = room.top();
    for (const QString& words : texts) {
        const int width = qMin(metrics.horizontalAdvance(words) + 14, room.width());
        if (x > room.left() && x + width > room.right() + 1) {
            x = room.left();
            y += height + 4;
        }
        if (painter != nullptr) {
            const QRectF pill(x + 0.5, y + 0.5, width - 1, height - 1);
            painter->setPen(selected ? colours.selectionInk : colours.line);
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
            painter->setFont(font);
            painter->setPen(selected ? colours.selectionInk : colours.soft);
            painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(words, Qt::ElideRight, width - 12));
        }
        x += width + 5;
    }
    return y + height - room.top();
}

void paintLineWithWords(QPainter& painter, const QRect& row, const QString& words, const Colours& colours) {
    const QFont font = interfaceFont(0.85);
    painter.setFont(font);
    painter.setPen(colours.accent);
    painter.drawText(row, Qt::AlignCenter, words);
    const int half = (QFontMetrics(font).horizontalAdvance(words) + 16) / 2;
    QColor line = colours.accent;
    line.setAlphaF(0.5F);
    const int y = row.center().y();
    painter.fillRect(QRect(row.left() + sideMargin, y, row.width() / 2 - half - sideMargin, 1), line);
    painter.fillRect(QRect(row.center().x() + half, y, row.width() / 2 - half - sideMargin, 1), line);
}

} // namespace

QString MessageDelegate::deedName(Deed deed) {
    switch (deed) {
    case Deed::Reply:
        return tr("Reply");
    case Deed::Edit:
        return tr("Edit");
    case Deed::Remove:
        return tr("Delete");
    }
    return {};
}

QList<MessageDelegate::Button> MessageDelegate::buttons(const QStyleOptionViewItem& option,
                                                        const QModelIndex& index) {
    QList<Button> made;
    if (kindOf(index) != MessageModel::Kind::Message ||
        !(option.state & (QStyle::State_MouseOver | QStyle::State_Selected)))
        return made;
    const Comment comment = index.data(MessageModel::CommentRole).value<Comment>();
    if (comment.state == Comment::State::Deleted)
        return made;
    if (comment.origin == Comment::Origin::Local)
        made = {{Deed::Remove, QStringLiteral("edit-delete"), {}}, {Deed::Edit, QStringLiteral("edit"), {}}};
    made.append({Deed::Reply, QStringLiteral("reply"), {}});
    int right = option.rect.right() - sideMargin + 5;
    for (Button& button : made) {
        button.place = QRect(right - 22, option.rect.top() + 4, 22, 22);
        right -= 24;
    }
    return made;
}

void MessageDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString words = index.data(Qt::DisplayRole).toString();
    switch (kindOf(index)) {
    case MessageModel::Kind::Day:
        painter->setFont(interfaceFont(0.85));
        painter->setPen(colours.soft);
        painter->drawText(option.rect.adjusted(0, 5, 0, 0), Qt::AlignCenter, words);
        break;
    case MessageModel::Kind::New:
        paintLineWithWords(*painter, option.rect.adjusted(0, 5, 0, 0), words, colours);
        break;
    case MessageModel::Kind::Older: {
        const QRectF button = QRectF(option.rect).adjusted(10.5, 6.5, -10.5, -2.5);
        const bool lit = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
        painter->setPen(Qt::NoPen);
        painter->setBrush(lit ? colours.selection : colours.chip);
        painter->drawRoundedRect(button, 5, 5);
        painter->setFont(interfaceFont(0.92));
        painter->setPen(lit ? colours.selectionInk : colours.ink);
        painter->drawText(button, Qt::AlignCenter, words);
        break;
    }
    case MessageModel::Kind::Message:
        paintMessage(*painter, option, index);
        break;
    }
    painter->restore();
}

void MessageDelegate::paintMessage(QPainter& painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts;
    const Comment comment = index.data(MessageModel::CommentRole).value<Comment>();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.selection);
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4, 1, -4, -1), 5, 5);
    }
    const QColor ink = selected ? colours.selectionInk : colours.ink;
    const QColor soft = selected ? colours.selectionInk : colours.soft;
    const QRect room = option.rect.adjusted(sideMargin, above, -sideMargin, 0);
    const QList<Button> tools = buttons(option, index);

    const QFontMetrics nameMetrics(fonts.name);
    const QString time = discussion::timeText(comment);
    const int timeWidth = QFontMetrics(fonts.time).horizontalAdvance(time);
    const int nameRoom = room.width() - timeWidth - 7 - int(tools.size()) * 24;
    const QString name =
        nameMetrics.elidedText(discussion::authorText(comment), Qt::ElideRight, qMax(40, nameRoom));
    const int base = room.top() + nameMetrics.ascent();
    painter.setFont(fonts.name);
    painter.setPen(ink);
    painter.drawText(QPoint(room.left(), base), name);
    painter.setFont(fonts.time);
    painter.setPen(soft);
    painter.drawText(QPoint(room.left() + nameMetrics.horizontalAdvance(name) + 7, base), time);
    for (const Button& tool : tools)
        painter.drawPixmap(tool.place.topLeft() + QPoint(3, 3),
                           tintedIcon(tool.icon, 16, soft, painter.device()->devicePixelRatioF()));

    double y = room.top() + nameMetrics.height() + 1;
    if (const QString quote = index.data(MessageModel::QuoteRole).toString(); !quote.isEmpty()) {
        const QFontMetrics metrics(fonts.quote);
        painter.fillRect(QRectF(room.left(), y + 3, 2, metrics.height() + 2),
                         selected ? colours.selectionInk : colours.line);
        painter.setFont(fonts.quote);
        painter.setPen(soft);
        painter.drawText(QPointF(room.left() + 10, y + 4 + metrics.ascent()),
                         metrics.elidedText(quote, Qt::ElideRight, room.width() - 10));
        y += metrics.height() + 8;
    }
    painter.setPen(comment.state == Comment::State::Deleted ? soft : ink);
    y +=
        layText(&painter, discussion::bodyText(comment), fonts.text, QRectF(room.left(), y, room.width(), 0));
    layPills(&painter, discussion::reactionTexts(comment), fonts.pill,
             QRect(room.left(), int(y) + 4, room.width(), 0), colours, selected);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.accent, 1.5));
        painter.drawRoundedRect(QRectF(option.rect).adjusted(4.5, 1.5, -4.5, -1.5), 5, 5);
    }
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view != nullptr ? view->viewport()->width() : option.rect.width();
    const Fonts fonts;
    switch (kindOf(index)) {
    case MessageModel::Kind::Day:
        return {width, QFontMetrics(fonts.time).height() + 15};
    case MessageModel::Kind::New:
        return {width, QFontMetrics(fonts.time).height() + 13};
    case MessageModel::Kind::Older:
        return {width, QFontMetrics(fonts.quote).height() + 19};
    case MessageModel::Kind::Message:
        break;
    }
    const Comment comment = index.data(MessageModel::CommentRole).value<Comment>();
    const QString words = discussion::bodyText(comment);
    Height& known = m_heights[comment.id.value];
    const int room = width - 2 * sideMargin;
    if (known.width != room || known.text != words)
        known = {room, words, qCeil(layText(nullptr, words, fonts.text, QRectF(0, 0, room, 0)))};
    int height = above + QFontMetrics(fonts.name).height() + 1 + known.height + below;
    if (!index.data(MessageModel::QuoteRole).toString().isEmpty())
        height += QFontMetrics(fonts.quote).height() + 8;
    if (const int pills = layPills(nullptr, discussion::reactionTexts(comment), fonts.pill,
                                   QRect(0, 0, room, 0), {}, false))
        height += pills + 5;
    return {width, height};
}

bool MessageDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                  const QStyleOptionViewItem& option, const QModelIndex& index) {
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        for (const Button& tool : buttons(option, index))
            if (mouse->button() == Qt::LeftButton && tool.place.contains(mouse->position().toPoint())) {
                emit chosen(tool.deed, index);
                return true;
            }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool MessageDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                const QStyleOptionViewItem& option, const QModelIndex& index) {
    QStyleOptionViewItem hovered = option;
    hovered.state |= QStyle::State_MouseOver;
    for (const Button& tool : buttons(hovered, index))
        if (tool.place.contains(event->pos())) {
            QToolTip::showText(event->globalPos(), deedName(tool.deed), view, tool.place);
            return true;
        }
    QToolTip::hideText();
    return true;
}

} // namespace svodka
