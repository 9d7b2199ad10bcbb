// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Listing.h"
#include "core/Result.h"

#include <QByteArray>
#include <QUrl>

namespace svodka::feed {

/// Reads a feed of any kind: RSS 0.9–2.0, RDF, Atom 0.3/1.0, JSON Feed, XML and news sitemaps. Pure; any
/// thread. Relative addresses are resolved against xml:base, then `address`. Errors: NotAFeed, BrokenFeed,
/// TooLarge, EmptyAnswer.
[[nodiscard]] Result<FeedDocument> parseFeed(const QByteArray& bytes, const QUrl& address,
                                             const QByteArray& contentType = {});

/// Reads a section page, a "more" fragment or a newsfeed widget as a feed, by its profile's rules or, where
/// they are empty, by finding the page's repeating article links. Error: NotAFeed when the page lists
/// nothing. `shownAt`: when the page was fetched, for dates like "20:35"; null = unknown.
[[nodiscard]] Result<FeedDocument> parseListing(const QByteArray& bytes, const QUrl& address,
                                                const QByteArray& contentType, const ListingRules& rules,
                                                const QDateTime& shownAt = {});

} // namespace svodka::feed
