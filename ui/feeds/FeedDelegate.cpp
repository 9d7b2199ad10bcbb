// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedDelegate.h"

#include "ui/Appearance.h"
#include "ui/models/FeedTreeModel.h"

#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

using Kind = FeedTreeModel::Kind;
constexpr int margin = 6;
constexpr int iconSize = 16;
constexpr int indent = 20;
constexpr int foldWidth = 14;

Kind kindOf(const QModelIndex& index) {
    return index.data(FeedTreeModel::KindRole).value<Kind>();
}

int depthOf(const QModelIndex& index) {
    int depth = 0;
    for (QModelIndex at = index.parent(); at.isValid(); at = at.parent())
        ++depth;
    return depth;
}

/// A calm ground for a publisher's initial, always the same for the same name.
QColor badgeColour(const QString& name) {
    static constexpr QRgb grounds[] = {0xff0b63a8, 0xff8c3b2a, 0xff2f7a3d,
                                       0xff6b4a8a, 0xff8a6310, 0xff1f6f78};
    uint sum = 0;
    for (const QChar letter : name)
        sum = sum * 31 + letter.unicode();
    return QColor::fromRgba(grounds[sum % std::size(grounds)]);
}

void drawBadge(QPainter* painter, const QRect& rect, const QString& name) {
    painter->setPen(Qt::NoPen);
    painter->setBrush(badgeColour(name));
    painter->drawRoundedRect(rect, 3, 3);
    QFont font = interfaceFont(1, QFont::Bold);
    font.setPixelSize(10);
    painter->setFont(font);
    painter->setPen(Qt::white);
    painter->drawText(rect, Qt::AlignCenter, name.left(1).toUpper());
}

void drawFold(QPainter* painter, const QRect& rect, const QColor& colour, bool open) {
    const QPointF centre = QRectF(rect).center();
    painter->setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (open)
        painter->drawPolyline(
            QPolygonF{centre + QPointF(-3, -1.5), centre + QPointF(0, 1.5), centre + QPointF(3, -1.5)});
    else
        painter->drawPolyline(
            QPolygonF{centre + QPointF(-1.5, -3), centre + QPointF(1.5, 0), centre + QPointF(-1.5, 3)});
}

bool canFold(const QModelIndex& index) {
    return index.model()->hasChildren(index);
}

} // namespace

QSize FeedDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int line = QFontMetrics(option.font).height();
    if (kindOf(index) == Kind::Heading)
        return {0, line + (index.row() == 0 ? 8 : 16)};
    return {0, qMax(rowHeight, line + 8)};
}

QRect FeedDelegate::foldRect(const QRect& row, const QModelIndex& index) {
    if (!canFold(index))
        return {};
    return QRect(row.left() + margin + depthOf(index) * indent, row.top(), foldWidth, row.height());
}

void FeedDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    if (const auto* line = qobject_cast<const QLineEdit*>(editor); !line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

void FeedDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const {
    const QPoint topLeft(option.rect.left() + margin + 8 + depthOf(index) * indent, option.rect.top());
    editor->setGeometry(QRect(topLeft, option.rect.bottomRight()).adjusted(0, 0, -margin, 0));
}

void FeedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    // The view paints no selection of its own, so its option's palette lacks the highlight.
    const Colours colours = coloursOf(option.widget ? option.widget->palette() : option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(margin, 0, -margin, 0);
    if (kindOf(index) == Kind::Heading) {
        painter->setFont(interfaceFont(0.86));
        painter->setPen(colours.soft);
        painter->drawText(row.adjusted(8, 0, 0, -4), Qt::AlignLeft | Qt::AlignBottom,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const bool focused = selected && option.state & QStyle::State_HasFocus;
    const bool failed = index.data(FeedTreeModel::ErrorRole).isValid();
    const bool bold = index.data(FeedTreeModel::UnreadRole).toInt() > 0;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(focused ? QPen(colours.accent, 1) : QPen(Qt::NoPen));
        painter->setBrush(selected ? colours.selection : colours.chip);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    int x = row.left() + 8 + depthOf(index) * indent;
    if (canFold(index)) {
        const auto* tree = qobject_cast<const QTreeView*>(option.widget);
        drawFold(painter, QRect(x - 8, row.top(), foldWidth, row.height()), colours.soft,
                 tree && tree->isExpanded(index));
        x += 6;
    }
    const QRect iconRect(x, row.top() + (row.height() - iconSize) / 2, iconSize, iconSize);
    const QColor ink = selected ? colours.selectionInk : failed ? colours.warning : colours.ink;
    const QString name = index.data().toString();
    const QString iconName = index.data(FeedTreeModel::IconNameRole).toString();
    const bool section = kindOf(index) == Kind::Feed && index.parent().isValid();
    if (failed)
        painter->drawPixmap(
            iconRect, tintedIcon(u"dialog-warning"_s, iconSize, ink, painter->device()->devicePixelRatioF()));
    else if (!iconName.isEmpty())
        painter->drawPixmap(iconRect, tintedIcon(iconName, iconSize, selected ? ink : colours.soft,
                                                 painter->device()->devicePixelRatioF()));
    else if (!section)
        drawBadge(painter, iconRect, name);
    if (failed || !section)
        x += iconSize + 7;
    int right = row.right() - 8;
    if (const int count = index.data(FeedTreeModel::CountRole).toInt(); count > 0) {
        painter->setFont(interfaceFont(0.88, bold ? QFont::DemiBold : QFont::Normal));
        painter->setPen(selected ? ink : colours.soft);
        const QString number = QLocale().toString(count);
        painter->drawText(QRect(x, row.top(), right - x, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                          number);
        right -= painter->fontMetrics().horizontalAdvance(number) + 8;
    }
    painter->setFont(interfaceFont(1, bold ? QFont::DemiBold : QFont::Normal));
    painter->setPen(ink);
    painter->drawText(QRect(x, row.top(), right - x, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, right - x));
    painter->restore();
}

} // namespace svodka
