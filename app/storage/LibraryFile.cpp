// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/LibraryFile.h"

#include "storage/Library.h"
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
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable())
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
    return header.size() == 100 ? qFromBigEndian<quint32>(header.constData() + 60) : 0;
}

void makeFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Failure{{ErrorKind::LibraryNotWritable, path}};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

Opened openLibrary(const QString& folder, std::shared_ptr<const Clock> clock) {
    makeFolder(folder);
    const QString path = QDir(folder).filePath(u"svodka.db"_s);
    if (const qint64 version = versionInHeader(path); version > Migrations::latestVersion())
        throw Failure{{ErrorKind::LibraryNewer, path, version}};
    makeFile(path);
    return {std::make_shared<Library>(folder, path, std::move(clock)), std::nullopt};
}

} // namespace svodka::storage
