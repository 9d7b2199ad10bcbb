// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FolderDialog.h"

#include "ui/Widgets.h"
#include "ui/feeds/FolderChoice.h"

#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

FolderDialog::FolderDialog(const FeedTree& tree, FolderId parent, QWidget* parentWidget)
    : QDialog(parentWidget),
      m_nameLabel(plainLabel(u"folderNameLabel"_s, this)),
      m_name(new QLineEdit(this)),
      m_parentLabel(plainLabel(u"folderParentLabel"_s, this)),
      m_parent(new FolderChoice(FolderChoice::NewFolder::Refused, this)),
      m_cancel(new QPushButton(this)),
      m_make(new QPushButton(this)) {
    setObjectName(u"folderDialog"_s);
    m_name->setObjectName(u"folderName"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_make->setObjectName(u"makeButton"_s);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    m_nameLabel->setBuddy(m_name);
    m_parentLabel->setBuddy(m_parent);
    m_parent->setTree(tree);
    m_parent->setFolder(parent);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_parentLabel, m_parent);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_make);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(14);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(420);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_make->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_make, &QPushButton::clicked, this, [this] {
        emit chosen(m_name->text().trimmed(), m_parent->folder());
        accept();
    });
    m_make->setEnabled(false);
    retranslate();
}

void FolderDialog::retranslate() {
    setWindowTitle(tr("New Folder"));
    m_nameLabel->setText(tr("Name:"));
    m_name->setAccessibleName(tr("Name of the folder"));
    m_parentLabel->setText(tr("In:"));
    m_cancel->setText(tr("Cancel"));
    m_make->setText(tr("Make"));
}

void FolderDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
