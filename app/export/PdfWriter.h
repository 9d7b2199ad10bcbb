// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// A4 pages by QTextDocument, each article on a new one, with its number and the title at the foot; links
/// can be followed. Any thread. Error: UnsupportedContent without a QGuiApplication, which has the fonts; the
/// platform "offscreen" is enough.
[[nodiscard]] Result<QByteArray> pdfOf(const Export& exported);

} // namespace svodka::exporting
