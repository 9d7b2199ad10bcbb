// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ShortcutSheet.h"

#include "ui/Actions.h"
#include "ui/Appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

ShortcutSheet::ShortcutSheet(const Actions& actions, QWidget* parent)
    : QDialog(parent),
      m_actions(actions),
      m_field(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_close(new QPushButton(this)) {
    setObjectName(u"shortcutSheet"_s);
    m_field->setObjectName(u"shortcutFilter"_s);
    m_tree->setObjectName(u"shortcutList"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::NoSelection);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->addWidget(m_field);
    layout->addWidget(m_tree, 1);
    layout->addLayout(buttons);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    resize(460, 560);
    retranslate();
}

void ShortcutSheet::retranslate() {
    setWindowTitle(tr("Keyboard shortcuts"));
    m_field->setPlaceholderText(tr("Find a command"));
    m_field->setAccessibleName(tr("Find a command"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_close->setText(tr("Close"));
    m_tree->clear();
    for (const Actions::Group& menu : m_actions.groups()) {
        auto* group = new QTreeWidgetItem(m_tree, {menu.title});
        group->setFont(0, interfaceFont(1, QFont::DemiBold));
        for (const QAction* action : menu.actions)
            if (!action->shortcuts().isEmpty())
                new QTreeWidgetItem(group, {m_actions.nameOf(action), Actions::keysText(action)});
        group->setHidden(group->childCount() == 0);
    }
    m_tree->expandAll();
    filter(m_field->text());
}

void ShortcutSheet::filter(const QString& words) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            const bool matches = group->child(j)->text(0).contains(words, Qt::CaseInsensitive);
            group->child(j)->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

void ShortcutSheet::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
