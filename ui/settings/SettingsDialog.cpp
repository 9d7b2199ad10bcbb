// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/settings/ProxyFields.h"
#include "ui/settings/ShortcutPage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace svodka {

SettingsDialog::SettingsDialog(Services& services, const Actions& actions, QString libraryFolder,
                               QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_actions(actions),
      m_folder(std::move(libraryFolder)),
      m_pages(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_close(new QPushButton(this)) {
    setObjectName(u"settingsDialog"_s);
    m_pages->setObjectName(u"settingsPages"_s);
    m_pages->setFixedWidth(220);
    m_pages->setFrameShape(QFrame::NoFrame);
    m_pages->setIconSize(QSize(18, 18));
    m_pages->setSpacing(2);
    m_pages->viewport()->setBackgroundRole(QPalette::Window);
    m_close->setObjectName(u"closeButton"_s);
    auto* body = new QHBoxLayout;
    body->addWidget(m_pages);
    body->addWidget(m_stack, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 16, 12);
    layout->addLayout(body, 1);
    layout->addLayout(buttons);
    addGeneralPage();
    addReadingPage();
    addFeedsPage();
    addNetworkPage();
    addDiscussionPage();
    addShortcutsPage();
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_pages->setCurrentRow(0);
    resize(760, 520);
    retranslate();
}

QFormLayout* SettingsDialog::addPage(const QString& iconName, const Words& title) {
    auto* page = new QWidget(m_stack);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->setLabelAlignment(Qt::AlignTrailing);
    auto* heading = plainLabel(u"settingsHeading"_s, page);
    heading->setFont(interfaceFont(1.23, QFont::DemiBold));
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 4, 0, 0);
    layout->setSpacing(16);
    layout->addWidget(heading);
    layout->addLayout(form);
    layout->addStretch();
    auto* item = new QListWidgetItem(icon(iconName), QString(), m_pages);
    item->setSizeHint(QSize(0, 32));
    m_stack->addWidget(page);
    m_words += [heading, item, title] {
        heading->setText(title());
        item->setText(title());
    };
    return form;
}

void SettingsDialog::addRow(QFormLayout* page, const Words& label, QWidget* control) {
    auto* words = plainLabel(control->objectName() + u"Label"_s, page->parentWidget());
    words->setBuddy(control);
    page->addRow(words, control);
    m_words += [words, control, label] {
        words->setText(label());
        control->setAccessibleName(QString(label()).remove(u':'));
    };
}

void SettingsDialog::addNote(QFormLayout* page, const Words& text) {
    auto* note = plainLabel(u"settingsNote"_s, page->parentWidget(), TextRole::Soft);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    page->addRow(note);
    m_words += [note, text] { note->setText(text()); };
}

template <typename T>
QComboBox* SettingsDialog::choice(const QString& name, const Settings::Key<T>& key,
                                  const QList<std::pair<T, Words>>& options) {
    auto* box = new QComboBox(m_stack);
    box->setObjectName(name);
    for (const auto& option : options)
        box->addItem(QString(), QVariant::fromValue(int(option.first)));
    const auto take = [this, box, key] {
        box->setCurrentIndex(box->findData(int(m_services.settings.get(key))));
    };
    take();
    connect(box, &QComboBox::activated, this,
            [this, box, key] { m_services.settings.set(key, T(box->currentData().toInt())); });
    connect(&m_services.settings, &Settings::changed, box, take);
    m_words += [box, options] {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, options[i].second());
    };
    return box;
}

template <typename Button, typename Key>
void SettingsDialog::bindChecked(Button* button, const Key& key) {
    const auto take = [this, button, key] { button->setChecked(m_services.settings.get(key)); };
    take();
    connect(button, &Button::clicked, this, [this, key](bool on) { m_services.settings.set(key, on); });
    connect(&m_services.settings, &Settings::changed, button, take);
}

