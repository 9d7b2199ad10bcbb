// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "feed/XmlReader.h"

namespace svodka::feed {

/// Reads an XML sitemap (sitemaps.org) as a list of articles, with the titles and dates of Google's news
/// extension. Of a sitemap index, which lists sitemaps, the newest one becomes `nextPage`.
[[nodiscard]] FeedDocument parseSitemap(XmlReader& reader);

} // namespace svodka::feed
