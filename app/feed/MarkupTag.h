// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringView>
#include <QVarLengthArray>

namespace svodka::feed {

/// A start tag as it is written, XML or HTML; names and values are slices of the text, references in them not
/// resolved.
struct MarkupTag {
    struct Attribute {
        QStringView name;
        QStringView value;
    };
    QStringView name;
    QVarLengthArray<Attribute, 16> attributes; ///< at most 64, further ones are passed over
    bool empty = false;                        ///< ends in "/>"
    qsizetype end = 0;                         ///< just behind the tag
};

/// True if a start tag begins at `at`: "<" with a letter behind it, so "x < 5" and "<3" are text.
[[nodiscard]] bool isStartTag(QStringView text, qsizetype at);

/// Takes the tag at `at` apart. Quotes may be missing; a "<" where an attribute should stand ends the tag
/// before it.
void readTag(QStringView text, qsizetype at, MarkupTag& tag);

} // namespace svodka::feed
