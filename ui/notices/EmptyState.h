// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

class QLabel;
class QPushButton;

namespace svodka {

/// Stands where nothing is to be shown: what it is, why, and the one thing that can be done about it.
class EmptyState final : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);
    /// Empty `action` = there is nothing to do.
    void say(const QString& iconName, const QString& title, const QString& text, const QString& action);
    [[nodiscard]] QPushButton* button() const { return m_button; }

signals:
    void acted();

private:
    QLabel* m_icon;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_button;
};

} // namespace svodka
