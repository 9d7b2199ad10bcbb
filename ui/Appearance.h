// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace svodka {

/// Every colour of the window, by its role. All of them come from the palette, so that a foreign palette
/// (high contrast, the desktop's own dark one) stays readable; with Svodka's palettes they are those of the
/// design.
struct Colours {
    QColor window;       ///< the frame: feed tree, bars
    QColor pane;         ///< lists, the discussion
    QColor paper;        ///< the article, text fields
    QColor ink;          ///< text
    QColor soft;         ///< second text: at least 4.5:1 on window, pane, paper
    QColor line;         ///< hairlines
    QColor accent;       ///< links, the unread dot, progress: at least 4.5:1 on window, pane, paper
    QColor selection;    ///< ground of what is selected or tinted
    QColor selectionInk; ///< text on `selection`
    QColor star;
    QColor chip;    ///< ground of tags
    QColor warning; ///< text of what failed: at least 4.5:1
    QColor good;    ///< text of what went well: at least 4.5:1
    QColor code;    ///< ground of code
    bool dark = false;
};

[[nodiscard]] Colours coloursOf(const QPalette& palette);

/// Contrast of two opaque colours, 1…21 (WCAG 2, 1.4.3).
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

/// An icon of :/icons/NAME.svg, drawn when it is painted: in the palette of that moment and crisp at any
/// scale. Normal = soft, switched on = accent, selected = the selection's ink, disabled = faint.
[[nodiscard]] QIcon icon(const QString& name);
/// The same in one colour, for emblems that are painted by a delegate.
[[nodiscard]] QPixmap tintedIcon(const QString& name, int size, const QColor& colour,
                                 double devicePixelRatio);

/// The reading serif with real Cyrillic: PT Serif, else Noto Serif, else DejaVu Serif. `pixels` are
/// device-independent.
[[nodiscard]] QFont articleFont(double pixels, QFont::Weight weight = QFont::Normal,
                                QFont::Style style = QFont::StyleNormal);
/// The interface's font, scaled: 1.0 = as the desktop has it, 0.85 = small text, 1.25 = a section's title.
[[nodiscard]] QFont interfaceFont(double scale = 1.0, QFont::Weight weight = QFont::Normal);

/// Dresses the application: style, palette by the reader's theme, fonts. In its palette AlternateBase is the
/// pane's ground, PlaceholderText soft text, Link the accent and BrightText the warning, so that a label
/// needs only its role. Follows the setting and the desktop at once; widgets hear of it as
/// QEvent::PaletteChange.
class Appearance : public QObject {
    Q_OBJECT
public:
    Appearance(QApplication& application, Settings& settings, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    bool m_applying = false;
};

/// The palette of an article on this ground; LikeWindow = `window` as it is.
[[nodiscard]] QPalette paperPalette(Paper paper, const QPalette& window);

/// Svodka's own palettes; `accent` invalid = the design's.
[[nodiscard]] QPalette lightPalette(const QColor& accent = {});
[[nodiscard]] QPalette darkPalette(const QColor& accent = {});

} // namespace svodka
