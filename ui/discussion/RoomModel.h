// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"

#include <QAbstractListModel>

namespace svodka {

/// Articles that have a discussion, the one with the latest message first.
class RoomModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RoomRole = Qt::UserRole };
    using QAbstractListModel::QAbstractListModel;

    void setRooms(const QList<Room>& rooms);
    void retranslate();
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Room> m_rooms;
};

} // namespace svodka

Q_DECLARE_METATYPE(svodka::Room)
