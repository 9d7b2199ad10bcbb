// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QIcon>
#include <QWidget>

class QLabel;
class QPushButton;

namespace svodka {

/// One quiet line over a pane: what is the matter, and what can be done about it.
class PaneNotice final : public QWidget {
    Q_OBJECT
public:
    enum class Tone { Quiet, Warning };
    explicit PaneNotice(const QString& objectName, QWidget* parent);
    /// Shows the line; an action without words is not offered.
    void say(Tone tone, const QString& words, const QString& firstAction, const QString& secondAction = {});
    [[nodiscard]] QString words() const;

signals:
    void firstChosen();
    void secondChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Quiet;
    QLabel* m_emblem;
    QLabel* m_words;
    QPushButton* m_first;
    QPushButton* m_second;
};

} // namespace svodka
