// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/TextWriter.h"

#include "core/Text.h"
#include "export/ArticleFacts.h"
#include "export/Lines.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

/// One article's text and the addresses that its numbers stand for.
class ArticleText {
public:
    explicit ArticleText(const ExportWords& words) : m_words(words) {}
    QString of(const ExportedArticle& exported);

private:
    QString of(const InlineText& text);
    QString of(const Blocks& blocks);
    QString of(const Block& block);
    QString of(const ListBlock& list);
    QString of(const Picture& picture);
    QString of(const Table& table);
    QString of(const RelatedArticles& related);
    QString reference(const QUrl& address);
    QString headOf(const ArticleFacts& facts) const;
    QString commentText(const CommentFacts& comment) const;

    const ExportWords& m_words;
    QStringList m_addresses;
};

QString underlined(const QString& title, QChar line) {
    return title.isEmpty() ? title : title + u'\n' + QString(qMin<qsizetype>(title.size(), 72), line);
}

QString ArticleText::reference(const QUrl& address) {
    if (address.isEmpty() || address.scheme() == "data"_L1)
        return {};
    const QString shown = address.toString(QUrl::FullyEncoded);
    qsizetype index = m_addresses.indexOf(shown);
    if (index < 0) {
        index = m_addresses.size();
        m_addresses += shown;
    }
    return u" [%1]"_s.arg(index + 1);
}

QString ArticleText::of(const InlineText& text) {
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        out += text[i].text;
        const bool linkEnds = i + 1 == text.size() || text[i + 1].link != text[i].link;
        if (linkEnds)
            out += reference(text[i].link);
    }
    return out.trimmed();
}

QString ArticleText::of(const Blocks& blocks) {
    QStringList parts;
    for (const Block& block : blocks)
        parts += of(block);
    return parted(parts);
}

QString ArticleText::of(const Block& block) {
    return std::visit(Overload{
                          [&](const Paragraph& paragraph) { return of(paragraph.text); },
                          [&](const Heading& heading) { return underlined(of(heading.text), u'-'); },
                          [&](const Quote& quote) {
                              const QString by = of(quote.attribution);
                              return indented(parted({of(quote.blocks), by.isEmpty() ? by : u"— "_s + by}),
                                              u"> "_s, u"> "_s);
                          },
                          [&](const ListBlock& list) { return of(list); },
                          [&](const Picture& picture) { return of(picture); },
                          [&](const Gallery& gallery) {
                              QStringList pictures;
                              for (const Picture& picture : gallery.pictures)
                                  pictures += of(picture);
                              return parted(pictures);
                          },
                          [&](const Embed& embed) {
                              return u"[%1]%2"_s.arg(embed.title.isEmpty() ? embed.address.host()
                                                                           : embed.title,
                                                     reference(embed.address));
                          },
                          [&](const CodeBlock& code) { return indented(code.text, u"    "_s, u"    "_s); },
                          [&](const Table& table) { return of(table); },
                          [&](const RelatedArticles& related) { return of(related); },
                          [&](const Rule&) { return u"* * *"_s; },
                      },
                      block.content);
}

QString ArticleText::of(const ListBlock& list) {
    QStringList items;
    int number = list.start;
    for (const Blocks& item : list.items) {
        const QString mark = list.kind == ListBlock::Kind::Numbered ? u"%1. "_s.arg(number++) : u"• "_s;
        items += indented(of(item), mark, QString(mark.size(), u' '));
    }
    return items.join(u'\n');
}

QString ArticleText::of(const Picture& picture) {
    const QString& words = picture.caption.isEmpty() ? picture.text : picture.caption;
    const QString shown = joined({words, picture.credit}, u" · ");
    return u"[%1]%2"_s.arg(shown.isEmpty() ? picture.address.fileName() : shown, reference(picture.address));
}

QString ArticleText::of(const Table& table) {
    QStringList lines{of(table.caption)};
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const TableCell& cell : row)
            cells += text::folded(of(cell.blocks));
        lines += cells.join(u" | "_s);
    }
    return joined(lines, u"\n");
}

QString ArticleText::of(const RelatedArticles& related) {
    QStringList lines{m_words.related + u':'};
    for (const RelatedArticle& article : related.articles)
        lines += u"• "_s + article.title + reference(article.address);
    return lines.join(u'\n');
}

QString ArticleText::headOf(const ArticleFacts& facts) const {
    QStringList lines{facts.source, facts.authors};
    for (const TimeFact& time : facts.times)
        lines += u"%1: %2"_s.arg(time.label, time.text);
    if (!facts.address.isEmpty())
        lines += u"%1: %2"_s.arg(m_words.source, facts.address.toString(QUrl::FullyEncoded));
    if (!facts.tags.isEmpty())
        lines += u"%1: %2"_s.arg(m_words.tags, facts.tags.join(u", "_s));
    return parted({underlined(facts.title, u'='), facts.secondTitle, joined(lines, u"\n")});
}

QString ArticleText::commentText(const CommentFacts& comment) const {
    const QStringList lines{joined({comment.author, comment.time}, u" · "),
                            comment.quote.isEmpty() ? QString() : u"> "_s + comment.quote, comment.text};
    return joined(lines, u"\n");
}

QString ArticleText::of(const ExportedArticle& exported) {
    const ArticleFacts facts = factsOf(exported, m_words);
    QStringList parts{headOf(facts), facts.lead, facts.dateline, of(facts.body)};
    const QList<CommentFacts> comments = commentsOf(exported, m_words);
    if (!comments.isEmpty())
        parts += underlined(m_words.comments, u'-');
    for (const CommentFacts& comment : comments)
        parts += commentText(comment);
    QStringList notes;
    for (qsizetype i = 0; i < m_addresses.size(); ++i)
        notes += u"[%1] %2"_s.arg(i + 1).arg(m_addresses[i]);
    return parted(parts << notes.join(u'\n'));
}

} // namespace

QString plainTextOf(const Export& exported) {
    QStringList articles;
    for (const ExportedArticle& article : exported.articles)
        articles += ArticleText(exported.words).of(article);
    return articles.join(u"\n\n%1\n\n"_s.arg(QString(72, u'='))) + u'\n';
}

} // namespace svodka::exporting
