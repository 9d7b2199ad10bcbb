// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/XmlReader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka::feed;

namespace {

/// The document as the reader understood it: names in brackets, ends as "/", texts as they are.
QString understood(const QString& xml) {
    XmlReader reader(xml, {});
    QStringList parts;
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token == XmlReader::Token::Text)
            parts += reader.characters();
        else
            parts += (token == XmlReader::Token::Start ? u"<"_s : u"</"_s) + reader.name() + u'>';
    }
    return parts.join(QString());
}

} // namespace

class TestXmlReader : public QObject {
    Q_OBJECT
private slots:
    void understands_data();
    void understands();
    void namesTellTheNamespace();
    void contentIsTextOrMarkup();
    void addressesInMarkupAreResolved();
    void baseAndLanguageAreInherited();
    void depthIsBounded();
    void brokenInputEnds();
};

void TestXmlReader::understands_data() {
    QTest::addColumn<QString>("xml");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* xml, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(xml) << QString::fromUtf8(expected);
    };
    row("well formed", "<?xml version='1.0'?><!-- x --><a><b c='d'/>e</a>", "<a><b></b>e</a>");
    row("cdata", "<a><![CDATA[<b>&amp;]]></a>", "<a><b>&amp;</a>");
    row("references", "<a>&lt;&#1071;&#x42f;&amp;amp;</a>", "<a><ЯЯ&amp;</a>");
    row("windows reference", "<a>&#151;</a>", "<a>—</a>");
    row("forbidden references", "<a>1&#0;&#x1;&#xD800;&#x110000;2</a>", "<a>12</a>");
    row("unknown references", "<a>?x=1&copy=2&nosuch;</a>", "<a>?x=1&copy=2&nosuch;</a>");
    row("stray ampersand and bracket", "<a>b & c < 5 <3</a>", "<a>b & c < 5 <3</a>");
    row("missing end", "<a><b>1<c>2</a>", "<a><b>1<c>2</c></b></a>");
    row("crossed ends", "<a><b><c>1</b></c>2</a>", "<a><b><c>1</c></b>2</a>");
    row("end too many", "<a>1</b>2</a></a>3", "<a>12</a>3");
    row("item in an item", "<channel><item><t>1<item><t>2</item></channel>",
        "<channel><item><t>1</t></item><item><t>2</t></item></channel>");
    row("void elements", "<a>1<br>2<img src=x>3</a>", "<a>1<br></br>2<img></img>3</a>");
    row("case", "<RSS><Channel>1</CHANNEL></rss>", "<rss><channel>1</channel></rss>");
    row("cut off in a tag", "<a><b>1</b><c d='", "<a><b>1</b><c></c></a>");
    row("cut off in text", "<a><b>1", "<a><b>1</b></a>");
    row("cut off in cdata", "<a><![CDATA[1", "<a>1</a>");
    row("document type", "<!DOCTYPE a [<!ENTITY b \"<c>\"> ]><a>&b;</a>", "<a>&b;</a>");
    row("cut off document type", "<!DOCTYPE a [", "");
    row("only text", "no markup", "no markup");
    row("empty", "", "");
}

void TestXmlReader::understands() {
    QFETCH(QString, xml);
    QFETCH(QString, expected);
    QCOMPARE(understood(xml), expected);
}

void TestXmlReader::namesTellTheNamespace() {
    QCOMPARE(understood(u"<d:creator xmlns:d='http://purl.org/dc/elements/1.1/'/>"_s),
             u"<dc:creator></dc:creator>"_s);
    QCOMPARE(understood(u"<dc:creator/>"_s), u"<dc:creator></dc:creator>"_s); // undeclared, but plain
    QCOMPARE(understood(u"<feed xmlns='http://www.w3.org/2005/Atom'/>"_s), u"<atom:feed></atom:feed>"_s);
    QCOMPARE(understood(u"<r:rss xmlns:r='http://backend.userland.com/rss2'/>"_s), u"<rss></rss>"_s);
    QCOMPARE(understood(u"<rss xmlns='http://nobody.example/'><a/></rss>"_s), u"<rss><a></a></rss>"_s);
    QCOMPARE(understood(u"<rss><a xmlns='http://nobody.example/'/><b/></rss>"_s),
             u"<rss><foreign:a></foreign:a><b></b></rss>"_s);
}

void TestXmlReader::contentIsTextOrMarkup() {
    const auto content = [](const QString& xml) {
        XmlReader reader(xml, {});
        reader.next();
        return reader.readContent().text;
    };
    QCOMPARE(content(u"<a>1 &lt;b&gt; 2</a>"_s), u"1 <b> 2"_s);
    QCOMPARE(content(u"<a>1 &lt; <b>2</b><br/>3</a>"_s), u"1 &lt; <b>2</b><br>3"_s);
    QCOMPARE(content(u"<a><x:p xmlns:x='http://www.w3.org/1999/xhtml' title='&quot;'>1</x:p></a>"_s),
             u"<p title=\"&quot;\">1</p>"_s);
}

void TestXmlReader::addressesInMarkupAreResolved() {
    const QString xml =
        u"<a xml:base='http://a.example/b/'><p><i xml:base='c/'><a href='d?x&amp;y'/></i></p></a>"_s;
    XmlReader reader(xml, {});
    reader.next();
    QCOMPARE(reader.readContent().text, u"<p><i><a href=\"http://a.example/b/c/d?x&amp;y\"></a></i></p>"_s);
}

void TestXmlReader::baseAndLanguageAreInherited() {
    const QString xml = u"<a xml:base='/b/' xml:lang='ru'><c xml:base='javascript:0'><d/></c></a>"_s;
    XmlReader reader(xml, QUrl(u"http://a.example/feed"_s));
    for (int depth = 0; depth < 3; ++depth)
        QCOMPARE(reader.next(), XmlReader::Token::Start);
    QCOMPARE(reader.base(), QUrl(u"http://a.example/b/"_s)); // no base but that of the web is believed
    QCOMPARE(reader.language(), u"ru"_s);
}

void TestXmlReader::depthIsBounded() {
    const QString xml = u"<a>"_s.repeated(100'000) + u"x"_s;
    XmlReader reader(xml, {});
    qsizetype deepest = 0;
    QString text;
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        deepest = qMax(deepest, reader.depth());
        if (token == XmlReader::Token::Text)
            text += reader.characters();
    }
    QCOMPARE(deepest, 128);
    QCOMPARE(text, u"x"_s);
}

/// Every beginning of a document is read to its end.
void TestXmlReader::brokenInputEnds() {
    const QString xml =
        u"<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]><a b='c' d=e xmlns:f='g'><!-- h -->&amp;&#1;"
        "<![CDATA[<]]>]]><f:i/></j></a>"_s;
    for (qsizetype length = 0; length <= xml.size(); ++length)
        (void)understood(xml.first(length));
    for (qsizetype from = 0; from <= xml.size(); ++from)
        (void)understood(xml.sliced(from));
}

QTEST_APPLESS_MAIN(TestXmlReader)
#include "tst_xmlreader.moc"
