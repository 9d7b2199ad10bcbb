// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "html/AddressResolver.h"
#include "page/ArticleNormalizer.h"
#include "page/FurnitureFilter.h"
#include "page/PageMetadata.h"

namespace svodka::page {

/// What the page's relative addresses stand on: its base element, the address it was saved from (field guide
/// §6), else where it was read.
[[nodiscard]] QUrl baseAddress(const QUrl& address, const html::Document& document, const PageIndex& index);

/// A saved page may hold the articles that were scrolled to: all but the one that `address` names go.
void keepOneArticle(const html::Document& document, const PageProfile& profile, const QUrl& address,
                    FurnitureFilter& furniture);

/// The element that holds the article's text; null when there is none.
[[nodiscard]] html::Node bodyOf(const html::Document& document, const PageProfile& profile);

/// The picture over the text, by the profile, else the one metadata name unless it is a sharing card.
[[nodiscard]] std::optional<Picture> leadPictureOf(const html::Document& document, const PageProfile& profile,
                                                   const PageMetadata& metadata,
                                                   const html::AddressResolver& addresses);

/// A list's title and description are its section's (field guide §2).
void describeListing(const html::Document& document, const PageProfile& profile, const PageMetadata& metadata,
                     ArticleDraft& draft);

[[nodiscard]] PageKind kindOf(const html::Document& document, const PageProfile& profile,
                              const ArticleDraft& draft);

} // namespace svodka::page
