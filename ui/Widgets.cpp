// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Widgets.h"

#include "ui/Appearance.h"

#include <QPainter>

namespace svodka {

void Hairline::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(palette()).line);
}

} // namespace svodka
