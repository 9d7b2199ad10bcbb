// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/article/ArticleWriter.h"

#include <functional>

namespace svodka {

/// Writes a table with its spans; `writeCell` writes one cell's blocks where the pen stands. At most 2 000
/// cells and 60 columns are laid out; answers how many rows were left off.
int writeTable(ArticleWriter& writer, const Table& table,
               const std::function<void(const Blocks&)>& writeCell);

} // namespace svodka
