// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// One file that needs nothing else: canonical HTML, pictures inside as data:, a policy that lets nothing be
/// loaded and no script run, light or dark as the reader's system is.
/// False when the device took less than everything.
[[nodiscard]] bool writeHtml(const Export& exported, QIODevice& device);

} // namespace svodka::exporting
