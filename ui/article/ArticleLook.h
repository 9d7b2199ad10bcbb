// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"
#include "ui/Appearance.h"

namespace svodka {

/// How an article is set: colours of the moment, the reader's size and measure. All lengths are
/// device-independent pixels and grow with the size.
struct ArticleLook {
    Colours colours;
    QColor faint;       ///< credits, small headings: paler than `soft`, still 4.5:1 on paper and pane
    double scale = 1.0; ///< 1.0 = body text of 16.5 px
    int column = 600;   ///< width of the text at most
    double leading = 1; ///< how much wider than the design's the lines of running text stand
    QString family{};   ///< of running text and headlines; empty = the design's serif

    [[nodiscard]] static ArticleLook of(const QPalette& palette, const Settings& settings);

    [[nodiscard]] double px(double length) const { return length * scale; }
    [[nodiscard]] QFont serif(double pixels, QFont::Weight weight = QFont::Normal,
                              QFont::Style style = QFont::StyleNormal) const;
    [[nodiscard]] QFont interface(double pixels, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFont code(double pixels) const;
};

} // namespace svodka
