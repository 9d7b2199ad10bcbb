// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleView.h"

#include "core/Text.h"

#include <QAbstractTextDocumentLayout>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>

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

ArticleView::ArticleView(QWidget* parent) : QTextBrowser(parent), m_motion(new QVariantAnimation(this)) {
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
    m_motion->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { verticalScrollBar()->setValue(value.toInt()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ArticleView::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &ArticleView::scrolled);
}

ArticleView::~ArticleView() {
    blockSignals(true); // letting go of the text scrolls; who listens may be gone already
    setDocument(nullptr);
}

void ArticleView::showArticle(std::unique_ptr<ArticleDocument> document) {
    m_motion->stop();
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
    const ArticlePart& part = m_article->partAt(block.blockNumber());
    return {part.id, block.blockNumber() - part.first,
            top - m_article->documentLayout()->blockBoundingRect(block).top()};
}

bool ArticleView::setReadingPosition(const ReadingPosition& position) {
    if (!m_article)
        return false;
    const auto& parts = m_article->parts();
    auto part = std::find_if(parts.begin(), parts.end(),
                             [&](const ArticlePart& each) { return each.id == position.article; });
    if (part == parts.end())
        part = parts.begin();
    const QTextBlock block = m_article->findBlockByNumber(part->first + position.block);
    if (!block.isValid() || (part + 1 != parts.end() && block.blockNumber() >= (part + 1)->first))
        return false;
    m_motion->stop();
    const double top = m_article->documentLayout()->blockBoundingRect(block).top() + position.offset;
    if (top > verticalScrollBar()->maximum()) // the layout goes on lazily; ask for all of it
        m_article->documentLayout()->documentSize();
    verticalScrollBar()->setValue(qRound(top));
    return true;
}

ArticleId ArticleView::articleInView() const {
    if (!m_article)
        return {};
    if (m_article->parts().size() == 1)
        return m_article->parts().front().id;
    const QScrollBar* bar = verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        return m_article->parts().back().id;
    const QPointF eye(viewport()->width() / 2.0, bar->value() + viewport()->height() / 4.0);
    const int position = m_article->documentLayout()->hitTest(eye, Qt::FuzzyHit);
    return m_article->partAt(m_article->findBlock(qMax(0, position)).blockNumber()).id;
}

void ArticleView::scrollToArticle(ArticleId article) {
    setReadingPosition({article, 0, 0});
}

bool ArticleView::isAtEnd() const {
    if (isNearEnd()) // all of it is laid out now, so that the bar's end is the text's
        return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 2;
    return false;
}

bool ArticleView::isNearEnd() const {
    if (!m_article)
        return false;
    const QScrollBar* bar = verticalScrollBar();
    const auto near = [bar] { return bar->maximum() - bar->value() < bar->pageStep(); };
    if (!near())
        return false;
    m_article->documentLayout()->documentSize(); // the layout goes on lazily; this asks for all of it
    return near();
}

void ArticleView::scrollTo(int value) {
    QScrollBar* bar = verticalScrollBar();
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    m_motion->stop();
    if (duration <= 0 || !isVisible())
        return bar->setValue(value);
    m_motion->setDuration(qMin(duration, 180));
    m_motion->setStartValue(bar->value());
    m_motion->setEndValue(value);
    m_motion->start();
}

bool ArticleView::scrollPage(Qt::Edge towards) {
    QScrollBar* bar = verticalScrollBar();
    const int step = qMax(bar->singleStep(), bar->pageStep() - 2 * bar->singleStep());
    // A second page while the first is still moving goes on from where that one will end.
    const int before =
        m_motion->state() == QAbstractAnimation::Running ? m_motion->endValue().toInt() : bar->value();
    if (m_article && towards == Qt::BottomEdge && before + step > bar->maximum())
        m_article->documentLayout()->documentSize();
    const int target =
        qBound(bar->minimum(), before + (towards == Qt::TopEdge ? -step : step), bar->maximum());
    if (target == before)
        return false;
    scrollTo(target);
    return true;
}

bool ArticleView::isHeadlineInView() const {
    if (!m_article)
        return true;
    const int position = m_article->documentLayout()->hitTest(
        QPointF(viewport()->width() / 2.0, verticalScrollBar()->value()), Qt::FuzzyHit);
    const ArticlePart& part = m_article->partAt(m_article->findBlock(qMax(0, position)).blockNumber());
    const QTextBlock headline = m_article->findBlockByNumber(part.headline);
    return m_article->documentLayout()->blockBoundingRect(headline).bottom() > verticalScrollBar()->value();
}

QList<WantedPicture> ArticleView::wantedPictures() const {
    QList<WantedPicture> wanted;
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
            (to < 0 || place.position <= to + 1) &&
            !wanted.contains(WantedPicture{place.article, place.picture.address}))
            wanted.append({place.article, place.picture.address});
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
