// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticlePane.h"

#include "core/Text.h"
#include "i18n/ErrorText.h"
#include "services/WhenReady.h"
#include "ui/article/FindBar.h"
#include "ui/article/PaneNotice.h"
#include "ui/article/TitleBar.h"
#include "ui/notices/EmptyState.h"
#include "ui/notices/ProgressLine.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace svodka {

ArticlePane::ArticlePane(ArticleService& articles, OfflineService& offline, Settings& settings,
                         QWidget* parent)
    : QWidget(parent),
      m_articles(articles),
      m_offline(offline),
      m_settings(settings),
      m_progress(new ProgressLine(this)),
      m_errorNotice(new PaneNotice(QStringLiteral("articleError"), this)),
      m_pictureNotice(new PaneNotice(QStringLiteral("articlePictures"), this)),
      m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)),
      m_view(new ArticleView(this)),
      m_findBar(new FindBar(m_view, this)),
      m_titleBar(new TitleBar(this)) {
    setObjectName(QStringLiteral("articlePane"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_progress);
    layout->addWidget(m_errorNotice);
    layout->addWidget(m_pictureNotice);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_findBar);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &ArticleView::targetActivated, this, &ArticlePane::follow);
    connect(m_view, &ArticleView::menuRequested, this, &ArticlePane::showMenu);
    connect(m_view, &ArticleView::scrolled, this, &ArticlePane::onScrolled);
    connect(m_view, &ArticleView::addressHovered, this, &ArticlePane::addressHovered);
    connect(m_errorNotice, &PaneNotice::firstChosen, this, &ArticlePane::reload);
    connect(m_errorNotice, &PaneNotice::secondChosen, this, [this] {
        if (m_article)
            emit browserRequested(m_article->summary.address);
    });
    connect(m_pictureNotice, &PaneNotice::firstChosen, this, &ArticlePane::loadPictures);
    connectServices();
    retranslate();
}

void ArticlePane::connectServices() {
    connect(&m_articles, &ArticleService::readingStarted, this, [this](ArticleId id) {
        if (id == m_id)
            setReading(true);
    });
    connect(&m_articles, &ArticleService::articleUpdated, this, [this](ArticleId id) {
        if (id == m_id)
            read(id, true);
    });
    connect(&m_articles, &ArticleService::readingFailed, this, [this](ArticleId id, const Error& error) {
        if (id == m_id)
            setError(error);
    });
    connect(&m_articles, &ArticleService::articlesChanged, this, [this](const ArticleChanges& changes) {
        // one without a body is under way or has failed; opening it again would fetch it again
        if (m_article && m_article->content.hasBody() &&
            (changes.everything || changes.updated.contains(m_id)))
            read(m_id, true);
    });
    connect(&m_offline, &OfflineService::savingStarted, this, [this](ArticleId id) {
        if (id == m_id)
            m_progress->setBusy();
    });
    connect(&m_offline, &OfflineService::savingProgressed, this, [this](ArticleId id, int done, int total) {
        if (id == m_id)
            m_progress->setProgress(done, total);
    });
    connect(&m_offline, &OfflineService::saved, this, [this](ArticleId id) {
        if (id != m_id)
            return;
        m_progress->setIdle();
        read(id, true);
    });
    connect(&m_offline, &OfflineService::savingFailed, this, [this](ArticleId id, const Error& error) {
        if (id == m_id)
            setError(error);
    });
    connect(&m_settings, &Settings::changed, this, [this](const QString& name) {
        if (name == QLatin1String(Settings::articleFontSize.name) ||
            name == QLatin1String(Settings::columnWidth.name))
            setUpDocument();
        else if (name == QLatin1String(Settings::pictures.name))
            fetchPictures();
    });
}

void ArticlePane::show(ArticleId id) {
    if (id == m_id)
        return;
    clear();
    m_id = id;
    if (id.isValid())
        read(id, false);
}

void ArticlePane::clear() {
    m_id = {};
    m_article.reset();
    m_picturesAsked = false;
    m_picturesMissing = false;
    m_progress->setIdle();
    setError(std::nullopt);
    m_pictureNotice->hide();
    m_titleBar->hide();
    m_stack->setCurrentWidget(m_empty);
    m_view->showArticle(nullptr);
    m_findBar->refresh();
    sayEmpty();
}

void ArticlePane::read(ArticleId id, bool again) {
    whenReady(m_articles.open(id), this, [this, id, again](const Result<Article>& result) {
        if (id != m_id)
            return; // the reader has gone on
        if (!result) {
            setError(result.error());
            return;
        }
        const bool first = !m_article;
        const bool same = !first && m_article->content.blocks == result->content.blocks &&
                          m_article->content.title == result->content.title &&
                          m_article->summary.savedAt == result->summary.savedAt &&
                          m_article->content.updated == result->content.updated;
        if (again && result->content.hasBody()) {
            setError(std::nullopt);
            setReading(false);
        }
        if (!same)
            setArticle(*result);
        if (first)
            emit opened(id, text::oneLine(result->summary.title));
    });
}

