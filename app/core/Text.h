// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>

namespace svodka::text {

/// For one-line fields (titles, names): white space folded, C0/C1 controls and bidi overrides U+202A…202E
/// removed (security.md, attack 10), trimmed.
[[nodiscard]] QString oneLine(QStringView text);

/// White space (no-break spaces included) folded to single spaces, trimmed.
[[nodiscard]] QString folded(QStringView text);

/// For matching: case folded, ё = е, diacritics of Latin letters removed.
[[nodiscard]] QString searchFolded(QStringView text);

/// At most `length` characters, cut at a word's end with "…".
[[nodiscard]] QString shortened(const QString& text, qsizetype length);

} // namespace svodka::text
