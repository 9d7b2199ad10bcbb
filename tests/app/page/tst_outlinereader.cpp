// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/OutlineReader.h"

#include <QTest>

#include <algorithm>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

const QString markup = u"<!doctype html>\n<html><head><title>T</title></head>\n<body>\n"
                       "<div class=\"banner wide\">Buy <b>now</b></div>\n"
                       "<p class=\"text\">Наводнение — 😀 &amp; дом</p>\n"
                       "<div class=\"banner\">Buy <b>later</b></div>\n"
                       "<ul id=\"list\"><li>one<li>two</ul>\n"
                       "<span>Share</span><span>Share</span>\n"
                       "<script>var banner = 'Buy';</script></body></html>"_s;

QString at(const SourcePlace& place) {
    return place.isKnown() ? markup.sliced(place.start, place.end - place.start).trimmed() : QString();
}

const PageElement* element(const PageOutline& outline, const QString& selector) {
    const auto found = std::ranges::find(outline.elements, selector, &PageElement::selector);
    return found == outline.elements.end() ? nullptr : &*found;
}

} // namespace

class TestOutlineReader : public QObject {
    Q_OBJECT
private slots:
    void elementsKnowWhereTheyStand() {
        const PageOutline outline = page::outlineOf(markup, {});
        const PageElement* text = element(outline, u".text"_s);
        QVERIFY(text);
        QCOMPARE(text->tag, u"p"_s);
        QCOMPARE(text->text, u"Наводнение — 😀 & дом"_s);
        QCOMPARE(at(text->place), u"<p class=\"text\">Наводнение — 😀 &amp; дом</p>"_s);
        const PageElement* list = element(outline, u"#list"_s);
        QVERIFY(list);
        QCOMPARE(outline.elements[list->parent].tag, u"body"_s);
        QCOMPARE(at(element(outline, u"#list > li"_s)->place), u"<li>one"_s);
        for (qsizetype i = 0; i < outline.elements.size(); ++i)
            QVERIFY(outline.elements[i].parent < i);
    }

    void theRarestClassNamesAnElement() {
        const PageOutline outline = page::outlineOf(markup, {});
        QVERIFY(element(outline, u".wide"_s));   // one has it
        QVERIFY(element(outline, u".banner"_s)); // the other has nothing rarer
    }

    void piecesAreFoundByTheirRule() {
        const PageOutline outline = page::outlineOf(markup, {{u"site: .banner"_s, u"Buy now"_s},
                                                             {u"site: .banner"_s, u"Buy later"_s},
                                                             {u"site: .banner"_s, u"Buy nothing"_s}});
        QCOMPARE(at(outline.furniture[0]), u"<div class=\"banner wide\">Buy <b>now</b></div>"_s);
        QCOMPARE(at(outline.furniture[1]), u"<div class=\"banner\">Buy <b>later</b></div>"_s);
        QVERIFY(!outline.furniture[2].isKnown());
    }

    void piecesAreFoundByTheirWords() {
        const PageOutline outline =
            page::outlineOf(markup, {{u"page: hidden"_s, u"Share"_s},
                                     {u"page: hidden"_s, u"Share"_s},
                                     {u"text: caption"_s, u"Наводнение — 😀 & дом"_s}});
        QVERIFY(at(outline.furniture[0]).startsWith("Share"_L1));
        QVERIFY(outline.furniture[0].start < outline.furniture[1].start);
        QVERIFY(at(outline.furniture[2]).startsWith(u"Наводнение"_s));
    }

    void anyPageHasAnOutline_data() {
        QTest::addColumn<QString>("source");
        QTest::newRow("nothing") << QString();
        QTest::newRow("text") << u"only words"_s;
        QTest::newRow("misnested") << u"<table><b>a<tr><td>b</b><p>c</table><i>d<p>e</i>f"_s;
        QTest::newRow("deep") << u"<div>"_s.repeated(3000) + u"x"_s;
        QTest::newRow("no end") << u"<p class='a"_s;
        QTest::newRow("half of a pair") << u"<p>a"_s + QChar(0xd83d) + u"b</p>"_s;
    }
    void anyPageHasAnOutline() {
        QFETCH(const QString, source);
        const PageOutline outline = page::outlineOf(source, {{u"a: b["_s, u"x"_s}, {u"page: hidden"_s, {}}});
        QVERIFY(!outline.elements.isEmpty());
        for (const PageElement& each : outline.elements)
            QVERIFY(!each.place.isKnown() ||
                    (each.place.start <= each.place.end && each.place.end <= source.size() + 2));
    }
};

QTEST_GUILESS_MAIN(TestOutlineReader)
#include "tst_outlinereader.moc"
