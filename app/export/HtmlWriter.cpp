// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/HtmlWriter.h"

#include "export/ArticleFacts.h"
#include "export/ArticleMarkup.h"
#include "export/PictureFiles.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

constexpr char style[] =
    R"(:root{color-scheme:light dark;--paper:#fff;--ink:#1d1d1b;--soft:#62615d;--line:#e4e2de;--accent:#0b63a8}
@media (prefers-color-scheme:dark){:root{--paper:#181a1b;--ink:#e6e4df;--soft:#a6a49f;--line:#36393b;--accent:#6cb3ee}}
body{margin:0 auto;max-width:38rem;padding:2.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:1.05rem/1.56 "PT Serif","Noto Serif","DejaVu Serif",Georgia,serif;overflow-wrap:break-word}
a{color:var(--accent)}
h1{font-size:1.7rem;line-height:1.22;margin:.35rem 0 .6rem}
h2,h3,h4,h5,h6{line-height:1.3;margin:1.8em 0 .5em}
h2{font-size:1.25rem}h3{font-size:1.1rem}h4,h5,h6{font-size:1rem}
.source,.facts,.by,.dateline,.missing,figcaption{color:var(--soft);font-family:system-ui,"Noto Sans",sans-serif;font-size:.82rem;line-height:1.45}
.source,.facts,.by{margin:.2rem 0}
.second{color:var(--soft);font-size:1.08rem;margin:.4rem 0}
.lead{font-weight:bold}
.dateline{letter-spacing:.03em;margin:1.2rem 0 -.4rem}
figure{margin:1.5rem 0}
figure>p{margin:0}
img{display:block;max-width:100%;height:auto;margin:0 auto}
figcaption{margin-top:.4rem}
figcaption small{opacity:.85;font-size:1em}
blockquote{margin:1.4rem 0;padding:0 1.1rem;border-inline-start:3px solid var(--line)}
pre{overflow-x:auto;padding:.8rem 1rem;background:color-mix(in srgb,var(--line) 40%,transparent);border-radius:5px;font-size:.85rem;line-height:1.45;direction:ltr}
table{border-collapse:collapse;display:block;overflow-x:auto;font-size:.9rem}
td,th{border:1px solid var(--line);padding:.35rem .6rem;text-align:start;vertical-align:top}
hr{border:0;border-top:1px solid var(--line);margin:2rem 0}
aside{margin:1.8rem 0;padding:.4rem 1.1rem;border:1px solid var(--line);border-radius:5px;font-size:.92rem}
aside ul{padding-inline-start:1.1rem}
footer{margin-top:2rem;padding-top:.8rem;border-top:1px solid var(--line)}
.comment{margin:1.2rem 0;padding-inline-start:1rem;border-inline-start:2px solid var(--line)}
.quoted{color:var(--soft);font-size:.9rem;margin:.2rem 0}
.said{margin:.2rem 0}
article+article{margin-top:4rem;padding-top:2.5rem;border-top:2px solid var(--line)}
nav li{margin:.35rem 0}
@media print{body{max-width:none;padding:0}article+article{break-before:page;border:0}figure,aside,tr{break-inside:avoid}}
)";

QString dataAddress(const QByteArray& bytes) {
    const auto type = pictureType(bytes);
    return type ? u"data:%1;base64,%2"_s.arg(QString::fromLatin1(type->mediaType),
                                             QString::fromLatin1(bytes.toBase64()))
                : QString();
}

QString idOf(qsizetype index) {
    return u"article-%1"_s.arg(index + 1);
}

QString headOf(const Export& exported) {
    const QString title = titleOf(exported);
    QString out = u"<!DOCTYPE html>\n<html%1>\n<head>\n<meta charset=\"utf-8\">\n"
                  "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                  "style-src 'unsafe-inline'\">\n"
                  "<meta name=\"viewport\" content=\"width=device-width\">\n"
                  "<meta name=\"referrer\" content=\"no-referrer\">\n"
                  "<title>%2</title>\n<style>\n%3</style>\n</head>\n<body>\n"_s.arg(
                      languageAttributes(languageOf(exported), Markup::Reader::Browser), escapedWords(title),
                      QString::fromLatin1(style));
    if (exported.articles.size() < 2)
        return out;
    out += u"<nav%1>\n<h1>%2</h1>\n<h2>%3</h2>\n<ol>\n"_s.arg(
        languageAttributes(exported.words.language, Markup::Reader::Browser), escapedWords(title),
        escapedWords(exported.words.contents));
    for (qsizetype i = 0; i < exported.articles.size(); ++i)
        out += u"<li><a href=\"#%1\">%2</a></li>\n"_s.arg(
            idOf(i), escapedWords(factsOf(exported.articles[i], exported.words).title));
    return out + u"</ol>\n</nav>\n"_s;
}

bool put(QIODevice& device, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    return device.write(bytes) == bytes.size();
}

} // namespace

/// Article by article: pictures written out in letters are large.
bool writeHtml(const Export& exported, QIODevice& device) {
    if (!put(device, headOf(exported)))
        return false;
    for (qsizetype i = 0; i < exported.articles.size(); ++i) {
        const ExportedArticle& article = exported.articles[i];
        const Markup markup{.picture =
                                [&](const QUrl& address) {
                                    return PictureSource{dataAddress(pictureBytes(article, address))};
                                },
                            .related = exported.words.related};
        if (!put(device, articleMarkup(article, exported.words, markup, idOf(i))))
            return false;
    }
    return put(device, u"</body>\n</html>\n"_s);
}

} // namespace svodka::exporting
