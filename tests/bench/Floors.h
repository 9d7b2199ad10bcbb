// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "bench/FeedServer.h"

#include <QJsonObject>

namespace svodka::bench {

/// The same items put into bare SQLite tables, then into an FTS5 index as well, with one transaction per
/// feed: what nothing can go below. Generating the text is not counted.
[[nodiscard]] QJsonObject sqliteFloor(const FeedPlan& plan, int rounds, const QString& folder);
/// A bare window with three panes: from the start of its process to its first picture.
[[nodiscard]] int windowFloor(int argc, char** argv, double started);

} // namespace svodka::bench
