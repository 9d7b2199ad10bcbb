// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAction>
#include <QFrame>
#include <QLabel>
#include <QToolButton>

namespace svodka {

/// Colour of a label by its meaning, as Appearance fills the palette.
enum class TextRole { Ink, Soft, Warning };

/// Labels take text from sites: never as markup.
inline QLabel* plainLabel(const QString& objectName, QWidget* parent, TextRole role = TextRole::Ink) {
    auto* label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    if (role != TextRole::Ink)
        label->setForegroundRole(role == TextRole::Soft ? QPalette::PlaceholderText : QPalette::BrightText);
    return label;
}

/// A flat button of a pane's bar. It takes icon, name, tip and state from its action.
inline QToolButton* barButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setIconSize(QSize(18, 18));
    button->setFixedSize(30, 28);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

/// A hairline between two parts.
class Hairline final : public QWidget {
public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent) : QWidget(parent) {
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace svodka
