// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/ArticleRowDelegate.h"

#include "ui/Appearance.h"
#include "ui/articles/Thumbnails.h"
#include "ui/models/ArticleListModel.h"
#include "ui/models/ArticleWords.h"
#include "ui/models/TimeText.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int gutter = 24; // dot and the air around it
constexpr int rightMargin = 12;
constexpr int topMargin = 8;
constexpr int bottomMargin = 9;
constexpr int summaryGap = 2;
constexpr int footGap = 3;
constexpr int thumbnailGap = 8;
constexpr int badgeSize = 12;
constexpr int badgeGap = 8;
constexpr int compactAir = 5; // above and below the line of the compact form

QFont headlineFont(bool read) {
    return interfaceFont(1, read ? QFont::Normal : QFont::DemiBold);
}
QFont summaryFont() {
    return interfaceFont(0.93);
}
QFont footFont() {
    return interfaceFont(0.885);
}
int lineHeight(const QFont& font) {
    return QFontMetrics(font).height();
}

/// Lays a text out on at most two lines, the second one cut with "…".
QStringList twoLines(const QString& text, const QFont& font, int width) {
    QTextLayout layout(text, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    const QTextLine second = layout.createLine();
    layout.endLayout();
    if (!second.isValid())
        return {text};
    const QFontMetrics metrics(font);
    return {text.left(first.textLength()).trimmed(),
            metrics.elidedText(text.mid(first.textLength()), Qt::ElideRight, width)};
}

/// Source and times in this much room: the source gives way, the time never.
QString sourceAndTimes(const ArticleSummary& article, const QDateTime& now, const QFontMetrics& metrics,
                       int room) {
    const QString times = words::times(article, now);
    if (article.sourceName.isEmpty())
        return metrics.elidedText(times, Qt::ElideRight, room);
    const QString rest = times.isEmpty() ? QString() : u" · "_s + times;
    const int left = room - metrics.horizontalAdvance(rest);
    return left < 40 ? metrics.elidedText(times, Qt::ElideRight, room)
                     : metrics.elidedText(article.sourceName, Qt::ElideRight, left) + rest;
}

ArticleSummary summaryOf(const QModelIndex& index) {
    return index.data(ArticleListModel::SummaryRole).value<ArticleSummary>();
}

QDateTime nowOf(const QModelIndex& index) {
    const auto* model = qobject_cast<const ArticleListModel*>(index.model());
    return model ? model->now() : QDateTime::currentDateTimeUtc();
}

int rowHeight(int headlineLines, bool summary) {
    return topMargin + headlineLines * lineHeight(headlineFont(false)) +
           (summary ? summaryGap + lineHeight(summaryFont()) : 0) + footGap + lineHeight(footFont()) +
           bottomMargin + 1;
}

} // namespace

struct ArticleRowDelegate::Drawing {
    QPainter* painter;
    const ArticleSummary& article;
    const Colours& colours;
    QRect row; ///< without the day heading
    int textWidth;
    bool selected;
    int headlineLines;
};

ArticleRowDelegate::ArticleRowDelegate(Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent),
      m_thumbnails(thumbnails) {}

void ArticleRowDelegate::setForm(Form form, Pictures pictures) {
    m_form = form;
    m_pictures = pictures;
    forgetHeights();
}

void ArticleRowDelegate::forgetHeights() {
    m_lines.clear();
}

int ArticleRowDelegate::headlineLines(const ArticleSummary& article, int width) const {
    Measure& known = m_lines[article.id.value];
    if (known.width !=
        width) // always measured bold, so that reading an article does not move the rows below it
        known = {width, int(twoLines(article.title, headlineFont(false), width).size())};
    return known.lines;
}

int ArticleRowDelegate::textWidth(const ArticleSummary& article, int rowWidth) const {
    return rowWidth - gutter - rightMargin -
           (hasPicture(article) ? Thumbnails::size.width() + thumbnailGap : 0);
}

bool ArticleRowDelegate::hasPicture(const ArticleSummary& article) const {
    return m_pictures == Pictures::Shown && m_form == Form::Full && !article.thumbnail.isEmpty() &&
           m_thumbnails.state(article.thumbnail) != Thumbnails::State::Missing;
}

int ArticleRowDelegate::headingHeight(const QModelIndex& index) const {
    return index.data(ArticleListModel::DayRole).toDate().isValid() ? lineHeight(interfaceFont(0.86)) + 12
                                                                    : 0;
}

QSize ArticleRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    if (m_form == Form::Compact)
        return {width, lineHeight(headlineFont(false)) + 2 * compactAir + 1 + headingHeight(index)};
    const ArticleSummary article = summaryOf(index);
    const bool summary = !article.summary.isEmpty() || !article.snippet.isEmpty();
    int height = rowHeight(headlineLines(article, textWidth(article, width)), summary);
    if (hasPicture(article))
        height = qMax(height, topMargin + Thumbnails::size.height() + bottomMargin + 1);
    return {width, height + headingHeight(index)};
}

void ArticleRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const Colours colours = coloursOf(option.palette);
    const ArticleSummary article = summaryOf(index);
    const int heading = headingHeight(index);
    const QRect row = option.rect.adjusted(0, heading, 0, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (heading > 0) {
        painter->setFont(interfaceFont(0.86));
        painter->setPen(colours.soft);
        painter->drawText(QRect(14, option.rect.top(), row.width() - 28, heading - 3),
                          Qt::AlignLeft | Qt::AlignBottom,
                          words::dayHeading(index.data(ArticleListModel::DayRole).toDate(), nowOf(index)));
    }
    const bool selected = option.state & QStyle::State_Selected;
    const int width = textWidth(article, row.width());
    const int lines = m_form == Form::Compact ? 1 : headlineLines(article, width);
    const Drawing drawing{painter, article, colours, row, width, selected, lines};
    drawGround(drawing, option);
    if (article.id.isValid() && m_form == Form::Compact) {
        drawCompact(drawing, nowOf(index));
    } else if (article.id.isValid()) {
        drawHeadline(drawing);
        drawSummary(drawing);
        drawFoot(drawing, nowOf(index));
        drawThumbnail(drawing);
    }
    painter->restore();
}

void ArticleRowDelegate::drawGround(const Drawing& drawing, const QStyleOptionViewItem& option) const {
    const QRect& row = drawing.row;
    QPainter* painter = drawing.painter;
    if (drawing.selected)
        painter->fillRect(row, drawing.colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, drawing.colours.chip);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), drawing.colours.line);
    if (drawing.selected &&
        option.state & QStyle::State_HasFocus) // where the keys go, said by more than the ground's colour
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), drawing.colours.accent);
    if (!drawing.article.id.isValid() || drawing.article.read)
        return;
    painter->setPen(Qt::NoPen);
    painter->setBrush(drawing.colours.accent);
    const int above = m_form == Form::Compact ? compactAir : topMargin;
    painter->drawEllipse(QPointF(12, row.top() + above + lineHeight(headlineFont(false)) / 2.0), 4, 4);
}

void ArticleRowDelegate::drawCompact(const Drawing& drawing, const QDateTime& now) const {
    QPainter* painter = drawing.painter;
    const ArticleSummary& article = drawing.article;
    const int y = drawing.row.top() + compactAir;
    const int height = lineHeight(headlineFont(false));
    const int right = drawing.row.right() - rightMargin + 1;
    // Where there is room the source is said too; the time alone always is.
    const bool roomy = drawing.row.width() > 460;
    const QFontMetrics metrics(footFont());
    const QString shown = roomy ? sourceAndTimes(article, now, metrics, drawing.row.width() / 2)
                          : article.published.isValid() ? clockText(article.published)
                                                        : QString();
    const int metaLeft = right - metrics.horizontalAdvance(shown);
    const int badgesLeft = metaLeft - badgesWidth(article) - badgeGap;
    painter->setFont(footFont());
    painter->setPen(drawing.selected ? drawing.colours.selectionInk : drawing.colours.soft);
    painter->drawText(QRect(metaLeft, y, right - metaLeft + 1, height), Qt::AlignLeft | Qt::AlignVCenter,
                      shown);
    drawBadges(drawing, badgesLeft, y, height);
    const QFont font = headlineFont(article.read);
    painter->setFont(font);
    painter->setPen(drawing.selected ? drawing.colours.selectionInk
                    : article.read   ? drawing.colours.soft
                                     : drawing.colours.ink);
    const int room = badgesLeft - gutter - badgeGap;
    painter->drawText(QRect(gutter, y, room, height), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(article.title, Qt::ElideRight, room));
}

int ArticleRowDelegate::badgesWidth(const ArticleSummary& article) {
    int width =
        (article.starred ? badgeSize + badgeGap : 0) + (article.savedAt.isValid() ? badgeSize + badgeGap : 0);
    if (article.commentCount > 0)
        width += badgeSize + 4 +
                 QFontMetrics(footFont()).horizontalAdvance(QLocale().toString(article.commentCount)) +
                 badgeGap;
    return width;
}

