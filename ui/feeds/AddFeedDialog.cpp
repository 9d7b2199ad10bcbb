// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/AddFeedDialog.h"

#include "core/UrlTools.h"
#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Widgets.h"
#include "ui/feeds/FeedPreview.h"
#include "ui/feeds/FeedWords.h"
#include "ui/feeds/FolderChoice.h"
#include "ui/notices/ProgressLine.h"

#include <QClipboard>
#include <QEvent>
#include <QFuture>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

AddFeedDialog::AddFeedDialog(Services& services, QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_prompt(plainLabel(u"addressPrompt"_s, this)),
      m_address(new QLineEdit(this)),
      m_progress(new ProgressLine(this)),
      m_message(plainLabel(u"addressMessage"_s, this)),
      m_list(new QListWidget(this)),
      m_preview(new FeedPreview(services, this)),
      m_results(new QWidget(this)),
      m_folderLabel(plainLabel(u"folderLabel"_s, this)),
      m_folder(new FolderChoice(FolderChoice::NewFolder::Offered, this)),
      m_openArticle(new QPushButton(this)),
      m_act(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setObjectName(u"addFeedDialog"_s);
    m_address->setObjectName(u"addressField"_s);
    m_list->setObjectName(u"candidateList"_s);
    m_openArticle->setObjectName(u"openArticleButton"_s);
    m_act->setObjectName(u"actButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_act->setProperty("primary", true);
    m_act->setDefault(true);
    m_address->setClearButtonEnabled(true);
    m_message->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_prompt->setBuddy(m_address);
    m_folderLabel->setBuddy(m_folder);
    buildLayout();
    resize(680, 460);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        ++m_generation; // an answer for what stood there before is not wanted any more
        m_state = State::Asking;
        m_found.reset();
        m_error.reset();
        m_progress->setIdle();
        m_preview->clear();
        retranslate();
    });
    connect(m_list, &QListWidget::itemChanged, this, &AddFeedDialog::retranslate);
    connect(m_list, &QListWidget::currentRowChanged, this, &AddFeedDialog::showPreview);
    connect(m_preview, &FeedPreview::lookedAt, this, [this](const FeedCandidate& candidate) {
        for (FeedCandidate& known : m_found->candidates)
            if (known.address == candidate.address)
                known = candidate;
        retranslate();
    });
    connect(m_folder, &FolderChoice::changed, this, &AddFeedDialog::retranslate);
    connect(m_act, &QPushButton::clicked, this, &AddFeedDialog::act);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_openArticle, &QPushButton::clicked, this, [this] {
        emit articleAsked(*m_found->article);
        accept();
    });
    whenReady(m_services.feeds.tree(), this, [this](const Result<FeedTree>& tree) {
        if (tree)
            m_folder->setTree(*tree);
    });
    retranslate();
}

void AddFeedDialog::buildLayout() {
    auto* results = new QGridLayout(m_results);
    results->setContentsMargins(0, 0, 0, 0);
    results->setHorizontalSpacing(16);
    results->setVerticalSpacing(10);
    results->addWidget(m_list, 0, 0);
    results->addWidget(m_preview, 0, 1);
    auto* folder = new QHBoxLayout;
    folder->addWidget(m_folderLabel);
    folder->addWidget(m_folder, 1);
    results->addLayout(folder, 1, 0, 1, 2);
    results->setRowStretch(0, 1);
    results->setColumnStretch(0, 1);
    results->setColumnStretch(1, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_openArticle);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_act);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_prompt);
    layout->addWidget(m_address);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addWidget(m_results, 1);
    layout->addStretch();
    layout->addLayout(buttons);
}

void AddFeedDialog::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // The address that somebody just copied is most likely the one they want; nothing is fetched before they
    // say so.
    if (m_address->text().isEmpty())
        if (const QString copied = QGuiApplication::clipboard()->text().trimmed();
            copied.startsWith("http"_L1) && addressFromText(copied))
            m_address->setText(copied);
    m_address->selectAll();
    m_address->setFocus();
    retranslate();
}

void AddFeedDialog::setAddress(const QString& address) {
    m_address->setText(address);
    look();
}

void AddFeedDialog::setFound(const QString& address, const ImportedAddress& found) {
    m_address->setText(address);
    ++m_generation;
    take(found);
}

void AddFeedDialog::act() {
    if (m_state == State::Asking)
        look();
    else if (m_state == State::Found)
        follow(chosen());
}

void AddFeedDialog::look() {
    m_state = State::Looking;
    m_error.reset();
    m_found.reset();
    m_progress->setBusy();
    retranslate();
    whenReady(m_services.importer.inspect(m_address->text()), this,
              [this, generation = ++m_generation](const Result<ImportedAddress>& found) {
                  if (generation == m_generation)
                      take(found);
              });
}

