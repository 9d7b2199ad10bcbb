// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "feed/XmlReader.h"

namespace svodka::feed {

/// Reads RSS 0.90 to 2.0, RSS 1.0 (RDF) and 1.1, items inside the channel or beside it, with the modules of
/// FeedElements. The reader stands at the beginning.
[[nodiscard]] FeedDocument parseRss(XmlReader& reader);

} // namespace svodka::feed
