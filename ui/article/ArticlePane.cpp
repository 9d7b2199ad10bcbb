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

#include <algorithm>

namespace svodka {

ArticlePane::ArticlePane(ArticleService& articles, OfflineService& offline, Settings& settings,
                         QWidget* parent)
    : QWidget(parent),
      m_articles(articles),
      m_offline(offline),
      m_settings(settings),
      m_positions(settings),
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
        if (const Article* current = article())
            emit browserRequested(current->summary.address);
    });
    connect(m_pictureNotice, &PaneNotice::firstChosen, this, &ArticlePane::loadPictures);
    connectServices();
    applyPaper();
    retranslate();
}

void ArticlePane::connectServices() {
    connect(&m_articles, &ArticleService::readingStarted, this, [this](ArticleId id) {
        if (id == m_id)
            setReading(true);
    });
    connect(&m_articles, &ArticleService::articleUpdated, this, [this](ArticleId id) {
        if (id == m_id || shown(id) != nullptr)
            read(id, true);
    });
    connect(&m_articles, &ArticleService::readingFailed, this, [this](ArticleId id, const Error& error) {
        if (id == m_id)
            setError(error);
    });
    connect(&m_articles, &ArticleService::articlesChanged, this, [this](const ArticleChanges& changes) {
        // one without a body is under way or has failed; opening it again would fetch it again
        for (const Article& each : m_shown)
            if (each.content.hasBody() && (changes.everything || changes.updated.contains(each.summary.id)))
                read(each.summary.id, true);
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
            name == QLatin1String(Settings::columnWidth.name) ||
            name == QLatin1String(Settings::lineHeight.name) ||
            name == QLatin1String(Settings::articleFont.name))
            setUpDocument();
        else if (name == QLatin1String(Settings::paper.name))
            applyPaper();
        else if (name == QLatin1String(Settings::pictures.name))
            fetchPictures();
    });
}

void ArticlePane::show(ArticleId id) {
    if (id == m_id)
        return;
    if (const Article* there = shown(id)) { // it stands further up or down already
        keepPosition();
        m_id = id;
        m_view->scrollToArticle(id);
        emit opened(id, text::oneLine(there->summary.title));
        return;
    }
    clear();
    m_id = id;
    if (id.isValid()) {
        m_restore = m_positions.of(id);
        read(id, false);
    }
}

void ArticlePane::append(ArticleId id) {
    if (!m_continuous || m_shown.empty() || m_appending.isValid() || shown(id) != nullptr)
        return;
    m_appending = id;
    read(id, false);
}

void ArticlePane::clear() {
    keepPosition();
    m_id = {};
    m_shown.clear();
    m_appending = {};
    m_nextAskedAfter = {};
    m_restore.reset();
    m_picturesAsked.clear();
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

void ArticlePane::keepPosition() {
    if (m_shown.empty() || m_restore)
        return;
    const ReadingPosition position = m_view->readingPosition();
    const bool atBeginning = position.block <= 1 && position.article == m_shown.front().summary.id;
    if (atBeginning || m_view->isAtEnd())
        m_positions.forget(position.article);
    else
        m_positions.keep(position);
}

const Article* ArticlePane::shown(ArticleId id) const {
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [id](const Article& each) { return each.summary.id == id; });
    return found == m_shown.end() || !id.isValid() ? nullptr : &*found;
}

void ArticlePane::read(ArticleId id, bool again) {
    whenReady(m_articles.open(id), this, [this, id, again](const Result<Article>& result) {
        if (id != m_id && id != m_appending && shown(id) == nullptr)
            return; // the reader has gone on
        if (result)
            return take(*result, again);
        if (id == m_id)
            setError(result.error());
        else if (id == m_appending)
            m_appending = {};
    });
}

