// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/KeyGate.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTreeView>

namespace svodka {

namespace {

bool takesText(const QWidget* widget) {
    if (const auto* edit = qobject_cast<const QTextEdit*>(widget))
        return !edit->isReadOnly();
    if (const auto* edit = qobject_cast<const QPlainTextEdit*>(widget))
        return !edit->isReadOnly();
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget);
}

bool isPlain(const QKeyEvent* key) {
    return (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

/// A tree folds with Left and Right first; only where there is nothing to fold do they leave it.
bool foldsWith(const QWidget* widget, int key) {
    const auto* tree = qobject_cast<const QTreeView*>(widget);
    if (!tree)
        return false;
    const QModelIndex index = tree->currentIndex();
    const bool folder = index.isValid() && index.model()->hasChildren(index);
    if (key == Qt::Key_Right)
        return folder && !tree->isExpanded(index);
    return (folder && tree->isExpanded(index)) || index.parent().isValid();
}

} // namespace

KeyGate::KeyGate(QWidget* window) : QObject(window), m_window(window) {
    qApp->installEventFilter(this);
}

bool KeyGate::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    auto* key = static_cast<QKeyEvent*>(event);
    if (!widget || widget->window() != m_window || !isPlain(key))
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        const bool text = !key->text().isEmpty() && key->text().at(0).isPrint();
        const bool button = qobject_cast<QAbstractButton*>(widget) && key->key() == Qt::Key_Space;
        if ((text && takesText(widget)) || button)
            event->accept(); // it stays a key of the widget
        return event->isAccepted() && (button || takesText(widget));
    }
    if (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right)
        return false;
    if (key->modifiers() & Qt::ShiftModifier || !m_panes.contains(widget) || foldsWith(widget, key->key()))
        return false;
    const bool mirrored = widget->isRightToLeft();
    return movePane(widget, (key->key() == Qt::Key_Right) != mirrored ? 1 : -1);
}

void KeyGate::cycle(int step) {
    qsizetype at = m_panes.indexOf(m_window->focusWidget());
    for (qsizetype tried = 0; tried < m_panes.size(); ++tried) {
        at = (at + step + m_panes.size()) % m_panes.size();
        if (m_panes[at]->isVisible())
            return m_panes[at]->setFocus(Qt::TabFocusReason);
    }
}

bool KeyGate::movePane(QWidget* from, int step) {
    for (qsizetype at = m_panes.indexOf(from) + step; at >= 0 && at < m_panes.size(); at += step) {
        if (!m_panes[at]->isVisible())
            continue;
        m_panes[at]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

} // namespace svodka
