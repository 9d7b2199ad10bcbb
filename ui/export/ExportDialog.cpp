// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/ExportDialog.h"

#include "core/Text.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QButtonGroup>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

using exporting::Format;

constexpr qsizetype longestTitle = 60; // characters

constexpr struct {
    Format format;
    const char* name; ///< objectName
} forms[] = {{Format::Html, "htmlForm"},
             {Format::Epub, "epubForm"},
             {Format::Pdf, "pdfForm"},
             {Format::Markdown, "markdownForm"},
             {Format::Text, "textForm"}};

QRadioButton* choice(const QString& objectName, QButtonGroup* group, int id, QWidget* parent) {
    auto* made = new QRadioButton(parent);
    made->setObjectName(objectName);
    group->addButton(made, id);
    return made;
}

/// A title in a button's text: cut, and its ampersands are no shortcuts.
QString shownTitle(const QString& title) {
    return text::shortened(title, longestTitle).replace(u'&', u"&&"_s);
}

} // namespace

ExportDialog::ExportDialog(Offer offer, QWidget* parent)
    : QDialog(parent),
      m_offer(std::move(offer)),
      m_whatHeading(plainLabel(u"exportWhat"_s, this)),
      m_what(new QButtonGroup(this)),
      m_formHeading(plainLabel(u"exportForm"_s, this)),
      m_form(new QButtonGroup(this)),
      m_cancel(new QPushButton(this)),
      m_chooseFile(new QPushButton(this)) {
    setObjectName(u"exportDialog"_s);
    m_whatHeading->setFont(interfaceFont(1.0, QFont::DemiBold));
    m_formHeading->setFont(interfaceFont(1.0, QFont::DemiBold));
    m_cancel->setObjectName(u"cancelButton"_s);
    m_chooseFile->setObjectName(u"chooseFileButton"_s);
    m_chooseFile->setProperty("primary", true);
    m_chooseFile->setDefault(true);
    buildLayout();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_chooseFile, &QPushButton::clicked, this, &ExportDialog::accept);
    retranslate();
}

void ExportDialog::buildLayout() {
    auto* article = choice(u"exportArticle"_s, m_what, int(What::Article), this);
    auto* selection = choice(u"exportSelection"_s, m_what, int(What::Selection), this);
    auto* list = choice(u"exportList"_s, m_what, int(What::List), this);
    article->setVisible(!m_offer.article.isEmpty());
    selection->setVisible(m_offer.selected > 1);
    list->setEnabled(!m_offer.listEmpty);
    QRadioButton* likely = m_offer.selected > 1 ? selection : m_offer.article.isEmpty() ? list : article;
    likely->setChecked(likely->isEnabled());
    m_chooseFile->setEnabled(likely->isEnabled());

    auto* what = new QVBoxLayout;
    what->setSpacing(4);
    for (QWidget* each : std::initializer_list<QWidget*>{m_whatHeading, article, selection, list})
        what->addWidget(each);
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(6);
    form->setColumnStretch(1, 1);
    for (const auto& [format, name] : forms) {
        auto* button = choice(QString::fromLatin1(name), m_form, int(format), this);
        auto* description = plainLabel(button->objectName() + u"Description"_s, this, TextRole::Soft);
        form->addWidget(button, int(m_descriptions.size()), 0);
        form->addWidget(description, int(m_descriptions.size()), 1);
        m_descriptions += description;
    }
    m_form->button(int(Format::Html))->setChecked(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_chooseFile);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(8);
    layout->addLayout(what);
    layout->addSpacing(10);
    layout->addWidget(m_formHeading);
    layout->addLayout(form);
    layout->addSpacing(12);
    layout->addStretch();
    layout->addLayout(buttons);
}

void ExportDialog::accept() {
    emit chosen(What(m_what->checkedId()), Format(m_form->checkedId()));
    QDialog::accept();
}

void ExportDialog::retranslate() {
    setWindowTitle(tr("Export"));
    m_whatHeading->setText(tr("Articles"));
    m_what->button(int(What::Article))->setText(tr("&This one: “%1”").arg(shownTitle(m_offer.article)));
    m_what->button(int(What::Selection))->setText(tr("The %n &selected", nullptr, m_offer.selected));
    m_what->button(int(What::List))->setText(tr("All of the &list: “%1”").arg(shownTitle(m_offer.list)));
    m_formHeading->setText(tr("Form"));
    const QStringList names{tr("&Web page"), tr("&E-book (EPUB)"), tr("&PDF"), tr("&Markdown"),
                            tr("Plain te&xt")};
    const QStringList descriptions{tr("One file with its pictures, for any browser"),
                                   tr("A chapter for each article, for e-readers and phones"),
                                   tr("Pages for printing and citing"),
                                   tr("Text with marks; its pictures lie in a folder beside it"),
                                   tr("The words alone; links stand at the end")};
    for (qsizetype i = 0; i < names.size(); ++i) {
        m_form->button(int(forms[i].format))->setText(names[i]);
        m_form->button(int(forms[i].format))->setAccessibleDescription(descriptions[i]);
        m_descriptions[i]->setText(descriptions[i]);
    }
    m_cancel->setText(tr("Cancel"));
    m_chooseFile->setText(tr("Choose File…"));
}

void ExportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
