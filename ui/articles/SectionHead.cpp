// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/SectionHead.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace svodka {

SectionHead::SectionHead(QWidget* parent)
    : QWidget(parent),
      m_title(plainLabel(u"sectionTitle"_s, this)),
      m_description(plainLabel(u"sectionDescription"_s, this, TextRole::Soft)),
      m_subscribe(new QPushButton(this)) {
    setObjectName(u"sectionHead"_s);
    m_subscribe->setObjectName(u"subscribeButton"_s);
    m_subscribe->setFont(interfaceFont(0.93));
    m_title->setFont(interfaceFont(1.23, QFont::DemiBold));
    m_title->setWordWrap(true);
    m_description->setFont(interfaceFont(0.93));
    m_description->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_subscribe, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 12, 10);
    layout->setSpacing(2);
    layout->addLayout(top);
    layout->addWidget(m_description);
    connect(m_subscribe, &QPushButton::clicked, this,
            [this] { m_following == Following::Followed ? emit unsubscribeAsked() : emit subscribeAsked(); });
    retranslate();
}

void SectionHead::show(const QString& title, const QString& description, Following following) {
    m_title->setText(title);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_following = following;
    m_subscribe->setVisible(following != Following::NotAFeed);
    retranslate();
}

void SectionHead::retranslate() {
    const bool followed = m_following == Following::Followed;
    m_subscribe->setText(followed ? tr("Subscribed ✓") : tr("Subscribe"));
    m_subscribe->setAccessibleName(followed ? tr("Subscribed") : tr("Subscribe"));
    m_subscribe->setToolTip(followed ? tr("Stop following; can be undone") : tr("Follow this section"));
}

void SectionHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
