// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedDiscovery.h"
#include "feed/FeedParser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QUrl here(u"https://news.example/russia/"_s);

/// Rules of the kind that a profile has.
ListingRules rules() {
    return {
        u"test"_s,
        {u".list__item"_s, u".lenta__item"_s},
        {u"a.list__title"_s, u".lenta__item-text"_s},
        {u"a.list__title"_s, u"a"_s},
        {u".list__date"_s, u".lenta__item-date"_s},
        {u"img"_s},
        {u".list__announce"_s},
        {u"h1.title"_s},
        {u".tag__text"_s},
        {u".list-items-loaded[data-next-url]"_s, u".list__more[data-url]"_s, u".lenta__item[data-next]"_s}};
}

/// An item as the current Sputnik pages write it, with an invented headline.
QByteArray item(int number) {
    const QByteArray n = QByteArray::number(number);
    return "<div class=\"list__item \"><a class=\"list__image\" href=\"/20260826/a-11000000" + n +
           ".html\"><img src=\"data:image/svg+xml,%3Csvg\" data-src=\"//cdn.example/" + n +
           ".jpg\"></a><a class=\"list__title\" href=\"/20260826/a-11000000" + n +
           ".html\" title=\"Headline " + n + "\">Headline " + n +
           "</a><div class=\"list__date\" data-unixtime=\"178000000" + n +
           "\"></div><div class=\"list__announce\">Lead &lt; " + n + "</div></div>";
}

QByteArray newsfeed() {
    QByteArray html;
    for (const char* n : {"1", "2"})
        html += QByteArray("<div class=\"lenta__item \" data-next=\"/services/more.html?id=") + n +
                "&amp;date=0\"><a href=\"/20260826/b-" + n +
                ".html\" class=\"lenta__item-size\"><span class=\"lenta__item-date \" "
                "data-unixtime=\"1780000000\"></span><span class=\"lenta__item-text \">Brief " +
                n + "</span></a></div>";
    return html;
}

QByteArray sectionPage() {
    return "<!DOCTYPE html><html lang=\"en\"><head><title>Russia - Example</title><meta name=description "
           "content=\"All of it.\">"
           "</head><body><h1 class=title>Russia</h1>" +
           item(1) + item(2) + item(2) +
           "<div class=list__more "
           "data-url=\"/services/russia/more.html?id=2&amp;date=20260826T100507\">More</div>"
           "<div id=widgets>" +
           newsfeed() + "</div></body></html>";
}

} // namespace

class TestSectionPage : public QObject {
    Q_OBJECT
private slots:
    void sectionByRules();
    void continuationByRules();
    void newsfeedByRules();
    void undescribedPage();
    void cardsThatAreOneLink();
    void pagesWithoutAList_data();
    void pagesWithoutAList();
    void datesAndPicturesFallBack();
    void datesAreReadAsOfTheirDay();
    void feedsOfAPage();
    void feedsOnlyLinked();
    void wellKnown();
};

void TestSectionPage::sectionByRules() {
    const auto section = feed::parseListing(sectionPage(), here, "text/html", rules());
    QVERIFY(section.ok());
    QCOMPARE(section->kind, FeedKind::Section);
    QCOMPARE(section->title, u"Russia"_s);
    QCOMPARE(section->description, u"All of it."_s);
    QCOMPARE(section->language, u"en"_s);
    QCOMPARE(section->items.size(), 2); // the repeated item once, and nothing of the newsfeed beside the list
    QCOMPARE(section->nextPage,
             QUrl(u"https://news.example/services/russia/more.html?id=2&date=20260826T100507"_s));
    const FeedItem& first = section->items[0];
    QCOMPARE(first.title, u"Headline 1"_s);
    QCOMPARE(first.address, QUrl(u"https://news.example/20260826/a-110000001.html"_s));
    QCOMPARE(first.published.toSecsSinceEpoch(), 1780000001);
    QCOMPARE(first.picture, QUrl(u"https://cdn.example/1.jpg"_s));
    QCOMPARE(first.summary, u"Lead &lt; 1"_s);
    QVERIFY(!first.id.isEmpty());
}

void TestSectionPage::continuationByRules() {
    const QByteArray more =
        "<div class=list-items-loaded data-next-url='/services/russia/more.html?id=3'>" + item(3) + "</div>";
    const auto fragment = feed::parseListing(more, here, "text/html", rules());
    QVERIFY(fragment.ok());
    QCOMPARE(fragment->items.size(), 1);
    QCOMPARE(fragment->nextPage, QUrl(u"https://news.example/services/russia/more.html?id=3"_s));
    const auto last = feed::parseListing(
        "<div class=list-items-loaded data-next-url=''>" + item(4) + "</div>", here, {}, rules());
    QVERIFY(last.ok());
    QVERIFY(last->nextPage.isEmpty());
    QCOMPARE(feed::parseListing("<div class=list-items-loaded></div>", here, {}, rules()).error().kind,
             ErrorKind::NotAFeed);
}

