// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageMetadata.h"

namespace svodka::page {

/// The headline as metadata have it, without the site's name ("… - Sputnik International", "РИА Новости,
/// 31.05.2026").
[[nodiscard]] QString cleanTitle(const PageMetadata& metadata);

/// `title` without a part behind a separator that names the site or section.
[[nodiscard]] QString withoutSiteName(const QString& title, const QString& siteName);

} // namespace svodka::page
