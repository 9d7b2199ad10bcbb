// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QBasicTimer>
#include <QWidget>

namespace svodka {

/// 2 px on top of the pane that is loading; takes its room even when idle, so that nothing moves.
class ProgressLine final : public QWidget {
    Q_OBJECT
public:
    explicit ProgressLine(QWidget* parent = nullptr);
    void setProgress(int done, int total);
    void setBusy(); ///< under way, no telling how long
    void setIdle();
    [[nodiscard]] bool isIdle() const { return m_state == State::Idle; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    enum class State { Idle, Busy, Counting } m_state = State::Idle;
    double m_share = 0;
    int m_step = 0;
    QBasicTimer m_timer;
};

} // namespace svodka
