// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStyledItemDelegate>

namespace svodka {

/// Paints the rows of the feed tree: name, unread count at the right, bold when something is unread, emblem
/// and warning colour when the last fetch failed (the words are in the row's tip and its sentence).
class FeedDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static constexpr int rowHeight = 26;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// Not over what is being typed: the tree changes its data behind an open editor.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    /// Where a press folds or unfolds the row.
    [[nodiscard]] static QRect foldRect(const QRect& row, const QModelIndex& index);
};

} // namespace svodka