void TestSectionPage::newsfeedByRules() {
    const auto feed =
        feed::parseListing(newsfeed(), QUrl(u"https://news.example/services/widget/lenta/"_s), {}, rules());
    QVERIFY(feed.ok());
    QCOMPARE(feed->kind, FeedKind::Newsfeed);
    QCOMPARE(feed->items.size(), 2);
    QCOMPARE(feed->items[1].title, u"Brief 2"_s);
    QCOMPARE(feed->items[1].published.toSecsSinceEpoch(),
             1780000000); // the date's text is empty, a script fills it
    QCOMPARE(feed->nextPage,
             QUrl(u"https://news.example/services/more.html?id=2&date=0"_s)); // of the last item
}

void TestSectionPage::undescribedPage() {
    QByteArray page = "<html><title>Site</title><nav>";
    for (int n = 1; n <= 4; ++n)
        page += "<a href='/2026/08/26/menu-" + QByteArray::number(n) +
                "'>A long name of a section in the menu</a>";
    page += "</nav><main>";
    for (int n = 1; n <= 4; ++n) {
        const QByteArray number = QByteArray::number(n);
        page +=
            "<article class='card n" + number + "'><a class=pic href='/2026/08/2" + number + "/story-of-" +
            number + "'><img src='/p" + number + ".jpg'></a><h2><a href='/2026/08/2" + number + "/story-of-" +
            number + "#top'>What happened on day number " + number + "</a></h2><time datetime='2026-08-2" +
            number +
            "T10:00:00Z'>then</time><p>A few words on what can be read in the article itself.</p></article>";
    }
    page += "<p><a href='https://elsewhere.example/2026/08/26/x-y-z-w'>Somebody else's long "
            "headline</a></p></main></html>";
    const auto listing = feed::parseListing(page, here, "text/html; charset=utf-8", {});
    QVERIFY(listing.ok());
    QCOMPARE(listing->items.size(), 4);
    const FeedItem& third = listing->items[2];
    QCOMPARE(third.title, u"What happened on day number 3"_s);
    QCOMPARE(third.address, QUrl(u"https://news.example/2026/08/23/story-of-3"_s));
    QCOMPARE(third.picture, QUrl(u"https://news.example/p3.jpg"_s));
    QCOMPARE(third.published.toString(Qt::ISODate), u"2026-08-23T10:00:00Z"_s);
    QCOMPARE(third.summary, u"A few words on what can be read in the article itself."_s);
}

void TestSectionPage::cardsThatAreOneLink() {
    QByteArray page;
    for (const QByteArray n : {"1", "2", "3"})
        page += "<a class=card href='/news/10000" + n + "'><span class=card-title>The headline of card " + n +
                "</span><span class=card-date>2" + n + ".08.2026 10:00</span></a>";
    const auto listing = feed::parseListing(page, here, {}, {});
    QVERIFY(listing.ok());
    QCOMPARE(listing->items.size(), 3);
    QCOMPARE(listing->items[0].title, u"The headline of card 1"_s);
    QCOMPARE(listing->items[0].published.toString(Qt::ISODate), u"2026-08-21T10:00:00Z"_s);
}

void TestSectionPage::pagesWithoutAList_data() {
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("article") << QByteArray(
        "<h1>A headline</h1><p>Text with <a href='/2026/08/26/one-of-many'>one link to "
        "another</a> article.</p>");
    QTest::newRow("menu") << QByteArray(
        "<nav><a href=/a/10001>First long menu entry</a><a href=/a/10002>Second long menu entry</a>"
        "<a href=/a/10003>Third long menu entry</a></nav>");
    QTest::newRow("foreign scheme") << QByteArray(
        "<a href='javascript:10001'>First long headline</a><a href='javascript:10002'>"
        "Second long headline</a><a href='javascript:10003'>Third long headline</a>");
    QTest::newRow("bytes") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
}

void TestSectionPage::pagesWithoutAList() {
    QFETCH(QByteArray, html);
    QCOMPARE(feed::parseListing(html, here, {}, {}).error().kind, ErrorKind::NotAFeed);
    QCOMPARE(feed::parseListing(html, here, {}, rules()).error().kind, ErrorKind::NotAFeed);
}

