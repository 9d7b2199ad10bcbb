// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Feed.h"

namespace svodka {

/// More than this is not kept of one answer: the newest stay (a feed of a million items is an accident or an
/// attack).
constexpr qsizetype mostItems = 2000;

/// What a feed's items say of their articles. Pure; any thread. Items that have neither a title nor text are
/// left out.
[[nodiscard]] QList<ArticleDraft> draftsOf(const FeedDocument& document, const QUrl& feedAddress);

} // namespace svodka
