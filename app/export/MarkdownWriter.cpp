// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/MarkdownWriter.h"

#include "core/Text.h"
#include "export/ArticleFacts.h"
#include "export/Lines.h"
#include "export/MarkdownText.h"
#include "export/PictureFiles.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

/// More empty cells than this say nothing to anybody.
constexpr int widestSpan = 50;

QString plainLine(const QString& text) {
    return markdownText({TextRun{text::folded(text)}});
}

class ArticleMarkdown {
public:
    ArticleMarkdown(const Export& exported, const PictureFiles& pictures)
        : m_words(exported.words),
          m_pictureFolder(exported.pictureFolder),
          m_pictures(pictures) {}
    QString of(const ExportedArticle& exported) const;

private:
    QString of(const Blocks& blocks) const;
    QString of(const Block& block) const;
    QString of(const Quote& quote) const;
    QString of(const Picture& picture) const;
    QString of(const Embed& embed) const;
    QString of(const Table& table) const;
    QString of(const RelatedArticles& related) const;
    QString listOf(const ListBlock& list, bool other) const;
    QString rowOf(const std::vector<TableCell>& row, QList<int>& rowsLeft) const;
    QString cellOf(const TableCell& cell) const;
    QString pictureOf(const QUrl& address, const QString& words) const;
    QString headOf(const ArticleFacts& facts) const;
    static QString commentText(const CommentFacts& comment);

    const ExportWords& m_words;
    const QString& m_pictureFolder;
    const PictureFiles& m_pictures;
};

QString ArticleMarkdown::of(const Blocks& blocks) const {
    QStringList parts;
    const ListBlock* before = nullptr;
    bool other = false;
    for (const Block& block : blocks) {
        // Two lists of one kind in a row would be one: they get different marks (CommonMark §5.3).
        const auto* list = std::get_if<ListBlock>(&block.content);
        other = list && before && before->kind == list->kind && !other;
        parts += list ? listOf(*list, other) : of(block);
        before = list;
    }
    return parted(parts);
}

QString ArticleMarkdown::of(const Block& block) const {
    return std::visit(Overload{
                          [&](const Paragraph& paragraph) { return markdownText(paragraph.text); },
                          [&](const Heading& heading) {
                              const QString text = markdownText(heading.text, MarkdownPlace::Heading);
                              return text.isEmpty()
                                         ? text
                                         : QString(qBound(2, heading.level, 6), u'#') + u' ' + text;
                          },
                          [&](const Quote& quote) { return of(quote); },
                          [&](const ListBlock& list) { return listOf(list, false); },
                          [&](const Picture& picture) { return of(picture); },
                          [&](const Gallery& gallery) {
                              QStringList pictures;
                              for (const Picture& picture : gallery.pictures)
                                  pictures += of(picture);
                              return parted(pictures);
                          },
                          [&](const Embed& embed) { return of(embed); },
                          [&](const CodeBlock& code) { return markdownCode(code); },
                          [&](const Table& table) { return of(table); },
                          [&](const RelatedArticles& related) { return of(related); },
                          [&](const Rule&) { return u"---"_s; },
                      },
                      block.content);
}

QString ArticleMarkdown::of(const Quote& quote) const {
    const QString by = markdownText(quote.attribution);
    const QString inner = parted({of(quote.blocks), by.isEmpty() ? by : u"— "_s + by});
    return inner.isEmpty() ? inner : indented(inner, u"> "_s, u"> "_s);
}

