// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/TitleBar.h"

#include "ui/Appearance.h"

#include <QPainter>

namespace svodka {

TitleBar::TitleBar(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("articleTitleBar"));
    setTextFormat(Qt::PlainText);
    setAttribute(Qt::WA_TransparentForMouseEvents); // the wheel goes to the text below
    hide();
}

void TitleBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.paper);
    painter.fillRect(QRect(0, QWidget::height() - 1, width(), 1), colours.line);
    painter.setFont(interfaceFont(0.96, QFont::DemiBold));
    painter.setPen(colours.ink);
    const QRect room = rect().adjusted(20, 0, -20, -1);
    painter.drawText(room, int(Qt::AlignVCenter) | int(Qt::AlignLeading),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

} // namespace svodka
