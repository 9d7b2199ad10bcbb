// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedProperties.h"

#include "core/UrlTools.h"
#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/feeds/FeedWords.h"
#include "ui/feeds/FolderChoice.h"
#include "ui/models/TimeText.h"
#include "ui/notices/ErrorNotice.h"
#include "ui/settings/ProxyFields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int paces[] = {0, 15, 30, 60, 120, 240, 480, 720, 1440}; // minutes; 0 = by its own

/// Labels of the Encoding Standard that feeds without a right declaration come in.
constexpr const char* encodings[] = {"",           "utf-8",  "windows-1251", "koi8-r",       "koi8-u",
                                     "iso-8859-5", "ibm866", "windows-1252", "windows-1250", "iso-8859-2",
                                     "gb18030",    "big5",   "shift_jis",    "euc-jp",       "euc-kr"};

enum Column { When, Status, Outcome, Validators };

QString validatorsOf(const FeedAnswer& answer) {
    QStringList parts;
    if (!answer.etag.isEmpty())
        parts += u"ETag "_s + QString::fromLatin1(answer.etag);
    if (!answer.lastModified.isEmpty())
        parts += u"Last-Modified "_s + QString::fromLatin1(answer.lastModified);
    return parts.join(u" · "_s);
}

QFormLayout* formIn(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(4, 14, 4, 4);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setLabelAlignment(Qt::AlignTrailing);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

FeedProperties::FeedProperties(Services& services, FeedId id, std::shared_ptr<const Clock> clock,
                               QWidget* parent)
    : QDialog(parent),
      m_services(services),
      m_id(id),
      m_clock(std::move(clock)),
      m_error(new ErrorNotice(this)),
      m_tabs(new QTabWidget(this)),
      m_cancel(new QPushButton(this)),
      m_ok(new QPushButton(this)) {
    setObjectName(u"feedProperties"_s);
    m_tabs->setObjectName(u"propertyTabs"_s);
    m_tabs->setDocumentMode(true);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_ok->setObjectName(u"okButton"_s);
    m_ok->setProperty("primary", true);
    m_ok->setDefault(true);
    buildGeneral();
    buildFetching();
    buildAnswers();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_ok);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 14);
    layout->setSpacing(10);
    layout->addWidget(m_error);
    layout->addWidget(m_tabs, 1);
    layout->addLayout(buttons);
    resize(600, 460);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ok, &QPushButton::clicked, this, &FeedProperties::apply);
    connect(m_error, &ErrorNotice::retryAsked, this, [this] {
        m_error->setEnabled(false);
        report(m_services.feeds.refresh({m_id}, RefreshKind::All));
    });
    connect(m_error, &ErrorNotice::logInAsked, this, [this] { emit logInAsked(*m_feed); });
    connect(&m_services.feeds, &FeedService::treeChanged, this, &FeedProperties::load);
    connect(&m_services.feeds, &FeedService::refreshFinished, this, &FeedProperties::load);
    retranslate();
    load();
}

template <typename T>
void FeedProperties::report(Async<T> answer) {
    whenReady(answer, this, [this](const Result<T>& result) {
        if (!result)
            emit failed(result.error());
    });
}

void FeedProperties::addRow(QFormLayout* form, const QString& name, QWidget* field, const Words& label) {
    field->setObjectName(name);
    auto* words = plainLabel(name + u"Label"_s, field->parentWidget());
    words->setBuddy(field);
    form->addRow(words, field);
    m_words += [words, field, label] {
        words->setText(label());
        if (!field->focusProxy() && !qobject_cast<QLabel*>(field))
            field->setAccessibleName(QString(label()).remove(u':'));
    };
}

void FeedProperties::buildGeneral() {
    auto* page = new QWidget(m_tabs);
    auto* form = formIn(page);
    m_title = new QLineEdit(page);
    m_address = new QLineEdit(page);
    m_home = new QLineEdit(page);
    m_home->setReadOnly(true);
    m_folder = new FolderChoice(FolderChoice::NewFolder::Offered, page);
    m_addressMessage = plainLabel(u"feedAddressMessage"_s, page, TextRole::Warning);
    m_addressMessage->setWordWrap(true);
    m_facts = plainLabel(u"feedFacts"_s, page, TextRole::Soft);
    m_facts->setWordWrap(true);
    addRow(form, u"feedTitle"_s, m_title, [] { return tr("Name:"); });
    addRow(form, u"feedAddress"_s, m_address, [] { return tr("Address:"); });
    form->addRow(QString(), m_addressMessage);
    addRow(form, u"feedHome"_s, m_home, [] { return tr("Site:"); });
    addRow(form, u"feedFolder"_s, m_folder, [] { return tr("Folder:"); });
    form->addRow(QString(), m_facts);
    m_tabs->addTab(page, QString());
    connect(m_address, &QLineEdit::textEdited, this, [this] {
        m_addressError.reset();
        updateButtons();
    });
    connect(m_folder, &FolderChoice::changed, this, &FeedProperties::updateButtons);
}