QString ArticleMarkdown::listOf(const ListBlock& list, bool other) const {
    QStringList items;
    int number = qBound(0, list.start, 999'999); // nine digits at most (CommonMark §5.2)
    for (const Blocks& item : list.items) {
        const QString mark = list.kind == ListBlock::Kind::Numbered
                                 ? QString::number(number++) + (other ? u") "_s : u". "_s)
                                 : (other ? u"* "_s : u"- "_s);
        items += indented(of(item), mark, QString(mark.size(), u' '));
    }
    return items.join(u'\n');
}

QString ArticleMarkdown::pictureOf(const QUrl& address, const QString& words) const {
    const QString name = m_pictures.nameOf(address);
    if (!m_pictureFolder.isEmpty() && !name.isEmpty()) {
        QUrl file;
        file.setPath(m_pictureFolder + u'/' + name); // whatever the folder is called, it stays a path
        return u'!' + markdownLink(words.isEmpty() ? name : plainLine(words), file);
    }
    if (address.scheme() == "data"_L1)
        return words.isEmpty() ? words : plainLine(words);
    return markdownLink(plainLine(words.isEmpty() ? address.fileName() : words), address);
}

QString ArticleMarkdown::of(const Picture& picture) const {
    QStringList lines{
        pictureOf(picture.address, picture.text.isEmpty() ? picture.caption : picture.text),
        picture.caption == picture.text || picture.text.isEmpty() ? QString() : plainLine(picture.caption),
        picture.credit.isEmpty() ? QString() : markdownText({TextRun{picture.credit, TextStyle::Italic}})};
    return joined(lines, u"\\\n");
}

QString ArticleMarkdown::of(const Embed& embed) const {
    const QString words = embed.title.isEmpty() ? embed.address.host() : embed.title;
    const bool shown = !m_pictureFolder.isEmpty() && !m_pictures.nameOf(embed.poster).isEmpty();
    return parted(
        {shown ? pictureOf(embed.poster, words) : QString(), markdownLink(plainLine(words), embed.address)});
}

QString ArticleMarkdown::cellOf(const TableCell& cell) const {
    QStringList parts;
    for (const Block& block : cell.blocks) {
        const auto* paragraph = std::get_if<Paragraph>(&block.content);
        parts += paragraph
                     ? markdownText(paragraph->text, MarkdownPlace::TableCell)
                     : markdownEscaped(text::folded(plainText(Blocks{block})), MarkdownPlace::TableCell);
    }
    return joined(parts, u"<br>");
}

/// Markdown knows no spans: what a cell spans are empty cells, so that columns stay columns.
QString ArticleMarkdown::rowOf(const std::vector<TableCell>& row, QList<int>& rowsLeft) const {
    QStringList cells;
    const auto passSpanned = [&] {
        while (cells.size() < rowsLeft.size() && rowsLeft[cells.size()] > 0) {
            --rowsLeft[cells.size()];
            cells += QString();
        }
    };
    for (const TableCell& cell : row) {
        passSpanned();
        for (int column = 0; column < qMin(cell.columnSpan, widestSpan); ++column) {
            while (rowsLeft.size() <= cells.size())
                rowsLeft += 0;
            rowsLeft[cells.size()] = cell.rowSpan - 1;
            cells += column == 0 ? cellOf(cell) : QString();
        }
    }
    passSpanned();
    while (cells.size() < rowsLeft.size())
        cells += QString();
    return u"| "_s + cells.join(u" | "_s) + u" |"_s;
}

QString ArticleMarkdown::of(const Table& table) const {
    QStringList lines;
    QList<int> rowsLeft; // of the cells above that reach down, by column
    for (const auto& row : table.rows)
        lines += rowOf(row, rowsLeft);
    const qsizetype columns = rowsLeft.size();
    if (columns == 0)
        return markdownText(table.caption);
    const auto& first = table.rows.front();
    const bool headed =
        std::all_of(first.begin(), first.end(), [](const TableCell& cell) { return cell.header; });
    if (!headed)
        lines.prepend(u'|' + u"  |"_s.repeated(columns));
    lines.insert(1, u'|' + u" --- |"_s.repeated(columns));
    return parted({markdownText(table.caption), lines.join(u'\n')});
}

QString ArticleMarkdown::of(const RelatedArticles& related) const {
    QStringList lines{u"**%1**\n"_s.arg(plainLine(m_words.related))};
    for (const RelatedArticle& article : related.articles)
        lines += u"- "_s + markdownLink(plainLine(article.title), article.address);
    return lines.join(u'\n');
}

QString ArticleMarkdown::headOf(const ArticleFacts& facts) const {
    QStringList lines{plainLine(facts.source), plainLine(facts.authors)};
    for (const TimeFact& time : facts.times)
        lines += plainLine(u"%1: %2"_s.arg(time.label, time.text));
    if (!facts.address.isEmpty())
        lines += u"%1: <%2>"_s.arg(plainLine(m_words.source), facts.address.toString(QUrl::FullyEncoded));
    if (!facts.tags.isEmpty())
        lines += plainLine(u"%1: %2"_s.arg(m_words.tags, facts.tags.join(u", "_s)));
    const QString second = facts.secondTitle.isEmpty()
                               ? QString()
                               : markdownText({TextRun{facts.secondTitle, TextStyle::Italic}});
    return parted({u"# "_s + markdownText({TextRun{facts.title}}, MarkdownPlace::Heading), second,
                   joined(lines, u"\\\n")});
}

QString ArticleMarkdown::commentText(const CommentFacts& comment) {
    QStringList by{comment.author.isEmpty() ? QString()
                                            : markdownText({TextRun{comment.author, TextStyle::Bold}}),
                   plainLine(comment.time)};
    return parted({joined(by, u" · "),
                   comment.quote.isEmpty() ? QString() : u"> "_s + plainLine(comment.quote),
                   markdownText({TextRun{comment.text}})});
}

QString ArticleMarkdown::of(const ExportedArticle& exported) const {
    const ArticleFacts facts = factsOf(exported, m_words);
    const QString lead =
        facts.lead.isEmpty() ? QString() : markdownText({TextRun{facts.lead, TextStyle::Bold}});
    QStringList parts{headOf(facts), lead, plainLine(facts.dateline), of(facts.body)};
    const QList<CommentFacts> comments = commentsOf(exported, m_words);
    if (!comments.isEmpty())
        parts += u"## "_s + markdownText({TextRun{m_words.comments}}, MarkdownPlace::Heading);
    for (const CommentFacts& comment : comments)
        parts += commentText(comment);
    return parted(parts);
}

} // namespace

QString markdownOf(const Export& exported) {
    const PictureFiles pictures(exported.articles);
    const ArticleMarkdown markdown(exported, pictures);
    QStringList articles;
    for (const ExportedArticle& article : exported.articles)
        articles += markdown.of(article);
    return articles.join(u"\n\n---\n\n"_s) + u'\n';
}

} // namespace svodka::exporting
