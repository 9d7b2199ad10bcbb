// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Document.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;
using html::Document;
using html::Node;
using html::Selector;

namespace {

int depthOf(const Document& document) {
    int deepest = 0;
    const Node root = document.root();
    for (Node node = root; node; node = node.following(root)) {
        int depth = 0;
        for (Node up = node; up; up = up.parent())
            ++depth;
        deepest = std::max(deepest, depth);
    }
    return deepest;
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT
private slots:
    void selectorsFindWhatBrowsersFind_data() {
        QTest::addColumn<QString>("css");
        QTest::addColumn<int>("count");
        QTest::newRow("class with a space behind it") << u".lenta__item"_s << 2;
        QTest::newRow("attribute") << u"[data-type=\"text\"]"_s << 1;
        QTest::newRow("suffix") << u"[itemtype$=\"WebSite\"]"_s << 1;
        QTest::newRow("child") << u"div > p"_s << 1;
        QTest::newRow("has") << u"div:has(> p)"_s << 1;
        QTest::newRow("list, each once") << u"p, div > p"_s << 1;
    }
    void selectorsFindWhatBrowsersFind() {
        QFETCH(QString, css);
        QFETCH(int, count);
        const auto document =
            Document::parse("<div class='lenta__item '><p data-type=text>a</p></div>"
                            "<div class='x lenta__item' itemtype='http://schema.org/WebSite'>b</div>");
        const auto selector = Selector::compile(css);
        QVERIFY(selector);
        QCOMPARE(document.select(*selector).size(), count);
    }
    void whatIsNoSelectorIsRefused() {
        QVERIFY(!Selector::compile(u"div >"_s));
        QVERIFY(!Selector::compile(u"[a"_s));
        QVERIFY(!Selector::compile(u""_s));
    }
    void deepNestingIsFlattenedAndItsTextKept_data() {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("div") << QByteArray("<div>") << QByteArray("</div>");
        QTest::newRow("formatting") << QByteArray("<b><i>") << QByteArray();
        QTest::newRow("formatting in paragraphs") << QByteArray("<p><font size=1>") << QByteArray();
        QTest::newRow("tables") << QByteArray("<table><tr><td>") << QByteArray();
    }
    void deepNestingIsFlattenedAndItsTextKept() {
        QFETCH(QByteArray, unit);
        QFETCH(QByteArray, end);
        QElapsedTimer timer;
        timer.start();
        const auto document =
            Document::parse(unit.repeated(20000) + "leaf" + end.repeated(20000) + "<p>behind");
        QCOMPARE_LE(depthOf(document), int(Document::deepest) + 100);
        const QString text = html::textOf(document.body());
        QVERIFY(text.contains(u"leaf"_s));
        QVERIFY(text.contains(u"behind"_s));
        QVERIFY2(timer.elapsed() < 20000, "deep nesting must not be quadratic");
    }
    void textIsWhatAReaderSees() {
        const auto document = Document::parse(
            "<p>one<b> two</b><br>three</p><script>four</script><style>five</style>\u00a0six");
        QCOMPARE(html::textOf(document.body()), u"one two three six"_s);
    }
    void hiddenElementsAreKnown() {
        const auto document =
            Document::parse("<p style='color:red; display : none'>a<p hidden>b<p style='display:block'>c");
        const auto all = document.select(*Selector::compile(u"p"_s));
        QVERIFY(html::isHidden(all[0]));
        QVERIFY(html::isHidden(all[1]));
        QVERIFY(!html::isHidden(all[2]));
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
