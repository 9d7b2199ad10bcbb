// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "services/OfflineService.h"

#include <QImage>

namespace svodka {

struct DecodedPicture {
    QImage image; ///< at most the size that was asked for
    QSize own;    ///< as it was in the file
};

/// Decodes a raster picture (JPEG, PNG, GIF's first frame, WebP, BMP) no larger than `bound`. Refuses every
/// other type, SVG included, and more than 40 Mpx or 12 000 px a side; memory is limited to 64 MB. Any
/// thread. Errors: UnsupportedContent, TooLarge.
[[nodiscard]] Result<DecodedPicture> decodePicture(const QByteArray& bytes, const QSize& bound);

/// The road of an article's pictures to the screen: from the library or the net, decoded off the GUI thread.
[[nodiscard]] Async<DecodedPicture> loadPicture(OfflineService& offline, ArticleId article,
                                                const QUrl& address, const QSize& bound,
                                                OfflineService::PictureRoad road);

} // namespace svodka
