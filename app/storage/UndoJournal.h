// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/Database.h"
#include "storage/Storage.h"

namespace svodka::storage {

/// What an act has changed: enough to take it back and to do it again.
struct ActPayload {
    QList<qint64> ids{}; ///< articles, or the one feed or comment
    QStringList texts{}; ///< before and after, for a new name
};

/// The reader's acts, newest last, over restarts. An act after an undo ends what could be redone. Works
/// inside the caller's transaction.
class UndoJournal {
public:
    static constexpr int capacity = 1000; ///< acts that are kept

    explicit UndoJournal(Database& database);
    struct Entry {
        Act act;
        ActPayload payload;
    };
    [[nodiscard]] Act record(Act::Kind kind, int count, const QString& name, const ActPayload& payload,
                             const QDateTime& now);
    [[nodiscard]] std::optional<Entry> nextToUndo();
    [[nodiscard]] std::optional<Entry> nextToRedo();
    void setUndone(qint64 act, bool undone);

private:
    [[nodiscard]] std::optional<Entry> entry(const QString& sql);
    Database& m_database;
};

/// Ids as ranges: "all read" of a million articles takes a few bytes.
[[nodiscard]] QByteArray encodePayload(const ActPayload& payload);
[[nodiscard]] ActPayload decodePayload(const QByteArray& bytes);

} // namespace svodka::storage
