// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QColor>
#include <QFuture>
#include <QList>
#include <QString>
#include <QTextLayout>

namespace svodka {

/// What code is set on; colours of the theme are moved until they are readable there.
struct CodeGround {
    QColor paper;
    QColor ink;
    bool dark = false;
};

/// Formats of each line of a text, offsets within the line.
using CodeColours = QList<QList<QTextLayout::FormatRange>>;

/// Colours of `text` by KSyntaxHighlighting, found off the GUI thread. `language`: as a page names it
/// ("python", "c++", "js") or a file's extension; one that is not known gives no colours. Lines are parted by
/// U+000A. Nothing is coloured after `mostCharacters`.
[[nodiscard]] QFuture<CodeColours> colourCode(const QString& text, const QString& language,
                                              const CodeGround& ground);

inline constexpr qsizetype mostCodeCharacters = 1'500'000;

/// The same for a text that is one paragraph: offsets from its start.
[[nodiscard]] QList<QTextLayout::FormatRange> joinedLines(const CodeColours& colours, const QString& text);

} // namespace svodka
