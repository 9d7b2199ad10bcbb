// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PlaceTable.h"

#include "core/Text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

/// Kind, id, folder, position, trashed, name; as one shape for all three tables.
QString select(TreeItem::Kind kind) {
    switch (kind) {
    case TreeItem::Kind::Edition:
        return u"SELECT 0, id, NULL, position, 0, '' FROM edition WHERE true"_s;
    case TreeItem::Kind::Folder:
        return u"SELECT 1, id, parent, position, trashed_at IS NOT NULL, name FROM folder WHERE true"_s;
    case TreeItem::Kind::Feed:
        return u"SELECT 2, id, folder, position, 0, '' FROM feed WHERE true"_s;
    }
    Q_UNREACHABLE();
}

Place placeOf(const Statement& row) {
    return {{static_cast<TreeItem::Kind>(row.number(0)), row.integer(1)},
            row.id<FolderId>(2),
            row.integer(3),
            row.flag(4),
            row.text(5)};
}

} // namespace

PlaceTable::PlaceTable(Database& database) : m_database(database) {}

QList<Folder> PlaceTable::folders() {
    QList<Folder> out;
    auto rows = m_database.statement(
        u"SELECT id, parent, name, position FROM folder WHERE trashed_at IS NULL ORDER BY position, id"_s);
    rows.run();
    while (rows.next())
        out.append({rows.id<FolderId>(0), rows.id<FolderId>(1), rows.text(2), rows.integer(3)});
    return out;
}

FolderId PlaceTable::folderNamed(const QStringList& path) {
    FolderId at;
    for (const QString& name : path) {
        const QString line = text::oneLine(name);
        if (line.isEmpty())
            continue;
        auto rows = m_database.statement(
            u"SELECT id FROM folder WHERE name = ? AND parent IS ? AND trashed_at IS NULL"_s);
        at = rows.run(line, at).next() ? rows.id<FolderId>(0) : addFolder(line, at);
    }
    return at;
}

FolderId PlaceTable::addFolder(const QString& name, FolderId parent) {
    auto statement = m_database.statement(
        u"INSERT INTO folder(name, parent, position) VALUES(?, ?, (SELECT next FROM next_position))"_s);
    statement.run(text::oneLine(name), parent);
    return FolderId{statement.insertedId()};
}

bool PlaceTable::isWithin(FolderId folder, FolderId above) {
    auto rows = m_database.statement(uR"(WITH RECURSIVE up(id) AS (
        VALUES(?) UNION SELECT folder.parent FROM folder JOIN up ON folder.id = up.id)
        SELECT 1 FROM up WHERE id = ?)"_s);
    return rows.run(folder, above).next();
}

Place PlaceTable::place(const TreeItem& item) {
    auto rows = m_database.statement(select(item.kind) + u" AND id = ?"_s);
    if (!rows.run(item.id).next())
        throw Failure{{ErrorKind::NotFound, QString::number(item.id)}};
    return placeOf(rows);
}

void PlaceTable::put(const Place& place) {
    const qint64 id = place.item.id;
    switch (place.item.kind) {
    case TreeItem::Kind::Edition:
        m_database.statement(u"UPDATE edition SET position = ? WHERE id = ?"_s).run(place.position, id);
        return;
    case TreeItem::Kind::Folder:
        m_database
            .statement(u"UPDATE folder SET parent = ?, position = ?, name = ?, trashed_at = ? WHERE id = ?"_s)
            .run(place.folder, place.position, place.name, place.isTrashed ? QVariant(1) : QVariant(), id);
        return;
    case TreeItem::Kind::Feed:
        m_database.statement(u"UPDATE feed SET folder = ?, position = ? WHERE id = ?"_s)
            .run(place.folder, place.position, id);
        return;
    }
}

QList<Place> PlaceTable::in(FolderId folder) {
    using Kind = TreeItem::Kind;
    if (folder.isValid())
        return places(select(Kind::Folder) + u" AND parent = ? AND trashed_at IS NULL UNION ALL "_s +
                          select(Kind::Feed) + u" AND folder = ? ORDER BY 4, 1, 2"_s,
                      {folder.value, folder.value});
    return places(select(Kind::Edition) + u" UNION ALL "_s + select(Kind::Folder) +
                      u" AND parent IS NULL AND trashed_at IS NULL UNION ALL "_s + select(Kind::Feed) +
                      u" AND folder IS NULL AND edition IS NULL ORDER BY 4, 1, 2"_s,
                  {});
}

QList<Place> PlaceTable::beside(const TreeItem& item, FolderId folder) {
    if (item.kind == TreeItem::Kind::Feed && !folder.isValid()) {
        auto rows = m_database.statement(u"SELECT edition FROM feed WHERE id = ?"_s);
        if (rows.run(item.id).next() && !rows.isNull(0))
            return places(select(TreeItem::Kind::Feed) +
                              u" AND folder IS NULL AND edition = ? ORDER BY 4, 2"_s,
                          {rows.integer(0)});
    }
    return in(folder);
}

QList<Place> PlaceTable::places(const QString& sql, const QVariantList& values) {
    QList<Place> out;
    auto rows = m_database.statement(sql);
    rows.runWith(values);
    while (rows.next())
        out.append(placeOf(rows));
    return out;
}

QList<Place> inOrder(QList<Place> places) {
    QList<qint64> positions;
    for (const Place& place : std::as_const(places))
        positions.append(place.position);
    std::ranges::sort(positions);
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i > 0)
            positions[i] = std::max(positions[i], positions[i - 1] + 1);
        places[i].position = positions[i];
    }
    return places;
}

QStringList toTexts(const QList<Place>& places) {
    QStringList out;
    for (const Place& place : places)
        out.append(u"%1 %2 %3 %4 %5 "_s.arg(static_cast<int>(place.item.kind))
                       .arg(place.item.id)
                       .arg(place.folder.value)
                       .arg(place.position)
                       .arg(int{place.isTrashed}) +
                   place.name);
    return out;
}

QList<Place> placesOf(const QStringList& texts) {
    QList<Place> out;
    for (const QString& text : texts) {
        const auto number = [&](int part) { return text.section(u' ', part, part).toLongLong(); };
        out.append({{static_cast<TreeItem::Kind>(number(0)), number(1)},
                    FolderId{number(2)},
                    number(3),
                    number(4) != 0,
                    text.section(u' ', 5)});
    }
    return out;
}

} // namespace svodka::storage
