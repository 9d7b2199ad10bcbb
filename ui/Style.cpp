// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Style.h"

#include "ui/Appearance.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr double corner = 5;
constexpr int scrollBarWidth = 10;

void drawBox(QPainter* painter, const QRect& rect, const QColor& ground, const QColor& edge,
             double radius = corner) {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->restore();
}

QColor edgeOf(const Colours& colours, const QStyleOption* option) {
    // A field or a box must be seen where it stands: 3:1 would be loud, the line alone too faint on white.
    const bool focused = option->state & QStyle::State_HasFocus && option->state & QStyle::State_Enabled;
    return focused ? colours.accent : colours.line.darker(colours.dark ? 90 : 106);
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget) {
    const Colours colours = coloursOf(option->palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool primary =
        option->state & QStyle::State_Enabled && widget && widget->property("primary").toBool();
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver && option->state & QStyle::State_Enabled;
    if (button && button->features & QStyleOptionButton::Flat && !down && !hovered)
        return;
    QColor ground = primary ? colours.accent : option->palette.color(QPalette::Button);
    if (down)
        ground = primary ? ground.darker(115) : colours.selection;
    else if (hovered)
        ground = primary ? ground.lighter(110) : colours.chip;
    drawBox(painter, option->rect, ground, primary ? ground : edgeOf(colours, option));
}

void drawToolButton(const QStyleOption* option, QPainter* painter) {
    const Colours colours = coloursOf(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    if (option->state & QStyle::State_On)
        drawBox(painter, option->rect, colours.selection, {});
    else if (enabled && option->state & (QStyle::State_MouseOver | QStyle::State_Sunken))
        drawBox(painter, option->rect,
                option->state & QStyle::State_Sunken ? colours.selection : colours.chip, {});
}

void drawCheckBox(const QStyleOption* option, QPainter* painter, bool round) {
    const Colours colours = coloursOf(option->palette);
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option->state & QStyle::State_Enabled;
    const QColor mark = enabled ? colours.accent : colours.soft;
    const QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const double radius = round ? box.width() / 2 : 3;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(on || option->state & QStyle::State_HasFocus ? mark : colours.soft, 1.5));
    painter->setBrush(!on || round ? colours.paper : mark);
    painter->drawRoundedRect(box, radius, radius);
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.adjusted(3.2, 3.2, -3.2, -3.2));
    } else if (on) {
        painter->setPen(QPen(colours.paper, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](double x, double y) {
            return box.topLeft() + QPointF(box.width() * x, box.height() * y);
        };
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(at(0.25, 0.5), at(0.75, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.22, 0.52), at(0.43, 0.73), at(0.78, 0.28)});
    }
    painter->restore();
}

/// Where a dragged row would land: a line between two rows, a box around the one it goes into.
void drawDropMark(const QStyleOption* option, QPainter* painter) {
    if (option->rect.isNull())
        return;
    const QRectF rect = QRectF(option->rect).adjusted(8, 0, -8, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(coloursOf(option->palette).accent, 2));
    painter->setBrush(Qt::NoBrush);
    if (option->rect.height() <= 1)
        painter->drawLine(rect.topLeft(), rect.topRight());
    else
        painter->drawRoundedRect(rect.adjusted(-1, 1, 1, -1), 5, 5);
    painter->restore();
}

void drawArrow(QPainter* painter, const QRect& rect, const QColor& colour, Qt::ArrowType direction) {
    const QPointF centre = QRectF(rect).center();
    const double reach = 3.5;
    const double side = direction == Qt::UpArrow ? -1 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF{centre + QPointF(-reach, -side * reach / 2),
                                    centre + QPointF(0, side * reach / 2),
                                    centre + QPointF(reach, -side * reach / 2)});
    painter->restore();
}

