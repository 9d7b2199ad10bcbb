// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backups.h"

#include "storage/Compression.h"
#include "storage/LibraryCopy.h"
#include "storage/LibraryFile.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <memory>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr qsizetype backupsKept = 3;

QString stamp(const QDateTime& now) {
    return now.toUTC().toString(u"yyyy-MM-dd-HHmmss"_s);
}

QString backupFolder(const QString& folder) {
    const QString path = folder + u"/backups"_s;
    if (!QDir().mkpath(path))
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    return path;
}

/// Beside each other even when two fall into one second.
QString unused(const QString& stem, const QString& suffix) {
    QString path = stem + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = stem + u'-' + QString::number(i) + suffix;
    return path;
}

bool isCompressed(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) &&
           file.read(4) == QByteArray("\x28\xb5\x2f\xfd", 4); // RFC 8878 §3.1.1
}

void verify(const QString& path) {
    Database database(path, Database::Access::ReadOnly);
    const qint64 version = database.number(u"PRAGMA user_version"_s);
    if (version > Migrations::latestVersion())
        throw Failure{{ErrorKind::LibraryNewer, path, version}};
    if (version < 1 || database.number(u"SELECT count(*) FROM sqlite_master WHERE name = 'article'"_s) == 0)
        throw Failure{{ErrorKind::LibraryDamaged, path}};
    checkTables(database, [] { return false; });
}

/// Leaving WAL takes the only connection there is, so this tells whether somebody else has the file open.
void takeAlone(Database& database) {
    database.execute(u"PRAGMA busy_timeout = 0"_s);
    auto rows = database.statement(u"PRAGMA journal_mode = DELETE"_s);
    if (rows.run().next() && rows.text(0) != "delete"_L1)
        throw Failure{{ErrorKind::LibraryBusy}};
}

} // namespace

QStringList backupsIn(const QString& folder) {
    const QDir dir(folder + u"/backups"_s);
    QStringList out;
    for (const QString& name :
         dir.entryList({u"svodka-*.db.zst"_s}, QDir::Files, QDir::Name | QDir::Reversed))
        out.append(dir.filePath(name));
    return out;
}

QString makeBackup(const QString& folder, const QDateTime& now, const std::function<bool()>& isStopAsked) {
    const QString copy = backupFolder(folder) + u"/unfinished.db"_s;
    const QString backup = unused(backupFolder(folder) + u"/svodka-"_s + stamp(now), u".db.zst"_s);
    try {
        const CopyOutcome outcome = copyLibrary(databaseFile(folder), copy, isStopAsked);
        if (!outcome.isWhole)
            throw Failure{{ErrorKind::LibraryDamaged, databaseFile(folder)}};
        if (!outcome.isStopped)
            compressFile(copy, backup);
        QFile::remove(copy);
        if (outcome.isStopped)
            return {};
    } catch (const Failure&) {
        QFile::remove(copy);
        throw;
    }
    for (const QString& old : backupsIn(folder).mid(backupsKept))
        QFile::remove(old);
    return backup;
}

void backUpBeforeMigration(Database& database, const QString& folder, const QString& path, qint64 version,
                           const QDateTime& now) {
    database.execute(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    const Transaction nobodyElseWrites(database, Durability::Fetched);
    compressFile(path, unused(backupFolder(folder) + u"/before-form-%1-"_s.arg(version + 1) + stamp(now),
                              u".db.zst"_s));
}

QString moveAside(const QString& path, const QString& reason, const QDateTime& now) {
    const QFileInfo info(path);
    const QString aside =
        unused(info.dir().filePath(info.completeBaseName() + u'-' + reason + u'-' + stamp(now)), u".db"_s);
    if (!QFile::rename(path, aside))
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    for (const QString& companion : {u"-wal"_s, u"-shm"_s})
        if (QFileInfo::exists(path + companion))
            QFile::rename(path + companion, aside + companion);
    return aside;
}

QString restoreBackup(const QString& folder, const QString& file, const QDateTime& now) {
    const QString path = databaseFile(folder);
    const QString fresh = path + u"-restoring"_s;
    QDir().mkpath(folder);
    QFile::remove(fresh);
    try {
        if (!QFileInfo(file).isReadable())
            throw Failure{{ErrorKind::FileNotReadable, file}};
        if (isCompressed(file))
            restoreFile(file, fresh);
        else if (!QFile::copy(file, fresh))
            throw Failure{{ErrorKind::FileNotWritable, fresh}};
        QFile::setPermissions(fresh, QFile::ReadOwner | QFile::WriteOwner);
        verify(fresh);
        QString aside;
        if (QFileInfo(path).size() > 0) {
            std::unique_ptr<Database> alone;
            try {
                alone = std::make_unique<Database>(path, Database::Access::ReadWrite);
                takeAlone(*alone);
            } catch (const Failure& failure) {
                if (failure.error.kind != ErrorKind::LibraryDamaged)
                    throw;
                alone.reset();
            }
            aside = moveAside(path, u"replaced"_s, now);
        } else {
            QFile::remove(path);
        }
        if (!QFile::rename(fresh, path))
            throw Failure{{ErrorKind::LibraryNotWritable, path}};
        return aside;
    } catch (const Failure&) {
        QFile::remove(fresh);
        throw;
    }
}

} // namespace svodka::storage
