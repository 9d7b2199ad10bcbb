// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ShortcutSheet.h"

#include "ui/Actions.h"
#include "ui/Appearance.h"

#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

/// True for a key that is listed only because it lies where the one before it does on the Russian layout.
bool isTwin(const QKeySequence& key, const QList<QKeySequence>& all) {
    const qsizetype at = all.indexOf(key);
    const QString before = at > 0 ? all[at - 1].toString(QKeySequence::PortableText) : QString();
    return !before.isEmpty() &&
           key.toString(QKeySequence::PortableText).endsWith(onRussianLayout(before.back())) &&
           !onRussianLayout(before.back()).isEmpty();
}

} // namespace

ShortcutSheet::ShortcutSheet(QMenuBar& menus, QWidget* parent)
    : QDialog(parent),
      m_menus(menus),
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
    for (QAction* menu : m_menus.actions()) {
        auto* group = new QTreeWidgetItem(m_tree, {menu->text().remove(u'&')});
        group->setFont(0, interfaceFont(1, QFont::DemiBold));
        for (QAction* action : menu->menu()->actions()) {
            if (action->shortcuts().isEmpty())
                continue;
            QStringList keys;
            for (const QKeySequence& key : action->shortcuts())
                if (!isTwin(key, action->shortcuts()))
                    keys += key.toString(QKeySequence::NativeText);
            new QTreeWidgetItem(group, {action->text().remove(u'&'), keys.join(u"  "_s)});
        }
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
