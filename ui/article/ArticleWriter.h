// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/article/ArticleDocument.h"

#include <QTextCursor>

namespace svodka {

/// How a block of text is set. Lengths in px before scaling.
struct BlockLook {
    QFont font;
    QColor colour;
    double lineHeight = 1.5; ///< of the font's size, as in CSS; 0 = what the line needs
    double size = 16.5;      ///< px that `lineHeight` refers to
    double above = 0;
    double below = 12;
    int headingLevel = 0;
};

/// The pen that both halves of an article are written with: blocks, runs, links, places for pictures, groups.
class ArticleWriter {
public:
    explicit ArticleWriter(ArticleDocument& document);

    [[nodiscard]] const ArticleLook& look() const { return m_document.look(); }
    [[nodiscard]] QTextCursor& cursor() { return m_cursor; }

    /// Begins a block; the empty one that a document or a cell starts with is taken first.
    void startBlock(const BlockLook& look);
    void add(const QString& text);
    void add(const QString& text, const QTextCharFormat& format);
    /// Runs in the block's own look; links that are not http, https or mailto are plain text.
    void add(const InlineText& text);
    void addLink(const QString& text, LinkTarget target, const QTextCharFormat& format);
    /// A place for a picture in the current block; `link` is what a click does, the picture itself if
    /// nothing.
    int addPlace(PicturePlace place, std::optional<LinkTarget> link = std::nullopt);
    /// The format of the current block, for `add`.
    [[nodiscard]] QTextCharFormat plain() const { return m_format; }
    [[nodiscard]] QTextCharFormat coloured(const QColor& colour) const;

    /// Everything written until endGroup is drawn as one.
    void startGroup(BlockGroup::Kind kind, double left, double right);
    void endGroup();
    /// Sets what is left free under the block that was written last.
    void setSpaceBelow(double below);
    /// Moves the following blocks in from the edges; negative = back.
    void indent(double left, double right);
    [[nodiscard]] bool isRightToLeft() const { return m_document.isRightToLeft(); }
    [[nodiscard]] double insets() const { return m_left + m_right; }
    /// Goes on in an empty block that is there already: the first of a cell, the one behind a table.
    void moveTo(const QTextCursor& freeBlock);
    void finish();
    int addCode(const CodeBlock& code);

private:
    ArticleDocument& m_document;
    QTextCursor m_cursor;
    QTextCharFormat m_format;
    bool m_blockIsFree;
    double m_left = 0;
    double m_right = 0;
    struct OpenGroup {
        BlockGroup group;
        bool begun = false;
    };
    std::vector<OpenGroup> m_open;
};

/// The air and the line between two articles in one document.
void writeSeam(ArticleWriter& writer);
/// Kicker, headline, second headline, meta line, lead, dateline.
int writeHead(ArticleWriter& writer, const Article& article); ///< answers the headline's block number
/// The body's blocks, without the cards of related articles.
void writeBody(ArticleWriter& writer, const Blocks& blocks);
/// Tags and, in a box of their own, related articles.
void writeFoot(ArticleWriter& writer, const Article& article);

/// Properties of our formats.
enum FormatProperty {
    PlaceProperty = QTextFormat::UserProperty + 1, ///< int: index of a PicturePlace
    ChipProperty,                                  ///< bool: a tag
};
inline constexpr int placeObject = QTextFormat::UserObject + 1;
inline constexpr double galleryGap = 6; ///< px before scaling
inline constexpr int thumbnailsInRow = 3;

} // namespace svodka
