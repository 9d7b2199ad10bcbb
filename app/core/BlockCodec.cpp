// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/BlockCodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr int formVersion = 1;

// The numbers are the form: never reuse one, only append.
enum class Kind { Paragraph, Heading, Quote, List, Picture, Gallery, Embed, Code, Table, Related, Rule };

QCborValue write(const Blocks& blocks);

QCborValue write(const InlineText& text) {
    QCborArray out;
    for (const TextRun& run : text) {
        if (run.styles == TextStyles{} && run.link.isEmpty())
            out.append(run.text);
        else
            out.append(QCborArray{run.text, run.styles.toInt(), run.link.toString(QUrl::FullyEncoded)});
    }
    return out;
}

QString written(const QUrl& address) {
    return address.toString(QUrl::FullyEncoded);
}

QCborValue write(const Picture& picture) {
    return QCborArray{written(picture.address), picture.text,  picture.caption, picture.credit,
                      written(picture.link),    picture.width, picture.height};
}

QCborArray head(Kind kind) {
    return QCborArray{static_cast<int>(kind)};
}

QCborValue write(const TableCell& cell) {
    return QCborArray{write(cell.blocks), cell.header, cell.columnSpan, cell.rowSpan};
}

QCborValue write(const Block& block) {
    return std::visit(
        Overload{
            [](const Paragraph& paragraph) { return head(Kind::Paragraph) + write(paragraph.text); },
            [](const Heading& heading) {
                return head(Kind::Heading) + QCborValue(heading.level) + write(heading.text);
            },
            [](const Quote& quote) {
                return head(Kind::Quote) + write(quote.blocks) + write(quote.attribution);
            },
            [](const ListBlock& list) {
                QCborArray items;
                for (const Blocks& item : list.items)
                    items.append(write(item));
                return head(Kind::List) + QCborValue(static_cast<int>(list.kind)) + QCborValue(list.start) +
                       QCborValue(items);
            },
            [](const Picture& picture) { return head(Kind::Picture) + write(picture); },
            [](const Gallery& gallery) {
                QCborArray pictures;
                for (const Picture& picture : gallery.pictures)
                    pictures.append(write(picture));
                return head(Kind::Gallery) + QCborValue(pictures);
            },
            [](const Embed& embed) {
                return head(Kind::Embed) + QCborValue(static_cast<int>(embed.kind)) +
                       QCborValue(written(embed.address)) + QCborValue(written(embed.poster)) +
                       QCborValue(embed.title);
            },
            [](const CodeBlock& code) {
                return head(Kind::Code) + QCborValue(code.text) + QCborValue(code.language);
            },
            [](const Table& table) {
                QCborArray rows;
                for (const auto& row : table.rows) {
                    QCborArray cells;
                    for (const TableCell& cell : row)
                        cells.append(write(cell));
                    rows.append(cells);
                }
                return head(Kind::Table) + write(table.caption) + QCborValue(rows);
            },
            [](const RelatedArticles& related) {
                QCborArray articles;
                for (const RelatedArticle& article : related.articles)
                    articles.append(QCborArray{written(article.address), article.title,
                                               written(article.picture), article.dateText});
                return head(Kind::Related) + QCborValue(articles);
            },
            [](const Rule&) { return head(Kind::Rule); },
        },
        block.content);
}

QCborValue write(const Blocks& blocks) {
    QCborArray out;
    for (const Block& block : blocks)
        out.append(write(block));
    return out;
}

QUrl address(const QCborValue& value) {
    return QUrl(value.toString(), QUrl::StrictMode);
}

int number(const QCborValue& value) {
    return static_cast<int>(std::clamp<qint64>(value.toInteger(), 0, 1'000'000));
}

InlineText readText(const QCborValue& value) {
    InlineText out;
    for (const QCborValue& run : value.toArray()) {
        if (run.isString()) {
            out.append({run.toString(), {}, {}});
        } else {
            const QCborArray parts = run.toArray();
            out.append(
                {parts.at(0).toString(), TextStyles::fromInt(number(parts.at(1))), address(parts.at(2))});
        }
    }
    return out;
}

