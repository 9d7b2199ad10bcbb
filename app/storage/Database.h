// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"
#include "storage/Statement.h"

#include <QHash>
#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <utility>

namespace svodka::storage {

/// What a statement throws inside this folder; DatabaseThread turns it into a Result. Every table would
/// otherwise carry one check per line, and a transaction must be rolled back whichever of them fails.
struct Failure {
    Error error;
};

/// How sure a commit must be. `Fetched` can be had from the net again and may be lost with the power;
/// `ReadersAct` is on the disk when it is acknowledged. Neither is lost when the program is killed.
enum class Durability { Fetched, ReadersAct };

/// One connection to the library's file, in the thread that made it. Refuses nothing; every failure is thrown
/// as Failure.
class Database {
public:
    /// `Frozen`: nobody writes and nothing can be written, not even the file that readers share.
    enum class Access { ReadWrite, ReadOnly, Frozen };
    Database(const QString& file, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// `sql` is compiled once and kept. The same text must not be stepped through twice at a time.
    [[nodiscard]] Statement statement(const QString& sql);
    /// A statement without results, compiled for this one time.
    void execute(const QString& sql);
    [[nodiscard]] qint64 number(const QString& sql); ///< first column of the first row; 0 without one
    void setDurability(Durability durability);
    void noteCommit() { m_hasCommitted = true; }
    [[nodiscard]] bool takeHasCommitted() { return std::exchange(m_hasCommitted, false); }

private:
    void close();
    QString m_connection;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_statements;
    Durability m_durability = Durability::Fetched;
    bool m_hasCommitted = false;
};

/// Takes the write lock at once, so that it never fails half-way because of another process; rolls back
/// unless committed.
class Transaction {
public:
    Transaction(Database& database, Durability durability);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace svodka::storage