void AddFeedDialog::take(const Result<ImportedAddress>& found) {
    m_progress->setIdle();
    m_state = State::Asking;
    if (!found) {
        m_error = found.error();
    } else {
        m_found = *found;
        m_state = State::Found;
        fill();
    }
    retranslate();
}

void AddFeedDialog::fill() {
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype row = 0; row < m_found->candidates.size(); ++row) {
        auto* item = new QListWidgetItem(m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(row == 0 && !m_found->article ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(m_found->candidates.isEmpty() ? -1 : 0);
    showPreview();
}

void AddFeedDialog::showPreview() {
    const int row = m_list->currentRow();
    if (m_found && row >= 0 && row < m_found->candidates.size())
        m_preview->show(m_found->candidates[row]);
}

QList<FeedCandidate> AddFeedDialog::chosen() const {
    QList<FeedCandidate> all;
    for (int row = 0; m_found && row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            all.append(m_found->candidates[row]);
    return all;
}

void AddFeedDialog::follow(const QList<FeedCandidate>& candidates) {
    if (candidates.isEmpty())
        return;
    m_state = State::Following;
    m_error.reset();
    m_progress->setBusy();
    retranslate();
    QList<Async<FeedId>> running;
    for (const FeedCandidate& candidate : candidates)
        running.append(m_services.feeds.subscribe({candidate, m_folder->path()}));
    whenReady(QtFuture::whenAll(running.begin(), running.end()), this,
              [this](const QList<Async<FeedId>>& done) {
                  QList<Result<FeedId>> results;
                  for (const Async<FeedId>& each : done)
                      results.append(each.result());
                  finishFollowing(results);
              });
}

void AddFeedDialog::finishFollowing(const QList<Result<FeedId>>& results) {
    m_progress->setIdle();
    m_state = State::Found;
    bool any = false;
    for (const Result<FeedId>& result : results) {
        if (result && !any) {
            any = true;
            emit followed(*result);
        }
        if (!result)
            m_error = result.error();
    }
    if (any && !m_error)
        return accept();
    retranslate();
}

QString AddFeedDialog::describe(const FeedCandidate& candidate) const {
    const QString title = candidate.title.isEmpty() ? candidate.address.toDisplayString() : candidate.title;
    const QString name = candidate.siteName.isEmpty() || candidate.siteName == title
                             ? title
                             : candidate.siteName + u" › "_s + title;
    const QString count =
        candidate.items > 0 ? u" · "_s + tr("%n article(s)", nullptr, candidate.items) : QString();
    return name + u"\n"_s + kindText(candidate.kind) + count + u'\n' +
           candidate.address.toDisplayString(QUrl::RemoveScheme).mid(2);
}

QString AddFeedDialog::message() const {
    if (m_error)
        return errorText(*m_error);
    if (m_state == State::Looking)
        return tr("Looking at the page…");
    if (!m_found)
        return {};
    const bool any = !m_found->candidates.isEmpty();
    if (m_found->article)
        return any ? tr("This is an article. It can be opened; these can be followed:")
                   : tr("This is an article.");
    return any ? tr("This can be followed:") : tr("Nothing that can be followed was found there.");
}

void AddFeedDialog::retranslate() {
    const QSignalBlocker quiet(m_list);
    setWindowTitle(tr("Add a feed"));
    m_prompt->setText(tr("Address of a site, a section, a feed or an article:"));
    m_address->setPlaceholderText(tr("https://…"));
    m_address->setAccessibleName(tr("Address"));
    m_list->setAccessibleName(tr("What can be followed"));
    m_folderLabel->setText(tr("Folder:"));
    m_close->setText(tr("Close"));
    m_openArticle->setText(tr("Open the article"));
    m_openArticle->setVisible(m_found && m_found->article);
    const bool found = m_state == State::Found || m_state == State::Following;
    m_results->setVisible(found && m_list->count() > 0);
    for (int row = 0; m_found && row < m_list->count(); ++row) {
        m_list->item(row)->setText(describe(m_found->candidates[row]));
        m_list->item(row)->setToolTip(m_found->candidates[row].address.toDisplayString().toHtmlEscaped());
    }
    m_act->setText(found ? tr("Follow") : m_error ? tr("Try again") : tr("Find out"));
    m_act->setEnabled(m_state == State::Asking
                          ? !m_address->text().trimmed().isEmpty()
                          : m_state == State::Found && !chosen().isEmpty() && m_folder->isComplete());
    m_act->setVisible(!found || m_list->count() > 0);
    const QString text = message();
    m_message->setForegroundRole(m_error ? QPalette::BrightText : QPalette::WindowText);
    m_message->setText(text);
    m_address->setAccessibleDescription(m_error ? text : QString());
}

void AddFeedDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