Picture readPicture(const QCborValue& value) {
    const QCborArray parts = value.toArray();
    return {address(parts.at(0)), parts.at(1).toString(), parts.at(2).toString(), parts.at(3).toString(),
            address(parts.at(4)), number(parts.at(5)),    number(parts.at(6))};
}

std::optional<Blocks> readBlocks(const QCborValue& value);

std::optional<Block> readBlock(const QCborArray& parts) {
    switch (static_cast<Kind>(parts.at(0).toInteger(-1))) {
    case Kind::Paragraph:
        return Block{Paragraph{readText(parts.at(1))}};
    case Kind::Heading:
        return Block{Heading{std::clamp(number(parts.at(1)), 1, 6), readText(parts.at(2))}};
    case Kind::Quote: {
        auto blocks = readBlocks(parts.at(1));
        return blocks ? std::optional(Block{Quote{std::move(*blocks), readText(parts.at(2))}}) : std::nullopt;
    }
    case Kind::List: {
        ListBlock list{
            static_cast<ListBlock::Kind>(std::min(number(parts.at(1)), 1)), number(parts.at(2)), {}};
        for (const QCborValue& item : parts.at(3).toArray()) {
            auto blocks = readBlocks(item);
            if (!blocks)
                return std::nullopt;
            list.items.push_back(std::move(*blocks));
        }
        return Block{std::move(list)};
    }
    case Kind::Picture:
        return Block{readPicture(parts.at(1))};
    case Kind::Gallery: {
        Gallery gallery;
        for (const QCborValue& picture : parts.at(1).toArray())
            gallery.pictures.append(readPicture(picture));
        return Block{gallery};
    }
    case Kind::Embed:
        return Block{Embed{static_cast<Embed::Kind>(std::min(number(parts.at(1)), 3)), address(parts.at(2)),
                           address(parts.at(3)), parts.at(4).toString()}};
    case Kind::Code:
        return Block{CodeBlock{parts.at(1).toString(), parts.at(2).toString()}};
    case Kind::Table: {
        Table table{readText(parts.at(1)), {}};
        for (const QCborValue& row : parts.at(2).toArray()) {
            std::vector<TableCell> cells;
            for (const QCborValue& cell : row.toArray()) {
                const QCborArray cellParts = cell.toArray();
                auto blocks = readBlocks(cellParts.at(0));
                if (!blocks)
                    return std::nullopt;
                cells.push_back({std::move(*blocks), cellParts.at(1).toBool(),
                                 std::max(1, number(cellParts.at(2))), std::max(1, number(cellParts.at(3)))});
            }
            table.rows.push_back(std::move(cells));
        }
        return Block{std::move(table)};
    }
    case Kind::Related: {
        RelatedArticles related;
        for (const QCborValue& value : parts.at(1).toArray()) {
            const QCborArray article = value.toArray();
            related.articles.append({address(article.at(0)), article.at(1).toString(), address(article.at(2)),
                                     article.at(3).toString()});
        }
        return Block{related};
    }
    case Kind::Rule:
        return Block{Rule{}};
    }
    return std::nullopt;
}

std::optional<Blocks> readBlocks(const QCborValue& value) {
    Blocks out;
    for (const QCborValue& item : value.toArray()) {
        auto block = readBlock(item.toArray());
        if (!block)
            return std::nullopt;
        out.push_back(std::move(*block));
    }
    return out;
}

} // namespace

QByteArray encodeBlocks(const Blocks& blocks) {
    return QCborValue(QCborArray{formVersion, write(blocks)}).toCbor();
}

Result<Blocks> decodeBlocks(const QByteArray& bytes) {
    QCborParserError parserError;
    const QCborArray form = QCborValue::fromCbor(bytes, &parserError).toArray();
    if (parserError.error != QCborError::NoError)
        return Error{ErrorKind::LibraryDamaged, parserError.errorString()};
    if (form.at(0).toInteger() != formVersion)
        return Error{ErrorKind::LibraryNewer, u"blocks"_s, form.at(0).toInteger()};
    if (auto blocks = readBlocks(form.at(1)))
        return std::move(*blocks);
    return Error{ErrorKind::LibraryDamaged, u"blocks"_s};
}

} // namespace svodka
