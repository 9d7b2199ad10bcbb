// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/CommandLine.h"

/// The commands that follow feeds and fetch them. Each answers its exit code.
namespace svodka::cli {

[[nodiscard]] int subscribe(const Call& call);
[[nodiscard]] int unsubscribe(const Call& call);
[[nodiscard]] int feeds(const Call& call);
[[nodiscard]] int importOpml(const Call& call);
[[nodiscard]] int exportOpml(const Call& call);
[[nodiscard]] int refresh(const Call& call);

} // namespace svodka::cli
