// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Appearance.h"

#include "ui/Style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QGuiApplication>
#include <QStyleFactory>

#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

double luminance(const QColor& colour) {
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto channel = [share](float one, float other) {
        return float(one + (other - one) * float(share));
    };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

/// `wanted`, moved towards `ink` only as far as its contrast on every ground asks.
QColor readable(const QColor& wanted, const QColor& ink, const QList<QColor>& grounds, double least = 4.5) {
    const auto enough = [&](const QColor& colour) {
        return std::all_of(grounds.begin(), grounds.end(),
                           [&](const QColor& ground) { return contrast(colour, ground) >= least; });
    };
    for (double share = 0; share < 1; share += 0.05)
        if (const QColor colour = mixed(wanted, ink, share); enough(colour))
            return colour;
    return ink;
}

QPalette palette(const QColor& window, const QColor& paper, const QColor& ink, const QColor& accent,
                 bool dark) {
    QPalette made(window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        made.setColor(role, ink);
    made.setColor(QPalette::Window, window);
    made.setColor(QPalette::Base, paper);
    made.setColor(QPalette::Button, dark ? mixed(window, ink, 0.04) : paper);
    made.setColor(QPalette::ToolTipBase, dark ? mixed(window, ink, 0.08) : paper);
    made.setColor(QPalette::Highlight, accent);
    made.setColor(QPalette::HighlightedText,
                  contrast(accent, Qt::white) > contrast(accent, QColor(0x10, 0x12, 0x14))
                      ? QColor(Qt::white)
                      : QColor(0x10, 0x12, 0x14));
    made.setColor(QPalette::LinkVisited, mixed(accent, ink, 0.35));
    made.setColor(QPalette::Light, mixed(window, dark ? ink : QColor(Qt::white), dark ? 0.1 : 0.6));
    made.setColor(QPalette::Midlight, mixed(window, ink, 0.04));
    made.setColor(QPalette::Mid, mixed(window, ink, 0.16));
    made.setColor(QPalette::Dark, mixed(window, ink, 0.3));
    made.setColor(QPalette::Shadow, Qt::black);
    const QColor pale = mixed(ink, window, 0.55);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        made.setColor(QPalette::Disabled, role, pale);
    made.setColor(QPalette::Disabled, QPalette::Highlight, mixed(window, ink, 0.12));
    return made;
}

/// Gives the roles that Qt leaves vague the meaning they have in every widget of ours: AlternateBase = pane,
/// PlaceholderText = soft, Link = accent, BrightText = warning.
QPalette completed(QPalette palette) {
    const Colours colours = coloursOf(palette);
    palette.setColor(QPalette::AlternateBase, colours.pane);
    palette.setColor(QPalette::PlaceholderText, colours.soft);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::BrightText, colours.warning);
    return palette;
}

/// True when the desktop said nothing of colours, so that Qt fell back on its style's grey.
bool isStock(const QPalette& system) {
    const QColor window = system.color(QPalette::Window);
    return window == QColor(0xef, 0xef, 0xef) ||
           window == QColor(0xef, 0xeb, 0xe7); // Fusion, xcb without a desktop
}

bool systemIsDark(const QPalette& system) {
    return system.color(QPalette::Window).lightnessF() < system.color(QPalette::WindowText).lightnessF();
}

} // namespace

