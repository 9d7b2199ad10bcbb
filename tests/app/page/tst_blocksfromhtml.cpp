// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/CanonicalHtml.h"
#include "page/ArticleNormalizer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

QString canonical(const QString& html) {
    return exporting::canonicalHtml(page::blocksFromHtml(html, QUrl(u"https://a.example/b/c.html"_s)));
}

} // namespace

class TestBlocksFromHtml : public QObject {
    Q_OBJECT
private slots:
    void onlyWhatABlockCanSaySurvives_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const QString& html, const QString& expected) {
            QTest::newRow(name) << html << expected;
        };
        row("bare text", u"foo<br>bar"_s, u"<p>foo<br>bar</p>"_s);
        row("two breaks part paragraphs", u"foo<br> <br>bar"_s, u"<p>foo</p><p>bar</p>"_s);
        row("looks", u"<b>a</b><strong>b</strong><i>c</i><em>d</em>"_s,
            u"<p><b>a</b><strong>b</strong><i>c</i><em>d</em></p>"_s);
        row("space before a link stays outside", u"<p>to <a href='/x'>there</a> and</p>"_s,
            u"<p>to <a href=\"https://a.example/x\">there</a> and</p>"_s);
        row("script", u"<p onclick=x()>a<script>alert(1)</script></p><a href='javascript:x()'>b</a>"_s,
            u"<p>a</p><p>b</p>"_s);
        row("escaped markup stays text", u"<p>&lt;b&gt; &amp;lt;</p>"_s, u"<p>&lt;b&gt; &amp;lt;</p>"_s);
        row("picture", u"<img src='/p.jpg' alt='x \"y\"' width=640>"_s,
            u"<figure><img src=\"https://a.example/p.jpg\" alt=\"x &quot;y&quot;\" width=\"640\"></figure>"_s);
        row("tracker", u"<p>a<img src=/t.gif width=1 height=1></p>"_s, u"<p>a</p>"_s);
        row("local picture", u"<p>a</p><img src='file:///etc/passwd'>"_s, u"<p>a</p>"_s);
        row("caption and credit",
            u"<figure><img src=/p.jpg><figcaption>Hill <small>© N</small></figcaption></figure>"_s,
            u"<figure><img src=\"https://a.example/p.jpg\" alt=\"\"><figcaption>Hill <small>© N</small></figcaption></figure>"_s);
        row("list in list", u"<ul><li>a<ul><li>b</ul></ul>"_s,
            u"<ul><li><p>a</p><ul><li>b</li></ul></li></ul>"_s);
        row("numbering", u"<ol start=3><li>a</ol>"_s, u"<ol start=\"3\"><li>a</li></ol>"_s);
        row("code", u"<pre>\n a\n  b</pre>"_s, u"<pre>a\n  b</pre>"_s);
        row("table", u"<table><tr><th colspan=9999>a<td>b</table>"_s,
            u"<table><tbody><tr><th colspan=\"1000\">a</th><td>b</td></tr></tbody></table>"_s);
        row("frame", u"<iframe src='//v.example/1' title='Film'></iframe>"_s,
            u"<p><a href=\"https://v.example/1\">Film</a></p>"_s);
        row("bidi override", u"<p>a\u202Egpj.exe</p>"_s, u"<p>agpj.exe</p>"_s);
    }
    void onlyWhatABlockCanSaySurvives() {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(canonical(html), expected);
        QCOMPARE(canonical(expected), expected); // and it stays so
    }
    void tablesNestFourDeepAndNoDeeper() {
        const QString html = u"<table><tr><td>x<td>"_s.repeated(30) + u"leaf"_s;
        const QString out = canonical(html);
        QCOMPARE(out.count(u"<table"_s), 4);
        QVERIFY(out.contains(u"leaf"_s));
    }
    void nestingIsBounded() {
        const QString out = canonical(u"<blockquote>"_s.repeated(5000) + u"leaf"_s);
        QVERIFY(out.count(u"<blockquote>"_s) <= 100);
        QVERIFY(out.contains(u"leaf"_s));
    }
    void structureMayBeKeptWhereNothingIsInIt_data() {
        QTest::addColumn<QString>("html");
        for (const char* html :
             {"<ul><li></li></ul><blockquote></blockquote>", "<p>a<b></b> c</p>", "<p><b><i></i></b></p>",
              "<p>a<br><em></em></p>", "<h2></h2>", "<pre></pre>",
              "<p><a href=\"https://a.example/\"></a></p>",
              "<table><tbody><tr><td><table><tbody></tbody></table></td></tr></tbody></table>"})
            QTest::newRow(html) << QString::fromLatin1(html);
    }
    void structureMayBeKeptWhereNothingIsInIt() {
        QFETCH(QString, html);
        QCOMPARE(exporting::canonicalHtml(page::structureFromHtml(html, {})), html);
    }
    void emptyLooksLeaveNothingElsewhere() {
        QCOMPARE(canonical(u"<p>a <b></b><a href='/x'></a>c</p><h2></h2>"_s), u"<p>a c</p>"_s);
    }
};

QTEST_GUILESS_MAIN(TestBlocksFromHtml)
#include "tst_blocksfromhtml.moc"
