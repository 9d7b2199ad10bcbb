// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include <QAtomicInt>
#include <QSqlError>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

QString frozenName(const QString& file) {
    QUrl url = QUrl::fromLocalFile(file);
    url.setQuery(u"immutable=1"_s);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Database::Database(const QString& file, Access access) {
    static QAtomicInt connections;
    m_connection = u"library-%1"_s.arg(connections.fetchAndAddRelaxed(1));
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(access == Access::Frozen ? frozenName(file) : file);
    // Two processes may write; the second waits here instead of failing.
    const QString waiting = u"QSQLITE_BUSY_TIMEOUT=15000"_s;
    m_database.setConnectOptions(access == Access::ReadWrite  ? waiting
                                 : access == Access::ReadOnly ? waiting + u";QSQLITE_OPEN_READONLY"_s
                                                              : u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
    try {
        if (!m_database.open())
            throw Failure{{ErrorKind::LibraryNotWritable, file}};
        if (access != Access::ReadWrite) {
            execute(u"PRAGMA mmap_size = 268435456"_s);
            return;
        }
        execute(u"PRAGMA auto_vacuum = INCREMENTAL"_s); // of a new file; see Library::compactSome
        execute(u"PRAGMA foreign_keys = ON"_s);
        execute(u"PRAGMA journal_mode = WAL"_s);
        execute(u"PRAGMA synchronous = NORMAL"_s);
        execute(u"PRAGMA cache_size = -16384"_s);   // 16 MiB
        execute(u"PRAGMA mmap_size = 268435456"_s); // reading without copying; never counted twice
        execute(u"PRAGMA journal_size_limit = 16777216"_s);
        execute(u"PRAGMA temp_store = MEMORY"_s);
    } catch (...) {
        close();
        throw;
    }
}

Database::~Database() {
    close();
}

void Database::close() {
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Statement Database::statement(const QString& sql) {
    std::shared_ptr<QSqlQuery>& query = m_statements[sql];
    if (!query) {
        auto compiled = std::make_shared<QSqlQuery>(m_database);
        compiled->setForwardOnly(true);
        if (!compiled->prepare(sql))
            throw Failure{errorOf(compiled->lastError())};
        query = std::move(compiled);
    }
    Q_ASSERT(!query->isActive());
    return Statement(query);
}

void Database::execute(const QString& sql) {
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql)) {
        throw Failure{errorOf(query->lastError())};
    }
    Statement(query).run();
}

qint64 Database::number(const QString& sql) {
    auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw Failure{errorOf(query->lastError())};
    Statement statement(query);
    return statement.run().next() ? statement.integer(0) : 0;
}

void Database::setDurability(Durability durability) {
    if (durability == m_durability)
        return;
    execute(durability == Durability::ReadersAct ? u"PRAGMA synchronous = FULL"_s
                                                 : u"PRAGMA synchronous = NORMAL"_s);
    m_durability = durability;
}

Transaction::Transaction(Database& database, Durability durability) : m_database(database) {
    m_database.setDurability(durability); // has no effect inside a transaction, so before it
    m_database.statement(u"BEGIN IMMEDIATE"_s).run();
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    try {
        m_database.statement(u"ROLLBACK"_s).run();
    } catch (const Failure&) {
        // A full disk or a broken file has rolled it back already.
    }
}

void Transaction::commit() {
    m_database.statement(u"COMMIT"_s).run();
    m_database.noteCommit();
    m_open = false;
}

} // namespace svodka::storage
