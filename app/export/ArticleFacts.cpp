// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ArticleFacts.h"

#include "core/Dateline.h"
#include "core/Language.h"
#include "core/Text.h"
#include "export/Lines.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

constexpr int longestQuote = 140;

/// With the zone: an export is read in other places and other years.
QString timeText(const QDateTime& time, const ExportWords& words) {
    const QDateTime there = time.toTimeZone(words.zone);
    return u"%1, %2 %3"_s.arg(words.locale.toString(there.date(), QLocale::LongFormat),
                              words.locale.toString(there.time(), QLocale::ShortFormat),
                              there.timeZoneAbbreviation());
}

QString datelineText(const Dateline& dateline) {
    QString out = joined({dateline.place, dateline.day}, u", ");
    if (!dateline.agency.isEmpty())
        out += out.isEmpty() ? dateline.agency : u" (%1)"_s.arg(dateline.agency);
    return out;
}

QString sourceText(const Article& article) {
    QStringList parts{article.content.siteName, article.content.section.name};
    if (parts.first().isEmpty())
        parts.first() = article.summary.sourceName;
    parts.removeDuplicates();
    return joined(parts, u" · ");
}

bool beginsWith(const Blocks& blocks, const QString& lead) {
    const auto* paragraph = blocks.empty() ? nullptr : std::get_if<Paragraph>(&blocks.front().content);
    return paragraph && text::folded(plainText(paragraph->text)) == text::folded(lead);
}

Blocks bodyOf(const Article& article) {
    const ArticleDraft& draft = article.content;
    Blocks body = bodyAfterDateline(draft.blocks, draft.dateline);
    if (draft.leadPicture && !pictureAddresses(body).contains(draft.leadPicture->address))
        body.insert(body.begin(), Block{*draft.leadPicture});
    if (!draft.hasBody() && draft.lead.isEmpty() && !article.summary.summary.isEmpty())
        body.push_back(Block{Paragraph{{TextRun{article.summary.summary}}}});
    return body;
}

QString quoteOf(const Comment& comment, const Comment* parent) {
    const bool known = parent && parent->state != Comment::State::Deleted;
    const QString author = known ? parent->author : comment.quotedAuthor;
    const QString quoted = known ? parent->text : comment.quotedText;
    if (quoted.isEmpty())
        return author;
    const QString line = text::shortened(text::oneLine(quoted), longestQuote);
    return author.isEmpty() ? line : u"%1: %2"_s.arg(author, line);
}

} // namespace

ArticleFacts factsOf(const ExportedArticle& exported, const ExportWords& words) {
    const Article& article = exported.article;
    const ArticleDraft& draft = article.content;
    ArticleFacts facts;
    facts.title = draft.title.isEmpty() ? article.summary.title : draft.title;
    facts.secondTitle = draft.secondTitle;
    const Blocks shown = bodyAfterDateline(draft.blocks, draft.dateline);
    facts.lead = beginsWith(shown, draft.lead) ? QString() : draft.lead;
    facts.source = sourceText(article);
    facts.dateline = datelineText(draft.dateline);
    facts.authors = draft.authors.join(u", "_s);
    const auto add = [&](const QString& label, const QDateTime& time) {
        if (time.isValid())
            facts.times.append({label, timeText(time, words), time.toUTC()});
    };
    add(words.published, draft.published);
    if (draft.updated != draft.published)
        add(words.updated, draft.updated);
    add(words.saved, article.summary.savedAt);
    for (const Tag& tag : draft.tags)
        facts.tags += tag.name;
    facts.address = draft.canonical.isEmpty() ? draft.address : draft.canonical;
    facts.language = draft.language.isEmpty() ? article.summary.language : draft.language;
    facts.rightToLeft = isRightToLeft(facts.language);
    facts.body = bodyOf(article);
    return facts;
}

QString titleOf(const Export& exported) {
    return exported.title.isEmpty() ? factsOf(exported.articles.first(), exported.words).title
                                    : exported.title;
}

QString languageOf(const Export& exported) {
    const QString language = factsOf(exported.articles.first(), exported.words).language;
    return language.isEmpty() ? exported.words.language : language;
}

QList<CommentFacts> commentsOf(const ExportedArticle& exported, const ExportWords& words) {
    QHash<CommentId, const Comment*> byId;
    for (const Comment& comment : exported.comments)
        byId.insert(comment.id, &comment);
    QList<CommentFacts> out;
    for (const Comment& comment : exported.comments) {
        if (comment.state != Comment::State::Deleted)
            out.append({comment.author,
                        comment.created.isValid() ? timeText(comment.created, words) : QString(),
                        comment.created.toUTC(), quoteOf(comment, byId.value(comment.parent)), comment.text});
    }
    return out;
}

} // namespace svodka::exporting
