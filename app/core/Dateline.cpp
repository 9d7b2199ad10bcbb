// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Dateline.h"

#include <QStringView>

namespace svodka {

namespace {

/// How many characters at the start of `text` are the dateline and what joins it to the sentence; 0 = none.
qsizetype datelineLength(const QString& text, const Dateline& dateline) {
    qsizetype at = 0;
    for (const QString& part : {dateline.place, dateline.day, dateline.agency}) {
        if (part.isEmpty())
            continue;
        const qsizetype found = text.indexOf(part, at);
        if (found < 0 || found - at > 4) // ", ", " (", " - ": more between two parts is no dateline
            return 0;
        at = found + part.size();
    }
    static constexpr QStringView joints = u" )\u00a0-\u2013\u2014.\n";
    while (at > 0 && at < text.size() && joints.contains(text.at(at)))
        ++at;
    return at < text.size() ? at : 0; // a paragraph that is nothing but a dateline stays
}

void removeStart(InlineText& text, qsizetype length) {
    while (length > 0 && !text.isEmpty()) {
        const qsizetype taken = std::min(length, text.first().text.size());
        text.first().text.remove(0, taken);
        length -= taken;
        if (text.first().text.isEmpty())
            text.removeFirst();
    }
}

} // namespace

Blocks bodyAfterDateline(Blocks blocks, const Dateline& dateline) {
    if (dateline.place.isEmpty())
        return blocks;
    for (Block& block : blocks) {
        auto* paragraph = std::get_if<Paragraph>(&block.content);
        if (!paragraph)
            continue;
        removeStart(paragraph->text, datelineLength(plainText(paragraph->text), dateline));
        break;
    }
    return blocks;
}

} // namespace svodka
