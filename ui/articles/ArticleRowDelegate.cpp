// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/articles/ArticleRowDelegate.h"

#include "ui/Appearance.h"
#include "ui/articles/Thumbnails.h"
#include "ui/models/ArticleListModel.h"
#include "ui/models/ArticleWords.h"

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
    const bool pictured =
        !article.thumbnail.isEmpty() && m_thumbnails.state(article.thumbnail) != Thumbnails::State::Missing;
    return rowWidth - gutter - rightMargin - (pictured ? Thumbnails::size.width() + thumbnailGap : 0);
}

int ArticleRowDelegate::headingHeight(const QModelIndex& index) const {
    return index.data(ArticleListModel::DayRole).toDate().isValid() ? lineHeight(interfaceFont(0.86)) + 12
                                                                    : 0;
}

QSize ArticleRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const ArticleSummary article = summaryOf(index);
    const bool summary = !article.summary.isEmpty() || !article.snippet.isEmpty();
    int height = rowHeight(headlineLines(article, textWidth(article, width)), summary);
    if (!article.thumbnail.isEmpty() && m_thumbnails.state(article.thumbnail) != Thumbnails::State::Missing)
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
    if (selected)
        painter->fillRect(row, colours.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colours.chip);
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
    if (selected &&
        option.state & QStyle::State_HasFocus) // where the keys go, said by more than the ground's colour
        painter->fillRect(QRect(row.left(), row.top(), 3, row.height() - 1), colours.accent);
    if (article.id.isValid()) {
        const int width = textWidth(article, row.width());
        const Drawing drawing{painter, article, colours, row, width, selected, headlineLines(article, width)};
        if (!article.read) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawEllipse(QPointF(12, row.top() + topMargin + lineHeight(headlineFont(false)) / 2.0),
                                 4, 4);
        }
        drawHeadline(drawing);
        drawSummary(drawing);
        drawFoot(drawing, nowOf(index));
        drawThumbnail(drawing);
    }
    painter->restore();
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
    const double scale = painter->device()->devicePixelRatioF();
    const QString comments =
        drawing.article.commentCount > 0 ? QLocale().toString(drawing.article.commentCount) : QString();
    int badges = 0;
    badges += drawing.article.starred ? badgeSize + 8 : 0;
    badges += drawing.article.savedAt.isValid() ? badgeSize + 8 : 0;
    badges += comments.isEmpty() ? 0 : badgeSize + 4 + metrics.horizontalAdvance(comments) + 8;
    painter->setFont(font);
    painter->setPen(ink);
    const QString text = metrics.elidedText(words::sourceAndTime(drawing.article, now), Qt::ElideRight,
                                            drawing.textWidth - badges);
    painter->drawText(QRect(gutter, y, drawing.textWidth, height), Qt::AlignLeft | Qt::AlignVCenter, text);
    int x = gutter + metrics.horizontalAdvance(text) + 8;
    const auto drawBadge = [&](const QString& name, const QColor& colour) {
        painter->drawPixmap(x, y + (height - badgeSize) / 2, tintedIcon(name, badgeSize, colour, scale));
        x += badgeSize + 8;
    };
    if (drawing.article.starred)
        drawBadge(u"starred"_s, drawing.colours.star);
    if (drawing.article.savedAt.isValid())
        drawBadge(u"saved-offline"_s, drawing.selected ? ink : drawing.colours.good);
    if (!comments.isEmpty()) {
        drawBadge(u"chat"_s, ink);
        painter->drawText(QRect(x - 4, y, drawing.textWidth, height), Qt::AlignLeft | Qt::AlignVCenter,
                          comments);
    }
}

void ArticleRowDelegate::drawThumbnail(const Drawing& drawing) const {
    if (drawing.article.thumbnail.isEmpty() ||
        m_thumbnails.state(drawing.article.thumbnail) == Thumbnails::State::Missing)
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
