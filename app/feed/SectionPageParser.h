// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Listing.h"
#include "html/AddressResolver.h"
#include "html/Document.h"

namespace svodka::feed {

/// Reads a page's list by a profile's rules. The first of the rules' item selectors that finds items is the
/// list: on a section page the newsfeed beside it is not. Empty where none does. Without a date of its own an
/// item has the day that its address names ("/20260826/…").
[[nodiscard]] QList<FeedItem> itemsByRules(const html::Document& page, const html::AddressResolver& addresses,
                                           const ListingRules& rules);

/// Finds the links to articles on a page that nobody described: links of one build that repeat, have
/// headlines for text and lead to addresses with a date, a number or a long name in them. Empty where fewer
/// than three are found.
[[nodiscard]] QList<FeedItem> itemsByRepetition(const html::Document& page,
                                                const html::AddressResolver& addresses);

// What an item's element says, for both.
[[nodiscard]] QDateTime dateIn(html::Node element); ///< data-unixtime, datetime, or its text
[[nodiscard]] QUrl pictureIn(html::Node image, const html::AddressResolver& addresses);
[[nodiscard]] QDateTime dayInAddress(const QUrl& address);

} // namespace svodka::feed
