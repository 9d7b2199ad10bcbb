// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"

#include <QString>

namespace svodka {

/// A whole sentence in the interface's language for what went wrong, and what can be done about it where
/// there is something. Made when shown, so that a language switch re-words it.
[[nodiscard]] QString errorText(const Error& error);

} // namespace svodka
