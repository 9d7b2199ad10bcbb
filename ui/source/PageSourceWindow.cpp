// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/PageSourceWindow.h"

#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/Appearance.h"
#include "ui/Widgets.h"
#include "ui/article/FindBar.h"
#include "ui/article/PaneNotice.h"
#include "ui/models/TimeText.h"
#include "ui/notices/ProgressLine.h"
#include "ui/source/ProfileEditor.h"
#include "ui/source/RemovedList.h"
#include "ui/source/SourceText.h"

#include <QCloseEvent>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace svodka {

PageSourceWindow::PageSourceWindow(ArticleService& articles, ProfileService& profiles, Settings& settings,
                                   QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_articles(articles),
      m_profiles(profiles),
      m_settings(settings),
      m_progress(new ProgressLine(this)),
      m_notice(new PaneNotice(QStringLiteral("pageSourceError"), this)),
      m_address(plainLabel(QStringLiteral("pageSourceAddress"), this)),
      m_fetched(plainLabel(QStringLiteral("pageSourceFetched"), this, TextRole::Soft)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_text(new SourceText(QStringLiteral("pageSourceText"), this)),
      m_findBar(new FindBar(m_text, this)),
      m_removed(new RemovedList(this)),
      m_editor(new ProfileEditor(profiles, settings, this)) {
    setObjectName(QStringLiteral("pageSourceWindow"));
    resize(1100, 720);
    m_address->setFont(interfaceFont(1.0, QFont::DemiBold));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setMinimumWidth(100);
    m_address->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_fetched->setFont(interfaceFont(0.92));
    m_tabs->setObjectName(QStringLiteral("pageSourceTabs"));
    m_tabs->addTab(QString());
    m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    buildLayout();
    connectParts();
    restoreGeometry(m_settings.windowState(objectName()));
    retranslate();
}

void PageSourceWindow::buildLayout() {
    auto* source = new QWidget(this);
    auto* sourceLayout = new QVBoxLayout(source);
    sourceLayout->setContentsMargins(0, 0, 0, 0);
    sourceLayout->setSpacing(0);
    sourceLayout->addWidget(m_text, 1);
    sourceLayout->addWidget(m_findBar);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setObjectName(QStringLiteral("pageSourceSplitter"));
    splitter->addWidget(source);
    splitter->addWidget(m_removed);
    splitter->setSizes({660, 440});
    splitter->setChildrenCollapsible(false);
    m_pages->addWidget(splitter);
    m_pages->addWidget(m_editor);
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_address);
    words->addWidget(m_fetched);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 12, 0);
    head->addLayout(words, 1);
    head->addWidget(m_tabs, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addLayout(head);
    layout->addSpacing(7);
    layout->addWidget(new Hairline(Qt::Horizontal, this));
    layout->addWidget(m_notice);
    layout->addWidget(m_pages, 1);
}

void PageSourceWindow::connectParts() {
    const auto shortcut = [this](const QKeySequence& keys, auto slot) {
        auto* action = new QAction(this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    shortcut(QKeySequence::Find, [this] {
        m_tabs->setCurrentIndex(Source);
        m_findBar->open();
    });
    shortcut(QKeySequence::Close, [this] { close(); });
    shortcut(Qt::Key_Escape, [this] { close(); });
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int page) {
        if (page == Profile && m_text->textCursor().position() > 0) // what was looked at in the source
            m_editor->showElementAt(m_text->selectedPlace().start);
    });
    connect(m_notice, &PaneNotice::firstChosen, this, &PageSourceWindow::fetch);
    connect(m_removed, &RemovedList::pieceChosen, this, &PageSourceWindow::choosePiece);
    connect(m_removed, &RemovedList::ruleAsked, this, [this](const QString& rule) {
        m_tabs->setCurrentIndex(Profile);
        m_editor->showRule(rule);
    });
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &PageSourceWindow::askFate);
    connect(m_editor, &ProfileEditor::placeAsked, this, [this](const SourcePlace& place) {
        m_tabs->setCurrentIndex(Source);
        m_text->setCurrentMark(place);
    });
    connect(m_editor, &ProfileEditor::readingChanged, this, &PageSourceWindow::readPage);
}

void PageSourceWindow::show(ArticleId id) {
    const bool other = id != m_id;
    m_id = id;
    if (other) {
        m_source.reset();
        m_reading.reset();
        m_profileShown.clear();
    }
    fetch();
    QWidget::show();
    raise();
    activateWindow();
}

