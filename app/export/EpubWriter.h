// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// An EPUB 3 book (W3C EPUB 3.3; OCF for the container): a chapter for each article, contents, pictures.
/// Pictures that reading systems need not know (WebP) are written as JPEG or PNG.
/// Error: FileNotWritable with libzip's words.
[[nodiscard]] Result<QByteArray> epubOf(const Export& exported);

} // namespace svodka::exporting
