// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PictureType.h"

namespace svodka {

QByteArray rasterType(const QByteArray& bytes) {
    const auto has = [&](qsizetype offset, QByteArrayView signature) {
        return bytes.size() >= offset && QByteArrayView(bytes).sliced(offset).startsWith(signature);
    };
    if (has(0, "\xff\xd8\xff"))
        return "image/jpeg";
    if (has(0, "\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (has(0, "GIF87a") || has(0, "GIF89a"))
        return "image/gif";
    if (has(0, "RIFF") && has(8, "WEBP"))
        return "image/webp";
    if (has(4, "ftypavif") || has(4, "ftypavis"))
        return "image/avif";
    if (has(0, "BM") && bytes.size() > 26)
        return "image/bmp";
    return {};
}

} // namespace svodka
