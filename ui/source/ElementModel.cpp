// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/ElementModel.h"

using namespace Qt::StringLiterals;

namespace svodka {

void ElementModel::setElements(const QList<PageElement>& elements) {
    beginResetModel();
    m_elements = elements;
    m_children = QList<QList<int>>(elements.size() + 1);
    m_rows = QList<int>(elements.size());
    for (int i = 0; i < elements.size(); ++i) {
        QList<int>& siblings = m_children[elements[i].parent < 0 ? elements.size() : elements[i].parent];
        m_rows[i] = int(siblings.size());
        siblings.append(i);
    }
    endResetModel();
}

const PageElement* ElementModel::element(const QModelIndex& index) const {
    return index.isValid() ? &m_elements[qsizetype(index.internalId())] : nullptr;
}

QModelIndex ElementModel::indexOfElement(int element) const {
    return element < 0 ? QModelIndex() : createIndex(m_rows[element], 0, quintptr(element));
}

QModelIndex ElementModel::indexAt(qsizetype offset) const {
    int innermost = -1; // parents stand before their children
    for (int i = 0; i < m_elements.size(); ++i)
        if (m_elements[i].place.isKnown() && m_elements[i].place.start <= offset &&
            offset < m_elements[i].place.end)
            innermost = i;
    return indexOfElement(innermost);
}

const QList<int>& ElementModel::childrenOf(const QModelIndex& parent) const {
    static const QList<int> none;
    if (m_children.isEmpty())
        return none;
    return parent.isValid() ? m_children[qsizetype(parent.internalId())] : m_children.last();
}

QModelIndex ElementModel::index(int row, int column, const QModelIndex& parent) const {
    const QList<int>& children = childrenOf(parent);
    return row >= 0 && row < children.size() && column >= 0 && column < 2
               ? createIndex(row, column, quintptr(children[row]))
               : QModelIndex();
}

QModelIndex ElementModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOfElement(element(child)->parent) : QModelIndex();
}

int ElementModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(childrenOf(parent).size());
}

int ElementModel::columnCount(const QModelIndex&) const {
    return 2;
}

QVariant ElementModel::data(const QModelIndex& index, int role) const {
    const PageElement* element = this->element(index);
    if (!element)
        return {};
    QString name = element->tag;
    if (!element->id.isEmpty())
        name += u'#' + element->id;
    for (const QString& each : element->classes)
        name += u'.' + each;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? name : element->text;
    case Qt::AccessibleTextRole:
        return element->text.isEmpty() ? name : name + u": "_s + element->text;
    default:
        return {};
    }
}

} // namespace svodka
