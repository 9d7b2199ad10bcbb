// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/SecretsQuestion.h"

#include "ui/Widgets.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr qsizetype mostNamed = 6;

} // namespace

SecretsQuestion::SecretsQuestion(const QStringList& titles, QWidget* parent)
    : QDialog(parent),
      m_titles(titles),
      m_question(plainLabel(u"secretsText"_s, this)),
      m_names(plainLabel(u"secretsNames"_s, this, TextRole::Soft)),
      m_cancel(new QPushButton(this)),
      m_include(new QPushButton(this)),
      m_leaveOut(new QPushButton(this)) {
    setObjectName(u"secretsQuestion"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_include->setObjectName(u"includeSecretsButton"_s);
    m_leaveOut->setObjectName(u"leaveOutSecretsButton"_s);
    m_leaveOut->setProperty("primary", true);
    m_leaveOut->setDefault(true);
    for (QLabel* label : {m_question, m_names}) {
        label->setWordWrap(true);
        label->setMinimumWidth(420);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_include);
    buttons->addWidget(m_leaveOut);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    layout->addWidget(m_question);
    layout->addWidget(m_names);
    layout->addSpacing(6);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    const auto answer = [this](Secrets secrets) {
        emit answered(secrets);
        accept();
    };
    connect(m_include, &QPushButton::clicked, this, [answer] { answer(Secrets::Included); });
    connect(m_leaveOut, &QPushButton::clicked, this, [answer] { answer(Secrets::LeftOut); });
    retranslate();
}

void SecretsQuestion::retranslate() {
    setWindowTitle(tr("Passwords in addresses"));
    m_question->setText(
        tr("%n address(es) carry a password or a key. Whoever gets the list can read these feeds in "
           "your name.",
           nullptr, int(m_titles.size())));
    QStringList names = m_titles.first(qMin(mostNamed, m_titles.size()));
    if (m_titles.size() > mostNamed)
        names += tr("and %n more", nullptr, int(m_titles.size() - mostNamed));
    m_names->setText(names.join(u", "_s));
    m_cancel->setText(tr("Cancel"));
    m_include->setText(tr("Write With Them"));
    m_leaveOut->setText(tr("Write Without Them"));
}

void SecretsQuestion::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
