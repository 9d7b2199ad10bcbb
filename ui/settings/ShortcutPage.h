// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "settings/Settings.h"

#include <QKeySequence>
#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace svodka {

class Actions;

/// Gives commands other keys. A key that has an owner is said to have one, and changes hands only when the
/// reader says so. A key pressed on the Russian layout is taken as the Latin one at its place.
class ShortcutPage final : public QWidget {
    Q_OBJECT
public:
    ShortcutPage(const Actions& actions, Settings& settings, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fill();
    void filter(const QString& words);
    void takePressed();
    void assign();
    void giveBack(const QAction* action); ///< its standard keys
    void showChosen();
    void say();
    [[nodiscard]] const QAction* chosen() const;

    const Actions& m_actions;
    Settings& m_settings;
    QLineEdit* m_filter;
    QTreeWidget* m_tree;
    QLabel* m_label;
    QKeySequenceEdit* m_key;
    QPushButton* m_assign;
    QPushButton* m_none;
    QPushButton* m_standard;
    QPushButton* m_allStandard;
    QLabel* m_message;
    QString m_chosen; ///< objectName of the action, kept over a new filling
};

} // namespace svodka
