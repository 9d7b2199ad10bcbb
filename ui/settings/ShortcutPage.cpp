// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutPage.h"

#include "ui/Actions.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int nameRole = Qt::UserRole; // objectName of the action
constexpr int rowHeight = 24;          // px

QPushButton* button(const QString& name, QWidget* parent) {
    auto* made = new QPushButton(parent);
    made->setObjectName(name);
    made->setAutoDefault(false);
    return made;
}

QTreeWidget* commandTree(QWidget* parent) {
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(u"shortcutTree"_s);
    tree->setColumnCount(2);
    tree->setHeaderHidden(true);
    tree->setRootIsDecorated(false);
    tree->setIndentation(12);
    tree->setUniformRowHeights(true);
    tree->setFrameShape(QFrame::NoFrame);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);
    return tree;
}

} // namespace

ShortcutPage::ShortcutPage(const Actions& actions, Settings& settings, QWidget* parent)
    : QWidget(parent),
      m_actions(actions),
      m_settings(settings),
      m_filter(new QLineEdit(this)),
      m_tree(commandTree(this)),
      m_label(plainLabel(u"shortcutKeyLabel"_s, this)),
      m_key(new QKeySequenceEdit(this)),
      m_assign(button(u"shortcutAssign"_s, this)),
      m_none(button(u"shortcutNone"_s, this)),
      m_standard(button(u"shortcutStandard"_s, this)),
      m_allStandard(button(u"shortcutAllStandard"_s, this)),
      m_message(plainLabel(u"shortcutMessage"_s, this, TextRole::Warning)) {
    setObjectName(u"shortcutPage"_s);
    m_filter->setObjectName(u"shortcutPageFilter"_s);
    m_filter->setClearButtonEnabled(true);
    m_key->setObjectName(u"shortcutKey"_s);
    m_label->setBuddy(m_key);
    m_message->setWordWrap(true);
    auto* keys = new QHBoxLayout;
    keys->addWidget(m_label);
    keys->addWidget(m_key, 1);
    keys->addWidget(m_assign);
    auto* rest = new QHBoxLayout;
    rest->addWidget(m_none);
    rest->addWidget(m_standard);
    rest->addStretch();
    rest->addWidget(m_allStandard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filter);
    layout->addWidget(m_tree, 1);
    layout->addLayout(keys);
    layout->addWidget(m_message);
    layout->addLayout(rest);
    connect(m_filter, &QLineEdit::textChanged, this, &ShortcutPage::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ShortcutPage::showChosen);
    connect(m_key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutPage::takePressed);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutPage::assign);
    connect(m_none, &QPushButton::clicked, this, [this] {
        if (const QAction* action = chosen())
            m_settings.setShortcuts(action->objectName(), QStringList());
    });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        if (const QAction* action = chosen())
            giveBack(action);
    });
    connect(m_allStandard, &QPushButton::clicked, this, [this] {
        for (const QAction* action : m_actions.all())
            if (m_settings.shortcuts(action->objectName()))
                m_settings.setShortcuts(action->objectName(), std::nullopt);
    });
    // queued: the actions take the new keys first
    connect(
        &m_settings, &Settings::changed, this,
        [this](const QString& name) {
            if (name.startsWith(QLatin1StringView(Settings::shortcutGroup)))
                fill();
        },
        Qt::QueuedConnection);
    retranslate();
}

void ShortcutPage::fill() {
    const QString kept = m_chosen;
    m_tree->clear();
    for (const Actions::Group& menu : m_actions.groups()) {
        auto* group = new QTreeWidgetItem(m_tree, {menu.title});
        group->setFlags(Qt::ItemIsEnabled);
        group->setFont(0, interfaceFont(1, QFont::DemiBold));
        group->setSizeHint(0, QSize(0, rowHeight));
        for (const QAction* action : menu.actions) {
            auto* item = new QTreeWidgetItem(group, {m_actions.nameOf(action), Actions::keysText(action)});
            item->setData(0, nameRole, action->objectName());
            if (action->objectName() == kept)
                m_tree->setCurrentItem(item);
        }
    }
    m_tree->expandAll();
    filter(m_filter->text());
    showChosen();
}