void drawScrollBar(const QStyleOptionSlider* option, QPainter* painter, const QRect& handle) {
    const Colours colours = coloursOf(option->palette);
    if (option->maximum <= option->minimum)
        return;
    const bool active = option->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = colours.soft;
    colour.setAlphaF(active ? 0.75F : 0.4F);
    QRectF bar = QRectF(handle).adjusted(2.5, 2.5, -2.5, -2.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double radius = qMin(bar.width(), bar.height()) / 2;
    painter->drawRoundedRect(bar, radius, radius);
    painter->restore();
}

/// Beside a page its scroll bar is part of the page, not of the frame.
void fillScrollGround(const QWidget* bar, const QRect& rect, QPainter* painter) {
    const QWidget* container = bar ? bar->parentWidget() : nullptr;
    const auto* area =
        qobject_cast<const QAbstractScrollArea*>(container ? container->parentWidget() : nullptr);
    if (area)
        painter->fillRect(rect, area->viewport()->palette().color(area->viewport()->backgroundRole()));
}

void drawTab(const QStyleOptionTab* option, QPainter* painter) {
    const Colours colours = coloursOf(option->palette);
    if (option->state & QStyle::State_Selected)
        painter->fillRect(
            QRect(option->rect.left() + 8, option->rect.bottom() - 1, option->rect.width() - 16, 2),
            colours.accent);
    else if (option->state & QStyle::State_MouseOver)
        painter->fillRect(option->rect, colours.chip);
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractButton*>(widget) ||
        qobject_cast<QComboBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawMenuBarItem(const QStyleOptionMenuItem* option, QPainter* painter,
                            const QWidget* widget) const {
    const Colours colours = coloursOf(option->palette);
    painter->fillRect(option->rect, colours.window);
    const bool open = option->state & (State_Selected | State_Sunken) && option->state & State_Enabled;
    if (open)
        drawBox(painter, option->rect.adjusted(1, 2, -1, -2), colours.selection, {});
    const int underline = styleHint(SH_UnderlineShortcut, option, widget, nullptr) ? Qt::TextShowMnemonic
                                                                                   : Qt::TextHideMnemonic;
    QPalette palette = option->palette;
    palette.setColor(QPalette::ButtonText, open ? colours.selectionInk : colours.ink);
    drawItemText(painter, option->rect, Qt::AlignCenter | underline, palette, option->state & State_Enabled,
                 option->text, QPalette::ButtonText);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const {
    switch (element) {
    case PE_PanelButtonCommand:
        return drawButton(option, painter, widget);
    case PE_PanelButtonTool:
        return drawToolButton(option, painter);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheckBox(option, painter, false);
    case PE_IndicatorItemViewItemDrop:
        return drawDropMark(option, painter);
    case PE_IndicatorRadioButton:
        return drawCheckBox(option, painter, true);
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            const Colours colours = coloursOf(option->palette);
            return drawBox(painter, option->rect, colours.paper, edgeOf(colours, option));
        }
        return;
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameDefaultButton:
        return;
    case PE_FrameFocusRect: {
        QColor accent = coloursOf(option->palette).accent;
        return drawBox(painter, option->rect, {}, accent, 3);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const {
    const Colours colours = coloursOf(option->palette);
    switch (element) {
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, colours.window);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, colours.line);
        return;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuBarItem(item, painter, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return drawTab(tab, painter);
        break;
    case CE_ItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            QStyleOptionViewItem calm = *item;
            calm.palette.setColor(QPalette::Highlight, colours.selection);
            calm.palette.setColor(QPalette::HighlightedText, colours.selectionInk);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem calm = *item;
            calm.palette.setColor(QPalette::Highlight, colours.selection);
            calm.palette.setColor(QPalette::HighlightedText, colours.selectionInk);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && widget && widget->property("primary").toBool() && option->state & State_Enabled) {
            QStyleOptionButton bright = *button;
            bright.palette.setColor(QPalette::ButtonText, option->palette.color(QPalette::HighlightedText));
            return QProxyStyle::drawControl(element, &bright, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const {
    const Colours colours = coloursOf(option->palette);
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar) {
        fillScrollGround(widget, option->rect, painter);
        return drawScrollBar(slider, painter, subControlRect(control, option, SC_ScrollBarSlider, widget));
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        QStyleOptionToolButton plain = *button; // no arrow over the icon
        plain.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::MenuButtonPopup);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        const bool hovered = option->state & State_MouseOver && option->state & State_Enabled;
        drawBox(painter, option->rect, hovered ? colours.chip : option->palette.color(QPalette::Button),
                edgeOf(colours, option));
        return drawArrow(painter, subControlRect(control, option, SC_ComboBoxArrow, widget), colours.soft,
                         Qt::DownArrow);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        drawBox(painter, option->rect, colours.paper, edgeOf(colours, option));
        drawArrow(painter, subControlRect(control, option, SC_SpinBoxUp, widget), colours.soft, Qt::UpArrow);
        return drawArrow(painter, subControlRect(control, option, SC_SpinBoxDown, widget), colours.soft,
                         Qt::DownArrow);
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_SplitterWidth:
        return 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_RadioButtonLabelSpacing:
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_SmallIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returnData) const {
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
        return 0;
    case SH_UnderlineShortcut: // in the menu bar only while the keyboard is in it
        return qobject_cast<const QMenuBar*>(widget) ? widget->hasFocus() : 1;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const {
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_PushButton)
        made += QSize(10, 4);
    else if (type == CT_LineEdit || type == CT_ComboBox)
        made.rheight() += 2;
    else if (type == CT_MenuBarItem)
        made += QSize(2, 2);
    return made;
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const {
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar) {
        const bool upright = slider->orientation == Qt::Vertical;
        const QRect whole = option->rect;
        const int length = upright ? whole.height() : whole.width();
        const qint64 range = qint64(slider->maximum) - slider->minimum;
        int handle = length;
        if (range > 0)
            handle = qBound(28, int(qint64(slider->pageStep) * length / (range + slider->pageStep)), length);
        const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                                  length - handle, slider->upsideDown);
        const auto cut = [&](int from, int size) {
            return upright ? QRect(whole.x(), whole.y() + from, whole.width(), size)
                           : QRect(whole.x() + from, whole.y(), size, whole.height());
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return visualRect(slider->direction, whole, cut(start, handle));
        case SC_ScrollBarSubPage:
            return visualRect(slider->direction, whole, cut(0, start));
        case SC_ScrollBarAddPage:
            return visualRect(slider->direction, whole, cut(start + handle, length - start - handle));
        case SC_ScrollBarGroove:
            return whole;
        default:
            return {}; // no arrow buttons
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

} // namespace svodka
