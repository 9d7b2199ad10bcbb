// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/PictureTable.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace svodka::storage {

PictureTable::PictureTable(Database& database, QString folder)
    : m_database(database),
      m_folder(std::move(folder)) {}

QString PictureTable::path(const QByteArray& hash) const {
    const QString name = QString::fromLatin1(hash.toHex());
    return m_folder + u'/' + name.left(2) + u'/' + name;
}

QByteArray PictureTable::writeFile(const QByteArray& bytes) const {
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const QString file = path(hash);
    if (QFileInfo(file).size() == bytes.size() && !bytes.isEmpty())
        return hash;
    QSaveFile out(file);
    if (!QDir().mkpath(QFileInfo(file).path()) || !out.open(QIODevice::WriteOnly))
        throw Failure{{ErrorKind::LibraryNotWritable, file}};
    out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (out.write(bytes) != bytes.size() || !out.commit())
        throw Failure{{ErrorKind::DiskFull}};
    return hash;
}

void PictureTable::save(ArticleId article, const StoredPicture& picture, const QByteArray& hash) {
    m_database.statement(u"INSERT OR IGNORE INTO picture(hash, content_type, size) VALUES(?, ?, ?)"_s)
        .run(hash, picture.contentType, qint64{picture.bytes.size()});
    m_database
        .statement(uR"(INSERT OR REPLACE INTO picture_address(address, picture)
            SELECT ?, id FROM picture WHERE hash = ?)"_s)
        .run(picture.address, hash);
    if (article.isValid())
        m_database
            .statement(uR"(INSERT OR IGNORE INTO article_picture(article, picture)
                SELECT ?, id FROM picture WHERE hash = ?)"_s)
            .run(article, hash);
}

StoredPicture PictureTable::picture(const QUrl& address) {
    auto rows = m_database.statement(uR"(SELECT hash, content_type FROM picture_address
        JOIN picture ON picture.id = picture WHERE address = ?)"_s);
    if (!rows.run(address).next())
        throw Failure{{ErrorKind::NotFound, address.toString()}};
    QFile file(path(rows.bytes(0)));
    if (!file.open(QIODevice::ReadOnly))
        throw Failure{{ErrorKind::NotFound, address.toString()}};
    return {address, file.readAll(), rows.bytes(1)};
}

bool PictureTable::has(const QUrl& address) {
    auto rows = m_database.statement(uR"(SELECT hash, size FROM picture_address
        JOIN picture ON picture.id = picture WHERE address = ?)"_s);
    return rows.run(address).next() && QFileInfo(path(rows.bytes(0))).size() == rows.integer(1);
}

} // namespace svodka::storage
