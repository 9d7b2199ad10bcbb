// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsDialog.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/settings/ProxyFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace svodka {

SettingsDialog::SettingsDialog(Services& services, QString libraryFolder, QWidget* parent)
    : QDialog(parent),
      m_services(services),
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
    connect(m_pages, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    m_pages->setCurrentRow(0);
    resize(720, 440);
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
    auto* size = new QSpinBox(m_stack);
    size->setObjectName(u"fontSizeSetting"_s);
    size->setRange(60, 300);
    size->setSingleStep(10);
    size->setValue(m_services.settings.get(Settings::articleFontSize));
    connect(size, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(Settings::articleFontSize, value); });
    auto* width = new QSpinBox(m_stack);
    width->setObjectName(u"columnWidthSetting"_s);
    width->setRange(40, 120);
    width->setSingleStep(2);
    width->setValue(m_services.settings.get(Settings::columnWidth));
    connect(width, &QSpinBox::valueChanged, this,
            [this](int value) { m_services.settings.set(Settings::columnWidth, value); });
    m_words += [size, width] {
        size->setSuffix(tr(" %", "per cent, after a number"));
        width->setSuffix(tr(" characters", "after a number"));
    };
    addRow(
        page, [] { return tr("Text size:"); }, size);
    addRow(
        page, [] { return tr("Column width:"); }, width);
    addRow(
        page, [] { return tr("Mark as read:"); },
        choice<int>(u"markReadSetting"_s, Settings::markReadDelay,
                    {{0, [] { return tr("At once"); }},
                     {1000, [] { return tr("After one second"); }},
                     {3000, [] { return tr("After three seconds"); }},
                     {-1, [] { return tr("By hand"); }}}));
    addRow(
        page, [] { return tr("Pictures:"); },
        choice<PicturePolicy>(u"picturesSetting"_s, Settings::pictures,
                              {{PicturePolicy::Ask, [] { return tr("Load when asked"); }},
                               {PicturePolicy::Always, [] { return tr("Load always"); }},
                               {PicturePolicy::Never, [] { return tr("Never"); }}}));
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
