// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// A name for the file of an export, made of a title but safe on every file system: no path, no control or
/// direction characters, no device name of Windows, no leading dot, dash or tilde, no trailing dot or space,
/// at most 120 bytes of UTF-8. A title that leaves nothing makes "svodka".
[[nodiscard]] QString fileName(const QString& title, Format format);

} // namespace svodka::exporting
