// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/ArticleWriter.h"

#include "core/UrlTools.h"

#include <QFontMetricsF>
#include <QTextBlock>

namespace svodka {

ArticleWriter::ArticleWriter(ArticleDocument& document)
    : m_document(document),
      m_cursor(&document),
      m_blockIsFree(document.isEmpty()) {}

void ArticleWriter::startBlock(const BlockLook& look) {
    m_format = QTextCharFormat();
    m_format.setFont(look.font);
    m_format.setForeground(look.colour);

    QTextBlockFormat block;
    const ArticleLook& article = m_document.look();
    // proportional, so that a taller fallback font (Devanagari, CJK) widens its own line and no other
    if (look.lineHeight > 0)
        block.setLineHeight(100.0 * article.px(look.size) * look.lineHeight /
                                qMax(1.0, QFontMetricsF(look.font).height()),
                            QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(article.px(look.above));
    block.setBottomMargin(article.px(look.below));
    block.setLeftMargin(m_document.isRightToLeft() ? m_right : m_left);
    block.setRightMargin(m_document.isRightToLeft() ? m_left : m_right);
    block.setLayoutDirection(m_document.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    block.setHeadingLevel(look.headingLevel);

    if (m_blockIsFree) {
        m_cursor.setBlockFormat(block);
        m_cursor.mergeBlockCharFormat(m_format); // the first block of a cell carries the spans of the cell
    } else {
        m_cursor.insertBlock(block, m_format);
    }
    m_blockIsFree = false;
    for (OpenGroup& open : m_open) {
        if (!open.begun)
            open.group.first = m_cursor.blockNumber();
        open.begun = true;
    }
}

void ArticleWriter::add(const QString& text) {
    add(text, m_format);
}

void ArticleWriter::add(const QString& text, const QTextCharFormat& format) {
    QString line = text;
    line.replace(u'\n', QChar::LineSeparator);
    line.remove(QChar::ObjectReplacementCharacter); // it would stand for a picture that is not there
    m_cursor.insertText(line, format);
}

void ArticleWriter::addLink(const QString& text, LinkTarget target, const QTextCharFormat& format) {
    QTextCharFormat link = format;
    link.setAnchor(true);
    link.setAnchorHref(QString::number(m_document.m_targets.size()));
    m_document.m_targets.push_back(std::move(target));
    add(text, link);
}

namespace {

QTextCharFormat styled(QTextCharFormat format, TextStyles styles, const ArticleLook& look) {
    if (styles & TextStyle::Bold)
        format.setFontWeight(QFont::Bold);
    if (styles & TextStyle::Italic)
        format.setFontItalic(true);
    if (styles & TextStyle::Underline)
        format.setFontUnderline(true);
    if (styles & TextStyle::Strike)
        format.setFontStrikeOut(true);
    if (styles & TextStyle::Subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (styles & TextStyle::Superscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (styles & TextStyle::Small)
        format.setFontPointSize(format.fontPointSize() * 0.85);
    if (styles & TextStyle::Mark) {
        format.setBackground(look.colours.selection);
        format.setForeground(look.colours.selectionInk);
    }
    if (styles & TextStyle::Code) {
        const QFont code = look.code(14);
        format.setFontFamilies({code.family()});
        format.setFontPointSize(code.pointSizeF());
        format.setFontFixedPitch(true);
        format.setBackground(look.colours.code);
    }
    return format;
}

bool mayBeFollowed(const QUrl& address) {
    return isWebAddress(address) || address.scheme() == QLatin1String("mailto");
}

} // namespace

void ArticleWriter::add(const InlineText& text) {
    for (const TextRun& run : text) {
        QTextCharFormat format = styled(m_format, run.styles, look());
        if (!mayBeFollowed(run.link)) {
            add(run.text, format);
            continue;
        }
        format.setForeground(look().colours.accent);
        format.setFontUnderline(true);
        addLink(run.text, {.kind = LinkTarget::Kind::Web, .address = run.link}, format);
    }
}

QTextCharFormat ArticleWriter::coloured(const QColor& colour) const {
    QTextCharFormat format = m_format;
    format.setForeground(colour);
    return format;
}

int ArticleWriter::addPlace(PicturePlace place, std::optional<LinkTarget> link) {
    const int index = int(m_document.m_places.size());
    place.position = m_cursor.position();
    place.inset = insets();
    place.article = m_document.m_parts.empty() ? ArticleId{} : m_document.m_parts.back().id;
    place.rightToLeft = m_document.isRightToLeft();
    m_document.m_places.push_back(std::move(place));

    QTextCharFormat format = m_format;
    format.setObjectType(placeObject);
    format.setProperty(PlaceProperty, index);
    format.setAnchor(true);
    format.setAnchorHref(QString::number(m_document.m_targets.size()));
    m_document.m_targets.push_back(
        link.value_or(LinkTarget{.kind = LinkTarget::Kind::Picture, .picture = index}));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    return index;
}

void ArticleWriter::startGroup(BlockGroup::Kind kind, double left, double right) {
    m_open.push_back({BlockGroup{kind, 0, 0, m_left, m_right}, false});
    indent(left, right);
}

void ArticleWriter::endGroup() {
    OpenGroup open = m_open.back();
    m_open.pop_back();
    m_left = open.group.left;
    m_right = open.group.right;
    if (!open.begun)
        return;
    open.group.last = m_cursor.blockNumber();
    open.group.rightToLeft = m_document.isRightToLeft();
    m_document.m_groups.push_back(open.group);
}

void ArticleWriter::setSpaceBelow(double below) {
    QTextBlockFormat block = m_cursor.blockFormat();
    block.setBottomMargin(look().px(below));
    m_cursor.setBlockFormat(block);
}

void ArticleWriter::indent(double left, double right) {
    m_left += look().px(left);
    m_right += look().px(right);
}

void ArticleWriter::moveTo(const QTextCursor& freeBlock) {
    m_cursor = freeBlock;
    m_blockIsFree = true;
}

void ArticleWriter::finish() {
    // Qt keeps an empty block behind a table; nothing may follow it, and it would be a blank line
    if (m_blockIsFree)
        startBlock({look().interface(1), look().colours.paper, 1, 1, 0, 0});
}

int ArticleWriter::addCode(const CodeBlock& code) {
    startGroup(BlockGroup::Kind::Code, 12, 12);
    startBlock({look().code(13.5), look().colours.ink, 1.45, 13.5, 20, 26});
    m_document.m_codes.push_back({m_cursor.blockNumber(), code});
    QString text = code.text;
    while (text.endsWith(u'\n'))
        text.chop(1);
    add(text);
    endGroup();
    return int(m_document.m_codes.size()) - 1;
}

} // namespace svodka
