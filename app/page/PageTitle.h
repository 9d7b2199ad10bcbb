// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageMetadata.h"

namespace svodka::page {

/// The headline of a page of no known family. Its h1, the metadata and the title element check one another:
/// a name that two of them have wins, cleaned of site names ("… - Sputnik International").
[[nodiscard]] QString titleOf(const PageMetadata& metadata, const PageIndex& index, const QString& host);

/// `title` without a part behind a separator that names the site or is as short as such a name.
[[nodiscard]] QString withoutSiteName(const QString& title, const QString& siteName);

} // namespace svodka::page
