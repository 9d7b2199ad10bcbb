// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <string_view>

namespace svodka::page {

/// What the words in an element's class and id say it is for. Words, not whole names: "article-body",
/// "articleBody" and "article__body" are the same two words everywhere on the web.
enum class Hint : std::uint32_t {
    Article = 1u << 0,     ///< article, story, post, entry, news
    Body = 1u << 1,        ///< body, content, text
    ArticleBody = 1u << 2, ///< both in one name
    Comments = 1u << 3,
    Related = 1u << 4, ///< related, recommended, more, popular, latest
    Share = 1u << 5,
    Subscribe = 1u << 6,
    Advert = 1u << 7,
    Navigation = 1u << 8,
    Footer = 1u << 9,
    Sidebar = 1u << 10,
    Popup = 1u << 11,
    Tags = 1u << 12,
    Byline = 1u << 13, ///< author, byline, date, meta
    Caption = 1u << 14,
    Teaser = 1u << 15, ///< teaser, card, promo, widget
    Lead = 1u << 16,
    Player = 1u << 17,
    Hidden = 1u << 18,  ///< screen-reader text, print-only
    Author = 1u << 19,  ///< beside Byline: names or describes who wrote
    Gallery = 1u << 20, ///< carousel, slides
    Kicker = 1u << 21,  ///< the words over a headline
};

using Hints = std::uint32_t;

[[nodiscard]] constexpr Hints bit(Hint hint) {
    return static_cast<Hints>(hint);
}
[[nodiscard]] constexpr bool has(Hints hints, Hint hint) {
    return (hints & bit(hint)) != 0;
}

/// The hints in a class attribute or id: names are taken apart at spaces, words inside them at dashes,
/// underscores and capitals.
[[nodiscard]] Hints hintsOf(std::string_view names);

} // namespace svodka::page
