// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/EmptyState.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace svodka {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent),
      m_icon(plainLabel(QStringLiteral("emptyIcon"), this)),
      m_title(plainLabel(QStringLiteral("emptyTitle"), this)),
      m_text(plainLabel(QStringLiteral("emptyText"), this, TextRole::Soft)),
      m_button(new QPushButton(this)) {
    m_button->setObjectName(QStringLiteral("emptyAction"));
    m_title->setFont(interfaceFont(1.15, QFont::DemiBold));
    for (QLabel* label : {m_icon, m_title, m_text})
        label->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(6);
    layout->addStretch(2);
    layout->addWidget(m_icon);
    layout->addSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(8);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::acted);
}

void EmptyState::say(const QString& iconName, const QString& title, const QString& text,
                     const QString& action) {
    m_icon->setPixmap(icon(iconName).pixmap(QSize(32, 32), devicePixelRatioF()));
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace svodka
