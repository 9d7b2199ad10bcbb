// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/PageOutline.h"

#include <QAbstractItemModel>

namespace svodka {

/// The tree of a page: what an element is called, and how its text begins.
class ElementModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;
    void setElements(const QList<PageElement>& elements);

    [[nodiscard]] const PageElement* element(const QModelIndex& index) const; ///< null for no element
    /// The innermost element whose start tag and what follows it hold the offset; invalid = none.
    [[nodiscard]] QModelIndex indexAt(qsizetype offset) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QModelIndex indexOfElement(int element) const;
    [[nodiscard]] const QList<int>& childrenOf(const QModelIndex& parent) const;

    QList<PageElement> m_elements;
    QList<QList<int>> m_children; ///< of each element; the last entry is the root's
    QList<int> m_rows;            ///< of each element in its parent
};

} // namespace svodka
