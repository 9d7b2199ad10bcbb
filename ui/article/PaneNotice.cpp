// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/PaneNotice.h"

#include "ui/Appearance.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace svodka {

PaneNotice::PaneNotice(const QString& objectName, QWidget* parent)
    : QWidget(parent),
      m_emblem(new QLabel(this)),
      m_words(new QLabel(this)),
      m_first(new QPushButton(this)),
      m_second(new QPushButton(this)) {
    setObjectName(objectName);
    m_words->setObjectName(objectName + QStringLiteral("Words"));
    m_words->setTextFormat(Qt::PlainText); // it may carry a host's or a title's words
    m_words->setWordWrap(true);
    m_first->setObjectName(objectName + QStringLiteral("First"));
    m_second->setObjectName(objectName + QStringLiteral("Second"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 7, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_emblem);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_first);
    layout->addWidget(m_second);
    connect(m_first, &QPushButton::clicked, this, &PaneNotice::firstChosen);
    connect(m_second, &QPushButton::clicked, this, &PaneNotice::secondChosen);
    hide();
}

void PaneNotice::say(Tone tone, const QString& words, const QString& firstAction,
                     const QString& secondAction) {
    m_tone = tone;
    const Colours colours = coloursOf(palette());
    m_emblem->setPixmap(
        tintedIcon(tone == Tone::Warning ? QStringLiteral("dialog-warning") : QStringLiteral("image"), 16,
                   tone == Tone::Warning ? colours.warning : colours.soft, devicePixelRatioF()));
    m_words->setText(words);
    m_first->setText(firstAction);
    m_first->setVisible(!firstAction.isEmpty());
    m_second->setText(secondAction);
    m_second->setVisible(!secondAction.isEmpty());
    setAccessibleName(words);
    show();
    update();
}

QString PaneNotice::words() const {
    return m_words->text();
}

void PaneNotice::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.pane);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

} // namespace svodka
