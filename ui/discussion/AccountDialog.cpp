// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/AccountDialog.h"

#include "ui/Appearance.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace svodka {

AccountDialog::AccountDialog(const QUrl& discussion, QWidget* parent)
    : QDialog(parent),
      m_discussion(discussion),
      m_heading(new QLabel(this)),
      m_works(new QLabel(this)),
      m_later(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setObjectName(QStringLiteral("accountDialog"));
    m_heading->setObjectName(QStringLiteral("accountHeading"));
    m_works->setObjectName(QStringLiteral("accountWorks"));
    m_later->setObjectName(QStringLiteral("accountLater"));
    m_heading->setFont(articleFont(22, QFont::Bold));
    m_later->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 18);
    layout->setSpacing(12);
    for (QLabel* part : {m_heading, m_works, m_later}) {
        part->setTextFormat(Qt::PlainText);
        part->setWordWrap(true);
        part->setMinimumWidth(420);
        layout->addWidget(part);
    }
    m_open = m_buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("accountOpenDiscussion"));
    m_open->setVisible(!m_discussion.isEmpty());
    m_buttons->button(QDialogButtonBox::Close)->setIcon({});
    layout->addSpacing(6);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit browserRequested(m_discussion);
        accept();
    });
    retranslate();
}

void AccountDialog::retranslate() {
    setWindowTitle(tr("Taking Part in Discussions"));
    m_heading->setText(tr("Reading needs no account"));
    m_works->setText(tr("Svodka reads the discussions of pages without logging in, and you can write, "
                        "answer, edit and delete "
                        "notes of your own. They are kept on this computer only; nobody else sees them."));
    m_later->setText(tr("Writing to other readers from Svodka comes with a later version. Until then you can "
                        "take part on the "
                        "site itself, with an account of that site."));
    m_open->setText(tr("Open the Discussion in the Browser"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
}

void AccountDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
