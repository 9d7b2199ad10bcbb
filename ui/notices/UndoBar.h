// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/UndoService.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QPushButton;

namespace svodka {

/// "120 articles marked as read · Undo", over the foot of the window; goes by itself after a while, at once
/// with Esc. Stands beside nothing and takes no focus.
class UndoBar final : public QWidget {
    Q_OBJECT
public:
    explicit UndoBar(QWidget* parent);
    void show(const storage::Act& act);

signals:
    void undoAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void place();
    [[nodiscard]] QString words(const storage::Act& act) const;

    std::optional<storage::Act> m_act;
    QLabel* m_text;
    QPushButton* m_undo;
    QTimer m_leave;
};

} // namespace svodka
