// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/FirstStartPage.h"

#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int cardWidth = 640;
constexpr int labelWidth = 150;

QCheckBox* checkBox(const QString& name, QWidget* parent) {
    auto* box = new QCheckBox(parent);
    box->setObjectName(name);
    return box;
}

QLabel* rowLabel(const QString& name, QWidget* parent) {
    auto* label = plainLabel(name, parent, TextRole::Soft);
    label->setFixedWidth(labelWidth);
    label->setAlignment(Qt::AlignVCenter | Qt::AlignLeading);
    return label;
}

} // namespace

FirstStartPage::FirstStartPage(Services& services, QWidget* parent)
    : QWidget(parent),
      m_services(services),
      m_title(plainLabel(u"firstStartTitle"_s, this)),
      m_subtitle(plainLabel(u"firstStartSubtitle"_s, this, TextRole::Soft)),
      m_languageLabel(rowLabel(u"firstStartLanguage"_s, this)),
      m_readLabel(rowLabel(u"firstStartRead"_s, this)),
      m_pictureLabel(rowLabel(u"firstStartPictures"_s, this)),
      m_languageGroup(new QWidget(this)),
      m_pictureGroup(new QWidget(this)),
      m_system(languageButton(InterfaceLanguage::System, u"languageSystemChoice"_s)),
      m_english(languageButton(InterfaceLanguage::English, u"languageEnglishChoice"_s)),
      m_russian(languageButton(InterfaceLanguage::Russian, u"languageRussianChoice"_s)),
      m_sample(checkBox(u"sampleChoice"_s, this)),
      m_editions(checkBox(u"editionsChoice"_s, this)),
      m_address(checkBox(u"addressChoice"_s, this)),
      m_import(checkBox(u"importChoice"_s, this)),
      m_ask(pictureButton(PicturePolicy::Ask, u"picturesAskChoice"_s)),
      m_always(pictureButton(PicturePolicy::Always, u"picturesAlwaysChoice"_s)),
      m_never(pictureButton(PicturePolicy::Never, u"picturesNeverChoice"_s)),
      m_start(new QPushButton(this)),
      m_skip(new QPushButton(this)) {
    setObjectName(u"firstStartPage"_s);
    m_start->setObjectName(u"startButton"_s);
    m_skip->setObjectName(u"skipButton"_s);
    m_start->setProperty("primary", true);
    m_start->setFont(interfaceFont(1, QFont::DemiBold));
    m_title->setFont(articleFont(26, QFont::Bold));
    m_subtitle->setFont(interfaceFont(1.08));
    m_sample->setChecked(true);
    buildLayout();
    connect(m_start, &QPushButton::clicked, this, [this] {
        emit finished(
            {m_sample->isChecked(), m_editions->isChecked(), m_address->isChecked(), m_import->isChecked()});
    });
    connect(m_skip, &QPushButton::clicked, this, [this] { emit finished({}); });
    retranslate();
    m_start->setFocus();
}

QRadioButton* FirstStartPage::languageButton(InterfaceLanguage language, const QString& name) {
    auto* button = new QRadioButton(m_languageGroup);
    button->setObjectName(name);
    button->setChecked(m_services.settings.get(Settings::language) == language);
    connect(button, &QRadioButton::clicked, this, [this, language] { emit languageChosen(language); });
    return button;
}

QRadioButton* FirstStartPage::pictureButton(PicturePolicy policy, const QString& name) {
    auto* button = new QRadioButton(m_pictureGroup);
    button->setObjectName(name);
    button->setChecked(m_services.settings.get(Settings::pictures) == policy);
    connect(button, &QRadioButton::clicked, this,
            [this, policy] { m_services.settings.set(Settings::pictures, policy); });
    return button;
}

void FirstStartPage::buildLayout() {
    auto* card = new QWidget(this);
    card->setMaximumWidth(cardWidth);
    auto* rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_title);
    rows->addSpacing(6);
    rows->addWidget(m_subtitle);
    rows->addSpacing(20);
    const auto addRow = [&](QLabel* label, QWidget* group, const QList<QWidget*>& choices) {
        auto* column = new QVBoxLayout(group);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        for (QWidget* choice : choices)
            column->addWidget(choice);
        auto* row = new QHBoxLayout;
        row->setContentsMargins(0, 12, 0, 13);
        row->setSpacing(0);
        label->setFixedHeight(choices.first()->sizeHint().height()); // on one line with the first choice
        row->addWidget(label, 0, Qt::AlignTop);
        row->addWidget(group, 1);
        rows->addWidget(new Hairline(Qt::Horizontal, card));
        rows->addLayout(row);
    };
    addRow(m_languageLabel, m_languageGroup, {m_system, m_english, m_russian});
    addRow(m_readLabel, new QWidget(card), {m_sample, m_editions, m_address, m_import});
    addRow(m_pictureLabel, m_pictureGroup, {m_ask, m_always, m_never});
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 8, 0, 0);
    buttons->setSpacing(8);
    buttons->addWidget(m_start);
    buttons->addWidget(m_skip);
    buttons->addStretch();
    rows->addLayout(buttons);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card, 100); // up to its largest width
    middle->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    const QList<QWidget*> order{m_system, m_english, m_russian, m_sample, m_editions, m_address,
                                m_import, m_ask,     m_always,  m_never,  m_start,    m_skip};
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

void FirstStartPage::retranslate() {
    m_title->setText(tr("Welcome to Svodka"));
    m_subtitle->setText(tr("Everything can be changed later, and this step can be skipped."));
    m_languageLabel->setText(tr("Language"));
    m_system->setText(tr("As in the system"));
    m_english->setText(u"English"_s);
    m_russian->setText(u"Русский"_s);
    m_readLabel->setText(tr("What to read"));
    m_sample->setText(tr("The built-in sample: an English and a Russian edition (no network)"));
    m_editions->setText(tr("Editions of Sputnik and RIA Novosti: choose sections…"));
    m_address->setText(tr("The address of a site, a section or a feed…"));
    m_import->setText(tr("Feeds of another reader (OPML)…"));
    m_pictureLabel->setText(tr("Pictures"));
    m_ask->setText(tr("Load when asked"));
    m_always->setText(tr("Load always"));
    m_never->setText(tr("Never"));
    m_start->setText(tr("Start reading"));
    m_skip->setText(tr("Skip"));
}

void FirstStartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FirstStartPage::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(rect(), coloursOf(palette()).paper);
}

} // namespace svodka