void FeedProperties::buildFetching() {
    auto* page = new QWidget(m_tabs);
    auto* form = formIn(page);
    m_pace = new QComboBox(page);
    for (const int minutes : paces)
        m_pace->addItem(QString(), minutes);
    m_next = plainLabel(u"nextPoll"_s, page, TextRole::Soft);
    m_next->setWordWrap(true);
    m_keepReady = new QCheckBox(page);
    m_keepReady->setObjectName(u"keepReady"_s);
    m_keepReadyNote = plainLabel(u"keepReadyNote"_s, page, TextRole::Soft);
    m_keepReadyNote->setWordWrap(true);
    m_encoding = new QComboBox(page);
    for (const char* encoding : encodings)
        m_encoding->addItem(QString::fromLatin1(encoding).toUpper(), QByteArray(encoding));
    m_proxy = new ProxyFields(ProxyFields::Default::TheProgramsProxy, page);
    addRow(form, u"feedPace"_s, m_pace, [] { return tr("Refresh:"); });
    addRow(form, u"nextPoll"_s, m_next, [] { return tr("Next time:"); });
    form->addRow(QString(), m_keepReady);
    form->addRow(QString(), m_keepReadyNote);
    addRow(form, u"feedEncoding"_s, m_encoding, [] { return tr("Character set:"); });
    addRow(form, u"feedProxy"_s, m_proxy, [] { return tr("Proxy:"); });
    m_tabs->addTab(page, QString());
    connect(m_proxy, &ProxyFields::changed, this, &FeedProperties::updateButtons);
}

void FeedProperties::buildAnswers() {
    auto* page = new QWidget(m_tabs);
    m_answers = new QTreeWidget(page);
    m_answers->setObjectName(u"feedAnswers"_s);
    m_answers->setRootIsDecorated(false);
    m_answers->setUniformRowHeights(true);
    m_answers->setFrameShape(QFrame::NoFrame);
    m_answers->setColumnCount(4);
    m_answers->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_answers->header()->setStretchLastSection(true);
    m_noAnswers = plainLabel(u"noAnswers"_s, page, TextRole::Soft);
    m_noAnswers->setWordWrap(true);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(4, 14, 4, 4);
    layout->addWidget(m_noAnswers);
    layout->addWidget(m_answers, 1);
    m_tabs->addTab(page, QString());
}

void FeedProperties::showFetching() {
    m_tabs->setCurrentIndex(1);
}

/// What the reader is changing stays as it is; only the first time fills the fields.
void FeedProperties::load() {
    whenReady(m_services.subscriptions.feed(m_id), this, [this](const Result<Feed>& feed) {
        if (!feed)
            return reject(); // it is followed no more
        m_feed ? takeState(*feed) : take(*feed);
    });
    whenReady(m_services.subscriptions.answers(m_id), this, [this](const Result<QList<FeedAnswer>>& answers) {
        if (answers)
            fillAnswers(*answers);
    });
}

void FeedProperties::take(const Feed& feed) {
    takeState(feed);
    m_title->setText(feed.title);
    m_address->setText(feed.address.toString());
    m_address->setCursorPosition(0);
    m_home->setText(feed.home.toString());
    m_home->setCursorPosition(0);
    m_pace->setCurrentIndex(qMax(0, m_pace->findData(feed.options.paceMinutes.value_or(0))));
    m_keepReady->setChecked(feed.options.keepReady);
    int encoding = m_encoding->findData(feed.options.encoding);
    if (encoding < 0) { // from a list that was read in
        m_encoding->addItem(QString::fromLatin1(feed.options.encoding), feed.options.encoding);
        encoding = m_encoding->count() - 1;
    }
    m_encoding->setCurrentIndex(encoding);
    m_proxy->setChoice(feed.options.proxy);
    whenReady(m_services.feeds.tree(), this, [this](const Result<FeedTree>& tree) {
        if (!tree)
            return;
        m_folder->setTree(*tree);
        m_folder->setFolder(m_feed->folder);
    });
    updateButtons();
}

void FeedProperties::takeState(const Feed& feed) {
    m_feed = feed;
    m_error->setEnabled(true);
    m_error->setError(feed.fetch.error);
    retranslate();
}

void FeedProperties::fillAnswers(const QList<FeedAnswer>& answers) {
    m_lastAnswers = answers;
    m_answers->clear();
    for (const FeedAnswer& answer : answers) {
        auto* row = new QTreeWidgetItem(m_answers);
        row->setText(When, timeText(answer.at));
        row->setText(Status, answer.status > 0 ? QString::number(answer.status) : u"—"_s);
        row->setText(Outcome, answerText(answer));
        row->setText(Validators, validatorsOf(answer));
        for (const int column : {int(Outcome), int(Validators)})
            row->setToolTip(column, row->text(column).toHtmlEscaped());
        row->setToolTip(When, fullTimeText(answer.at));
        if (answer.error)
            row->setForeground(Outcome, coloursOf(palette()).warning);
    }
    m_noAnswers->setVisible(answers.isEmpty());
    m_answers->setVisible(!answers.isEmpty());
}

