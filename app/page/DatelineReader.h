// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

namespace svodka::page {

/// "MOSCOW, August 26 (RIA Novosti) - …", "МОСКВА, 31 мая - РИА Новости. …", "TESTVILLE (Sputnik) - …" at the
/// start of a text, with any dash. Empty when there is none.
[[nodiscard]] Dateline datelineOf(const Blocks& blocks);

} // namespace svodka::page
