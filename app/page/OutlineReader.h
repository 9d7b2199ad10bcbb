// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/PageOutline.h"

namespace svodka::page {

/// The tree of a page as it came, and where in it each removed piece stood. Pieces are found by the selector
/// of their rule where it has one, else by their words; one that is not found has no place. Pure; any thread.
[[nodiscard]] PageOutline outlineOf(const QString& source, const QList<Furniture>& furniture);

} // namespace svodka::page
