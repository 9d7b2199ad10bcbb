// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

namespace svodka {

/// The media type that a picture's first bytes tell, whatever the server called it; empty = not a raster type
/// that is shown (JPEG, PNG, GIF, WebP, AVIF, BMP). Never SVG: it is a document that can load others.
[[nodiscard]] QByteArray rasterType(const QByteArray& bytes);

} // namespace svodka
