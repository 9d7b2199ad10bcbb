// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/ImportReportDialog.h"

#include "i18n/ErrorText.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

using Outcome = ImportReport::Outcome;
enum Column { Name, Result, Address };

} // namespace

ImportReportDialog::ImportReportDialog(const ImportReport& report, QWidget* parent)
    : QDialog(parent),
      m_report(report),
      m_summary(plainLabel(u"importSummary"_s, this)),
      m_lines(new QTreeWidget(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(u"importReport"_s);
    m_lines->setObjectName(u"importLines"_s);
    m_lines->setFrameShape(QFrame::NoFrame);
    m_lines->setColumnCount(3);
    m_lines->setRootIsDecorated(false);
    m_lines->setTextElideMode(Qt::ElideRight);
    m_lines->header()->setStretchLastSection(true);
    m_copy->setObjectName(u"copyButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_close->setProperty("primary", true);
    m_close->setDefault(true);
    m_summary->setFont(interfaceFont(1.1, QFont::DemiBold));
    m_summary->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_summary);
    layout->addWidget(m_lines, 1);
    layout->addLayout(buttons);
    resize(680, 440);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    retranslate();
    m_lines->setColumnWidth(Name, 230);
    m_lines->setColumnWidth(Result, 210);
}

/// What needs a look stands first.
void ImportReportDialog::fill() {
    m_lines->clear();
    for (const Outcome outcome : {Outcome::Skipped, Outcome::AlreadyThere, Outcome::Added})
        for (const ImportReport::Line& line : std::as_const(m_report.lines)) {
            if (line.outcome != outcome)
                continue;
            auto* row = new QTreeWidgetItem(m_lines);
            row->setText(Name, (line.folder + QStringList{line.title}).join(u" › "_s));
            row->setText(Result, outcome == Outcome::Added ? tr("Added")
                                 : outcome == Outcome::AlreadyThere
                                     ? tr("Already there")
                                     : tr("Skipped: %1").arg(errorText(*line.reason)));
            row->setText(Address, line.address);
            if (outcome == Outcome::Skipped)
                row->setForeground(Result, coloursOf(palette()).warning);
            for (const int column : {int(Name), int(Result), int(Address)})
                row->setToolTip(column, row->text(column).toHtmlEscaped());
        }
}

QString ImportReportDialog::asText() const {
    QStringList out{m_summary->text(), QString()};
    for (int i = 0; i < m_lines->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* row = m_lines->topLevelItem(i);
        out += QStringList{row->text(Result), row->text(Name), row->text(Address)}.join(u'\t');
    }
    return out.join(u'\n');
}

void ImportReportDialog::retranslate() {
    setWindowTitle(tr("Feeds read from the list"));
    QStringList parts{tr("%n feed(s) added", nullptr, m_report.count(Outcome::Added))};
    if (const int there = m_report.count(Outcome::AlreadyThere); there > 0)
        parts += tr("%n already there", nullptr, there);
    if (const int skipped = m_report.count(Outcome::Skipped); skipped > 0)
        parts += tr("%n skipped", nullptr, skipped);
    m_summary->setText(parts.join(u", "_s));
    m_lines->setHeaderLabels({tr("Feed"), tr("What became of it"), tr("Address")});
    m_lines->setAccessibleName(tr("What became of each feed"));
    m_copy->setText(tr("Copy as Text"));
    m_close->setText(tr("Close"));
    fill();
}

void ImportReportDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
