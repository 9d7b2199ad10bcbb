// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/Database.h"
#include "storage/Storage.h"

namespace svodka::storage {

/// Pictures that are kept. Each lies once in `folder`, in a file named by the SHA-256 of its bytes; the same
/// bytes under two addresses are one file. No path is stored, so the library can be moved.
class PictureTable {
public:
    PictureTable(Database& database, QString folder);

    /// Before the transaction: the file is whole (or not there) whenever a row names it.
    [[nodiscard]] QByteArray writeFile(const QByteArray& bytes) const;
    void save(ArticleId article, const StoredPicture& picture, const QByteArray& hash);
    [[nodiscard]] StoredPicture picture(const QUrl& address); ///< throws NotFound
    [[nodiscard]] bool has(const QUrl& address);

private:
    [[nodiscard]] QString path(const QByteArray& hash) const;
    Database& m_database;
    QString m_folder;
};

} // namespace svodka::storage
