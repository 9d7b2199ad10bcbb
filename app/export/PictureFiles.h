// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

#include <optional>

namespace svodka::exporting {

/// What a raster picture is, told by its first bytes: a server's word for it may be wrong, and a vector
/// picture (SVG can carry script) must not pass for one.
struct PictureType {
    QByteArray mediaType; ///< "image/jpeg"
    QString suffix;       ///< ".jpg"
};
[[nodiscard]] std::optional<PictureType> pictureType(const QByteArray& bytes);

/// The bytes that stand for a picture's address: those that came with the article, or those that the address
/// itself holds (data:). Empty = none.
[[nodiscard]] QByteArray pictureBytes(const ExportedArticle& exported, const QUrl& address);

/// The pictures that an export shows, under names made here: "picture-1.jpg" in reading order.
class PictureFiles {
public:
    explicit PictureFiles(const QList<ExportedArticle>& articles);

    /// Empty when there is no such picture, or its bytes are no raster picture.
    [[nodiscard]] QString nameOf(const QUrl& address) const { return m_names.value(address); }
    [[nodiscard]] const QMap<QString, QByteArray>& files() const { return m_files; }

private:
    QMap<QUrl, QString> m_names;
    QMap<QString, QByteArray> m_files;
};

} // namespace svodka::exporting
