// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/PictureLoader.h"

#include <QBuffer>
#include <QImageReader>
#include <QThreadPool>

#include <array>

namespace svodka {

namespace {

constexpr int longestSide = 12'000;          // px; security.md
constexpr qint64 mostPixels = 40'000'000;    // security.md
constexpr int allocationLimitMegabytes = 64; // security.md

bool isRaster(const QByteArray& format) {
    static const std::array<QByteArray, 6> known{"jpeg", "jpg", "png", "gif", "webp", "bmp"};
    return std::find(known.begin(), known.end(), format) != known.end();
}

} // namespace

Result<DecodedPicture> decodePicture(const QByteArray& bytes, const QSize& bound) {
    QImageReader::setAllocationLimit(allocationLimitMegabytes);
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    if (!isRaster(reader.format()))
        return Error{ErrorKind::UnsupportedContent, QString::fromLatin1(reader.format())};
    QSize stored = reader.size(); // from the header; nothing is decoded yet
    if (stored.isEmpty())
        return Error{ErrorKind::UnsupportedContent, QString::fromLatin1(reader.format())};
    if (stored.width() > longestSide || stored.height() > longestSide ||
        qint64(stored.width()) * stored.height() > mostPixels)
        return Error{ErrorKind::TooLarge, {}, mostPixels};
    reader.setAutoTransform(true);
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize own = turned ? stored.transposed() : stored;
    if (!bound.isEmpty() && (own.width() > bound.width() || own.height() > bound.height())) {
        const QSize scaled = own.scaled(bound, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
        reader.setScaledSize(turned ? scaled.transposed() : scaled);
    }
    QImage image = reader.read();
    if (image.isNull())
        return Error{ErrorKind::UnsupportedContent, QString::fromLatin1(reader.format())};
    return DecodedPicture{image.convertToFormat(QImage::Format_ARGB32_Premultiplied), own};
}

Async<DecodedPicture> loadPicture(OfflineService& offline, ArticleId article, const QUrl& address,
                                  const QSize& bound, OfflineService::PictureRoad road) {
    return offline.picture(article, address, road)
        .then(QThreadPool::globalInstance(),
              [bound](const Result<storage::StoredPicture>& stored) -> Result<DecodedPicture> {
                  if (!stored)
                      return stored.error();
                  return decodePicture(stored->bytes, bound);
              });
}

} // namespace svodka
