// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "core/Error.h"

#include <QString>

#include <memory>
#include <optional>

namespace svodka::storage {

class Library;

/// The library is there and usable; `warning` (LibraryDamaged) says that it had to be begun anew, with the
/// path of the damaged one that was moved aside.
struct Opened {
    std::shared_ptr<Library> library;
    std::optional<Error> warning;
};

/// Makes the folder (0700), refuses a newer schema without touching the file, moves a damaged file aside,
/// keeps a copy before a migration, sets the file's mode to 0600. Throws Failure.
[[nodiscard]] Opened openLibrary(const QString& folder, std::shared_ptr<const Clock> clock);

} // namespace svodka::storage