int ArticleRowDelegate::drawBadges(const Drawing& drawing, int x, int y, int height) {
    QPainter* painter = drawing.painter;
    const double scale = painter->device()->devicePixelRatioF();
    const QColor ink = drawing.selected ? drawing.colours.selectionInk : drawing.colours.soft;
    const auto drawBadge = [&](const QString& name, const QColor& colour) {
        painter->drawPixmap(x, y + (height - badgeSize) / 2, tintedIcon(name, badgeSize, colour, scale));
        x += badgeSize + badgeGap;
    };
    if (drawing.article.starred)
        drawBadge(u"starred"_s, drawing.colours.star);
    if (drawing.article.savedAt.isValid())
        drawBadge(u"saved-offline"_s, drawing.selected ? ink : drawing.colours.good);
    if (drawing.article.commentCount > 0) {
        drawBadge(u"chat"_s, ink);
        const QString comments = QLocale().toString(drawing.article.commentCount);
        painter->setFont(footFont());
        painter->setPen(ink);
        painter->drawText(QRect(x - 4, y, drawing.row.width(), height), Qt::AlignLeft | Qt::AlignVCenter,
                          comments);
        x += QFontMetrics(footFont()).horizontalAdvance(comments) + 4;
    }
    return x;
}

void ArticleRowDelegate::drawHeadline(const Drawing& drawing) const {
    const QFont font = headlineFont(drawing.article.read);
    drawing.painter->setFont(font);
    drawing.painter->setPen(drawing.selected       ? drawing.colours.selectionInk
                            : drawing.article.read ? drawing.colours.soft
                                                   : drawing.colours.ink);
    int y = drawing.row.top() + topMargin;
    // Broken as in bold, so that reading an article moves nothing.
    for (const QString& line : twoLines(drawing.article.title, headlineFont(false), drawing.textWidth)) {
        drawing.painter->drawText(QRect(gutter, y, drawing.textWidth, lineHeight(font)),
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  QFontMetrics(font).elidedText(line, Qt::ElideRight, drawing.textWidth));
        y += lineHeight(font);
    }
}

void ArticleRowDelegate::drawSummary(const Drawing& drawing) const {
    // A search hit shows where it was found; its matches stand between two private-use marks.
    QString text = drawing.article.snippet.isEmpty() ? drawing.article.summary : drawing.article.snippet;
    if (text.isEmpty())
        return;
    const QFont font = summaryFont();
    const int y =
        drawing.row.top() + topMargin + drawing.headlineLines * lineHeight(headlineFont(false)) + summaryGap;
    QList<QTextLayout::FormatRange> matches;
    for (qsizetype from = text.indexOf(QChar(0xe000)); from >= 0; from = text.indexOf(QChar(0xe000), from)) {
        const qsizetype to = text.indexOf(QChar(0xe001), from);
        if (to < 0)
            break;
        QTextLayout::FormatRange match;
        match.start = int(from);
        match.length = int(to - from - 1);
        match.format.setFontWeight(QFont::DemiBold);
        match.format.setForeground(drawing.selected ? drawing.colours.selectionInk : drawing.colours.ink);
        matches.append(match);
        text.remove(to, 1).remove(from, 1);
    }
    if (matches.isEmpty())
        text = QFontMetrics(font).elidedText(text, Qt::ElideRight, drawing.textWidth);
    QTextLayout layout(text, font);
    layout.setFormats(matches);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(drawing.textWidth);
    layout.endLayout();
    drawing.painter->setPen(drawing.selected ? drawing.colours.selectionInk : drawing.colours.soft);
    if (line.isValid())
        line.draw(drawing.painter, QPointF(gutter, y));
}

void ArticleRowDelegate::drawFoot(const Drawing& drawing, const QDateTime& now) const {
    QPainter* painter = drawing.painter;
    const QFont font = footFont();
    const QFontMetrics metrics(font);
    const int height = lineHeight(font);
    int y = drawing.row.top() + topMargin + drawing.headlineLines * lineHeight(headlineFont(false)) + footGap;
    if (!drawing.article.summary.isEmpty() || !drawing.article.snippet.isEmpty())
        y += summaryGap + lineHeight(summaryFont());
    const QColor ink = drawing.selected ? drawing.colours.selectionInk : drawing.colours.soft;
    painter->setFont(font);
    painter->setPen(ink);
    const QString text =
        sourceAndTimes(drawing.article, now, metrics, drawing.textWidth - badgesWidth(drawing.article));
    painter->drawText(QRect(gutter, y, drawing.textWidth, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    drawBadges(drawing, gutter + metrics.horizontalAdvance(text) + badgeGap, y, height);
}

void ArticleRowDelegate::drawThumbnail(const Drawing& drawing) const {
    if (!hasPicture(drawing.article))
        return;
    const QRect place(QPoint(drawing.row.right() - rightMargin - Thumbnails::size.width() + 1,
                             drawing.row.top() + topMargin + 1),
                      Thumbnails::size);
    const QPixmap picture = m_thumbnails.picture(drawing.article.id, drawing.article.thumbnail,
                                                 drawing.painter->device()->devicePixelRatioF());
    QPainterPath corners;
    corners.addRoundedRect(place, 4, 4);
    drawing.painter->save();
    drawing.painter->setClipPath(corners);
    drawing.painter->fillRect(place, drawing.colours.chip);
    if (!picture.isNull())
        drawing.painter->drawPixmap(place, picture);
    drawing.painter->restore();
}

} // namespace svodka
