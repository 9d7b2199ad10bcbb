// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"
#include "core/UrlTools.h"
#include "ui/article/ArticleTable.h"
#include "ui/article/ArticleWriter.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextList>

namespace svodka {

namespace {

class BodyWords {
    Q_DECLARE_TR_FUNCTIONS(svodka::ArticleBody)
};

// Writes blocks one after another; knows only where it stands: in a quote, in a cell, how deep in lists.
class BodyWriter {
public:
    explicit BodyWriter(ArticleWriter& writer) : m_writer(writer), m_look(writer.look()) {}

    void write(const Blocks& blocks) {
        for (const Block& block : blocks)
            std::visit([this](const auto& content) { write(content); }, block.content);
    }

private:
    [[nodiscard]] BlockLook text(double below = 12) const {
        if (m_quotes > 0)
            return {m_look.serif(17, QFont::Normal, QFont::StyleItalic),
                    m_look.colours.ink,
                    1.5 * m_look.leading,
                    17,
                    0,
                    8};
        if (m_tables > 0)
            return {m_look.interface(13), m_look.colours.ink, 1.4, 13, 0, 4};
        return {m_look.serif(16.5), m_look.colours.ink, 1.56 * m_look.leading, 16.5, 0, below};
    }
    [[nodiscard]] BlockLook note() const {
        return {m_look.interface(12), m_look.colours.soft, 1.4, 12, 0, 15};
    }

    void write(const Paragraph& paragraph) {
        m_writer.startBlock(text());
        m_writer.add(paragraph.text);
    }

    void write(const Heading& heading) {
        const double size = heading.level <= 2 ? 21 : heading.level == 3 ? 18.5 : 16.5;
        // the article's headline is level 1
        m_writer.startBlock({m_look.serif(size, QFont::Bold), m_look.colours.ink, 1.3, size, 14, 7,
                             qBound(2, heading.level, 6)});
        m_writer.add(heading.text);
    }

    void write(const Quote& quote) {
        m_writer.startGroup(BlockGroup::Kind::Quote, 18, 0);
        ++m_quotes;
        write(quote.blocks);
        --m_quotes;
        if (!quote.attribution.isEmpty()) {
            m_writer.startBlock({m_look.interface(12.5), m_look.colours.soft, 1.4, 12.5, 0, 8});
            m_writer.add(QStringLiteral("— "));
            m_writer.add(quote.attribution);
        }
        m_writer.setSpaceBelow(18);
        m_writer.endGroup();
    }

    void write(const ListBlock& list);
    void writeItem(const Blocks& item, const QString& number, QTextList*& list,
                   const QTextListFormat& format);

    void writeCaption(const Picture& picture) {
        if (picture.caption.isEmpty() && picture.credit.isEmpty())
            return;
        m_writer.startBlock(note());
        m_writer.add(picture.caption);
        if (!picture.credit.isEmpty())
            m_writer.add((picture.caption.isEmpty() ? QString() : QStringLiteral(" ")) + picture.credit,
                         m_writer.coloured(m_look.faint));
    }

    void startPlaces(bool captionFollows) {
        m_writer.startBlock({m_look.interface(1), m_look.colours.ink, 0, 1, 5, captionFollows ? 5.0 : 15.0});
    }

    void write(const Picture& picture) {
        startPlaces(!picture.caption.isEmpty() || !picture.credit.isEmpty());
        const auto kind = m_tables > 0 ? PicturePlace::Kind::Thumbnail : PicturePlace::Kind::Body;
        m_writer.addPlace({.picture = picture, .kind = kind});
        writeCaption(picture);
    }

    void write(const Gallery& gallery);

    void write(const Embed& embed);

    void write(const CodeBlock& code) { m_writer.addCode(code); }

