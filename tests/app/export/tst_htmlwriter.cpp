// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleExport.h"
#include "page/ArticleNormalizer.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

using namespace svodka;
using namespace svodka::exporting;
using namespace Qt::StringLiterals;

namespace {

QString htmlOf(const Export& exported) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(exported, Format::Html, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

} // namespace

class TestHtmlWriter : public QObject {
    Q_OBJECT
private slots:
    void everythingIsInOneFile() {
        const QString html = htmlOf(sampleExport());
        for (
            const QString& part :
            {u"<html lang=\"en\" dir=\"ltr\">"_s,
             u"<title>The bridge &lt;opens&gt; &amp; closes</title>"_s,
             u"content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\""_s,
             u"@media (prefers-color-scheme:dark)"_s,
             u"<p class=\"source\">News · World</p>"_s,
             u"<h1>The bridge &lt;opens&gt; &amp; closes</h1>"_s,
             u"<p class=\"second\">A second headline</p>"_s,
             u"<p class=\"lead\">What it is about.</p>"_s,
             u"A. Writer, B. Writer"_s,
             u"<time datetime=\"2026-08-26T10:00:00Z\">"_s,
             u"RIVERTON, August 26 (News)"_s,
             u"<p>A <b>bold</b> word &amp; a <a href=\"https://news.invalid/other\">link</a>.<br>Second line</p>"_s,
             u"<h3>A heading</h3>"_s,
             u"<blockquote><p>Quoted words</p><p>A. Speaker</p></blockquote>"_s,
             u"<ol start=\"3\"><li>three</li><li>four</li></ol>"_s,
             u"<img src=\"data:image/png;base64,iVBOR"_s,
             u"<figcaption>The bridge at noon <small>© News / A. Camera</small></figcaption>"_s,
             u"<p class=\"missing\"><a href=\"https://news.invalid/img/missing.jpg\">missing.jpg</a></p>"_s,
             u"<a href=\"https://video.invalid/7\"><img src=\"data:"_s,
             u"<pre>if (a &lt; b)\n"_s,
             u"<caption>A table</caption>"_s,
             u"<aside><p><b>Related</b></p><ul><li><a "_s,
             u"Tags: bridges, rivers"_s,
             u"<h2>Comments</h2>"_s,
             u"First &lt;b&gt;line&lt;/b&gt;<br>second line"_s,
             u"<p class=\"quoted\">Reader: First &lt;b&gt;line&lt;/b&gt; second line</p>"_s})
            QVERIFY2(html.contains(part), qPrintable(part + u"\n\nis not in\n\n"_s + html));
        QVERIFY(!html.contains("Taken back"_L1));
    }

    void nothingIsLoadedAndNothingRuns() {
        const QString html = htmlOf(sampleExport());
        static const QRegularExpression loads(u"<(script|link|iframe|object|embed|video|audio|svg|form|base)"
                                              u"\\b|\\bon\\w+=|src=\"(?!data:image/)|"
                                              "url\\(|@import"_s);
        const auto match = loads.match(html);
        QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
    }

    void readAgainItHasTheSameWords() {
        const Export exported = sampleExport();
        const QString text = plainText(page::blocksFromHtml(htmlOf(exported), {}));
        for (const QString& line : plainText(sampleBlocks()).split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(text.contains(line.trimmed()), qPrintable(line + u"\n\nis not in\n\n"_s + text));
    }

    void severalArticlesHaveAListOfContents() {
        Export exported = sampleExport();
        exported.articles.append(exported.articles.first());
        exported.title = u"News & more"_s;
        const QString html = htmlOf(exported);
        QVERIFY(html.contains("<title>News &amp; more</title>"_L1));
        QVERIFY(html.contains("<li><a href=\"#article-2\">The bridge"_L1));
        QCOMPARE(html.count("<article id="_L1), 2);
        QVERIFY(html.contains("<article id=\"article-2\""_L1));
        QVERIFY(!htmlOf(sampleExport()).contains("<nav"_L1));
    }

    void eachArticleRunsInItsOwnDirection() {
        Export exported = sampleExport();
        exported.articles.first().article.content.language = u"ar"_s;
        QVERIFY(htmlOf(exported).contains("<article id=\"article-1\" lang=\"ar\" dir=\"rtl\">"_L1));
    }

    void onlyRasterPicturesAreTakenIn_data() {
        QTest::addColumn<QUrl>("address");
        QTest::addColumn<bool>("taken");
        const QString png = u"data:image/png;base64,"_s + QString::fromLatin1(samplePng().toBase64());
        QTest::newRow("data") << QUrl(png) << true;
        QTest::newRow("lying data") << QUrl(u"data:image/png,<svg onload=alert(1)>"_s) << false;
        QTest::newRow("none") << QUrl(u"https://news.invalid/none.png"_s) << false;
    }
    void onlyRasterPicturesAreTakenIn() {
        QFETCH(const QUrl, address);
        QFETCH(const bool, taken);
        Export exported = sampleExport();
        exported.articles.first().article.content.blocks = {{Picture{address, u"A view"_s}}};
        const QString html = htmlOf(exported);
        QCOMPARE(html.contains("<img"_L1), taken);
        QVERIFY(html.contains("A view"_L1));
        QVERIFY(!html.contains("<svg"_L1));
    }

    void theSameExportIsTheSameFile() { QCOMPARE(htmlOf(sampleExport()), htmlOf(sampleExport())); }
};

QTEST_GUILESS_MAIN(TestHtmlWriter)
#include "tst_htmlwriter.moc"
