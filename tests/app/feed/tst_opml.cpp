// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/Opml.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;
using namespace svodka::feed;

class TestOpml : public QObject {
    Q_OBJECT
private slots:
    void readsFolders();
    void comesOutAsItWentIn();
    void skipsWhatIsNoWebAddress();
    void readsBrokenOnes();
    void refusesOthers();
};

void TestOpml::readsFolders() {
    const auto opml = parseOpml(
        "<opml version='1.0'><head><title>Mine</title></head><body>"
        "<outline text='News'><outline text='Russia'>"
        "<outline type='rss' text='A &amp; B' xmlUrl='https://a.example/rss' htmlUrl='https://a.example/'/>"
        "</outline></outline><outline title='Only titled' xmlUrl='feed://b.example/rss'/>"
        "</body></opml>");
    QVERIFY(opml.ok());
    QCOMPARE(opml->title, u"Mine"_s);
    QCOMPARE(opml->outlines.size(), 2);
    const OpmlOutline& feed = opml->outlines[0].outlines[0].outlines[0];
    QCOMPARE(feed.title, u"A & B"_s);
    QCOMPARE(feed.feed, QUrl(u"https://a.example/rss"_s));
    QCOMPARE(feed.home, QUrl(u"https://a.example/"_s));
    QCOMPARE(opml->outlines[1].title, u"Only titled"_s);
    QCOMPARE(opml->outlines[1].feed.host(), u"b.example"_s);
}

void TestOpml::comesOutAsItWentIn() {
    OpmlDocument document;
    document.title = u"Сводка <1> & \"2\""_s;
    OpmlOutline folder{u"Empty"_s};
    OpmlOutline feed{u"Лента"_s,
                     QUrl(u"https://a.example/rss?x=1&y=ё"_s),
                     QUrl(u"https://a.example/"_s),
                     {{u"type"_s, u"atom"_s}, {u"description"_s, u"a\nb"_s}, {u"category"_s, u"/x"_s}}};
    folder.outlines = {OpmlOutline{u"Inner"_s, {}, {}, {}, {feed, feed}}};
    document.outlines = {folder, feed, OpmlOutline{u"Nothing in it"_s}};
    const auto again = parseOpml(writeOpml(document));
    QVERIFY(again.ok());
    QCOMPARE(again->title, document.title);
    QVERIFY(again->outlines == document.outlines);
    QCOMPARE(writeOpml(*again), writeOpml(document));
}

void TestOpml::skipsWhatIsNoWebAddress() {
    const auto opml =
        parseOpml("<opml><body><outline text='x' xmlUrl='exec:rm'/><outline text='y' xmlUrl='file:///etc/x'>"
                  "<outline text='z' xmlUrl='http://z.example/'/></outline></body></opml>");
    QVERIFY(opml.ok());
    QCOMPARE(opml->skipped.size(), 2);
    QCOMPARE(opml->outlines.size(), 1); // y, as the folder that it also is
    QVERIFY(opml->outlines[0].feed.isEmpty());
    QCOMPARE(opml->outlines[0].outlines.size(), 1);
}

void TestOpml::readsBrokenOnes() {
    const auto opml =
        parseOpml("<opml><body><outline text='a & b' xmlUrl=http://a.example/><outline text='c' xmlU");
    QVERIFY(opml.ok());
    QCOMPARE(opml->outlines[0].title, u"a & b"_s);
    QCOMPARE(opml->outlines[0].feed.host(), u"a.example"_s);
}

void TestOpml::refusesOthers() {
    QCOMPARE(parseOpml("<html><body>no</body></html>").error().kind, ErrorKind::NotAFeed);
    QCOMPARE(parseOpml("\x89PNG").error().kind, ErrorKind::NotAFeed);
    QCOMPARE(parseOpml(" \n").error().kind, ErrorKind::EmptyAnswer);
}

QTEST_APPLESS_MAIN(TestOpml)
#include "tst_opml.moc"
