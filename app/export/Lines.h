// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace svodka::exporting {

/// The parts that say something, with `between` between them.
[[nodiscard]] inline QString joined(QStringList parts, QStringView between) {
    parts.removeAll(QString());
    return parts.join(between);
}

/// Paragraphs: an empty line between them.
[[nodiscard]] inline QString parted(QStringList parts) {
    return joined(std::move(parts), u"\n\n");
}

/// Every line behind `rest`, the first one behind `first`; nothing but the mark itself on empty lines.
[[nodiscard]] inline QString indented(const QString& text, const QString& first, const QString& rest) {
    QString out;
    for (const QString& line : text.split(u'\n')) {
        const QString& mark = out.isEmpty() ? first : rest;
        out += (line.isEmpty() ? mark.trimmed() : mark + line) + u'\n';
    }
    out.chop(1);
    return out;
}

} // namespace svodka::exporting
