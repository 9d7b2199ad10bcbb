// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/PictureDecoder.h"

#include "export/PictureFiles.h"

#include <QBuffer>
#include <QImageReader>

namespace svodka::exporting {
namespace {

constexpr int longestSide = 12'000; // pixels
constexpr qint64 mostPixels = 40'000'000;
constexpr int jpegQuality = 88;

} // namespace

QImage decodedPicture(const QByteArray& bytes, int widest) {
    if (!pictureType(bytes))
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qMax(size.width(), size.height()) > longestSide ||
        qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > widest)
        reader.setScaledSize({widest, qMax(1, size.height() * widest / size.width())});
    return reader.read();
}

QByteArray commonPicture(const QByteArray& bytes) {
    const QImage image = decodedPicture(bytes, longestSide);
    QByteArray out;
    QBuffer buffer(&out);
    if (image.isNull() || !buffer.open(QIODevice::WriteOnly) ||
        !image.save(&buffer, image.hasAlphaChannel() ? "PNG" : "JPEG",
                    image.hasAlphaChannel() ? -1 : jpegQuality))
        return {};
    return out;
}

} // namespace svodka::exporting
