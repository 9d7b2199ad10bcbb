// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

namespace svodka {

/// "feed", "section page", …
[[nodiscard]] QString kindText(FeedKind kind);

/// How an answer went, in a few words: "200, 3 new", "304, nothing new", or the error's sentence.
[[nodiscard]] QString answerText(const FeedAnswer& answer);

/// When a feed is asked again, and why then.
[[nodiscard]] QString nextPollText(const Feed& feed, const QDateTime& now);

} // namespace svodka
