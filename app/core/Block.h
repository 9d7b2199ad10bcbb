// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QFlags>
#include <QList>
#include <QString>
#include <QUrl>

#include <memory>
#include <variant>
#include <vector>

namespace svodka {

/// How a run of text looks. What is not here cannot be said by an article, and so cannot reach the screen.
enum class TextStyle {
    Plain = 0,
    Bold = 1 << 0,
    Italic = 1 << 1,
    Underline = 1 << 2,
    Strike = 1 << 3,
    Code = 1 << 4,
    Subscript = 1 << 5,
    Superscript = 1 << 6,
    Small = 1 << 7,
    Mark = 1 << 8,
    Strong = 1 << 9,    ///< beside Bold: bold because it matters, not only in looks (HTML strong, not b)
    Emphasis = 1 << 10, ///< beside Italic, likewise (em, not i)
};
Q_DECLARE_FLAGS(TextStyles, TextStyle)
Q_DECLARE_OPERATORS_FOR_FLAGS(TextStyles)

/// A run of text in one style; a line break inside a block is U+000A in the text.
struct TextRun {
    QString text;
    TextStyles styles{};
    QUrl link{}; ///< http, https or mailto, absolute; empty = no link
    bool operator==(const TextRun&) const = default;
};
using InlineText = QList<TextRun>;

struct Block;
/// The body of an article from the normalizer to the view. The block model is the sanitizer: only what a
/// block can say survives.
using Blocks = std::vector<Block>;

struct Paragraph {
    InlineText text;
    bool operator==(const Paragraph&) const = default;
};
struct Heading {
    int level = 2; ///< 1…6
    InlineText text;
    bool operator==(const Heading&) const = default;
};
struct Quote {
    Blocks blocks;
    InlineText attribution{}; ///< who is quoted; may be empty
    bool operator==(const Quote&) const;
};
struct ListBlock {
    enum class Kind { Bulleted, Numbered } kind = Kind::Bulleted;
    int start = 1;
    std::vector<Blocks> items;
    bool operator==(const ListBlock&) const;
};
struct Picture {
    QUrl address;      ///< http or https, absolute (or data: of a raster type)
    QString text{};    ///< alternative text
    QString caption{}; ///< one line, plain
    QString credit{};  ///< "© Agency / Name", plain
    QUrl link{};
    int width = 0; ///< px as the page says; 0 = unknown
    int height = 0;
    bool operator==(const Picture&) const = default;
};
struct Gallery {
    QList<Picture> pictures;
    bool operator==(const Gallery&) const = default;
};
/// Something that would need foreign code to play: shown as its poster and a link.
struct Embed {
    enum class Kind { Video, Audio, Post, Frame } kind = Kind::Frame;
    QUrl address;
    QUrl poster{};
    QString title{};
    bool operator==(const Embed&) const = default;
};
struct CodeBlock {
    QString text;
    QString language{}; ///< as the page names it, lower case ("python"); empty = unknown
    bool operator==(const CodeBlock&) const = default;
};
struct TableCell {
    Blocks blocks;
    bool header = false;
    int columnSpan = 1; ///< 1…1000
    int rowSpan = 1;    ///< 1…1000
    bool operator==(const TableCell&) const;
};
struct Table {
    InlineText caption{};
    std::vector<std::vector<TableCell>> rows;
    bool operator==(const Table&) const;
};
/// Cards that lead to other articles; set apart from the body in a box of their own.
struct RelatedArticle {
    QUrl address;
    QString title;
    QUrl picture{};
    QString dateText{}; ///< as the page shows it; such dates lack the year (field guide §2)
    bool operator==(const RelatedArticle&) const = default;
};
struct RelatedArticles {
    QList<RelatedArticle> articles;
    bool operator==(const RelatedArticles&) const = default;
};
struct Rule { // a thematic break
    bool operator==(const Rule&) const = default;
};

/// One piece of an article. Visit `content` with an overload set that names every kind: the compiler then
/// lists every place that a new kind concerns.
struct Block {
    std::variant<Paragraph, Heading, Quote, ListBlock, Picture, Gallery, Embed, CodeBlock, Table,
                 RelatedArticles, Rule>
        content;
    bool operator==(const Block&) const = default;
};

template <class... Handlers>
struct Overload : Handlers... {
    using Handlers::operator()...;
};
template <class... Handlers>
Overload(Handlers...) -> Overload<Handlers...>;

[[nodiscard]] QString plainText(const InlineText& text);
/// The body's text, blocks parted by newlines; related articles are not body text and are left out.
[[nodiscard]] QString plainText(const Blocks& blocks);
/// Every picture address in reading order, posters and related cards included.
[[nodiscard]] QList<QUrl> pictureAddresses(const Blocks& blocks);
[[nodiscard]] int wordCount(const Blocks& blocks);

} // namespace svodka
