// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/ArticleNormalizer.h"

#include <QJsonObject>

namespace svodka::cli {

/// What `normalize` prints: unknown fields are absent, times are ISO 8601 in UTC.
[[nodiscard]] QJsonObject jsonOf(const page::NormalizedPage& page);

} // namespace svodka::cli
