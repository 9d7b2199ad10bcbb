// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/ProgressLine.h"

#include "ui/Appearance.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace svodka {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(2);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ProgressLine::setProgress(int done, int total) {
    m_state = State::Counting;
    m_share = total > 0 ? double(done) / total : 0;
    m_timer.stop();
    update();
}

void ProgressLine::setBusy() {
    if (m_state == State::Busy)
        return;
    m_state = State::Busy;
    m_step = 0;
    // The desktop's wish for less motion arrives as an animation duration of 0.
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_timer.start(40, this);
    update();
}

void ProgressLine::setIdle() {
    m_state = State::Idle;
    m_timer.stop();
    update();
}

void ProgressLine::timerEvent(QTimerEvent* event) {
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    ++m_step;
    update();
}

void ProgressLine::paintEvent(QPaintEvent*) {
    if (m_state == State::Idle)
        return;
    QPainter painter(this);
    const QColor accent = coloursOf(palette()).accent;
    if (m_state == State::Counting)
        return painter.fillRect(QRectF(0, 0, width() * m_share, height()), accent);
    const double length = width() * 0.38;
    const double from = m_timer.isActive() ? (m_step % 60) / 60.0 * (width() + length) - length : 0;
    painter.fillRect(QRectF(from, 0, length, height()), accent);
}

} // namespace svodka
