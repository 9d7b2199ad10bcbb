// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/ErrorNotice.h"

#include "i18n/ErrorText.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace svodka {

ErrorNotice::ErrorNotice(QWidget* parent)
    : QWidget(parent),
      m_text(plainLabel(u"errorText"_s, this, TextRole::Warning)),
      m_retry(new QPushButton(this)) {
    m_retry->setObjectName(u"retryButton"_s);
    m_text->setWordWrap(true);
    m_text->setFont(interfaceFont(0.92));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(36, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    connect(m_retry, &QPushButton::clicked, this,
            [this] { needsLogIn(m_error) ? emit logInAsked() : emit retryAsked(); });
    hide();
    retranslate();
}

void ErrorNotice::setError(const std::optional<Error>& error) {
    m_error = error;
    retranslate();
    setVisible(m_error.has_value());
}

void ErrorNotice::retranslate() {
    m_retry->setText(needsLogIn(m_error) ? tr("Log in…") : tr("Try again"));
    m_text->setText(m_error ? errorText(*m_error) : QString());
}

void ErrorNotice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ErrorNotice::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.chip);
    painter.drawPixmap(12, (height() - 16) / 2,
                       tintedIcon(u"dialog-warning"_s, 16, colours.warning, devicePixelRatioF()));
}

} // namespace svodka
