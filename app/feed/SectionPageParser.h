// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Listing.h"
#include "html/AddressResolver.h"
#include "html/Document.h"

namespace svodka::feed {

/// What the dates of a list are relative to.
struct ShownAt {
    QDateTime time{};      ///< null = unknown
    int assumedOffset = 0; ///< seconds east of UTC of dates that name no zone
};

/// Reads a page's list by a profile's rules. The first of the rules' item selectors that finds items is the
/// list: on a section page the newsfeed beside it is not. Empty where none does. Without a date of its own an
/// item has the day that its address names ("/20260826/…").
[[nodiscard]] QList<FeedItem> itemsByRules(const html::Document& page, const html::AddressResolver& addresses,
                                           const ListingRules& rules, const QDateTime& shownAt = {});

/// Finds the links to articles on a page that nobody described: links of one build that repeat, have
/// headlines for text and lead to addresses with a date, a number or a long name in them. Empty where fewer
/// than three are found.
[[nodiscard]] QList<FeedItem> itemsByRepetition(const html::Document& page,
                                                const html::AddressResolver& addresses,
                                                const ShownAt& shown = {});

// What an item's element says, for both.
/// data-unixtime, datetime, or its text; `day`: the one that the item's address names.
[[nodiscard]] QDateTime dateIn(html::Node element, const ShownAt& shown, QDate day);
[[nodiscard]] QUrl pictureIn(html::Node image, const html::AddressResolver& addresses);
[[nodiscard]] QDateTime dayInAddress(const QUrl& address);

} // namespace svodka::feed
