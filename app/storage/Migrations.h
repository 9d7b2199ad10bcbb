// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/Database.h"

namespace svodka::storage {

/// The schema, as the steps that lead to it. A step that was released is never changed: what is new is
/// appended.
class Migrations {
public:
    [[nodiscard]] static int latestVersion();
    /// Carries out every step behind the file's user_version, each in a transaction of its own; a step that
    /// was interrupted has left nothing and is begun again.
    static void apply(Database& database);
};

} // namespace svodka::storage
