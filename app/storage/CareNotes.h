// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/Database.h"

namespace svodka::storage {

/// What the care for the library has to remember, by name:
///   reindex            the article behind which the search index is still to be built; absent = it is whole
///   clock              when the clock was last looked at, seconds since 1970
///   clock_steady       for how many days it has gone on without a jump
///   checked            when the whole file was last checked
class CareNotes {
public:
    explicit CareNotes(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<qint64> find(const QString& key) {
        auto rows = m_database.statement(QStringLiteral("SELECT value FROM care WHERE key = ?"));
        return rows.run(key).next() ? std::optional(rows.integer(0)) : std::nullopt;
    }
    [[nodiscard]] qint64 number(const QString& key) { return find(key).value_or(0); }
    void set(const QString& key, qint64 value) {
        m_database.statement(QStringLiteral("INSERT OR REPLACE INTO care(key, value) VALUES(?, ?)"))
            .run(key, value);
    }
    void remove(const QString& key) {
        m_database.statement(QStringLiteral("DELETE FROM care WHERE key = ?")).run(key);
    }

private:
    Database& m_database;
};

} // namespace svodka::storage
