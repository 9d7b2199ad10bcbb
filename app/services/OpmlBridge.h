// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "feed/Opml.h"
#include "storage/Storage.h"

namespace svodka {

/// The feeds that a subscription list names, with the names of the folders above each.
[[nodiscard]] QList<storage::NewFeed> feedsOf(const feed::OpmlDocument& document);

/// The feed tree as a subscription list. Editions are written as folders; what OPML has no word for (that a
/// feed is a section page, its edition, its pace) stands in attributes of our own, which feedsOf reads again.
[[nodiscard]] feed::OpmlDocument opmlOf(const FeedTree& tree);

} // namespace svodka
