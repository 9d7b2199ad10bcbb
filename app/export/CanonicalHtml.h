// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"

#include <QString>

namespace svodka::exporting {

/// Blocks as canonical HTML: what the block model can say and nothing else; every tag closed, attributes
/// double-quoted, `<` `>` `&` `"` escaped. Related articles
/// are left out, as from plainText. Read again by page::blocksFromHtml it gives the same text again.
[[nodiscard]] QString canonicalHtml(const Blocks& blocks);
[[nodiscard]] QString canonicalHtml(const InlineText& text);

} // namespace svodka::exporting