void TestSectionPage::datesAndPicturesFallBack() {
    const auto listing = feed::parseListing(
        "<div class=list__item><a class=list__title title='From the attribute' "
        "href=/20260826/1071578180.html></a><div class=list__date>18 марта, 20:35</div></div>"
        "<div class=list__item><a class=list__title href=/about.html>No day anywhere</a></div>",
        here, "text/html;charset=utf-8", rules());
    QVERIFY(listing.ok());
    QCOMPARE(listing->items[0].title, u"From the attribute"_s);
    QCOMPARE(listing->items[0].published.toString(Qt::ISODate),
             u"2026-08-26T00:00:00Z"_s); // the text is of another day
    QVERIFY(!listing->items[1].published.isValid());
    QVERIFY(listing->items[1].picture.isEmpty());
}

void TestSectionPage::datesAreReadAsOfTheirDay() {
    ListingRules moscow = rules();
    moscow.assumedOffset = 3 * 3600;
    const auto item = [](const QByteArray& address, const QByteArray& date) {
        return "<div class=list__item><a class=list__title href=" + address + ">" + address +
               "</a><div class=list__date>" + date + "</div></div>";
    };
    const auto listing = feed::parseListing(
        item("/20260826/a-1.html", "26 августа, 20:35") +
            item("/culture/20170914/1507000015.html", "14 сентября, 13:48") + item("/a", "Вчера, 20:35") +
            item("/b", "20:35") + item("/c", "803"),
        here, "text/html;charset=utf-8", moscow, QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC));
    QVERIFY(listing.ok());
    QStringList dates;
    for (const FeedItem& one : listing->items)
        dates.append(one.published.toString(Qt::ISODate));
    QCOMPARE(dates, (QStringList{u"2026-08-26T17:35:00Z"_s,
                                 u"2017-09-14T10:48:00Z"_s,
                                 u"2026-11-22T17:35:00Z"_s,
                                 u"2026-11-23T17:35:00Z"_s,
                                 {}}));
}

void TestSectionPage::feedsOfAPage() {
    const QByteArray page =
        "<html lang=en><head><title>Russia - Example</title><meta property='og:site_name' content=Example>"
        "<link rel=alternate type=application/rss+xml title='Comments on Example' href=/comments.xml>"
        "<link rel='alternate' type='application/rss+xml' title='Example' "
        "href='/export/rss2/archive/index.xml'>"
        "<link rel=ALTERNATE type=application/rss+xml href=/export/rss2/russia/index.xml>"
        "<link rel=alternate type=application/feed+json title=JSON href=/feed.json>"
        "<link rel=alternate hreflang=ru href=/ru/><link rel=alternate type=application/rss+xml "
        "href='file:///x'>"
        "</head><body><a href='/export/rss2/russia/index.xml'>RSS</a></body></html>";
    const QList<FeedCandidate> feeds = feed::feedsNamedBy(page, here);
    QStringList paths;
    for (const FeedCandidate& feed : feeds)
        paths += feed.address.path();
    QCOMPARE(paths, (QStringList{u"/export/rss2/russia/index.xml"_s, u"/export/rss2/archive/index.xml"_s,
                                 u"/feed.json"_s, u"/comments.xml"_s}));
    QCOMPARE(feeds[0].title, u"Russia - Example"_s); // nameless, so the page's
    QCOMPARE(feeds[0].siteName, u"Example"_s);
    QCOMPARE(feeds[0].siteAddress, QUrl(u"https://news.example/"_s));
    QCOMPARE(feeds[0].language, u"en"_s);
    QCOMPARE(feeds[2].kind, FeedKind::Json);
}

void TestSectionPage::feedsOnlyLinked() {
    const QList<FeedCandidate> feeds = feed::feedsNamedBy(
        "<a href=/news/rss.xml>Our news</a><a href=/feedback/>Feedback</a><a href=//other.example/feed>X</a>",
        here);
    QCOMPARE(feeds.size(), 1);
    QCOMPARE(feeds[0].title, u"Our news"_s);
}

void TestSectionPage::wellKnown() {
    const QList<QUrl> addresses = feed::wellKnownFeeds(QUrl(u"https://news.example/russia/?x=1#y"_s));
    QCOMPARE(addresses.first(), QUrl(u"https://news.example/export/rss2/russia/index.xml"_s));
    QVERIFY(addresses.contains(QUrl(u"https://news.example/feed"_s)));
    FeedDocument document;
    document.title = u"T"_s;
    document.description = u"<b>D</b>"_s;
    const FeedCandidate candidate = feed::candidateFor(document, here);
    QCOMPARE(candidate.description, u"D"_s);
    QCOMPARE(candidate.siteName, u"news.example"_s);
}

QTEST_APPLESS_MAIN(TestSectionPage)
#include "tst_sectionpage.moc"