void ArticlePane::take(const Article& article, bool again) {
    const ArticleId id = article.summary.id;
    if (again && id == m_id && article.content.hasBody()) {
        setError(std::nullopt);
        setReading(false);
    }
    for (Article& each : m_shown) {
        if (each.summary.id != id)
            continue;
        const bool same = each.content.blocks == article.content.blocks &&
                          each.content.title == article.content.title &&
                          each.summary.savedAt == article.summary.savedAt &&
                          each.content.updated == article.content.updated;
        each = article;
        if (!same)
            setUpDocument();
        return;
    }
    if (id == m_appending) {
        m_appending = {};
        m_shown.push_back(article);
        m_view->article()->append(article);
        dropPassed();
        return onScrolled();
    }
    m_shown.push_back(article);
    setUpDocument();
    m_stack->setCurrentWidget(m_view);
    emit opened(id, text::oneLine(article.summary.title));
}

/// Continuous reading goes on for hours; what was passed long ago need not be laid out for ever.
void ArticlePane::dropPassed() {
    constexpr qptrdiff most = 8;
    constexpr qptrdiff keptBehind = 2;
    const auto current = std::find_if(m_shown.begin(), m_shown.end(),
                                      [this](const Article& each) { return each.summary.id == m_id; });
    if (qptrdiff(m_shown.size()) <= most || current - m_shown.begin() <= keptBehind)
        return;
    m_shown.erase(m_shown.begin(), current - keptBehind);
    setUpDocument();
}

void ArticlePane::setUpDocument() {
    if (m_shown.empty())
        return;
    m_settingUp = true; // what scrolls now is not the reader
    const ReadingPosition position = m_view->readingPosition();
    const bool wasThere = m_view->article() != nullptr;
    auto document =
        std::make_unique<ArticleDocument>(m_shown.front(), ArticleLook::of(m_view->palette(), m_settings));
    for (size_t i = 1; i < m_shown.size(); ++i)
        document->append(m_shown[i]);
    if (wasThere) // what is on the screen stays there
        for (const PicturePlace& place : m_view->article()->places())
            if (place.state == PicturePlace::State::Loaded)
                document->setPicture(place.picture.address, place.image, place.known,
                                     ArticleDocument::Reserve::TakeTrueSize);
    m_view->showArticle(std::move(document));
    if (m_restore && m_view->setReadingPosition(*m_restore))
        m_restore.reset();
    else if (wasThere)
        m_view->setReadingPosition(position);
    if (const Article* current = article())
        m_view->setAccessibleName(tr("Article: %1").arg(text::oneLine(current->summary.title)));
    m_findBar->refresh();
    m_picturesMissing = false;
    m_settingUp = false;
    fetchPictures();
    colourCodes();
    sayPictures();
    onScrolled();
}

/// The ground an article stands on may be another than the window's.
void ArticlePane::applyPaper() {
    const Paper paper = m_settings.get(Settings::paper);
    const QPalette palette = paper == Paper::LikeWindow ? QPalette() : paperPalette(paper, {});
    m_view->setPalette(palette);
    m_titleBar->setPalette(palette);
    setUpDocument();
}

void ArticlePane::onScrolled() {
    if (m_settingUp)
        return;
    fetchPictures();
    followScrolling();
    const Article* current = article();
    const bool away = current != nullptr && !m_view->isHeadlineInView();
    if (away) {
        m_titleBar->setText(text::oneLine(current->summary.title));
        m_titleBar->setGeometry(m_stack->x(), m_stack->y(), m_stack->width(), TitleBar::height);
        m_titleBar->raise();
    }
    m_titleBar->setVisible(away);
}

void ArticlePane::followScrolling() {
    if (m_shown.empty())
        return;
    const ArticleId seen = m_view->articleInView();
    if (seen.isValid() && seen != m_id && m_shown.size() > 1) {
        const auto* before = shown(m_id);
        const auto* now = shown(seen);
        const ArticleId left = std::exchange(m_id, seen);
        if (now > before) // they stand in one vector, in the order of the page
            emit passed(left);
        emit currentChanged(seen);
        emit opened(seen, text::oneLine(now->summary.title));
    }
    const ArticleId last = m_shown.back().summary.id;
    if (m_continuous && !m_appending.isValid() && m_nextAskedAfter != last && m_view->isNearEnd()) {
        m_nextAskedAfter = last;
        emit nextWanted(last);
    }
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
    if (article() != nullptr)
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
        take(*result, true);
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
                           article() != nullptr ? tr("Open Page in Browser") : QString());
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
        applyPaper();
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
