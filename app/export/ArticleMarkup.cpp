// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ArticleMarkup.h"

#include "core/Language.h"
#include "export/ArticleFacts.h"
#include "export/Lines.h"

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

/// A paragraph of one kind; nothing for nothing. `markup` is escaped already.
QString line(QLatin1StringView kind, const QString& markup) {
    return markup.isEmpty() ? QString() : u"<p class=\"%1\">%2</p>\n"_s.arg(kind, markup);
}

QString timeMarkup(const QDateTime& time, const QString& text) {
    return u"<time datetime=\"%1\">%2</time>"_s.arg(time.toUTC().toString(Qt::ISODate), escapedWords(text));
}

QString linkMarkup(const QUrl& address) {
    const QString shown = escapedWords(address.toString(QUrl::FullyEncoded));
    return u"<a href=\"%1\">%1</a>"_s.arg(shown);
}

QString headOf(const ArticleFacts& facts) {
    QStringList times;
    for (const TimeFact& time : facts.times)
        times += escapedWords(time.label) + u": "_s + timeMarkup(time.time, time.text);
    return u"<header>\n"_s + line("source"_L1, escapedWords(facts.source)) +
           u"<h1>%1</h1>\n"_s.arg(escapedWords(facts.title)) +
           line("second"_L1, escapedWords(facts.secondTitle)) + line("lead"_L1, escapedWords(facts.lead)) +
           line("facts"_L1, escapedWords(facts.authors)) + line("facts"_L1, times.join(u" · ")) +
           u"</header>\n"_s;
}

QString footOf(const ArticleFacts& facts, const ExportWords& words) {
    QString out;
    if (!facts.address.isEmpty())
        out += line("facts"_L1, escapedWords(words.source) + u": "_s + linkMarkup(facts.address));
    if (!facts.tags.isEmpty())
        out += line("facts"_L1, escapedWords(words.tags + u": "_s + facts.tags.join(u", "_s)));
    return out.isEmpty() ? out : u"<footer>\n"_s + out + u"</footer>\n"_s;
}

QString commentMarkup(const CommentFacts& comment, const Markup& markup) {
    QStringList by;
    if (!comment.author.isEmpty())
        by += u"<b>%1</b>"_s.arg(escapedWords(comment.author));
    if (comment.created.isValid())
        by += timeMarkup(comment.created, comment.time);
    const QString lineBreak = markup.reader == Markup::Reader::Book ? u"<br/>"_s : u"<br>"_s;
    return u"<div class=\"comment\">\n"_s + line("by"_L1, by.join(u" · ")) +
           line("quoted"_L1, escapedWords(comment.quote)) +
           line("said"_L1, escapedWords(comment.text).replace(u'\n', lineBreak)) + u"</div>\n"_s;
}

QString commentsMarkup(const ExportedArticle& exported, const ExportWords& words, const Markup& markup) {
    const QList<CommentFacts> comments = commentsOf(exported, words);
    if (comments.isEmpty())
        return {};
    QString out = u"<section class=\"comments\">\n<h2>%1</h2>\n"_s.arg(escapedWords(words.comments));
    for (const CommentFacts& comment : comments)
        out += commentMarkup(comment, markup);
    return out + u"</section>\n"_s;
}

} // namespace

QString languageAttributes(const QString& language, Markup::Reader reader) {
    QString out;
    if (!language.isEmpty()) {
        const QString tag = escapedWords(language);
        out += u" lang=\"%1\""_s.arg(tag);
        if (reader == Markup::Reader::Book)
            out += u" xml:lang=\"%1\""_s.arg(tag);
    }
    return out + (isRightToLeft(language) ? u" dir=\"rtl\""_s : u" dir=\"ltr\""_s);
}

QString articleMarkup(const ExportedArticle& exported, const ExportWords& words, const Markup& markup,
                      const QString& id) {
    const ArticleFacts facts = factsOf(exported, words);
    return u"<article id=\"%1\"%2>\n"_s.arg(id, languageAttributes(facts.language, markup.reader)) +
           headOf(facts) + line("dateline"_L1, escapedWords(facts.dateline)) + markupOf(facts.body, markup) +
           u'\n' + footOf(facts, words) + commentsMarkup(exported, words, markup) + u"</article>\n"_s;
}

} // namespace svodka::exporting
