// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/CommandLine.h"

/// The commands that keep articles for the time without a network, and write them into files.
namespace svodka::cli {

[[nodiscard]] int save(const Call& call);
[[nodiscard]] int verify(const Call& call);
[[nodiscard]] int exportArticles(const Call& call);

} // namespace svodka::cli
