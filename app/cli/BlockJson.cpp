// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks as JSON: {"kind": "paragraph", "text": …, …}; text in runs only where its style or a link matters.
#include "cli/JsonForms.h"

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

QJsonArray styleNames(TextStyles styles) {
    static const QList<std::pair<TextStyle, QString>> names{{TextStyle::Bold, u"bold"_s},
                                                            {TextStyle::Italic, u"italic"_s},
                                                            {TextStyle::Underline, u"underline"_s},
                                                            {TextStyle::Strike, u"strike"_s},
                                                            {TextStyle::Code, u"code"_s},
                                                            {TextStyle::Subscript, u"subscript"_s},
                                                            {TextStyle::Superscript, u"superscript"_s},
                                                            {TextStyle::Small, u"small"_s},
                                                            {TextStyle::Mark, u"mark"_s}};
    QJsonArray out;
    for (const auto& [style, name] : names)
        if (styles.testFlag(style))
            out.append(name);
    return out;
}

QJsonArray runs(const InlineText& text) {
    QJsonArray out;
    for (const TextRun& run : text) {
        QJsonObject object{{u"text"_s, run.text}};
        if (run.styles)
            object.insert(u"styles"_s, styleNames(run.styles));
        if (!run.link.isEmpty())
            object.insert(u"link"_s, run.link.toString(QUrl::FullyEncoded));
        out.append(object);
    }
    return out;
}

QJsonObject withText(const QString& kind, const InlineText& text) {
    QJsonObject out{{u"kind"_s, kind}, {u"text"_s, plainText(text)}};
    for (const TextRun& run : text)
        if (run.styles || !run.link.isEmpty()) {
            out.insert(u"runs"_s, runs(text));
            break;
        }
    return out;
}

void put(QJsonObject& object, const QString& key, const QString& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

QString text(const QUrl& address) {
    return address.toString(QUrl::FullyEncoded);
}

QJsonObject pictureJson(const Picture& picture) {
    QJsonObject out{{u"kind"_s, u"picture"_s}, {u"src"_s, text(picture.address)}};
    put(out, u"alt"_s, picture.text);
    put(out, u"caption"_s, picture.caption);
    put(out, u"credit"_s, picture.credit);
    put(out, u"link"_s, text(picture.link));
    return out;
}

QString embedKind(Embed::Kind kind) {
    switch (kind) {
    case Embed::Kind::Video:
        return u"video"_s;
    case Embed::Kind::Audio:
        return u"audio"_s;
    case Embed::Kind::Post:
        return u"post"_s;
    case Embed::Kind::Frame:
        return u"frame"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject embedJson(const Embed& embed) {
    QJsonObject out{
        {u"kind"_s, u"embed"_s}, {u"type"_s, embedKind(embed.kind)}, {u"src"_s, text(embed.address)}};
    put(out, u"poster"_s, text(embed.poster));
    put(out, u"title"_s, embed.title);
    return out;
}

QJsonObject listJson(const ListBlock& list) {
    QJsonArray items;
    for (const Blocks& item : list.items)
        items.append(json(item));
    QJsonObject out{{u"kind"_s, u"list"_s}, {u"ordered"_s, list.kind == ListBlock::Kind::Numbered}};
    if (list.kind == ListBlock::Kind::Numbered)
        out.insert(u"start"_s, list.start);
    out.insert(u"items"_s, items);
    return out;
}

QJsonObject tableJson(const Table& table) {
    QJsonArray rows;
    for (const auto& row : table.rows) {
        QJsonArray cells;
        for (const TableCell& cell : row)
            cells.append(QJsonObject{{u"header"_s, cell.header},
                                     {u"columns"_s, cell.columnSpan},
                                     {u"rows"_s, cell.rowSpan},
                                     {u"blocks"_s, json(cell.blocks)}});
        rows.append(cells);
    }
    QJsonObject out = withText(u"table"_s, table.caption);
    out.insert(u"rows"_s, rows);
    return out;
}

QJsonObject relatedJson(const RelatedArticles& related) {
    QJsonArray articles;
    for (const RelatedArticle& article : related.articles) {
        QJsonObject object{{u"title"_s, article.title}, {u"url"_s, text(article.address)}};
        put(object, u"picture"_s, text(article.picture));
        put(object, u"date"_s, article.dateText);
        articles.append(object);
    }
    return {{u"kind"_s, u"related"_s}, {u"articles"_s, articles}};
}

QJsonObject quoteJson(const Quote& quote) {
    QJsonObject out{{u"kind"_s, u"quote"_s}, {u"blocks"_s, json(quote.blocks)}};
    put(out, u"attribution"_s, plainText(quote.attribution));
    return out;
}

QJsonObject galleryJson(const Gallery& gallery) {
    QJsonArray pictures;
    for (const Picture& picture : gallery.pictures)
        pictures.append(pictureJson(picture));
    return {{u"kind"_s, u"gallery"_s}, {u"pictures"_s, pictures}};
}

QJsonObject headingJson(const Heading& heading) {
    QJsonObject out = withText(u"heading"_s, heading.text);
    out.insert(u"level"_s, heading.level);
    return out;
}

QJsonObject codeJson(const CodeBlock& code) {
    QJsonObject out{{u"kind"_s, u"code"_s}, {u"text"_s, code.text}};
    put(out, u"language"_s, code.language);
    return out;
}

} // namespace

QJsonArray json(const Blocks& blocks) {
    QJsonArray out;
    for (const Block& block : blocks)
        out.append(std::visit(
            Overload{
                [](const Paragraph& paragraph) { return withText(u"paragraph"_s, paragraph.text); },
                [](const Heading& heading) { return headingJson(heading); },
                [](const Quote& quote) { return quoteJson(quote); },
                [](const ListBlock& list) { return listJson(list); },
                [](const Picture& picture) { return pictureJson(picture); },
                [](const Gallery& gallery) { return galleryJson(gallery); },
                [](const Embed& embed) { return embedJson(embed); },
                [](const CodeBlock& code) { return codeJson(code); },
                [](const Table& table) { return tableJson(table); },
                [](const RelatedArticles& related) { return relatedJson(related); },
                [](const Rule&) {
                    return QJsonObject{{u"kind"_s, u"rule"_s}};
                },
            },
            block.content));
    return out;
}

} // namespace svodka::cli
