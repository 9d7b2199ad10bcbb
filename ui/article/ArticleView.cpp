// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleView.h"

#include "core/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace svodka {

QString writtenDown(QString text) {
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    text.replace(QChar(0x2002), u' ');
    text.replace(QChar(0x2003), u' ');
    for (const char16_t unwritten : {char16_t(0xFFFC), char16_t(0x2068), char16_t(0x2069)})
        text.remove(QChar(unwritten));
    return text;
}

QString honestAddress(const QUrl& address) {
    if (address.scheme() == QLatin1String("mailto"))
        return address.toString(QUrl::FullyEncoded);
    const QString host = address.host(QUrl::EncodeUnicode);
    const QString path = address.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::PrettyDecoded);
    return host + (path == QLatin1String("/") ? QString() : text::oneLine(text::shortened(path, 80)));
}

ArticleView::ArticleView(QWidget* parent) : QTextBrowser(parent) {
    setObjectName(QStringLiteral("articleView"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    // always there: the measure must not change when an article turns out to be long
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl& href) {
        if (const auto target = m_article ? m_article->target(href.toString()) : std::nullopt)
            emit targetActivated(*target);
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl& href) {
        const auto target = m_article ? m_article->target(href.toString()) : std::nullopt;
        emit addressHovered(target && !target->address.isEmpty() ? honestAddress(target->address)
                                                                 : QString());
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::scrolled);
}

ArticleView::~ArticleView() {
    setDocument(nullptr);
}

void ArticleView::showArticle(std::unique_ptr<ArticleDocument> document) {
    setExtraSelections({});
    if (document)
        document->setViewWidth(viewport()->width());
    setDocument(document.get()); // null: QTextEdit makes an empty one of its own
    m_article = std::move(document);
    verticalScrollBar()->setSingleStep(m_article ? int(m_article->look().px(26)) : 20);
    emit scrolled();
}

QRectF ArticleView::visibleRect() const {
    return {double(horizontalScrollBar()->value()), double(verticalScrollBar()->value()),
            double(viewport()->width()), double(viewport()->height())};
}

ReadingPosition ArticleView::readingPosition() const {
    if (!m_article)
        return {};
    const double top = verticalScrollBar()->value();
    const int position =
        m_article->documentLayout()->hitTest(QPointF(viewport()->width() / 2.0, top), Qt::FuzzyHit);
    const QTextBlock block = m_article->findBlock(qMax(0, position));
    return {block.blockNumber(), top - m_article->documentLayout()->blockBoundingRect(block).top()};
}

void ArticleView::setReadingPosition(const ReadingPosition& position) {
    if (!m_article)
        return;
    const QTextBlock block = m_article->findBlockByNumber(position.block);
    if (!block.isValid())
        return;
    const double top = m_article->documentLayout()->blockBoundingRect(block).top() + position.offset;
    if (top > verticalScrollBar()->maximum()) // the layout goes on lazily; ask for all of it
        m_article->documentLayout()->documentSize();
    verticalScrollBar()->setValue(qRound(top));
}

bool ArticleView::scrollPage(Qt::Edge towards) {
    QScrollBar* bar = verticalScrollBar();
    const int before = bar->value();
    const int step = qMax(bar->singleStep(), bar->pageStep() - 2 * bar->singleStep());
    bar->setValue(before + (towards == Qt::TopEdge ? -step : step));
    return bar->value() != before;
}

bool ArticleView::isHeadlineInView() const {
    if (!m_article)
        return true;
    const QTextBlock headline = m_article->findBlockByNumber(m_article->headlineBlock());
    return m_article->documentLayout()->blockBoundingRect(headline).bottom() > verticalScrollBar()->value();
}

QList<QUrl> ArticleView::wantedPictures() const {
    QList<QUrl> wanted;
    if (!m_article)
        return wanted;
    const QRectF seen = visibleRect();
    const auto* layout = m_article->documentLayout();
    const QPointF start(seen.center().x(), qMax(0.0, seen.top() - seen.height()));
    const QPointF end(seen.center().x(), seen.bottom() + seen.height());
    const int from = layout->hitTest(start, Qt::FuzzyHit);
    const int to = layout->hitTest(end, Qt::FuzzyHit);
    for (const PicturePlace& place : m_article->places())
        if (place.state == PicturePlace::State::Waiting && place.position >= from - 1 &&
            (to < 0 || place.position <= to + 1) && !wanted.contains(place.picture.address))
            wanted.append(place.picture.address);
    return wanted;
}

bool ArticleView::mayGrow(const QUrl& picture) const {
    if (!m_article)
        return false;
    const double lowerEdge = visibleRect().bottom();
    for (const PicturePlace& place : m_article->places())
        if (place.picture.address == picture &&
            m_article->documentLayout()->blockBoundingRect(m_article->findBlock(place.position)).top() <
                lowerEdge)
            return false;
    return true;
}

std::optional<LinkTarget> ArticleView::targetAt(const QPoint& viewPosition) const {
    return m_article ? m_article->target(anchorAt(viewPosition)) : std::nullopt;
}

QString ArticleView::selectedText() const {
    return writtenDown(textCursor().selectedText());
}

QVariant ArticleView::loadResource(int /*type*/, const QUrl& /*name*/) {
    return QByteArray("");
}

void ArticleView::doSetSource(const QUrl& /*name*/, QTextDocument::ResourceType /*type*/) {}

void ArticleView::paintEvent(QPaintEvent* event) {
    if (m_article) {
        QPainter painter(viewport());
        painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
        m_article->paintGrounds(
            painter, event->rect().translated(horizontalScrollBar()->value(), verticalScrollBar()->value()));
    }
    QTextBrowser::paintEvent(event);
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    if (!m_article || event->size().width() == event->oldSize().width()) {
        QTextBrowser::resizeEvent(event);
        return;
    }
    const ReadingPosition position = readingPosition();
    m_article->setViewWidth(viewport()->width());
    QTextBrowser::resizeEvent(event);
    setReadingPosition(position);
}

void ArticleView::contextMenuEvent(QContextMenuEvent* event) {
    emit menuRequested(event->globalPos(), event->pos());
}

bool ArticleView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QTextBrowser::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto target = targetAt(help->pos());
    QString tip = cursorForPosition(help->pos()).charFormat().toolTip();
    if (target && !target->address.isEmpty())
        tip = honestAddress(target->address);
    if (tip.isEmpty())
        QToolTip::hideText();
    else // always as text: a tip that looks like markup would be taken for it
        QToolTip::showText(help->globalPos(),
                           QStringLiteral("<p style='white-space:pre'>%1</p>").arg(tip.toHtmlEscaped()),
                           this);
    return true;
}

QMimeData* ArticleView::createMimeDataFromSelection() const {
    auto* written = new QMimeData;
    written->setText(selectedText());
    return written;
}

} // namespace svodka
