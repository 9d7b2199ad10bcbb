// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace svodka::cli {

/// `parse-feed FILE [--url ADDRESS] [--content-type TYPE]` prints one JSON object; `parse-feed --batch` reads
/// lines
/// {"file","url","content_type","kind":"feed"|"opml"} from standard input and answers each with a line.
/// `arguments`: what follows the command. Answers the exit code: 0, 1 when the file could not be read as a
/// feed, 2 for wrong use.
[[nodiscard]] int parseFeed(const QStringList& arguments);

} // namespace svodka::cli