void SettingsDialog::addGeneralPage() {
    auto* page = addPage(u"configure"_s, [] { return tr("General"); });
    addRow(
        page, [] { return tr("Language:"); },
        choice<InterfaceLanguage>(u"languageSetting"_s, Settings::language,
                                  {{InterfaceLanguage::System, [] { return tr("As in the system"); }},
                                   {InterfaceLanguage::English, [] { return u"English"_s; }},
                                   {InterfaceLanguage::Russian, [] { return u"Русский"_s; }}}));
    addRow(
        page, [] { return tr("Theme:"); },
        choice<Theme>(u"themeSetting"_s, Settings::theme,
                      {{Theme::System, [] { return tr("As in the system"); }},
                       {Theme::Light, [] { return tr("Light"); }},
                       {Theme::Dark, [] { return tr("Dark"); }}}));
    addNote(page, [this] { return tr("The library lies in %1").arg(m_folder); });
}

void SettingsDialog::addReadingPage() {
    auto* page = addPage(u"preferences-desktop-font"_s, [] { return tr("Reading"); });
    const Words perCent = [] { return tr(" %", "per cent, after a number"); };
    addRow(
        page, [] { return tr("Font:"); }, fontChoice());
    addRow(
        page, [] { return tr("Text size:"); },
        number(u"fontSizeSetting"_s, Settings::articleFontSize, 10, perCent));
    addRow(
        page, [] { return tr("Line height:"); },
        number(u"lineHeightSetting"_s, Settings::lineHeight, 4, perCent));
    addRow(
        page, [] { return tr("Column width:"); },
        number(u"columnWidthSetting"_s, Settings::columnWidth, 2,
               [] { return tr(" characters", "after a number"); }));
    addRow(
        page, [] { return tr("Background:"); },
        choice<Paper>(u"paperSetting"_s, Settings::paper,
                      {{Paper::LikeWindow, [] { return tr("As the window"); }},
                       {Paper::Light, [] { return tr("Light page"); }},
                       {Paper::Sepia, [] { return tr("Sepia"); }},
                       {Paper::Dark, [] { return tr("Dark page"); }}}));
    addRow(
        page, [] { return tr("Mark as read:"); },
        choice<int>(u"markReadSetting"_s, Settings::markReadDelay,
                    {{0, [] { return tr("At once"); }},
                     {1000, [] { return tr("After one second"); }},
                     {3000, [] { return tr("After three seconds"); }},
                     {10000, [] { return tr("After ten seconds"); }},
                     {-1, [] { return tr("By hand"); }}}));
    addRow(
        page, [] { return tr("Pictures:"); },
        choice<PicturePolicy>(u"picturesSetting"_s, Settings::pictures,
                              {{PicturePolicy::Ask, [] { return tr("Load when asked"); }},
                               {PicturePolicy::Always, [] { return tr("Load always"); }},
                               {PicturePolicy::Never, [] { return tr("Never"); }}}));
    page->addRow(check(u"continuousSetting"_s, Settings::continuousReading,
                       [] { return tr("The next article follows below, and is read when passed"); }));
    page->addRow(check(u"compactSetting"_s, Settings::compactList,
                       [] { return tr("One line for an article in the list"); }));
    page->addRow(
        check(u"thumbnailsSetting"_s, Settings::thumbnails, [] { return tr("Small pictures in the list"); }));
}

void SettingsDialog::addShortcutsPage() {
    auto* page = addPage(u"help-contents"_s, [] { return tr("Shortcuts"); });
    auto* whole = qobject_cast<QVBoxLayout*>(page->parentWidget()->layout());
    whole->removeItem(whole->itemAt(2)); // the stretch: this page fills its height
    whole->addWidget(new ShortcutPage(m_actions, m_services.settings, page->parentWidget()), 1);
}

QSpinBox* SettingsDialog::number(const QString& name, const Settings::Key<int>& key, int step,
                                 const Words& unit) {
    auto* box = new QSpinBox(m_stack);
    box->setObjectName(name);
    box->setRange(key.lowest, key.highest);
    box->setSingleStep(step);
    const auto take = [this, box, key] {
        const QSignalBlocker quiet(box);
        box->setValue(m_services.settings.get(key));
    };
    take();
    connect(box, &QSpinBox::valueChanged, this,
            [this, key](int value) { m_services.settings.set(key, value); });
    connect(&m_services.settings, &Settings::changed, box, take);
    m_words += [box, unit] { box->setSuffix(unit()); };
    return box;
}

