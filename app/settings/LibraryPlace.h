// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace svodka {

/// Where the library lies: the folder that was chosen, absolute; else the one of the XDG base directories.
[[nodiscard]] QString libraryFolder(const QString& chosen);

/// The settings of that library: a chosen folder holds its own; else they lie in the XDG configuration
/// folder.
[[nodiscard]] QString settingsFile(const QString& chosen);

} // namespace svodka
