// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of no known family: what is article, what stands beside it, and where the fields are found.
#include "page/ArticleNormalizer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QByteArray
    first("<p>The keeper of the hill has read the log of the wind for nine years, every morning, and "
          "writes down what she finds in it.</p>");
const QByteArray
    second("<p>Nobody asked her to, she says, but somebody had to begin, and the book lay there, open "
           "at an empty page, with a pencil.</p>");
const QByteArray
    third("<p>When the north wind comes, the kites stand over the harbour in a row, and the boats turn "
          "round at their ropes, all at once.</p>");
const QByteArray story = first + second + third;

ArticleDraft normalized(const QByteArray& body, const QByteArray& head = {}) {
    const auto page = page::normalize(
        {"<html lang=en><head><meta charset=utf-8>" + head + "</head><body>" + body + "</body></html>",
         QUrl(u"https://news.invalid/hill/wind.html"_s)},
        page::ProfileSet::load({}));
    return page ? page->draft : ArticleDraft{};
}

QString textOf(const QByteArray& body, const QByteArray& head = {}) {
    return plainText(normalized(body, head).blocks);
}

QByteArray articleData(const QByteArray& members) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + members + "}</script>";
}

} // namespace

class TestGenericPages : public QObject {
    Q_OBJECT
private slots:
    void whatStandsBesideGoes_data() {
        QTest::addColumn<QByteArray>("beside");
        const QByteArray teaser("<div class=x><h3><a href=/1>A TITLE</a></h3><p>Its first words</p></div>");
        QTest::newRow("a line that returns") << QByteArray("<div>TEXT OF THE PAGE</div>").repeated(3);
        QTest::newRow("a box under its label") << QByteArray(
            "<div><p>Read more</p><div><a href=/1>A TITLE</a><p>The first words of another piece that "
            "stands elsewhere</p></div></div>");
        QTest::newRow("a row of cards") << "<div>" + teaser + teaser + teaser + "</div>";
        QTest::newRow("an excerpt") << QByteArray(
            "<div><a href=/1>A LONGER TITLE OF A PIECE</a> <span>The first words of "
            "another piece that break off...</span></div>");
        QTest::newRow("a line that asks") << QByteArray("<p>Sign up to <a href=/letter>OUR LETTER</a></p>");
        QTest::newRow("in another language") << QByteArray("<p>Czytaj więcej: <a href=/1>A TITLE</a></p>");
        QTest::newRow("by its name") << QByteArray(
            "<div class='c-newsletter__box'>OUR LETTER comes every week.</div>");
    }
    void whatStandsBesideGoes() {
        QFETCH(QByteArray, beside);
        const QString text =
            textOf("<article><h1>Wind</h1>" + first + beside + second + third + "</article>");
        QVERIFY(text.contains(u"The keeper"_s) && text.contains(u"Nobody asked"_s) &&
                text.contains(u"all at once"_s));
        QVERIFY2(!text.contains(u"TITLE"_s) && !text.contains(u"LETTER"_s) && !text.contains(u"PAGE"_s),
                 qPrintable(text));
    }
    void whatLooksLikeItStays_data() {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QString>("words");
        QTest::newRow("a paragraph with three links")
            << QByteArray("<p>The <a class=l href=/a>harbour</a>, the <a class=l href=/b>hill</a> and the <a "
                          "class=l "
                          "href=/c>bridge</a> are three walks from here.</p>")
            << u"three walks"_s;
        QTest::newRow("a sentence that is a link")
            << QByteArray("<p><a href=/a>The harbour office keeps every book of the wind since it was built, "
                          "and shows "
                          "them.</a></p>")
            << u"shows them"_s;
        QTest::newRow("speakers")
            << QByteArray("<p>ANNA:</p><p>Yes.</p><p>ANNA:</p><p>No.</p><p>ANNA:</p><p>Well.</p>")
            << u"ANNA:"_s;
        QTest::newRow("lines of a form under headings")
            << QByteArray("<h3>Monday</h3><p>before noon</p><h3>Tuesday</h3><p>before "
                          "noon</p><h3>Friday</h3><p>before "
                          "noon</p>") +
                   second
            << u"before noon"_s;
    }
    void whatLooksLikeItStays() {
        QFETCH(QByteArray, part);
        QFETCH(QString, words);
        const QString text = textOf("<article><h1>Wind</h1>" + first + part + second + third + "</article>");
        QVERIFY2(text.contains(words), qPrintable(text));
    }
    void commentsEndTheArticle() {
        const QString text =
            textOf("<article><h1>Wind</h1>" + story + second +
                   "<h2>3 Comments</h2><div><p>I WAS THERE, and it was windier than you say it "
                   "was.</p><p>SO WAS I, and it was not, whatever they say.</p></div></article>");
        QVERIFY(text.contains(u"all at once"_s));
        QVERIFY(!text.contains(u"I WAS"_s));
    }
    void aNoscriptInTheHeadChangesNothing() {
        const QByteArray dialog =
            "<div class=dialog><div><p>WE CARE for your privacy, and therefore ask you to read all "
            "of this.</p><p>PLEASE AGREE, or do not, as you like it, here and now, at once.</p>"
            "</div></div>";
        const QByteArray main = "<div><h1>Wind</h1>" + story + story + "</div>";
        QVERIFY(!textOf(main + dialog, "<noscript><img src=/x></noscript>").contains(u"WE CARE"_s));
    }
    void theTextInStructuredDataSaysWhichElementIsTheArticle() {
        const QByteArray others =
            "<p>ANOTHER STORY begins here and goes on, with as many words as the first one had, and "
            "more.</p>";
        const QByteArray body =
            "<main><div><div>" + story + story + "</div><div>" + others.repeated(4) + "</div></div></main>";
        QByteArray known = story + story;
        known.replace("<p>", "").replace("</p>", " ");
        QVERIFY(textOf(body, articleData("\"articleBody\":\"" + known + "\"")).contains(u"all at once"_s));
        QVERIFY(!textOf(body, articleData("\"articleBody\":\"" + known + "\"")).contains(u"ANOTHER"_s));
        QVERIFY(
            textOf(body, articleData("\"articleBody\":\"" + known.left(100) + "\"")).contains(u"Nobody"_s));
    }
    void theLeadIsFoundByTheDescription() {
        const QByteArray lead(
            "Nine years of wind in one book, and nobody had asked for a single line of it.");
        const auto draft = normalized("<main><header><h1>Wind</h1><p>" + lead +
                                          "</p></header><div class=article-body>" + story + "</div></main>",
                                      "<meta name=description content='" + lead + "'>");
        QCOMPARE(draft.lead, QString::fromLatin1(lead));
        QVERIFY(plainText(draft.blocks).startsWith(u"Nine years"_s));
    }
    void aDescriptionThatIsTheOpeningIsTheLead() {
        const auto draft = normalized("<article class=article-body><h1>Wind</h1>" + story + "</article>",
                                      "<meta property=og:type content=article><meta name=description "
                                      "content='The keeper of the hill has "
                                      "read the log of the wind for nine years...'>");
        QVERIFY(draft.lead.startsWith(u"The keeper"_s) && draft.lead.endsWith(u"in it."_s));
    }
    void titles_data() {
        QTest::addColumn<QByteArray>("heading");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("title");
        QTest::newRow("a kicker")
            << QByteArray("<h1><span class=art__overline>Harbour</span> - <span>The wind is counted "
                          "again</span></h1>")
            << QByteArray() << u"The wind is counted again"_s;
        QTest::newRow("a logo")
            << QByteArray("<h1><a href='https://news.invalid/'>The Hill News Daily</a></h1>")
            << QByteArray("<title>The wind is counted again | The Hill News Daily</title>")
            << u"The wind is counted again"_s;
        QTest::newRow("the site first")
            << QByteArray("<h1><a href='/'>Hill</a></h1>")
            << QByteArray("<title>Hill » Wind » The wind is counted again</title>")
            << u"The wind is counted again"_s;
        QTest::newRow("a lower heading")
            << QByteArray("<h2>The wind is counted again</h2>")
            << QByteArray("<title>news.invalid - Letters - The wind is counted again</title>")
            << u"The wind is counted again"_s;
    }
    void titles() {
        QFETCH(QByteArray, heading);
        QFETCH(QByteArray, head);
        QFETCH(QString, title);
        QCOMPARE(normalized(heading + "<div class=article-body>" + story + "</div>", head).title, title);
    }
    void aSignatureNamesTheAuthor() {
        const auto draft = normalized(
            "<h1>Wind</h1><div><span>By Anna Berg and Bo Dahl</span></div><div class=article-body>" + story +
            "</div>");
        QCOMPARE(draft.authors, QStringList({u"Anna Berg"_s, u"Bo Dahl"_s}));
    }
    void midnightIsADay() {
        const auto draft = normalized("<h1>Wind</h1><div class=article-body>" + story + "</div>",
                                      articleData("\"datePublished\":\"2024-10-16T00:00:00+08:00\""));
        QCOMPARE(draft.published.toString(Qt::ISODate), u"2024-10-16T00:00:00Z"_s);
    }
    void theLanguageIsTheTexts_data() {
        QTest::addColumn<QByteArray>("sentence");
        QTest::addColumn<QString>("language");
        QTest::newRow("Swahili")
            << QByteArray("Serikali ya mkoa imesema kuwa mradi huo wa maji katika kijiji ni mkubwa na watu "
                          "wa huko wanahitaji maji hayo kwa ajili ya kilimo pia.")
            << u"sw"_s;
        QTest::newRow("Telugu") << QByteArray("ఈ గ్రామంలో గాలి చాలా ఎక్కువగా వీస్తుంది అని ప్రజలు చెబుతున్నారు మరియు రాస్తున్నారు.")
                                << u"te"_s;
        QTest::newRow("Russian")
            << QByteArray("Ветер на холме записывают каждое утро, и никто не спрашивает, зачем это нужно.")
            << u"ru"_s;
    }
    void theLanguageIsTheTexts() {
        QFETCH(QByteArray, sentence);
        QFETCH(QString, language);
        const QByteArray body = "<p>" + sentence + "</p>";
        QCOMPARE(normalized("<div class=article-body>" + body.repeated(3) + "</div>").language, language);
    }
};

QTEST_GUILESS_MAIN(TestGenericPages)
#include "tst_genericpages.moc"
