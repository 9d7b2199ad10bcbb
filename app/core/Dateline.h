// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

namespace svodka {

/// The body as it is shown below a dateline that stands in a line of its own: its first paragraph without the
/// "MOSCOW, August 26 (RIA Novosti) - " that it begins with. The data keep the text whole; a paragraph that
/// does not begin with the dateline's place is left as it is.
[[nodiscard]] Blocks bodyAfterDateline(Blocks blocks, const Dateline& dateline);

} // namespace svodka
