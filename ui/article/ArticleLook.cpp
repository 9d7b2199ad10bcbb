// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleLook.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace svodka {

namespace {

// Point sizes carry fractions where pixel sizes do not; Qt's own ratio is that of the screen, 96 by default.
QFont sized(QFont font, double pixels) {
    font.setPointSizeF(pixels * 0.75);
    return font;
}

// `colour` as far towards the ground as 4.5:1 lets it go.
QColor paler(QColor colour, const Colours& colours) {
    for (QColor next = colour;
         contrast(next, colours.paper) >= 4.55 && contrast(next, colours.pane) >= 4.55;) {
        colour = next;
        const auto nearer = [](int from, int to) { return from + (to > from ? 1 : to < from ? -1 : 0); };
        next =
            QColor(nearer(colour.red(), colours.paper.red()), nearer(colour.green(), colours.paper.green()),
                   nearer(colour.blue(), colours.paper.blue()));
        if (next == colour)
            break;
    }
    return colour;
}

} // namespace

ArticleLook ArticleLook::of(const QPalette& palette, const Settings& settings) {
    ArticleLook look;
    look.colours = coloursOf(palette);
    look.faint = paler(look.colours.soft, look.colours);
    look.scale = qBound(60, settings.get(Settings::articleFontSize), 300) / 100.0;
    // the design's column: 600 px hold 66 characters of 16.5 px
    look.column = qRound(qBound(40, settings.get(Settings::columnWidth), 120) * 600.0 / 66.0 * look.scale);
    look.leading = settings.get(Settings::lineHeight) / double(Settings::lineHeight.standard);
    look.family = settings.get(Settings::articleFont);
    return look;
}

QFont ArticleLook::serif(double pixels, QFont::Weight weight, QFont::Style style) const {
    QFont font = articleFont(px(pixels), weight, style);
    if (!family.isEmpty())
        font.setFamilies(QStringList(family) + font.families());
    return sized(font, px(pixels));
}

QFont ArticleLook::interface(double pixels, QFont::Weight weight) const {
    return sized(interfaceFont(1.0, weight), px(pixels));
}

QFont ArticleLook::code(double pixels) const {
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), px(pixels));
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace svodka
