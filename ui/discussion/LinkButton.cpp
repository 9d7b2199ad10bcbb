// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/LinkButton.h"

#include "ui/Appearance.h"

#include <QEvent>
#include <QPainter>

namespace svodka {

LinkButton::LinkButton(const QString& objectName, QWidget* parent) : QAbstractButton(parent) {
    setObjectName(objectName);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setFont(interfaceFont(0.92));
}

QSize LinkButton::sizeHint() const {
    const int picture = icon().isNull() ? 0 : 16;
    return {fontMetrics().horizontalAdvance(text()) + picture + 2, qMax(fontMetrics().height(), picture) + 4};
}

void LinkButton::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    const QColor ink = underMouse() || isDown() ? colours.accent : colours.soft;
    if (!icon().isNull())
        icon().paint(&painter, QRect(width() - 17, (height() - 16) / 2, 16, 16));
    painter.setPen(ink);
    painter.drawText(rect(), int(Qt::AlignVCenter) | int(Qt::AlignLeading), text());
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
}

void LinkButton::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace svodka
