// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleDocument.h"

#include "core/Dateline.h"
#include "core/Language.h"
#include "ui/article/ArticleWriter.h"
#include "ui/article/PicturePainter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>

namespace svodka {

int readingMinutes(const Blocks& blocks) {
    return (wordCount(blocks) + 199) / 200;
}

ArticleDocument::ArticleDocument(const Article& article, const ArticleLook& look, QObject* parent)
    : QTextDocument(parent),
      m_look(look),
      m_columnWidth(look.column) {
    setUndoRedoEnabled(false);
    setDefaultFont(look.serif(16.5));
    setIndentWidth(look.px(24));
    QTextOption option = defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDefaultTextOption(option);
    documentLayout()->registerHandler(placeObject, new PicturePainter(this));
    append(article);
}

void ArticleDocument::append(const Article& article) {
    m_rightToLeft = svodka::isRightToLeft(article.content.language.isEmpty() ? article.summary.language
                                                                             : article.content.language);
    ArticleWriter writer(*this);
    writer.cursor().movePosition(QTextCursor::End);
    writer.cursor().beginEditBlock(); // one layout for the whole text
    if (!m_parts.empty())
        writeSeam(writer);
    Article shown = article;
    shown.content.blocks = bodyAfterDateline(article.content.blocks, article.content.dateline);
    const bool isFirst = m_parts.empty();
    const int before = isFirst ? -1 : writer.cursor().blockNumber();
    m_parts.push_back({article.summary.id, before + 1, 0});
    m_parts.back().headline = writeHead(writer, shown);
    writeBody(writer, shown.content.blocks);
    if (!article.content.hasBody() && article.content.lead.isEmpty() && !article.summary.summary.isEmpty())
        writeBody(writer, Blocks{Block{Paragraph{{TextRun{article.summary.summary}}}}});
    writeFoot(writer, article);
    writer.finish();
    writer.cursor().endEditBlock();
    std::stable_sort(m_groups.begin(), m_groups.end(), [](const BlockGroup& one, const BlockGroup& other) {
        return one.first != other.first ? one.first < other.first : one.last > other.last;
    });
}

void ArticleDocument::appendSource(const QUrl& address) {
    ArticleWriter writer(*this);
    writer.cursor().movePosition(QTextCursor::End);
    writer.startBlock({m_look.interface(11), m_look.colours.soft, 1.4, 11, 22, 0});
    writer.add(address.toDisplayString(QUrl::RemoveUserInfo));
}

const ArticlePart& ArticleDocument::partAt(int block) const {
    const auto after =
        std::upper_bound(m_parts.begin() + 1, m_parts.end(), block,
                         [](int wanted, const ArticlePart& part) { return wanted < part.first; });
    return *(after - 1);
}

ArticleDocument::~ArticleDocument() = default;

void ArticleDocument::setViewWidth(double width) {
    const double leastMargin = 24;
    const double column = qBound(160.0, width - 2 * leastMargin, double(m_look.column));
    const double margin = qMax(leastMargin, std::floor((width - column) / 2));
    m_columnWidth = column;
    QTextFrameFormat format = rootFrame()->frameFormat();
    if (qFuzzyCompare(format.leftMargin(), margin) && qFuzzyCompare(textWidth(), width))
        return;
    format.setLeftMargin(margin);
    format.setRightMargin(margin);
    format.setTopMargin(26);
    format.setBottomMargin(48);
    rootFrame()->setFrameFormat(format);
}

std::optional<LinkTarget> ArticleDocument::target(const QString& href) const {
    bool isNumber = false;
    const size_t index = href.toUInt(&isNumber);
    if (!isNumber || index >= m_targets.size())
        return std::nullopt;
    return m_targets[index];
}

QSizeF ArticleDocument::placeSize(int index) const {
    if (index < 0 || index >= int(m_places.size()))
        return {};
    const PicturePlace& place = m_places[size_t(index)];
    const double room = qMax(80.0, m_columnWidth - place.inset);
    if (place.kind == PicturePlace::Kind::Thumbnail) {
        const double width = std::floor(room / thumbnailsInRow - 0.1); // a hair less, or the third is wrapped
        return {width, std::round(width * 2 / 3)};
    }
    const QSize own = !place.known.isEmpty() ? place.known : QSize(place.picture.width, place.picture.height);
    if (own.isEmpty())
        return {room, std::round(room * 9 / 16)};
    // a small picture is not blown up; one that is nearly wide enough fills the column
    const double width = own.width() < room / 2 ? own.width() : room;
    return {width, qMin(std::round(width * own.height() / own.width()), room * 1.25)};
}

void ArticleDocument::setPictureState(const QUrl& address, PicturePlace::State state) {
    for (PicturePlace& place : m_places) {
        if (place.picture.address != address || place.state == PicturePlace::State::Loaded)
            continue;
        place.state = state;
        emit documentLayout()->update();
    }
}

void ArticleDocument::forgetAbsence() {
    for (PicturePlace& place : m_places)
        if (place.state == PicturePlace::State::Absent || place.state == PicturePlace::State::Failed)
            place.state = PicturePlace::State::Waiting;
}

void ArticleDocument::setPicture(const QUrl& address, const QImage& image, const QSize& ownSize,
                                 Reserve reserve) {
    for (PicturePlace& place : m_places) {
        if (place.picture.address != address)
            continue;
        place.image = image;
        place.state = PicturePlace::State::Loaded;
        const QSizeF before = placeSize(int(&place - m_places.data()));
        const QSize known = std::exchange(place.known, ownSize);
        const bool grows = placeSize(int(&place - m_places.data())) != before;
        if (grows && reserve == Reserve::TakeTrueSize)
            markContentsDirty(place.position, 1);
        else if (grows)
            place.known = known;
        emit documentLayout()->update();
    }
}

void ArticleDocument::setCodeColours(int index, const QList<QTextLayout::FormatRange>& ranges) {
    const QTextBlock block = findBlockByNumber(m_codes.at(size_t(index)).block);
    block.layout()->setFormats(ranges);
    markContentsDirty(block.position(), block.length());
}

QVariant ArticleDocument::loadResource(int /*type*/, const QUrl& /*name*/) {
    ++m_refusedLoads;
    return QByteArray(""); // empty but not null: Qt asks again and again for what is null
}

QRectF ArticleDocument::groupRect(const BlockGroup& group) const {
    QRectF rect;
    for (QTextBlock block = findBlockByNumber(group.first);
         block.isValid() && block.blockNumber() <= group.last; block = block.next())
        rect |= documentLayout()->blockBoundingRect(block);
    const double start = group.rightToLeft ? group.right : group.left;
    const double end = group.rightToLeft ? group.left : group.right;
    const QTextFrame* frame = QTextCursor(findBlockByNumber(group.first)).currentFrame();
    if (frame == rootFrame()) { // the lines of a block may be shorter than its column
        rect.setLeft(rootFrame()->frameFormat().leftMargin());
        rect.setWidth(m_columnWidth);
    }
    return rect.adjusted(start, 0, -end, 0);
}

void ArticleDocument::paintGrounds(QPainter& painter, const QRectF& clip) const {
    const Colours& colours = m_look.colours;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const BlockGroup& group : m_groups) {
        const QRectF rect = groupRect(group);
        if (rect.top() - 40 > clip.bottom())
            break; // they stand in the order of the text; what is further down need not be laid out yet
        if (rect.bottom() + 40 < clip.top())
            continue;
        const QPen hairline(colours.line, 1);
        painter.setPen(Qt::NoPen);
        switch (group.kind) {
        case BlockGroup::Kind::Quote:
            painter.fillRect(
                QRectF(group.rightToLeft ? rect.right() - 3 : rect.left(), rect.top(), 3, rect.height()),
                colours.accent);
            break;
        case BlockGroup::Kind::Box:
            painter.setPen(hairline);
            painter.setBrush(colours.pane);
            painter.drawRoundedRect(rect.adjusted(0.5, -9.5, -0.5, 8.5), 5, 5);
            break;
        case BlockGroup::Kind::Code:
            painter.setBrush(colours.code);
            painter.drawRoundedRect(rect.adjusted(0, -9, 0, 9), 5, 5);
            break;
        case BlockGroup::Kind::Ruled:
            painter.fillRect(QRectF(rect.left(), std::round(rect.top() - 9), rect.width(), 1), colours.line);
            painter.fillRect(QRectF(rect.left(), std::round(rect.bottom() + 8), rect.width(), 1),
                             colours.line);
            break;
        case BlockGroup::Kind::Divider:
            painter.fillRect(QRectF(rect.left(), std::round(rect.center().y()), rect.width(), 1),
                             colours.line);
            break;
        case BlockGroup::Kind::Tags:
            paintTags(painter, group);
            break;
        }
    }
    painter.restore();
}

void ArticleDocument::paintTags(QPainter& painter, const BlockGroup& group) const {
    const QTextBlock block = findBlockByNumber(group.first);
    const QPointF origin = documentLayout()->blockBoundingRect(block).topLeft();
    painter.setBrush(m_look.colours.chip);
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().boolProperty(ChipProperty))
            continue;
        const int from = fragment.position() - block.position();
        const QTextLine line = block.layout()->lineForTextPosition(from);
        const double one = line.cursorToX(from);
        const double other =
            line.cursorToX(qMin(from + fragment.length(), line.textStart() + line.textLength()));
        const double height = m_look.px(22);
        const double middle =
            line.y() + line.ascent() - QFontMetricsF(fragment.charFormat().font()).xHeight() / 2;
        const QRectF chip(origin.x() + qMin(one, other), origin.y() + middle - height / 2, qAbs(other - one),
                          height);
        painter.drawRoundedRect(chip, height / 2, height / 2);
    }
}

} // namespace svodka
