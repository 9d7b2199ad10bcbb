// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Ids.h"
#include "ui/Appearance.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace svodka {

/// Paints a room's rows. Whatever a message says is text: markup in it is shown as it was written.
class MessageDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    enum class Deed { Reply, Edit, Remove };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Fonts or words have changed: heights are measured anew.
    void forget() { m_heights.clear(); }
    [[nodiscard]] static QString deedName(Deed deed);

signals:
    void chosen(svodka::MessageDelegate::Deed deed, const QModelIndex& index);

private:
    struct Button {
        Deed deed;
        QString icon;
        QRect place;
    };
    void paintMessage(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] static QList<Button> buttons(const QStyleOptionViewItem& option, const QModelIndex& index);

    struct Height {
        int width;
        QString text;
        int height;
    };
    mutable QHash<qint64, Height> m_heights;
};

} // namespace svodka
