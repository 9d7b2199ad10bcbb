// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// CommonMark with GitHub's tables, without front matter: a heading, then lines with source and dates.
/// Pictures are links, or files in `pictureFolder`.
[[nodiscard]] QString markdownOf(const Export& exported);

} // namespace svodka::exporting
