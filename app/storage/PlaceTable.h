// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "storage/Database.h"

#include <QVariant>

namespace svodka::storage {

/// Where a row of the feed tree stands: enough to put it back there.
struct Place {
    TreeItem item;
    FolderId folder{}; ///< it lies in; invalid = at the top, or under its edition
    qint64 position = 0;
    bool isTrashed = false; ///< only of folders
    QString name{};         ///< of a folder
    bool operator==(const Place&) const = default;
};

/// Folders, and the reader's order of all that stands in the tree. Works inside the caller's transaction.
class PlaceTable {
public:
    explicit PlaceTable(Database& database);

    [[nodiscard]] QList<Folder> folders(); ///< by position; not those in the trash
    /// The folder at the end of the path of names, made as far as it is not there; invalid for an empty one.
    [[nodiscard]] FolderId folderNamed(const QStringList& path);
    [[nodiscard]] FolderId addFolder(const QString& name, FolderId parent);
    [[nodiscard]] bool isWithin(FolderId folder, FolderId above); ///< or the same

    [[nodiscard]] Place place(const TreeItem& item); ///< throws NotFound
    void put(const Place& place);
    /// Everything in a folder, or everything at the top.
    [[nodiscard]] QList<Place> in(FolderId folder);
    /// Everything that stands beside the item when it lies in `folder`, in order: a feed that leaves its
    /// folders stands under its edition, if it has one.
    [[nodiscard]] QList<Place> beside(const TreeItem& item, FolderId folder);

private:
    [[nodiscard]] QList<Place> places(const QString& sql, const QVariantList& values);
    Database& m_database;
};

/// The places with the positions they have, given out anew in the order of the list.
[[nodiscard]] QList<Place> inOrder(QList<Place> places);

/// For the undo journal.
[[nodiscard]] QStringList toTexts(const QList<Place>& places);
[[nodiscard]] QList<Place> placesOf(const QStringList& texts);

} // namespace svodka::storage
