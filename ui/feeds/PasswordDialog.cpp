// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/PasswordDialog.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

PasswordDialog::PasswordDialog(const Feed& feed, QWidget* parent)
    : QDialog(parent),
      m_feed(feed),
      m_text(plainLabel(u"passwordText"_s, this)),
      m_warning(plainLabel(u"passwordWarning"_s, this, TextRole::Warning)),
      m_userLabel(plainLabel(u"userLabel"_s, this)),
      m_user(new QLineEdit(this)),
      m_passwordLabel(plainLabel(u"passwordLabel"_s, this)),
      m_password(new QLineEdit(this)),
      m_note(plainLabel(u"passwordNote"_s, this, TextRole::Soft)),
      m_cancel(new QPushButton(this)),
      m_logIn(new QPushButton(this)) {
    setObjectName(u"passwordDialog"_s);
    m_user->setObjectName(u"userField"_s);
    m_password->setObjectName(u"passwordField"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_logIn->setObjectName(u"logInButton"_s);
    m_logIn->setProperty("primary", true);
    m_logIn->setDefault(true);
    m_userLabel->setBuddy(m_user);
    m_passwordLabel->setBuddy(m_password);
    m_note->setFont(interfaceFont(0.92));
    for (QLabel* label : {m_text, m_warning, m_note})
        label->setWordWrap(true);
    m_warning->setVisible(m_feed.address.scheme() == "http"_L1);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_userLabel, m_user);
    form->addRow(m_passwordLabel, m_password);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_logIn);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 14);
    layout->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_warning})
        layout->addWidget(part);
    layout->addLayout(form);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    setMinimumWidth(440);
    m_logIn->setEnabled(false);
    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString& user) { m_logIn->setEnabled(!user.isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_logIn, &QPushButton::clicked, this, [this] {
        emit entered(m_user->text(), m_password->text());
        accept();
    });
    retranslate();
}

void PasswordDialog::retranslate() {
    setWindowTitle(tr("Log in"));
    m_text->setText(tr("%1 asks for a name and a password before it gives “%2”.")
                        .arg(m_feed.address.host(), m_feed.title));
    m_warning->setText(tr("The connection to it is not encrypted: others on the way can read the password."));
    m_userLabel->setText(tr("Name:"));
    m_user->setAccessibleName(tr("Name"));
    m_passwordLabel->setText(tr("Password:"));
    m_password->setAccessibleName(tr("Password"));
    m_note->setText(
        tr("The password is kept in the keychain of your desktop, never in the library or its copies. "
           "Without a keychain it is known until Svodka ends."));
    m_cancel->setText(tr("Cancel"));
    m_logIn->setText(tr("Log In"));
}

void PasswordDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
