// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

namespace svodka::test {

inline InlineText words(const char16_t* text) {
    return {TextRun{QString::fromUtf16(text)}};
}

/// An article that has one of everything.
inline Article sampleArticle() {
    Article article;
    article.summary.id = ArticleId{1};
    article.summary.title = QStringLiteral("The lighthouse on Grey Point is lit again after nine years");
    article.summary.address = QUrl(QStringLiteral("https://en.svodka.invalid/20260826/lighthouse-1001.html"));
    article.summary.savedAt = QDateTime::currentDateTimeUtc();
    article.summary.language = QStringLiteral("en");
    article.editionName = QStringLiteral("Coast Edition");
    ArticleDraft& content = article.content;
    content.address = article.summary.address;
    content.title = article.summary.title;
    content.secondTitle = QStringLiteral("Its new keeper climbs 212 steps");
    content.lead = QStringLiteral("The harbour office switched the light on at dusk on Wednesday, and a "
                                  "small crowd on the pier counted the flashes aloud.");
    content.dateline = {QStringLiteral("Greyport"), QStringLiteral("August 26"),
                        QStringLiteral("Coast Agency")};
    content.authors = {QStringLiteral("Nora Hale"), QStringLiteral("Tomas Reed")};
    content.published = QDateTime::currentDateTimeUtc().addSecs(-7200);
    content.updated = content.published.addSecs(1900);
    content.section = {QStringLiteral("World"), QUrl(QStringLiteral("https://en.svodka.invalid/world/")), {}};
    content.language = QStringLiteral("en");
    content.tags = {
        {QStringLiteral("Lighthouses"), {}}, {QStringLiteral("Grey Point"), {}}, {QStringLiteral("Sea"), {}}};

    Blocks& blocks = content.blocks;
    blocks.push_back({Paragraph{
        {TextRun{
             QStringLiteral("The lamp had been dark since a storm took the cable. The office says that the "),
             {},
             {}},
         TextRun{QStringLiteral("repair"), TextStyle::Bold, {}},
         TextRun{QStringLiteral(" cost less than a new buoy, and that the light is "), {}, {}},
         TextRun{QStringLiteral("seen for nineteen miles"),
                 {},
                 QUrl(QStringLiteral("https://example.org/miles"))},
         TextRun{QStringLiteral("."), {}, {}}}}});
    blocks.push_back({Picture{QUrl(QStringLiteral("https://en.svodka.invalid/pictures/tower.png")),
                              QStringLiteral("A white tower above rocks"),
                              QStringLiteral("The tower as it is seen from the pier."),
                              QStringLiteral("© Coast Agency / N. Hale"),
                              {},
                              1200,
                              450}});
    Blocks said;
    said.push_back({Paragraph{
        words(u"We had grown used to the dark. Now the children ask when it comes round again.")}});
    blocks.push_back({Quote{said, words(u"Ada Finn, pilot")}});
    blocks.push_back({Heading{2, words(u"What comes next")}});
    ListBlock list;
    list.items = {{Block{Paragraph{words(u"A bell for days of fog")}}},
                  {Block{Paragraph{words(u"A second lamp, kept cold")}}}};
    blocks.push_back({list});
    Table table;
    table.caption = words(u"The light in numbers");
    const auto cell = [](const char16_t* text, bool header = false) {
        return TableCell{{Block{Paragraph{words(text)}}}, header, 1, 1};
    };
    table.rows = {{cell(u"Year", true), cell(u"Range, miles", true), cell(u"Keeper", true)},
                  {cell(u"1902"), cell(u"11"), cell(u"J. Finn")},
                  {cell(u"2026"), cell(u"19"), cell(u"none, then N. Orr")}};
    blocks.push_back({table});
    blocks.push_back({CodeBlock{QStringLiteral("# how the lamp turns\ndef flashes(seconds):\n    \"\"\"Two, "
                                               "then a pause.\"\"\"\n    return 2 * (seconds // 15)"),
                                QStringLiteral("python")}});
    blocks.push_back({Embed{Embed::Kind::Video, QUrl(QStringLiteral("https://video.example.org/watch/7")),
                            QUrl(QStringLiteral("https://en.svodka.invalid/pictures/poster.png")),
                            QStringLiteral("The first night, in one minute")}});
    Gallery gallery;
    for (int i = 0; i < 5; ++i)
        gallery.pictures.append({QUrl(QStringLiteral("https://en.svodka.invalid/pictures/g%1.png").arg(i)),
                                 {},
                                 QStringLiteral("Step %1 of the stair").arg(i * 40),
                                 QStringLiteral("© Coast Agency"),
                                 {},
                                 1000,
                                 700});
    blocks.push_back({gallery});
    blocks.push_back({Rule{}});
    blocks.push_back({Paragraph{words(u"Asked what it is like up there, the keeper said “windy, and one can "
                                      u"see tomorrow’s weather from the stair”.")}});
    RelatedArticles related;
    related.articles = {{QUrl(QStringLiteral("https://en.svodka.invalid/20260801/buoys-900.html")),
                         QStringLiteral("Forty buoys get new paint before autumn"),
                         {},
                         QStringLiteral("1 August, 10:20")},
                        {QUrl(QStringLiteral("https://en.svodka.invalid/20260715/fog-870.html")),
                         QStringLiteral("How pilots listen to fog"),
                         {},
                         {}}};
    blocks.push_back({related});
    return article;
}

} // namespace svodka::test
