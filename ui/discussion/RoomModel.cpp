// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/RoomModel.h"

#include "core/Text.h"
#include "ui/discussion/DiscussionWords.h"

#include <algorithm>

namespace svodka {

void RoomModel::setRooms(const QList<Room>& rooms) {
    if (rooms == m_rooms)
        return;
    beginResetModel();
    m_rooms = rooms;
    std::stable_sort(m_rooms.begin(), m_rooms.end(),
                     [](const Room& one, const Room& other) { return one.lastComment > other.lastComment; });
    endResetModel();
}

void RoomModel::retranslate() {
    if (!m_rooms.isEmpty())
        emit dataChanged(index(0), index(int(m_rooms.size()) - 1));
}

QModelIndex RoomModel::indexOf(ArticleId article) const {
    for (int row = 0; row < m_rooms.size(); ++row)
        if (m_rooms[row].article == article)
            return index(row);
    return {};
}

int RoomModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rooms.size());
}

QVariant RoomModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rooms.size())
        return {};
    const Room& room = m_rooms[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text::oneLine(room.title);
    case Qt::AccessibleTextRole:
        return discussion::sentence(room);
    case RoomRole:
        return QVariant::fromValue(room);
    default:
        return {};
    }
}

} // namespace svodka