double contrast(const QColor& one, const QColor& other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QPalette lightPalette(const QColor& accent) {
    return palette(QColor(0xf6, 0xf5, 0xf3), Qt::white, QColor(0x1d, 0x1d, 0x1b),
                   accent.isValid() ? accent : QColor(0x0b, 0x63, 0xa8), false);
}

QPalette darkPalette(const QColor& accent) {
    return palette(QColor(0x1c, 0x1d, 0x1f), QColor(0x18, 0x1a, 0x1b), QColor(0xe6, 0xe4, 0xdf),
                   accent.isValid() ? accent : QColor(0x6c, 0xb3, 0xee), true);
}

QPalette paperPalette(Paper paper, const QPalette& window) {
    switch (paper) {
    case Paper::LikeWindow:
        return window;
    case Paper::Light:
        return completed(lightPalette());
    case Paper::Dark:
        return completed(darkPalette());
    case Paper::Sepia:
        return completed(palette(QColor(0xf1, 0xe8, 0xd6), QColor(0xf9, 0xf2, 0xe3), QColor(0x37, 0x2d, 0x20),
                                 QColor(0x8a, 0x4a, 0x14), false));
    }
    return window;
}

Colours coloursOf(const QPalette& palette) {
    Colours colours;
    colours.window = palette.color(QPalette::Active, QPalette::Window);
    colours.paper = palette.color(QPalette::Active, QPalette::Base);
    colours.ink = palette.color(QPalette::Active, QPalette::Text);
    colours.dark = luminance(colours.paper) < luminance(colours.ink);
    const bool dark = colours.dark;
    colours.pane =
        dark ? mixed(colours.window, colours.ink, 0.025) : mixed(colours.window, colours.paper, 0.55);
    colours.chip = mixed(colours.window, colours.ink, dark ? 0.075 : 0.035);
    colours.code = mixed(colours.paper, colours.ink, 0.05);
    const QList<QColor> grounds{colours.window, colours.pane, colours.paper};
    // Second text also stands on rows that the pointer is over and where a picture is missing.
    colours.soft = readable(mixed(colours.ink, colours.window, dark ? 0.33 : 0.36), colours.ink,
                            grounds + QList<QColor>{colours.chip, colours.code});
    colours.line = mixed(colours.window, colours.ink, dark ? 0.12 : 0.085);
    colours.accent = readable(palette.color(QPalette::Active, QPalette::Highlight), colours.ink, grounds);
    colours.selection =
        dark ? mixed(colours.window, colours.accent, 0.25) : mixed(colours.paper, colours.accent, 0.14);
    colours.selectionInk =
        readable(mixed(colours.ink, colours.accent, dark ? 0.0 : 0.5), colours.ink, {colours.selection}, 7);
    colours.star =
        readable(dark ? QColor(0xe6, 0xb4, 0x50) : QColor(0xc9, 0x8a, 0x00), colours.ink, grounds, 2.8);
    colours.warning =
        readable(dark ? QColor(0xf0, 0x8a, 0x6b) : QColor(0xa3, 0x3b, 0x1f), colours.ink, grounds);
    colours.good = readable(dark ? QColor(0x7f, 0xc3, 0x8a) : QColor(0x2f, 0x7a, 0x3d), colours.ink, grounds);
    return colours;
}

QFont articleFont(double pixels, QFont::Weight weight, QFont::Style style) {
    QFont font;
    font.setFamilies({u"PT Serif"_s, u"Noto Serif"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    font.setStyle(style);
    return font;
}

QFont interfaceFont(double scale, QFont::Weight weight) {
    QFont font = QApplication::font();
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(9, qRound(font.pixelSize() * scale)));
    else
        font.setPointSizeF(qMax(7.0, font.pointSizeF() * scale));
    font.setWeight(weight);
    return font;
}

Appearance::Appearance(QApplication& application, Settings& settings, QObject* parent)
    : QObject(parent),
      m_application(application),
      m_settings(settings) {
    m_application.setStyle(new Style);
    // Without a desktop Qt knows only "Sans Serif 9"; Noto Sans is nearer to what desktops use and reads
    // better.
    if (const QFont font = QApplication::font();
        QFontInfo(font).pixelSize() < 13 && QGuiApplication::desktopSettingsAware()) {
        QFont better = font;
        if (font.family() == u"Sans Serif"_s && QFontDatabase::hasFamily(u"Noto Sans"_s))
            better.setFamily(u"Noto Sans"_s);
        better.setPixelSize(13);
        QApplication::setFont(better);
    }
    m_application.installEventFilter(this);
    connect(&m_settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1StringView(Settings::theme.name))
            apply();
    });
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    // The desktop changed between day and night while the program runs.
    if (watched == &m_application && event->type() == QEvent::ApplicationPaletteChange && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Appearance::apply() {
    m_applying = true;
    switch (m_settings.get(Settings::theme)) {
    case Theme::Light:
        QApplication::setPalette(completed(lightPalette()));
        break;
    case Theme::Dark:
        QApplication::setPalette(completed(darkPalette()));
        break;
    case Theme::System: {
        QApplication::setPalette(QPalette());
        const QPalette system = QApplication::palette();
        const QPalette own = systemIsDark(system) ? darkPalette() : lightPalette();
        QApplication::setPalette(completed(isStock(system) ? own : system));
        break;
    }
    }
    m_applying = false;
}

} // namespace svodka
