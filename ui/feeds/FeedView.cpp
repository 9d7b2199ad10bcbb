// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedView.h"

#include "ui/feeds/FeedDelegate.h"

#include <QMouseEvent>

namespace svodka {

FeedView::FeedView(QWidget* parent) : QTreeView(parent) {
    setObjectName(QStringLiteral("feedTree"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setDragDropMode(InternalMove);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    setAutoExpandDelay(700);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setItemDelegate(new FeedDelegate(this));
}

void FeedView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() &&
        FeedDelegate::foldRect(visualRect(index), index).contains(event->position().toPoint())) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void FeedView::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                       const QModelIndex& index) const {
    // The delegate paints the selection itself; the tree's own would reach from edge to edge.
    QStyleOptionViewItem quiet = option;
    quiet.palette.setBrush(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, quiet, index);
}

} // namespace svodka