    void write(const Table& table) {
        if (!table.caption.isEmpty()) {
            m_writer.startBlock({m_look.interface(13, QFont::DemiBold), m_look.colours.ink, 1.4, 13, 10, 4});
            m_writer.add(table.caption);
        }
        if (m_tables >= deepestTable)
            return writeFlat(table);
        ++m_tables;
        const int left = writeTable(m_writer, table, [this](const Blocks& cell) {
            if (cell.empty())
                m_writer.startBlock(text());
            else
                write(cell);
        });
        --m_tables;
        if (left == 0)
            return;
        m_writer.startBlock(note());
        m_writer.add(BodyWords::tr("The table is cut here: %n more row(s) are on the page.", nullptr, left));
    }

    void writeFlat(const Table& table) {
        for (const auto& row : table.rows)
            for (const TableCell& cell : row)
                write(cell.blocks);
    }

    void write(const RelatedArticles&) {} // in the box at the foot

    void write(const Rule&) {
        m_writer.startGroup(BlockGroup::Kind::Divider, 0, 0);
        m_writer.startBlock({m_look.interface(12), m_look.colours.ink, 1.4, 12, 6, 14});
        m_writer.endGroup();
    }

    static constexpr int deepestTable = 4; // layout time grows exponentially with the depth (security.md)
    ArticleWriter& m_writer;
    const ArticleLook& m_look;
    int m_quotes = 0;
    int m_tables = 0;
    int m_lists = 0;
};

void BodyWriter::writeItem(const Blocks& item, const QString& number, QTextList*& list,
                           const QTextListFormat& format) {
    const bool textFirst = !item.empty() && std::holds_alternative<Paragraph>(item.front().content);
    m_writer.startBlock(text(5));
    m_writer.add(number);
    if (!number.isEmpty()) {
        // the number is part of the text already
    } else if (list == nullptr) {
        list = m_writer.cursor().createList(format);
    } else {
        list->add(m_writer.cursor().block());
    }
    if (textFirst)
        m_writer.add(std::get<Paragraph>(item.front().content).text);
    m_writer.indent(24.0 * m_lists, 0);
    write(Blocks(item.begin() + (textFirst ? 1 : 0), item.end()));
    m_writer.indent(-24.0 * m_lists, 0);
}

void BodyWriter::write(const ListBlock& list) {
    ++m_lists;
    QTextListFormat format;
    format.setIndent(m_lists);
    const bool numbered = list.kind == ListBlock::Kind::Numbered;
    format.setStyle(numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    // QTextListFormat counts from 1 only, before Qt 6.6
    const bool ownNumbers = numbered && list.start != 1;
    QTextList* made = nullptr;
    for (int i = 0; i < int(list.items.size()); ++i)
        writeItem(list.items[size_t(i)],
                  ownNumbers ? QStringLiteral("%1.\u00a0").arg(list.start + i) : QString(), made, format);
    if (--m_lists == 0 && made != nullptr)
        m_writer.setSpaceBelow(14);
}

void BodyWriter::write(const Gallery& gallery) {
    if (gallery.pictures.size() < 3) {
        for (const Picture& picture : gallery.pictures)
            write(picture);
        return;
    }
    startPlaces(true);
    int count = 0;
    for (const Picture& picture : gallery.pictures)
        m_writer.addPlace(
            {.picture = picture, .kind = PicturePlace::Kind::Thumbnail, .column = count++ % thumbnailsInRow});
    m_writer.startBlock(note());
    m_writer.add(BodyWords::tr("Gallery: %n picture(s)", nullptr, int(gallery.pictures.size())));
    QString last;
    for (qsizetype i = 0; i < gallery.pictures.size(); ++i) {
        const Picture& picture = gallery.pictures[i];
        const QString words = picture.caption + u'\n' + picture.credit;
        if (words.size() == 1 || words == last)
            continue; // one caption for all is said once
        last = words;
        m_writer.add(QStringLiteral("\n%1. %2 ").arg(i + 1).arg(picture.caption));
        m_writer.add(picture.credit, m_writer.coloured(m_look.faint));
    }
}

void BodyWriter::write(const Embed& embed) {
    const LinkTarget target{.kind = LinkTarget::Kind::Web, .address = embed.address};
    if (!embed.poster.isEmpty()) {
        startPlaces(true);
        m_writer.addPlace({.picture = Picture{.address = embed.poster, .text = embed.title},
                           .kind = PicturePlace::Kind::Poster},
                          target);
    }
    m_writer.startBlock({m_look.interface(13), m_look.colours.ink, 1.4, 13, 0, 15});
    const QString what = embed.kind == Embed::Kind::Video   ? BodyWords::tr("Video")
                         : embed.kind == Embed::Kind::Audio ? BodyWords::tr("Audio")
                         : embed.kind == Embed::Kind::Post  ? BodyWords::tr("Post")
                                                            : BodyWords::tr("Embedded page");
    QTextCharFormat link = m_writer.coloured(m_look.colours.accent);
    link.setFontUnderline(true);
    const QString title = text::oneLine(embed.title);
    if (isWebAddress(embed.address))
        m_writer.addLink(title.isEmpty() ? what : title, target, link);
    else
        m_writer.add(title.isEmpty() ? what : title);
    QString rest = title.isEmpty() ? QString() : QStringLiteral(" · ") + what;
    if (!embed.address.host().isEmpty())
        rest += QStringLiteral(" · ") + embed.address.host(QUrl::EncodeUnicode);
    m_writer.add(rest, m_writer.coloured(m_look.colours.soft));
}

void collectRelated(QList<RelatedArticle>& found, const Blocks& blocks) {
    for (const Block& block : blocks)
        if (const auto* related = std::get_if<RelatedArticles>(&block.content))
            for (const RelatedArticle& article : related->articles)
                if (std::none_of(found.begin(), found.end(), [&](const RelatedArticle& other) {
                        return addressKey(other.address) == addressKey(article.address);
                    }))
                    found.append(article);
}

void writeTags(ArticleWriter& writer, const QList<Tag>& tags) {
    const ArticleLook& look = writer.look();
    writer.startGroup(BlockGroup::Kind::Tags, 0, 0);
    writer.startBlock({look.interface(12), look.colours.ink, 2.3, 12, 6, 6});
    QTextCharFormat chip = writer.plain();
    chip.setProperty(ChipProperty, true);
    for (const Tag& tag : tags) {
        QString name = text::oneLine(tag.name);
        name.replace(u' ', QChar::Nbsp); // a chip is not broken over two lines
        writer.addLink(QStringLiteral("\u00a0\u00a0%1\u00a0\u00a0").arg(name),
                       {.kind = LinkTarget::Kind::Tag, .name = tag.name}, chip);
        writer.add(QStringLiteral("\u2002"));
    }
    writer.endGroup();
}

} // namespace

void writeBody(ArticleWriter& writer, const Blocks& blocks) {
    BodyWriter(writer).write(blocks);
}

void writeFoot(ArticleWriter& writer, const Article& article) {
    const ArticleLook& look = writer.look();
    if (!article.content.tags.isEmpty())
        writeTags(writer, article.content.tags);
    QList<RelatedArticle> related;
    collectRelated(related, article.content.blocks);
    if (related.isEmpty())
        return;
    writer.startGroup(BlockGroup::Kind::Box, 13, 13);
    writer.startBlock({look.interface(11), look.faint, 1.4, 11, 22, 4});
    writer.add(BodyWords::tr("Related"));
    for (const RelatedArticle& card : related) {
        writer.startBlock({look.interface(13), look.colours.ink, 1.4, 13, 0, 5});
        writer.addLink(text::oneLine(card.title),
                       {.kind = LinkTarget::Kind::Web, .address = card.address, .name = card.title},
                       writer.plain());
        if (!card.dateText.isEmpty())
            writer.add(QStringLiteral("  ") + text::oneLine(card.dateText), writer.coloured(look.faint));
    }
    writer.endGroup();
}

} // namespace svodka
