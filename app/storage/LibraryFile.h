// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "core/Error.h"
#include "storage/Storage.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace svodka::storage {

class Database;
class Library;

/// The library is there and can be read.
struct Opened {
    std::shared_ptr<Library> library;
    std::optional<Rescue> rescue{}; ///< it was damaged
    std::optional<Error> trouble{}; ///< LibraryNotWritable: it can only be read
};

/// Makes the folder (0700) and the file (0600). Refuses a newer schema without touching the file; keeps a
/// copy before a migration; opens what cannot be written to for reading; moves a damaged file aside under its
/// date and begins anew with whatever can be read of it, else with the newest backup. Throws Failure.
[[nodiscard]] Opened openLibrary(const QString& folder, std::shared_ptr<const Clock> clock);

[[nodiscard]] QString databaseFile(const QString& folder);
/// At the next opening the whole file is checked, and saved if it has to be.
void suspectDamage(const QString& folder);

/// Throws Failure (LibraryDamaged). `isStopAsked` between two tables.
void checkTables(Database& database, const std::function<bool()>& isStopAsked);

} // namespace svodka::storage