void ArticlePane::setArticle(const Article& article) {
    m_article = article;
    setUpDocument();
    m_stack->setCurrentWidget(m_view);
}

void ArticlePane::setUpDocument() {
    if (!m_article)
        return;
    const ReadingPosition position = m_view->readingPosition();
    const bool wasThere = m_view->article() != nullptr;
    m_view->showArticle(
        std::make_unique<ArticleDocument>(*m_article, ArticleLook::of(palette(), m_settings)));
    if (wasThere)
        m_view->setReadingPosition(position);
    m_view->setAccessibleName(tr("Article: %1").arg(text::oneLine(m_article->summary.title)));
    m_findBar->refresh();
    m_picturesMissing = false;
    fetchPictures();
    colourCodes();
    sayPictures();
    onScrolled();
}

void ArticlePane::onScrolled() {
    fetchPictures();
    const bool away = m_article && !m_view->isHeadlineInView();
    if (away && m_titleBar->isHidden()) {
        m_titleBar->setText(text::oneLine(m_article->summary.title));
        m_titleBar->setGeometry(m_stack->x(), m_stack->y(), m_stack->width(), TitleBar::height);
        m_titleBar->raise();
    }
    m_titleBar->setVisible(away);
}

void ArticlePane::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_titleBar->setGeometry(m_stack->x(), m_stack->y(), m_stack->width(), TitleBar::height);
}

void ArticlePane::follow(const LinkTarget& target) {
    switch (target.kind) {
    case LinkTarget::Kind::Web:
        emit linkActivated(target.address);
        break;
    case LinkTarget::Kind::Tag:
        emit tagActivated(target.name);
        break;
    case LinkTarget::Kind::Author:
        emit authorActivated(target.name);
        break;
    case LinkTarget::Kind::Section:
        emit sectionActivated(target.address);
        break;
    case LinkTarget::Kind::Picture:
        openLightbox(target.picture);
        break;
    }
}

void ArticlePane::find() {
    if (m_article)
        m_findBar->open();
}

void ArticlePane::zoomTo(int percent) {
    m_settings.set(Settings::articleFontSize, qBound(60, percent, 300));
}

void ArticlePane::zoomIn() {
    zoomTo(m_settings.get(Settings::articleFontSize) + 10);
}

void ArticlePane::zoomOut() {
    zoomTo(m_settings.get(Settings::articleFontSize) - 10);
}

void ArticlePane::zoomReset() {
    zoomTo(Settings::articleFontSize.standard);
}

void ArticlePane::copy() {
    if (m_view->textCursor().hasSelection())
        QGuiApplication::clipboard()->setText(m_view->selectedText());
}

void ArticlePane::copyArticle() {
    if (!m_article || m_view->article() == nullptr)
        return;
    const QString words = writtenDown(m_view->article()->toPlainText()).trimmed();
    QGuiApplication::clipboard()->setText(words + QStringLiteral("\n\n") +
                                          m_article->summary.address.toString());
}

void ArticlePane::reload() {
    if (!m_id.isValid())
        return;
    setError(std::nullopt);
    setReading(true);
    whenReady(m_articles.reload(m_id), this, [this, id = m_id](const Result<Article>& result) {
        if (id != m_id)
            return;
        if (!result)
            return setError(result.error());
        setReading(false);
        setArticle(*result);
    });
}

void ArticlePane::setReading(bool reading) {
    if (reading)
        m_progress->setBusy();
    else
        m_progress->setIdle();
}

void ArticlePane::setError(const std::optional<Error>& error) {
    m_error = error;
    if (error)
        m_progress->setIdle();
    sayError();
}

void ArticlePane::sayError() {
    m_errorNotice->setVisible(m_error.has_value());
    if (m_error)
        m_errorNotice->say(PaneNotice::Tone::Warning, errorText(*m_error), tr("Retry"),
                           m_article ? tr("Open Page in Browser") : QString());
}

void ArticlePane::sayEmpty() {
    m_empty->say(QStringLiteral("view-list-details"), tr("No article is open"),
                 tr("Choose one in the list, or press N for the next unread."), QString());
}

void ArticlePane::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        setUpDocument();
        sayError();
        break;
    default:
        break;
    }
}

void ArticlePane::retranslate() {
    m_view->setAccessibleName(tr("Article"));
    sayEmpty();
    sayError();
    setUpDocument(); // times, labels and reading time are words too
}

} // namespace svodka
