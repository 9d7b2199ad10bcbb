// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/CommandLine.h"

/// The commands that look after the library itself.
namespace svodka::cli {

[[nodiscard]] int check(const Call& call);
[[nodiscard]] int backup(const Call& call);
[[nodiscard]] int restore(const Call& call);
[[nodiscard]] int compact(const Call& call);

} // namespace svodka::cli
