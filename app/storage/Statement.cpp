// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Statement.h"

#include "storage/Database.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace svodka::storage {

/// SQLite's result codes, https://sqlite.org/rescode.html
Error errorOf(const QSqlError& error) {
    constexpr int writing = 10 | 3 << 8, syncing = 10 | 4 << 8; // what a quota or a limit of sizes looks like
    if (const int code = error.nativeErrorCode().toInt(); code == writing || code == syncing)
        return {ErrorKind::DiskFull};
    constexpr int busy = 5, locked = 6, readOnly = 8, corrupt = 11, full = 13, cannotOpen = 14,
                  noDatabase = 26;
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case busy:
    case locked:
        return {ErrorKind::LibraryBusy, error.databaseText()};
    case readOnly:
    case cannotOpen:
        return {ErrorKind::LibraryNotWritable, error.databaseText()};
    case corrupt:
    case noDatabase:
        return {ErrorKind::LibraryDamaged, error.databaseText()};
    case full:
        return {ErrorKind::DiskFull};
    default:
        return {ErrorKind::StorageFailed, error.text()};
    }
}

QVariant toColumn(const QString& text) {
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

QVariant toColumn(const QByteArray& bytes) {
    return bytes.isEmpty() ? QVariant() : QVariant(bytes);
}

QVariant toColumn(const QDateTime& time) {
    return time.isValid() ? QVariant(time.toSecsSinceEpoch()) : QVariant();
}

QVariant toColumn(const QUrl& address) {
    return toColumn(address.toString(QUrl::FullyEncoded));
}

Statement::Statement(std::shared_ptr<QSqlQuery> query) : m_query(std::move(query)) {}

Statement::~Statement() {
    if (m_query)
        m_query->finish();
}

Statement& Statement::runWith(const QVariantList& values) {
    for (int position = 0; position < values.size(); ++position)
        m_query->bindValue(position, values.at(position));
    execute();
    return *this;
}

void Statement::execute() {
    if (!m_query->exec())
        throw Failure{errorOf(m_query->lastError())};
}

bool Statement::next() {
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        throw Failure{errorOf(m_query->lastError())};
    return false;
}

bool Statement::isNull(int column) const {
    return m_query->isNull(column);
}

QVariant Statement::value(int column) const {
    return m_query->value(column);
}

qint64 Statement::integer(int column) const {
    return m_query->value(column).toLongLong();
}

double Statement::real(int column) const {
    return m_query->value(column).toDouble();
}

QString Statement::text(int column) const {
    return m_query->value(column).toString();
}

QByteArray Statement::bytes(int column) const {
    return m_query->value(column).toByteArray();
}

QDateTime Statement::time(int column) const {
    return isNull(column) ? QDateTime() : QDateTime::fromSecsSinceEpoch(integer(column), Qt::UTC);
}

QUrl Statement::address(int column) const {
    return QUrl(text(column), QUrl::StrictMode);
}

int Statement::changedRows() const {
    return m_query->numRowsAffected();
}

qint64 Statement::insertedId() const {
    return m_query->lastInsertId().toLongLong();
}

} // namespace svodka::storage
