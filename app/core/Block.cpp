// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Block.h"

namespace svodka {

// Not defaulted: clang 14 dies of comparing types that hold each other.
bool Quote::operator==(const Quote& other) const {
    return blocks == other.blocks && attribution == other.attribution;
}
bool ListBlock::operator==(const ListBlock& other) const {
    return kind == other.kind && start == other.start && items == other.items;
}
bool TableCell::operator==(const TableCell& other) const {
    return blocks == other.blocks && header == other.header && columnSpan == other.columnSpan &&
           rowSpan == other.rowSpan;
}
bool Table::operator==(const Table& other) const {
    return caption == other.caption && rows == other.rows;
}

namespace {

void appendLine(QString& out, const QString& line) {
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty())
        return;
    if (!out.isEmpty())
        out += u'\n';
    out += trimmed;
}

void appendText(QString& out, const Blocks& blocks);

void appendText(QString& out, const Block& block) {
    std::visit(Overload{
                   [&](const Paragraph& paragraph) { appendLine(out, plainText(paragraph.text)); },
                   [&](const Heading& heading) { appendLine(out, plainText(heading.text)); },
                   [&](const Quote& quote) {
                       appendText(out, quote.blocks);
                       appendLine(out, plainText(quote.attribution));
                   },
                   [&](const ListBlock& list) {
                       for (const Blocks& item : list.items)
                           appendText(out, item);
                   },
                   [&](const Picture&) {}, // captions are data of the picture, not of the text
                   [&](const Gallery&) {},
                   [&](const Embed&) {},
                   [&](const CodeBlock& code) { appendLine(out, code.text); },
                   [&](const Table& table) {
                       appendLine(out, plainText(table.caption));
                       for (const auto& row : table.rows)
                           for (const TableCell& cell : row)
                               appendText(out, cell.blocks);
                   },
                   [&](const RelatedArticles&) {},
                   [&](const Rule&) {},
               },
               block.content);
}

void appendText(QString& out, const Blocks& blocks) {
    for (const Block& block : blocks)
        appendText(out, block);
}

void collectPictures(QList<QUrl>& out, const Blocks& blocks) {
    const auto add = [&](const QUrl& address) {
        if (!address.isEmpty() && !out.contains(address))
            out.append(address);
    };
    for (const Block& block : blocks) {
        std::visit(Overload{
                       [&](const Quote& quote) { collectPictures(out, quote.blocks); },
                       [&](const ListBlock& list) {
                           for (const Blocks& item : list.items)
                               collectPictures(out, item);
                       },
                       [&](const Picture& picture) { add(picture.address); },
                       [&](const Gallery& gallery) {
                           for (const Picture& picture : gallery.pictures)
                               add(picture.address);
                       },
                       [&](const Embed& embed) { add(embed.poster); },
                       [&](const Table& table) {
                           for (const auto& row : table.rows)
                               for (const TableCell& cell : row)
                                   collectPictures(out, cell.blocks);
                       },
                       [&](const RelatedArticles& related) {
                           for (const RelatedArticle& article : related.articles)
                               add(article.picture);
                       },
                       [](const Paragraph&) {},
                       [](const Heading&) {},
                       [](const CodeBlock&) {},
                       [](const Rule&) {},
                   },
                   block.content);
    }
}

} // namespace

QString plainText(const InlineText& text) {
    QString out;
    for (const TextRun& run : text)
        out += run.text;
    return out;
}

QString plainText(const Blocks& blocks) {
    QString out;
    appendText(out, blocks);
    return out;
}

QList<QUrl> pictureAddresses(const Blocks& blocks) {
    QList<QUrl> out;
    collectPictures(out, blocks);
    return out;
}

int wordCount(const Blocks& blocks) {
    const QString text = plainText(blocks);
    int words = 0;
    bool inside = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber();
        words += letter && !inside;
        inside = letter;
    }
    return words;
}

} // namespace svodka
