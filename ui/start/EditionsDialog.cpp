// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/EditionsDialog.h"

#include "core/Text.h"
#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Widgets.h"
#include "ui/notices/ProgressLine.h"

#include <QEvent>
#include <QFuture>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int wholeEdition = -1; ///< in the place of a section's number
constexpr int sectionRole = Qt::UserRole;

FeedCandidate candidateOf(const OfferedEdition& edition, const OfferedSection& section) {
    FeedCandidate candidate;
    candidate.address = section.address;
    candidate.title = section.name;
    candidate.kind = FeedKind::Section;
    candidate.siteName = edition.name;
    candidate.siteAddress = edition.home;
    candidate.language = edition.language;
    return candidate;
}

FeedCandidate candidateOf(const OfferedEdition& edition) {
    FeedCandidate candidate = candidateOf(edition, {edition.name, edition.feed, edition.feed});
    candidate.kind = FeedKind::Xml;
    return candidate;
}

} // namespace

EditionsDialog::EditionsDialog(Services& services, QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_editions(offeredEditions()),
      m_prompt(plainLabel(u"editionsPrompt"_s, this)),
      m_field(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_progress(new ProgressLine(this)),
      m_message(plainLabel(u"editionsMessage"_s, this, TextRole::Warning)),
      m_follow(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(u"editionsDialog"_s);
    m_field->setObjectName(u"editionFilter"_s);
    m_field->setClearButtonEnabled(true);
    m_tree->setObjectName(u"editionTree"_s);
    m_follow->setObjectName(u"followButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_follow->setProperty("primary", true);
    m_follow->setDefault(true);
    m_prompt->setWordWrap(true);
    m_message->setWordWrap(true);
    buildLayout();
    fillTree();
    resize(520, 520);
    connect(m_field, &QLineEdit::textChanged, this, &EditionsDialog::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] { retranslate(); });
    connect(m_follow, &QPushButton::clicked, this, &EditionsDialog::follow);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
}

void EditionsDialog::buildLayout() {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(m_prompt);
    layout->addWidget(m_field);
    layout->addWidget(m_progress);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_message);
    layout->addLayout(buttons);
}

void EditionsDialog::fillTree() {
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    for (const OfferedEdition& edition : std::as_const(m_editions)) {
        if (edition.family == "sample"_L1)
            continue; // has a tick of its own on the first page
        auto* top = new QTreeWidgetItem(m_tree, {edition.name});
        top->setData(0, sectionRole, wholeEdition);
        top->setData(0, sectionRole + 1, int(&edition - m_editions.constData()));
        top->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        for (qsizetype i = 0; i < edition.sections.size(); ++i) {
            auto* section = new QTreeWidgetItem(top, {edition.sections[i].name});
            section->setData(0, sectionRole, int(i));
            section->setCheckState(0, Qt::Unchecked);
        }
        if (!edition.sections.isEmpty())
            top->setFlags(top->flags() | Qt::ItemIsAutoTristate);
        top->setCheckState(0, Qt::Unchecked);
    }
}

QList<FeedCandidate> EditionsDialog::chosen() const {
    QList<FeedCandidate> all;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem* top = m_tree->topLevelItem(i);
        const OfferedEdition& edition = m_editions[top->data(0, sectionRole + 1).toInt()];
        if (edition.sections.isEmpty() && top->checkState(0) == Qt::Checked)
            all += candidateOf(edition);
        for (int j = 0; j < top->childCount(); ++j)
            if (top->child(j)->checkState(0) == Qt::Checked)
                all += candidateOf(edition, edition.sections[top->child(j)->data(0, sectionRole).toInt()]);
    }
    return all;
}

void EditionsDialog::follow() {
    m_progress->setBusy();
    m_follow->setEnabled(false);
    QList<Async<FeedId>> running;
    for (const FeedCandidate& candidate : chosen())
        running += m_services.feeds.subscribe({candidate, {}});
    whenReady(QtFuture::whenAll(running.begin(), running.end()), this,
              [this](const QList<Async<FeedId>>& done) {
                  m_progress->setIdle();
                  m_failures = 0;
                  for (const Async<FeedId>& each : done)
                      if (const Result<FeedId> result = each.result();
                          !result && result.error().kind != ErrorKind::AlreadyThere) {
                          ++m_failures;
                          m_error = result.error();
                      }
                  if (m_failures == 0)
                      return accept();
                  retranslate();
              });
}

void EditionsDialog::filter(const QString& words) {
    const QString wanted = text::searchFolded(words.trimmed());
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem* top = m_tree->topLevelItem(i);
        const bool all = text::searchFolded(top->text(0)).contains(wanted);
        bool any = all;
        for (int j = 0; j < top->childCount(); ++j) {
            const bool matches = all || text::searchFolded(top->child(j)->text(0)).contains(wanted);
            top->child(j)->setHidden(!matches);
            any = any || matches;
        }
        top->setHidden(!any);
        top->setExpanded(any && !all && !wanted.isEmpty());
    }
}

void EditionsDialog::retranslate() {
    setWindowTitle(tr("Editions"));
    m_prompt->setText(tr("Choose what to follow. An edition without a list of sections is followed whole."));
    m_field->setPlaceholderText(tr("Find an edition or a section"));
    m_field->setAccessibleName(tr("Find an edition or a section"));
    m_tree->setAccessibleName(tr("Editions and their sections"));
    m_close->setText(tr("Close"));
    const int count = int(chosen().size());
    m_follow->setText(count > 0 ? tr("Follow %n", nullptr, count) : tr("Follow"));
    m_follow->setEnabled(count > 0);
    m_message->setVisible(m_failures > 0);
    if (m_failures > 0)
        m_message->setText(
            tr("%n of them could not be followed: %1", nullptr, m_failures).arg(errorText(*m_error)));
}

void EditionsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