QCheckBox* SettingsDialog::check(const QString& name, const Settings::Key<bool>& key, const Words& words) {
    auto* box = new QCheckBox(m_stack);
    box->setObjectName(name);
    bindChecked(box, key);
    m_words += [box, words] { box->setText(words()); };
    return box;
}

QComboBox* SettingsDialog::fontChoice() {
    auto* box = new QComboBox(m_stack);
    box->setObjectName(u"articleFontSetting"_s);
    box->addItem(QString(), QString());
    for (const QString& family : QFontDatabase::families(QFontDatabase::Latin))
        if (!QFontDatabase::isPrivateFamily(family) &&
            QFontDatabase::writingSystems(family).contains(QFontDatabase::Cyrillic))
            box->addItem(family, family);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    const auto take = [this, box] {
        box->setCurrentIndex(qMax(0, box->findData(m_services.settings.get(Settings::articleFont))));
    };
    take();
    connect(box, &QComboBox::activated, this,
            [this, box] { m_services.settings.set(Settings::articleFont, box->currentData().toString()); });
    connect(&m_services.settings, &Settings::changed, box, take);
    m_words += [box] { box->setItemText(0, tr("Svodka’s own serif")); };
    return box;
}

void SettingsDialog::addFeedsPage() {
    auto* page = addPage(u"view-refresh"_s, [] { return tr("Feeds and offline"); });
    addRow(
        page, [] { return tr("Refresh:"); },
        choice<int>(u"refreshSetting"_s, Settings::refreshMinutes,
                    {{0, [] { return tr("By hand"); }},
                     {15, [] { return tr("Every 15 minutes"); }},
                     {30, [] { return tr("Every 30 minutes"); }},
                     {60, [] { return tr("Every hour"); }},
                     {240, [] { return tr("Every four hours"); }}}));
    addNote(page, [] { return tr("A feed whose server asks for a longer pause gets it."); });
}

void SettingsDialog::addNetworkPage() {
    auto* page = addPage(u"network-online"_s, [] { return tr("Network and privacy"); });
    auto* offline = new QCheckBox(m_stack);
    offline->setObjectName(u"workOfflineSetting"_s);
    bindChecked(offline, Settings::workOffline);
    page->addRow(offline);
    m_words += [offline] { offline->setText(tr("Work offline: fetch nothing, read what is kept")); };
    auto* proxy = new ProxyFields(ProxyFields::Default::None, m_stack);
    const auto take = [this, proxy] { proxy->setChoice(m_services.settings.proxy()); };
    take();
    connect(proxy, &ProxyFields::changed, this, [this, proxy] {
        if (proxy->isComplete()) // a proxy without a host is being typed
            m_services.settings.setProxy(*proxy->choice());
    });
    connect(&m_services.settings, &Settings::changed, proxy, [take](const QString& name) {
        if (name == QLatin1StringView(Settings::proxyName))
            take();
    });
    addRow(
        page, [] { return tr("Proxy:"); }, proxy);
    addNote(page, [] {
        return tr("Svodka sends no cookies and no referrer, runs no scripts, and loads nothing that you did "
                  "not ask for.");
    });
}

void SettingsDialog::addDiscussionPage() {
    auto* page = addPage(u"chat"_s, [] { return tr("Discussion"); });
    auto* shown = new QCheckBox(m_stack);
    shown->setObjectName(u"discussionShownSetting"_s);
    bindChecked(shown, Settings::discussionShown);
    page->addRow(shown);
    m_words += [shown] { shown->setText(tr("Show the discussion beside the article")); };
    auto* author = new QLineEdit(m_services.settings.author(), m_stack);
    author->setObjectName(u"authorSetting"_s);
    connect(author, &QLineEdit::editingFinished, this,
            [this, author] { m_services.settings.setAuthor(author->text().trimmed()); });
    m_words += [author] { author->setPlaceholderText(tr("You")); };
    addRow(
        page, [] { return tr("Your name in your notes:"); }, author);
    addNote(page, [] { return tr("Your notes stay on this computer."); });
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    m_pages->setAccessibleName(tr("Pages of the settings"));
    m_close->setText(tr("Close"));
    for (const auto& setWords : std::as_const(m_words))
        setWords();
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