void PageSourceWindow::fetch() {
    m_error.reset();
    m_notice->hide();
    m_progress->setBusy();
    whenReady(m_articles.pageSource(m_id), this, [this, id = m_id](const Result<PageSource>& source) {
        if (id != m_id)
            return;
        if (!source)
            return failed(source.error());
        m_source = *source;
        // Offsets are counted in what the view shows, which knows one kind of line's end.
        m_source->text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
        m_text->setSource(m_source->text, QStringLiteral("HTML"));
        retranslate();
        readPage();
    });
}

void PageSourceWindow::readPage() {
    m_progress->setBusy();
    whenReady(m_profiles.read(*m_source), this, [this, id = m_id](const Result<PageReading>& reading) {
        if (id != m_id)
            return;
        reading ? take(*reading) : failed(reading.error());
    });
}

void PageSourceWindow::take(const PageReading& reading) {
    m_progress->setIdle();
    m_reading = reading;
    m_fate.reset();
    m_removed->setPieces(reading.article.content.furniture);
    m_text->setMarks(reading.outline.furniture);
    // What somebody is writing there stays when the same page is read again.
    if (const QString profile = reading.article.content.profile;
        std::exchange(m_profileShown, profile) != profile)
        m_editor->setPage(*m_source, reading);
    retranslate();
}

void PageSourceWindow::failed(const Error& error) {
    m_progress->setIdle();
    m_error = error;
    m_text->setSource({}, {});
    m_removed->setPieces({});
    m_editor->clear();
    retranslate();
}

void PageSourceWindow::choosePiece(int piece) {
    if (!m_reading || piece >= m_reading->outline.furniture.size())
        return;
    const QScopedValueRollback marking(m_marking, true);
    m_text->setCurrentMark(m_reading->outline.furniture[piece]);
    m_fate = TextFate{TextFate::Kind::LeftOut, piece};
    sayFate();
}

/// Which rule took this text away?
void PageSourceWindow::askFate() {
    if (m_marking || !m_reading || !m_text->textCursor().hasSelection())
        return;
    m_fate = ProfileService::fateOf(*m_reading, m_text->selectedPlace());
    m_removed->choose(m_fate->furniture);
    sayFate();
}

void PageSourceWindow::sayFate() {
    if (!m_fate)
        return m_removed->say(tr("Select text in the source to learn what became of it."), false);
    switch (m_fate->kind) {
    case TextFate::Kind::LeftOut: {
        const bool found = m_reading->outline.furniture.value(m_fate->furniture).isKnown();
        const QString rule = m_reading->article.content.furniture[m_fate->furniture].rule;
        return m_removed->say(found ? tr("Left out by the rule “%1”.").arg(rule)
                                    : tr("Left out by the rule “%1”; its place was not found.").arg(rule),
                              true);
    }
    case TextFate::Kind::InArticle:
        return m_removed->say(tr("This text is in the article."), false);
    case TextFate::Kind::Outside:
        return m_removed->say(tr("No rule took this away: it is outside the element that holds the article."),
                              false);
    case TextFate::Kind::NoText:
        return m_removed->say(tr("This is no text that a reader would see."), false);
    }
}

void PageSourceWindow::retranslate() {
    const QString address = m_source ? m_source->address.toDisplayString() : QString();
    setWindowTitle(address.isEmpty() ? tr("Page Source") : tr("Page Source: %1").arg(address));
    m_address->setText(address.isEmpty() ? tr("Page Source") : address);
    m_address->setToolTip(address.toHtmlEscaped());
    m_fetched->setText(m_source && m_source->fetchedAt.isValid()
                           ? tr("The page as it came: %1").arg(fullTimeText(m_source->fetchedAt))
                           : tr("The page as it came"));
    m_tabs->setTabText(Source, tr("Source"));
    m_tabs->setTabText(Profile, tr("Profile"));
    m_text->setAccessibleName(tr("Source of the page"));
    if (m_error)
        m_notice->say(PaneNotice::Tone::Warning, errorText(*m_error), tr("Retry"));
    sayFate();
}

void PageSourceWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PageSourceWindow::closeEvent(QCloseEvent* event) {
    m_settings.setWindowState(objectName(), saveGeometry());
    QWidget::closeEvent(event);
}

} // namespace svodka
