// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"
#include "ui/article/ArticleWriter.h"
#include "ui/models/TimeText.h"

#include <QCoreApplication>
#include <QTextBlock>

namespace svodka {

namespace {

class HeadWords {
    Q_DECLARE_TR_FUNCTIONS(svodka::ArticleHead)
};

constexpr QChar isolate(0x2068);

// A name from a page inside a line of ours keeps its own direction (security.md, attack 10).
QString isolated(const QString& name) {
    return isolate + text::oneLine(name) + QChar(0x2069);
}

void writeKicker(ArticleWriter& writer, const Article& article) {
    const ArticleLook& look = writer.look();
    writer.startBlock({look.interface(12), look.colours.soft, 1.35, 12, 0, 9});
    const ArticleDraft& content = article.content;
    const QString source = !article.editionName.isEmpty() ? article.editionName
                           : !content.siteName.isEmpty()  ? content.siteName
                                                          : article.summary.sourceName;
    if (!source.isEmpty())
        writer.add(isolated(source));
    if (content.section.name.isEmpty() || content.section.name == source)
        return;
    if (!source.isEmpty())
        writer.add(QStringLiteral("  ›  "));
    if (content.section.address.isEmpty())
        writer.add(isolated(content.section.name));
    else
        writer.addLink(isolated(content.section.name),
                       {.kind = LinkTarget::Kind::Section,
                        .address = content.section.address,
                        .name = content.section.name},
                       writer.plain());
}

void writeTimes(ArticleWriter& writer, const ArticleDraft& content, const QString& gap) {
    if (!content.published.isValid())
        return;
    QString times = timeText(content.published);
    QString tip = HeadWords::tr("Published: %1").arg(fullTimeText(content.published));
    // within the minute it is the same event, told twice
    if (content.updated.isValid() && content.published.secsTo(content.updated) >= 60) {
        times = HeadWords::tr("%1, updated %2", "published and updated times")
                    .arg(times, timeText(content.updated, content.published));
        tip += u'\n' + HeadWords::tr("Updated: %1").arg(fullTimeText(content.updated));
    }
    QTextCharFormat format = writer.plain();
    format.setToolTip(tip);
    writer.add(isolate + times, format);
    writer.add(gap);
}

void writeAuthors(ArticleWriter& writer, const QStringList& authors, const QString& gap) {
    if (authors.isEmpty())
        return;
    // the sentence is the translator's; the names in it are links
    const QStringList around =
        HeadWords::tr("By %1", "author or authors of the article").split(QStringLiteral("%1"));
    writer.add(isolate + around.value(0));
    for (qsizetype i = 0; i < authors.size(); ++i) {
        if (i > 0)
            writer.add(QStringLiteral(", "));
        writer.addLink(isolated(authors[i]), {.kind = LinkTarget::Kind::Author, .name = authors[i]},
                       writer.plain());
    }
    writer.add(around.value(1) + gap);
}

void writeMeta(ArticleWriter& writer, const Article& article) {
    const ArticleLook& look = writer.look();
    const QString gap =
        QStringLiteral("\u2069\u2003"); // each item keeps its own order in a line of the other direction
    writer.startGroup(BlockGroup::Kind::Ruled, 0, 0);
    writer.startBlock({look.interface(12), look.colours.soft, 1.4, 12, 18, 23});
    writeTimes(writer, article.content, gap);
    writeAuthors(writer, article.content.authors, gap);
    if (const int minutes = readingMinutes(article.content.blocks); minutes > 0)
        writer.add(isolate + HeadWords::tr("%n min", "reading time", minutes) + gap);
    if (article.summary.savedAt.isValid()) {
        QTextCharFormat format = writer.coloured(look.colours.good);
        format.setToolTip(
            HeadWords::tr("Kept on this computer: %1").arg(fullTimeText(article.summary.savedAt)));
        writer.add(isolate + QStringLiteral("↓ ") +
                       HeadWords::tr("Saved %1").arg(timeText(article.summary.savedAt)) + gap,
                   format);
    }
    writer.endGroup();
}

bool beginsWith(const Blocks& blocks, const QString& lead) {
    for (const Block& block : blocks)
        if (const auto* paragraph = std::get_if<Paragraph>(&block.content))
            return text::folded(plainText(paragraph->text)) == lead;
    return false;
}

void writeDateline(ArticleWriter& writer, const Dateline& dateline) {
    if (dateline.isEmpty())
        return;
    const ArticleLook& look = writer.look();
    QStringList where;
    for (const QString& part : {dateline.place, dateline.day})
        if (!part.isEmpty())
            where.append(part);
    QStringList parts;
    if (!where.isEmpty())
        parts.append(where.join(QStringLiteral(", ")));
    if (!dateline.agency.isEmpty())
        parts.append(dateline.agency);
    QFont font = look.interface(12.5, QFont::DemiBold);
    writer.startBlock({font, look.colours.soft, 1.5, 12.5, 0, 1});
    // capitals as a look only: copying gives the words as written
    QTextCharFormat format = writer.plain();
    format.setFontCapitalization(QFont::AllUppercase);
    writer.add(parts.join(QStringLiteral(" · ")), format);
}

} // namespace

void writeSeam(ArticleWriter& writer) {
    const ArticleLook& look = writer.look();
    writer.startGroup(BlockGroup::Kind::Divider, 0, 0);
    writer.startBlock({look.interface(12), look.colours.ink, 1.4, 12, 46, 34});
    writer.endGroup();
}

int writeHead(ArticleWriter& writer, const Article& article) {
    const ArticleLook& look = writer.look();
    const ArticleDraft& content = article.content;
    writeKicker(writer, article);
    const QString title = content.title.isEmpty() ? article.summary.title : content.title;
    writer.startBlock({look.serif(27, QFont::Bold), look.colours.ink, 1.2, 27, 0, 7, 1});
    writer.add(title);
    const int headline = writer.cursor().blockNumber();
    if (!content.secondTitle.isEmpty()) {
        writer.startBlock({look.serif(17), look.colours.soft, 1.35, 17, 0, 10});
        writer.add(content.secondTitle);
    }
    writeMeta(writer, article);
    const QString lead = text::folded(content.lead);
    if (!lead.isEmpty() && !beginsWith(content.blocks, lead)) {
        writer.startBlock({look.serif(16.5, QFont::Bold), look.colours.ink, 1.5 * look.leading, 16.5, 0, 11});
        writer.add(content.lead);
    }
    if (content.leadPicture && !pictureAddresses(content.blocks).contains(content.leadPicture->address))
        writeBody(writer, Blocks{Block{*content.leadPicture}});
    writeDateline(writer, content.dateline);
    return headline;
}

} // namespace svodka
