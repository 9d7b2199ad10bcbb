// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// A one-pixel PNG.
inline QByteArray samplePng() {
    return QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5E"
        "rkJggg==");
}

inline Block paragraph(const QString& text) {
    return {Paragraph{{TextRun{text}}}};
}

/// One block of every kind, with words that are looked for afterwards.
inline Blocks sampleBlocks() {
    using namespace Qt::StringLiterals;
    const QUrl kept(u"https://news.invalid/img/bridge.jpg?w=640"_s);
    const QUrl missing(u"https://news.invalid/img/missing.jpg"_s);
    const QUrl other(u"https://news.invalid/other"_s);
    return {
        {Paragraph{{TextRun{u"A "_s}, TextRun{u"bold"_s, TextStyle::Bold}, TextRun{u" word & a "_s},
                    TextRun{u"link"_s, {}, other}, TextRun{u".\nSecond line"_s}}}},
        {Heading{3, {TextRun{u"A heading"_s}}}},
        {Quote{{paragraph(u"Quoted words"_s)}, {TextRun{u"A. Speaker"_s}}}},
        {ListBlock{ListBlock::Kind::Numbered, 3, {{paragraph(u"three"_s)}, {paragraph(u"four"_s)}}}},
        {ListBlock{ListBlock::Kind::Bulleted, 1, {{paragraph(u"point"_s)}}}},
        {Picture{kept, u"A bridge"_s, u"The bridge at noon"_s, u"© News / A. Camera"_s}},
        {Gallery{{Picture{missing, {}, u"A missing view"_s}, Picture{kept}}}},
        {Embed{Embed::Kind::Video, QUrl(u"https://video.invalid/7"_s), kept, u"A film"_s}},
        {CodeBlock{u"if (a < b)\n    return `x`;"_s, u"cpp"_s}},
        {Table{{TextRun{u"A table"_s}},
               {{{{paragraph(u"Year"_s)}, true}, {{paragraph(u"Ice"_s)}, true}},
                {{{paragraph(u"1921"_s)}}, {{paragraph(u"a|b"_s)}}}}}},
        {RelatedArticles{{RelatedArticle{other, u"Another article"_s}}}},
        {Rule{}},
        paragraph(u"The end"_s),
    };
}

inline ExportedArticle sampleArticle() {
    using namespace Qt::StringLiterals;
    ArticleDraft draft;
    draft.address = QUrl(u"https://news.invalid/20260826/bridge.html"_s);
    draft.title = u"The bridge <opens> & closes"_s;
    draft.secondTitle = u"A second headline"_s;
    draft.lead = u"What it is about."_s;
    draft.dateline = {u"RIVERTON"_s, u"August 26"_s, u"News"_s};
    draft.authors = {u"A. Writer"_s, u"B. Writer"_s};
    draft.published = QDateTime({2026, 8, 26}, {10, 0}, Qt::UTC);
    draft.updated = QDateTime({2026, 8, 26}, {11, 30}, Qt::UTC);
    draft.siteName = u"News"_s;
    draft.section.name = u"World"_s;
    draft.tags = {Tag{u"bridges"_s}, Tag{u"rivers"_s}};
    draft.language = u"en"_s;
    draft.blocks = sampleBlocks();

    Comment comment;
    comment.id = CommentId{1};
    comment.author = u"Reader"_s;
    comment.text = u"First <b>line</b>\nsecond line"_s;
    comment.created = QDateTime({2026, 8, 26}, {12, 0}, Qt::UTC);
    Comment answer = comment;
    answer.id = CommentId{2};
    answer.parent = comment.id;
    answer.author = u"Other"_s;
    answer.text = u"An answer"_s;
    Comment deleted = comment;
    deleted.id = CommentId{3};
    deleted.state = Comment::State::Deleted;
    deleted.text = u"Taken back"_s;

    ExportedArticle exported;
    exported.article.content = draft;
    exported.pictures.insert(QUrl(u"https://news.invalid/img/bridge.jpg?w=640"_s), samplePng());
    exported.comments = {comment, answer, deleted};
    return exported;
}

inline Export sampleExport() {
    using namespace Qt::StringLiterals;
    Export out;
    out.articles = {sampleArticle()};
    out.words = {u"Published"_s, u"Updated"_s,  u"Saved"_s,    u"Source"_s, u"Tags"_s,
                 u"Related"_s,   u"Comments"_s, u"Contents"_s, u"en"_s};
    out.made = QDateTime({2026, 8, 27}, {9, 0}, Qt::UTC);
    return out;
}

} // namespace svodka::exporting
