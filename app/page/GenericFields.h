// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "html/AddressResolver.h"
#include "page/PageMetadata.h"

namespace svodka::page {

/// Fields that a page of no known family shows without naming them in its metadata: title, authors and dates
/// from the elements whose classes say what they are. Fills only what is empty, but cleans what is there.
void readGenericFields(ArticleDraft& draft, const PageIndex& index, const PageMetadata& metadata);

/// The lead of an article that shows none over its text: its first paragraph where the page's description is
/// that paragraph's beginning, else the description itself; empty when it stands further down or is cut off.
[[nodiscard]] QString leadByDescription(const Blocks& blocks, const PageMetadata& metadata);

} // namespace svodka::page
