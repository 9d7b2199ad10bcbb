// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QImage>

namespace svodka::exporting {

/// A picture's pixels, turned as its EXIF says and not wider than `widest` pixels. Null for what is no raster
/// picture (pictureType), and for more than 40 megapixels or 12 000 pixels a side. Any thread.
[[nodiscard]] QImage decodedPicture(const QByteArray& bytes, int widest);

/// As a type that every reading system knows: JPEG, or PNG where the picture has holes. Empty when the bytes
/// cannot be read.
[[nodiscard]] QByteArray commonPicture(const QByteArray& bytes);

} // namespace svodka::exporting
