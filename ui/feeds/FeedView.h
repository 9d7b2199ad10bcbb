// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTreeView>

namespace svodka {

/// The tree without its boxes and branches; folds by the row's own mark, Right/Left, or a double click. Rows
/// are dragged to another place.
class FeedView final : public QTreeView {
    Q_OBJECT
public:
    explicit FeedView(QWidget* parent = nullptr);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void drawBranches(QPainter*, const QRect&, const QModelIndex&) const override {}
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
};

} // namespace svodka
