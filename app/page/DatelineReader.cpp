// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/DatelineReader.h"

#include "core/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::page {

Dateline datelineOf(const Blocks& blocks) {
    static const QRegularExpression form(
        u"^(?<place>\\p{Lu}[\\p{L} .'’/-]{1,48}?)"
        "(?:, (?<day>\\d{1,2} \\p{L}{3,12}\\.?|\\p{L}{3,12}\\.? \\d{1,2}))?"
        "(?: ?\\((?<agency>[\\p{L} ]{3,40})\\) ?[-–—]| [-–—] ?(?<signed>[\\p{Lu}][\\p{L} ]{2,30})\\.)"_s);
    for (const Block& block : blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block.content);
        if (!paragraph)
            continue;
        const auto match = form.match(text::oneLine(plainText(paragraph->text).left(160)));
        if (!match.hasMatch())
            return {};
        const QString agency = match.captured(u"agency"_s);
        return {match.captured(u"place"_s), match.captured(u"day"_s),
                agency.isEmpty() ? match.captured(u"signed"_s) : agency};
    }
    return {};
}

} // namespace svodka::page
