// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Comment.h"
#include "core/Feed.h"
#include "services/FeedService.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the commands print with --json. Ids are strings, times ISO 8601 in UTC; unknown is absent where not
/// said otherwise.
namespace svodka::cli {

[[nodiscard]] QJsonObject json(const Feed& feed, const FeedTree& tree);
[[nodiscard]] QJsonObject json(const RefreshSummary& summary);
[[nodiscard]] QJsonObject json(const ArticleSummary& article, const QList<FeedId>& sources);
[[nodiscard]] QJsonObject json(const Article& article);
[[nodiscard]] QJsonObject json(const Discussion& discussion);
[[nodiscard]] QJsonObject json(const storage::SavedState& state);
[[nodiscard]] QJsonArray json(const Blocks& blocks);

/// The folders above a feed, outermost first; its edition where it lies in no folder.
[[nodiscard]] QStringList folderPath(const Feed& feed, const FeedTree& tree);
/// "xml", "section", …
[[nodiscard]] QString kindName(FeedKind kind);

} // namespace svodka::cli
