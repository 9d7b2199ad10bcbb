// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/PictureFiles.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {

std::optional<PictureType> pictureType(const QByteArray& bytes) {
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PictureType{"image/jpeg", u".jpg"_s};
    if (bytes.startsWith("\x89PNG\r\n\x1A\n"))
        return PictureType{"image/png", u".png"_s};
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return PictureType{"image/gif", u".gif"_s};
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return PictureType{"image/webp", u".webp"_s};
    return std::nullopt;
}

QByteArray pictureBytes(const ExportedArticle& exported, const QUrl& address) {
    if (address.scheme() != "data"_L1)
        return exported.pictures.value(address);
    const QByteArray data = address.path(QUrl::FullyEncoded).toLatin1(); // RFC 2397: type [;base64] , data
    const qsizetype comma = data.indexOf(',');
    if (comma < 0)
        return {};
    const QByteArray bytes = QByteArray::fromPercentEncoding(data.mid(comma + 1));
    return data.left(comma).endsWith(";base64") ? QByteArray::fromBase64(bytes) : bytes;
}

PictureFiles::PictureFiles(const QList<ExportedArticle>& articles) {
    for (const ExportedArticle& exported : articles) {
        QList<QUrl> addresses = pictureAddresses(exported.article.content.blocks);
        if (const auto& picture = exported.article.content.leadPicture)
            addresses.prepend(picture->address);
        for (const QUrl& address : addresses) {
            const QByteArray bytes = pictureBytes(exported, address);
            const auto type = pictureType(bytes);
            if (!type || m_names.contains(address))
                continue;
            const QString name = u"picture-%1%2"_s.arg(m_names.size() + 1).arg(type->suffix);
            m_names.insert(address, name);
            m_files.insert(name, bytes);
        }
    }
}

} // namespace svodka::exporting
