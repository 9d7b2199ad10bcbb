// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/UndoJournal.h"

#include <QCborArray>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::storage {

/// [[gap to the last range's end, length], …] as one flat array, then the texts.
QByteArray encodePayload(const ActPayload& payload) {
    QList<qint64> ids = payload.ids;
    std::sort(ids.begin(), ids.end());
    QCborArray ranges;
    qint64 end = 0;
    for (qsizetype first = 0; first < ids.size();) {
        qsizetype last = first;
        while (last + 1 < ids.size() && ids.at(last + 1) == ids.at(last) + 1)
            ++last;
        ranges.append(ids.at(first) - end);
        ranges.append(qint64{last - first + 1});
        end = ids.at(last);
        first = last + 1;
    }
    return QCborValue(QCborArray{ranges, QCborArray::fromStringList(payload.texts)}).toCbor();
}

ActPayload decodePayload(const QByteArray& bytes) {
    const QCborArray form = QCborValue::fromCbor(bytes).toArray();
    ActPayload out;
    const QCborArray ranges = form.at(0).toArray();
    qint64 end = 0;
    for (qsizetype at = 0; at + 1 < ranges.size(); at += 2) {
        const qint64 first = end + ranges.at(at).toInteger();
        const qint64 length = ranges.at(at + 1).toInteger();
        for (qint64 id = first; id < first + length; ++id)
            out.ids.append(id);
        end = first + length - 1;
    }
    for (const QCborValue& text : form.at(1).toArray())
        out.texts.append(text.toString());
    return out;
}

UndoJournal::UndoJournal(Database& database) : m_database(database) {}

Act UndoJournal::record(Act::Kind kind, int count, const QString& name, const ActPayload& payload,
                        const QDateTime& now) {
    m_database.statement(u"DELETE FROM act WHERE undone = 1"_s).run();
    auto statement =
        m_database.statement(u"INSERT INTO act(kind, created, count, name, payload) VALUES(?, ?, ?, ?, ?)"_s);
    statement.run(static_cast<int>(kind), now, count, name, encodePayload(payload));
    const Act act{statement.insertedId(), kind, count, name};
    m_database.statement(u"DELETE FROM act WHERE id <= ?"_s).run(act.id - capacity);
    return act;
}

std::optional<UndoJournal::Entry> UndoJournal::nextToUndo() {
    return entry(
        u"SELECT id, kind, count, name, payload FROM act WHERE undone = 0 ORDER BY id DESC LIMIT 1"_s);
}

std::optional<UndoJournal::Entry> UndoJournal::nextToRedo() {
    return entry(u"SELECT id, kind, count, name, payload FROM act WHERE undone = 1 ORDER BY id LIMIT 1"_s);
}

std::optional<UndoJournal::Entry> UndoJournal::entry(const QString& sql) {
    auto rows = m_database.statement(sql);
    if (!rows.run().next())
        return std::nullopt;
    return Entry{{rows.integer(0), static_cast<Act::Kind>(rows.number(1)), rows.number(2), rows.text(3)},
                 decodePayload(rows.bytes(4))};
}

void UndoJournal::setUndone(qint64 act, bool undone) {
    m_database.statement(u"UPDATE act SET undone = ? WHERE id = ?"_s).run(undone, act);
}

} // namespace svodka::storage
