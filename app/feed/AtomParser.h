// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "feed/FeedElements.h"

namespace svodka::feed {

/// Reads Atom 1.0 (RFC 4287), 0.3 and its drafts, a feed or a single entry. The reader stands at the
/// beginning.
[[nodiscard]] FeedDocument parseAtom(XmlReader& reader);

/// Atom's elements, as RSS borrows them; names begin with "atom:".
[[nodiscard]] const QHash<QString, ItemHandler>& atomItemElements();
[[nodiscard]] const QHash<QString, FeedHandler>& atomFeedElements();

} // namespace svodka::feed
