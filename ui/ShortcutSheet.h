// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDialog>

class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;

namespace svodka {

/// Every command with its keys, by menu.
class ShortcutSheet final : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(QMenuBar& menus, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void filter(const QString& words);

    QMenuBar& m_menus;
    QLineEdit* m_field;
    QTreeWidget* m_tree;
    QPushButton* m_close;
};

} // namespace svodka
