// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "core/Result.h"

namespace svodka::feed {

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org). Errors: BrokenFeed for broken JSON, NotAFeed for other JSON.
[[nodiscard]] Result<FeedDocument> parseJsonFeed(const QString& text, const QUrl& address);

} // namespace svodka::feed
