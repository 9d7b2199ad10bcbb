// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// Plain text for reading and pasting: a paragraph is a line and is not wrapped, links are numbers in
/// brackets with the addresses behind each article, pictures are their captions.
[[nodiscard]] QString plainTextOf(const Export& exported);

} // namespace svodka::exporting
