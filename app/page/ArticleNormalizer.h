// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Listing.h"
#include "core/Result.h"
#include "page/PageProfile.h"

#include <QByteArray>
#include <QUrl>

namespace svodka::page {

struct PageInput {
    QByteArray bytes; ///< as served
    QUrl address;
    QByteArray contentType{}; ///< HTTP header; may be empty
};

enum class PageKind { Article, Listing, Unreadable };

/// What a page turned out to be. Pure: same bytes, same profiles, same answer; any thread.
struct NormalizedPage {
    PageKind kind = PageKind::Unreadable;
    ArticleDraft draft;     ///< kind Article; furniture included
    ListingRules listing{}; ///< rules of the profile, for feed::parseListing
    QList<QUrl> feeds{};    ///< link rel=alternate of feed types, absolute, in the page's order
    QString text{};         ///< the page decoded
};

/// Reads any page: unwraps archives, picks the profile, then structured data, then the generic extractor.
/// Errors: EmptyAnswer, TooLarge; a page without an article is not an error but kind Listing or Unreadable.
[[nodiscard]] Result<NormalizedPage> normalize(const PageInput& input, const ProfileSet& profiles);

/// HTML of a feed body, a comment or any fragment → blocks; links made absolute against `base`.
[[nodiscard]] Blocks blocksFromHtml(const QString& html, const QUrl& base);
/// As blocksFromHtml, and lists, quotes and tables with nothing in them stay: what `sanitize` promises.
[[nodiscard]] Blocks structureFromHtml(const QString& html, const QUrl& base);

} // namespace svodka::page
