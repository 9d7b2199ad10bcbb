// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LibraryFile.h"

#include "storage/Backups.h"
#include "storage/Library.h"
#include "storage/LibraryCopy.h"
#include "storage/Migrations.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

void makeFolder(const QString& folder) {
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder))
        throw Failure{{ErrorKind::LibraryNotWritable, folder}};
    if (isNew)
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

/// The schema's version out of the file's header (https://sqlite.org/fileformat2.html, offset 60), read
/// without SQLite so that nothing is touched.
qint64 versionInHeader(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(100);
    return header.size() == 100 && header.startsWith("SQLite format 3")
               ? qFromBigEndian<quint32>(header.constData() + 60)
               : 0;
}

void makeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool isWritable(const QString& folder, const QString& path) {
    return QFileInfo(folder).isWritable() && (!QFileInfo::exists(path) || QFileInfo(path).isWritable());
}

QString suspicionFile(const QString& folder) {
    return folder + u"/svodka.db-suspected"_s;
}

/// What costs nothing: that the header and the schema can be read and that the small tables hold together.
/// The rest is checked in the background.
void lookAt(Database& database) {
    for (const QString& table :
         {u"edition"_s, u"folder"_s, u"feed"_s, u"fetch_state"_s, u"library_count"_s}) {
        auto rows = database.statement(u"PRAGMA quick_check(%1)"_s.arg(table));
        if (rows.run().next() && rows.text(0) != "ok"_L1)
            throw Failure{{ErrorKind::LibraryDamaged, rows.text(0)}};
    }
}

/// Nothing in a file that had something in it is damage too.
bool isEmptied(const QString& folder, const QString& path) {
    return QFileInfo::exists(path) && QFileInfo(path).size() == 0 && !backupsIn(folder).isEmpty();
}

Opened openForReading(const QString& folder, const QString& path, std::shared_ptr<const Clock> clock) {
    if (versionInHeader(path) != Migrations::latestVersion())
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    const Error trouble{ErrorKind::LibraryNotWritable, path};
    for (const Database::Access access : {Database::Access::ReadOnly, Database::Access::Frozen}) {
        try {
            auto library = std::make_shared<Library>(folder, path, clock, access);
            (void)library->feedTree();
            return {library, std::nullopt, trouble};
        } catch (const Failure&) {
            if (access == Database::Access::Frozen)
                throw;
        }
    }
    Q_UNREACHABLE();
}

Opened openForWriting(const QString& folder, const QString& path, std::shared_ptr<const Clock> clock) {
    if (isEmptied(folder, path))
        throw Failure{{ErrorKind::LibraryDamaged, path}};
    makeFile(path);
    const bool isSuspected = QFileInfo::exists(suspicionFile(folder));
    {
        Database database(path, Database::Access::ReadWrite);
        const qint64 version = database.number(u"PRAGMA user_version"_s);
        if (version > 0) {
            lookAt(database);
            if (isSuspected)
                checkTables(database, [] { return false; });
        }
        if (version > 0 && version < Migrations::latestVersion())
            backUpBeforeMigration(database, folder, path, version, clock->now());
        Migrations::apply(database);
    }
    QFile::remove(suspicionFile(folder));
    return {std::make_shared<Library>(folder, path, std::move(clock), Database::Access::ReadWrite)};
}

/// What can be had of the damaged file; when no feed can, the newest backup that opens.
Rescue rescued(const QString& folder, const QString& aside, const QString& fresh) {
    Rescue rescue{.damagedFile = aside};
    try {
        const CopyOutcome copy = copyLibrary(aside, fresh, [] { return false; });
        rescue.feeds = static_cast<int>(copy.feeds);
        rescue.articles = static_cast<int>(copy.articles);
        rescue.isWhole = copy.isWhole;
    } catch (const Failure&) {
        rescue.isWhole = false;
    }
    if (rescue.feeds > 0)
        return rescue;
    for (const QString& backup : backupsIn(folder)) {
        try {
            restoreFile(backup, fresh + u"-backup"_s);
            const CopyOutcome copy = copyLibrary(fresh + u"-backup"_s, fresh, [] { return false; });
            QFile::remove(fresh + u"-backup"_s);
            rescue.feeds = static_cast<int>(copy.feeds);
            rescue.articles = static_cast<int>(copy.articles);
            rescue.backup = backup;
            return rescue;
        } catch (const Failure&) {
            QFile::remove(fresh + u"-backup"_s); // the next older one
        }
    }
    QFile::remove(fresh);
    return rescue;
}

Opened beginAnew(const QString& folder, const QString& path, std::shared_ptr<const Clock> clock) {
    const QString aside = moveAside(path, u"damaged"_s, clock->now());
    const QString fresh = path + u"-rescue"_s;
    const Rescue rescue = rescued(folder, aside, fresh);
    if (QFileInfo::exists(fresh) && !QFile::rename(fresh, path))
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    Opened opened = openForWriting(folder, path, std::move(clock));
    opened.rescue = rescue;
    return opened;
}

} // namespace

QString databaseFile(const QString& folder) {
    return QDir(folder).filePath(u"svodka.db"_s);
}

void suspectDamage(const QString& folder) {
    QFile file(suspicionFile(folder));
    (void)file.open(QIODevice::WriteOnly);
}

void checkTables(Database& database, const std::function<bool()>& isStopAsked) {
    QStringList tables;
    auto names = database.statement(uR"(SELECT name FROM sqlite_master WHERE type = 'table'
        AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name)"_s);
    names.run();
    while (names.next())
        tables.append(names.text(0));
    for (const QString& table : std::as_const(tables)) {
        if (isStopAsked())
            return;
        auto rows = database.statement(u"PRAGMA quick_check('%1')"_s.arg(table));
        if (rows.run().next() && rows.text(0) != "ok"_L1)
            throw Failure{{ErrorKind::LibraryDamaged, rows.text(0)}};
    }
}

Opened openLibrary(const QString& folder, std::shared_ptr<const Clock> clock) {
    makeFolder(folder);
    const QString path = databaseFile(folder);
    if (const qint64 version = versionInHeader(path); version > Migrations::latestVersion())
        throw Failure{{ErrorKind::LibraryNewer, path, version}};
    if (!isWritable(folder, path)) {
        if (!QFileInfo::exists(path))
            throw Failure{{ErrorKind::LibraryNotWritable, folder}};
        return openForReading(folder, path, std::move(clock));
    }
    try {
        return openForWriting(folder, path, clock);
    } catch (const Failure& failure) {
        if (failure.error.kind == ErrorKind::LibraryNotWritable && versionInHeader(path) > 0)
            return openForReading(folder, path, std::move(clock));
        if (failure.error.kind != ErrorKind::LibraryDamaged)
            throw;
        return beginAnew(folder, path, std::move(clock));
    }
}

} // namespace svodka::storage
