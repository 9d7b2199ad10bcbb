// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace svodka::page {

/// The language a text is written in, by its script and its smallest words; `declared` stays where it fits or
/// where the text is too short to tell.
[[nodiscard]] QString languageOfText(const QString& text, const QString& declared);

} // namespace svodka::page
