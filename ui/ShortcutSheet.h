// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace svodka {

class Actions;

/// Every command with its keys, by menu.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutSheet(const Actions& actions, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void filter(const QString& words);

    const Actions& m_actions;
    QLineEdit* m_field;
    QTreeWidget* m_tree;
    QPushButton* m_close;
};

} // namespace svodka