FeedOptions FeedProperties::options() const {
    FeedOptions options = m_feed->options;
    const int pace = m_pace->currentData().toInt();
    options.paceMinutes = pace > 0 ? std::optional(pace) : std::nullopt;
    options.keepReady = m_keepReady->isChecked();
    options.encoding = m_encoding->currentData().toByteArray();
    options.proxy = m_proxy->choice();
    return options;
}

void FeedProperties::apply() {
    const auto address = addressFromText(m_address->text());
    if (!address) {
        m_addressError = Error{ErrorKind::BadAddress, m_address->text()};
        m_tabs->setCurrentIndex(0);
        m_address->setFocus();
        return updateButtons();
    }
    if (*address == m_feed->address)
        return write();
    whenReady(m_services.subscriptions.setAddress(m_id, *address), this, [this](const Result<void>& done) {
        if (done)
            return write();
        m_addressError = done.error();
        m_tabs->setCurrentIndex(0);
        updateButtons();
    });
}

void FeedProperties::write() {
    const QString title = m_title->text().trimmed();
    if (title != m_feed->title)
        report(m_services.feeds.rename(m_id, title));
    writeFolder();
    const FeedOptions wanted = options();
    const bool isOtherwiseFetched = addressFromText(m_address->text()) != m_feed->address ||
                                    wanted.encoding != m_feed->options.encoding ||
                                    wanted.proxy != m_feed->options.proxy;
    if (wanted != m_feed->options)
        report(m_services.subscriptions.setOptions(m_id, wanted));
    if (isOtherwiseFetched) // to see at once whether it works
        report(m_services.feeds.refresh({m_id}, RefreshKind::All));
    // Jobs of the library are done in their order: after this one, all of the above have been told.
    whenReady(m_services.subscriptions.feed(m_id), this, [this](const Result<Feed>&) { accept(); });
}

void FeedProperties::writeFolder() {
    const TreeItem item{TreeItem::Kind::Feed, m_id.value};
    if (const QString name = m_folder->newName(); !name.isEmpty())
        whenReady(m_services.subscriptions.addFolder(name, {}), this,
                  [&subscriptions = m_services.subscriptions, item](const Result<FolderId>& folder) {
                      if (folder)
                          auto moved = subscriptions.move(item, *folder, {});
                  });
    else if (m_folder->folder() != m_feed->folder)
        report(m_services.subscriptions.move(item, m_folder->folder(), {}));
}

void FeedProperties::updateButtons() {
    m_addressMessage->setText(m_addressError ? errorText(*m_addressError) : QString());
    m_addressMessage->setVisible(m_addressError.has_value());
    m_address->setAccessibleDescription(m_addressMessage->text());
    m_ok->setEnabled(m_feed && m_folder->isComplete() && m_proxy->isComplete() &&
                     !m_address->text().trimmed().isEmpty());
}

void FeedProperties::retranslate() {
    setWindowTitle(m_feed ? tr("Properties of “%1”").arg(m_feed->title) : tr("Properties"));
    for (const auto& setWords : std::as_const(m_words))
        setWords();
    m_tabs->setTabText(0, tr("General"));
    m_tabs->setTabText(1, tr("Fetching"));
    m_tabs->setTabText(2, tr("Last answers"));
    m_title->setPlaceholderText(tr("As it calls itself"));
    for (int i = 0; i < m_pace->count(); ++i) {
        const int minutes = m_pace->itemData(i).toInt();
        m_pace->setItemText(i, minutes == 0   ? tr("By how often it publishes")
                               : minutes < 60 ? tr("Every %n minute(s)", nullptr, minutes)
                                              : tr("Every %n hour(s)", nullptr, minutes / 60));
    }
    m_encoding->setItemText(0, tr("As the feed says"));
    m_keepReady->setText(tr("Keep ready for reading without a network"));
    m_keepReadyNote->setText(tr("Pages and pictures of its new articles are fetched ahead."));
    m_answers->setHeaderLabels(
        {tr("When"), tr("Status"), tr("What came of it"), tr("What it can be recognized by")});
    m_answers->setAccessibleName(tr("Last answers"));
    m_noAnswers->setText(tr("Its server has not been asked yet."));
    m_cancel->setText(tr("Cancel"));
    m_ok->setText(tr("OK"));
    if (m_feed) {
        m_facts->setText(kindText(m_feed->kind) + u" · "_s + tr("%n article(s)", nullptr, m_feed->articles) +
                         u" · "_s + tr("%n unread", nullptr, m_feed->unread));
        m_next->setText(nextPollText(*m_feed, m_clock->now()));
    }
    fillAnswers(QList<FeedAnswer>(m_lastAnswers));
    updateButtons();
}

void FeedProperties::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

} // namespace svodka
