// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/CommandLine.h"

/// The commands that list, show, mark and find articles, and print their discussions. Each answers its exit
/// code.
namespace svodka::cli {

[[nodiscard]] int articles(const Call& call);
[[nodiscard]] int show(const Call& call);
[[nodiscard]] int mark(const Call& call);
[[nodiscard]] int search(const Call& call);
[[nodiscard]] int discussion(const Call& call);

} // namespace svodka::cli