void ShortcutPage::filter(const QString& words) {
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = m_tree->topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* item = group->child(j);
            const bool matches = item->text(0).contains(words, Qt::CaseInsensitive) ||
                                 item->text(1).contains(words, Qt::CaseInsensitive);
            item->setHidden(!matches);
            any = any || matches;
        }
        group->setHidden(!any);
    }
}

const QAction* ShortcutPage::chosen() const {
    for (const QAction* action : m_actions.all())
        if (!m_chosen.isEmpty() && action->objectName() == m_chosen)
            return action;
    return nullptr;
}

void ShortcutPage::showChosen() {
    if (const QTreeWidgetItem* item = m_tree->currentItem())
        m_chosen = item->data(0, nameRole).toString();
    const QAction* action = chosen();
    const QSignalBlocker quiet(m_key);
    m_key->setKeySequence(action ? Actions::keysOf(action).value(0) : QKeySequence());
    m_key->setEnabled(action);
    m_none->setEnabled(action && !action->shortcuts().isEmpty());
    m_standard->setEnabled(action && m_settings.shortcuts(m_chosen).has_value());
    say();
}

void ShortcutPage::takePressed() {
    // One stroke is a key; Qt would go on to collect four.
    const QKeySequence pressed = m_key->keySequence();
    const QKeySequence first = pressed.isEmpty() ? pressed : onLatinLayout(QKeySequence(pressed[0]));
    if (first != pressed) {
        const QSignalBlocker quiet(m_key);
        m_key->setKeySequence(first);
    }
    say();
}

void ShortcutPage::say() {
    // The field inside is Qt's own: it takes its own words back whenever it is emptied.
    if (auto* field = m_key->findChild<QLineEdit*>()) {
        field->setPlaceholderText(tr("Press a key"));
        field->setAccessibleName(tr("New key"));
    }
    const QAction* action = chosen();
    const QKeySequence key = m_key->keySequence();
    const bool fresh = action && !key.isEmpty() && !Actions::keysOf(action).contains(key);
    const QAction* owner = fresh ? m_actions.ownerOf(key, action) : nullptr;
    m_assign->setEnabled(fresh);
    m_assign->setText(owner ? tr("Take It") : tr("Assign"));
    m_message->setText(owner ? tr("“%1” has this key; if you take it, that command is left without.")
                                   .arg(m_actions.nameOf(owner))
                             : QString());
}

void ShortcutPage::assign() {
    const QAction* action = chosen();
    const QKeySequence key = m_key->keySequence();
    if (!action || key.isEmpty())
        return;
    if (const QAction* owner = m_actions.ownerOf(key, action)) {
        QStringList left;
        for (const QKeySequence& other : Actions::keysOf(owner))
            if (m_actions.ownerOf(other, owner) == nullptr && other != key)
                left += other.toString(QKeySequence::PortableText);
        m_settings.setShortcuts(owner->objectName(), left);
    }
    m_settings.setShortcuts(action->objectName(), QStringList{key.toString(QKeySequence::PortableText)});
}

void ShortcutPage::giveBack(const QAction* action) {
    // A standard key that another command was given meanwhile stays with it.
    QStringList keys;
    bool all = true;
    for (const QKeySequence& key : Actions::standardKeysOf(action)) {
        if (m_actions.ownerOf(key, action) == nullptr)
            keys += key.toString(QKeySequence::PortableText);
        else
            all = false;
    }
    m_settings.setShortcuts(action->objectName(), all ? std::nullopt : std::optional(keys));
}

void ShortcutPage::retranslate() {
    m_filter->setPlaceholderText(tr("Find a command or a key"));
    m_filter->setAccessibleName(tr("Find a command or a key"));
    m_tree->setAccessibleName(tr("Commands and their keys"));
    m_label->setText(tr("New key:"));
    m_key->setAccessibleName(tr("New key"));
    m_none->setText(tr("No Key"));
    m_standard->setText(tr("Standard"));
    m_allStandard->setText(tr("All Standard"));
    fill();
}

void ShortcutPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
