// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedParser.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QUrl here(u"https://news.example/feeds/rss.xml"_s);

FeedDocument read(const QByteArray& bytes, const QByteArray& contentType = {}) {
    const auto result = feed::parseFeed(bytes, here, contentType);
    return result.ok() ? *result : FeedDocument{};
}

QString isoText(const QDateTime& date) {
    return date.toString(Qt::ISODate);
}

} // namespace

class TestFeedParser : public QObject {
    Q_OBJECT
private slots:
    void rssOfAnAgency();
    void rssTitlesAreDecodedOnce();
    void rssWithoutTheUsual();
    void rssTextsHaveTheirRanks();
    void rdf();
    void atom();
    void atomTextKinds_data();
    void atomTextKinds();
    void atomThreads();
    void oldAtom();
    void jsonFeed();
    void sitemaps();
    void picturesAndFiles();
    void addressesAreOfTheWeb();
    void relativeAddresses();
    void idsAreMadeAndDistinct();
    void newestAreKept();
    void brokenFeedsAreRead();
    void noEntityIsExpanded();
    void hostileFeedsAreReadInTime_data();
    void hostileFeedsAreReadInTime();
    void othersAreRefused_data();
    void othersAreRefused();
};

void TestFeedParser::rssOfAnAgency() {
    const FeedDocument feed = read(
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/' "
        "xmlns:slash='http://purl.org/rss/1.0/modules/slash/'"
        " xmlns:wfw='http://wellformedweb.org/CommentAPI/'><channel><image><title>Logo</title><url>/l.png</"
        "url>"
        "<link>https://logo.example/</link></image><title>Новости</title><link>https://news.example/</link>"
        "<description>Лента</description><language>ru-RU</language><ttl>10</ttl><lastBuildDate>Wed, 26 Aug "
        "2026 15:00:00"
        " +0300</lastBuildDate><textInput><title>Search</title></textInput>"
        "<item><title>Заголовок</title><link>https://news.example/20260826/a-1.html</link>"
        "<guid isPermaLink='false'>1</guid><rian:priority xmlns:rian='http://rian.ru/ns/'>3</rian:priority>"
        "<pubDate>Wed, 26 Aug 2026 14:05:00 +0300</pubDate><dc:creator>Агентство</dc:creator>"
        "<description><![CDATA[<b>Кратко</b>]]></description><category>В мире</category><category>В "
        "мире</category>"
        "<enclosure url='https://cdn.example/1.jpg' type='image/jpeg' length='120'/>"
        "<comments>https://news.example/1#c</comments><slash:comments>17</slash:comments>"
        "<wfw:commentRss>https://news.example/1/c.xml</wfw:commentRss>"
        "<yandex:full-text>Весь текст</yandex:full-text></item></channel></rss>");
    QCOMPARE(feed.kind, FeedKind::Xml);
    QCOMPARE(feed.title, u"Новости"_s);
    QCOMPARE(feed.home, QUrl(u"https://news.example/"_s));
    QCOMPARE(feed.picture, QUrl(u"https://news.example/l.png"_s));
    QCOMPARE(feed.language, u"ru-ru"_s);
    QCOMPARE(feed.ttlMinutes, 10);
    QCOMPARE(isoText(feed.updated), u"2026-08-26T12:00:00Z"_s);
    QCOMPARE(feed.items.size(), 1);
    const FeedItem& item = feed.items[0];
    QCOMPARE(item.id, u"1"_s);
    QCOMPARE(item.title, u"Заголовок"_s);
    QCOMPARE(isoText(item.published), u"2026-08-26T11:05:00Z"_s);
    QCOMPARE(item.authors, QStringList{u"Агентство"_s});
    QCOMPARE(item.summary, u"<b>Кратко</b>"_s);
    QCOMPARE(item.content, u"Весь текст"_s);
    QCOMPARE(item.categories, QStringList{u"В мире"_s});
    QCOMPARE(item.enclosures,
             (QList<Enclosure>{{QUrl(u"https://cdn.example/1.jpg"_s), u"image/jpeg"_s, 120}}));
    QCOMPARE(item.commentCount, 17);
    QCOMPARE(item.commentsAddress, QUrl(u"https://news.example/1#c"_s));
    QCOMPARE(item.commentsFeed, QUrl(u"https://news.example/1/c.xml"_s));
    QCOMPARE(item.language, u"ru-ru"_s);
}

void TestFeedParser::rssTitlesAreDecodedOnce() {
    const FeedDocument feed = read("<rss><channel><item><title>Курс &lt;b&gt;рубля&lt;/b&gt;</title></item>"
                                   "<item><title>x &amp;lt; 5 &amp;amp; y</title></item>"
                                   "<item><title><![CDATA[A &amp; B]]></title></item>"
                                   "<item><title>Two\n lines\xE2\x80\xAE</title></item>"
                                   "<item><title><b>Naked</b> markup</title></item></channel></rss>");
    QStringList titles;
    for (const FeedItem& item : feed.items)
        titles += item.title;
    QCOMPARE(titles,
             (QStringList{u"Курс рубля"_s, u"x < 5 & y"_s, u"A & B"_s, u"Two lines"_s, u"Naked markup"_s}));
}

void TestFeedParser::rssWithoutTheUsual() {
    const FeedDocument feed =
        read("<rss><channel><title>Л</title></channel>"
             "<item><guid>https://news.example/1</guid></item>"
             "<item><description>Only this</description><pubDate>never</pubDate></item></rss>");
    QCOMPARE(feed.items.size(), 2);
    QCOMPARE(feed.items[0].address,
             QUrl(u"https://news.example/1"_s)); // a guid is an address unless it says otherwise
    QVERIFY(!feed.items[1].id.isEmpty());
    QVERIFY(!feed.items[1].published.isValid());
    QVERIFY(read("<rss version='2.0'></rss>").items.isEmpty());
}

void TestFeedParser::rssTextsHaveTheirRanks() {
    const FeedDocument feed = read(
        "<rss "
        "xmlns:itunes='http://www.itunes.com/DTDs/Podcast-1.0.dtd'><channel><item><itunes:author>C</"
        "itunes:author>"
        "<itunes:summary>iTunes</itunes:summary><content:encoded>&lt;p&gt;Full&lt;/p&gt;</content:encoded>"
        "<author>mail@a.example (A B)</author><description>RSS</description><media:title>M</media:title>"
        "<title>T</title></item></channel></rss>");
    const FeedItem& item = feed.items[0];
    QCOMPARE(item.title, u"T"_s);
    QCOMPARE(item.summary, u"RSS"_s);
    QCOMPARE(item.content, u"<p>Full</p>"_s);
    QCOMPARE(item.authors, QStringList{u"A B"_s});
    QCOMPARE(item.authorMail, u"mail@a.example"_s);
}

void TestFeedParser::rdf() {
    const FeedDocument feed = read(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'"
        " xmlns:dc='http://purl.org/dc/elements/1.1/'><channel "
        "rdf:about='https://news.example/'><title>R</title>"
        "<items><rdf:Seq><rdf:li rdf:resource='https://news.example/1'/></rdf:Seq></items></channel>"
        "<item "
        "rdf:about='https://news.example/1'><title>1</title><dc:date>2026-08-26T10:00:00+03:00</dc:date></"
        "item>"
        "</rdf:RDF>");
    QCOMPARE(feed.title, u"R"_s);
    QCOMPARE(feed.items.size(), 1);
    QCOMPARE(feed.items[0].id, u"https://news.example/1"_s);
    QCOMPARE(feed.items[0].address, QUrl(u"https://news.example/1"_s));
    QCOMPARE(isoText(feed.items[0].published), u"2026-08-26T07:00:00Z"_s);
}

void TestFeedParser::atom() {
    const FeedDocument feed = read(
        "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='ru' "
        "xml:base='https://b.example/blog/'><title>B</title>"
        "<id>urn:f</id><link rel='self' href='feed.xml'/><link href='.'/><link rel='next' "
        "href='feed.xml?p=2'/>"
        "<entry><id>urn:1</id><title>1</title><link rel='edit' href='e'/>"
        "<link rel='enclosure' href='1.mp3' type='audio/mpeg' length='5'/><link rel='alternate' href='1'/>"
        "<published>2026-08-26T10:00:00+03:00</published><updated>2026-08-26T11:00:00+03:00</updated>"
        "<category term='x'/><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><a "
        "href='2'>&lt;2&gt;</a>"
        "</div></content></entry><author><name>Host</name><email>host@b.example</email></author></feed>");
    QCOMPARE(feed.address, QUrl(u"https://b.example/blog/feed.xml"_s));
    QCOMPARE(feed.home, QUrl(u"https://b.example/blog/"_s));
    QCOMPARE(feed.nextPage, QUrl(u"https://b.example/blog/feed.xml?p=2"_s));
    const FeedItem& item = feed.items.value(0);
    QCOMPARE(item.address, QUrl(u"https://b.example/blog/1"_s));
    QCOMPARE(item.enclosures,
             (QList<Enclosure>{{QUrl(u"https://b.example/blog/1.mp3"_s), u"audio/mpeg"_s, 5}}));
    QCOMPARE(item.content, u"<div><a href=\"https://b.example/blog/2\">&lt;2&gt;</a></div>"_s);
    QCOMPARE(isoText(item.updated), u"2026-08-26T08:00:00Z"_s);
    QCOMPARE(item.authors, QStringList{u"Host"_s}); // the feed's, as the entry names none
    QCOMPARE(item.authorMail, u"host@b.example"_s);
    QCOMPARE(item.language, u"ru"_s);
}

void TestFeedParser::atomTextKinds_data() {
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QByteArray("<title>&lt;b&gt; in HTML</title>") << u"<b> in HTML"_s;
    QTest::newRow("html") << QByteArray("<title type='html'>&lt;b&gt;1&lt;/b&gt; &amp;amp; 2</title>")
                          << u"1 & 2"_s;
    QTest::newRow("xhtml") << QByteArray("<title type='xhtml'><div><b>1</b> &lt; 2</div></title>")
                           << u"1 < 2"_s;
    QTest::newRow("0.3 escaped") << QByteArray(
                                        "<title type='text/html' mode='escaped'>&lt;b&gt;1&lt;/b&gt;</title>")
                                 << u"1"_s;
    QTest::newRow("0.3 base64") << QByteArray("<title mode='base64' type='text/html'>PGI+MTwvYj4=</title>")
                                << u"1"_s;
    QTest::newRow("unknown type") << QByteArray("<title type='application/x-custom'>test</title>")
                                  << u"test"_s;
}

void TestFeedParser::atomTextKinds() {
    QFETCH(QByteArray, title);
    QFETCH(QString, expected);
    QCOMPARE(read("<feed xmlns='http://www.w3.org/2005/Atom'>" + title + "</feed>").title, expected);
}

void TestFeedParser::atomThreads() {
    const FeedDocument feed =
        read("<feed xmlns='http://www.w3.org/2005/Atom' "
             "xmlns:t='http://purl.org/syndication/thread/1.0'><entry><id>1</id>"
             "<link rel='replies' type='application/atom+xml' href='https://b.example/c.xml' t:count='10'/>"
             "<link rel='replies' type='text/html' href='https://b.example/1#c'/></entry>"
             "<entry><id>c1</id><t:in-reply-to "
             "ref='1'/><source><title>S</title><author><name>Other</name></author></source>"
             "</entry></feed>");
    QCOMPARE(feed.items[0].commentsFeed, QUrl(u"https://b.example/c.xml"_s));
    QCOMPARE(feed.items[0].commentsAddress, QUrl(u"https://b.example/1#c"_s));
    QCOMPARE(feed.items[0].commentCount, 10);
    QCOMPARE(feed.items[1].inReplyTo, u"1"_s);
    QCOMPARE(feed.items[1].title, QString());
    QCOMPARE(feed.items[1].authors, QStringList{u"Other"_s});
}

void TestFeedParser::oldAtom() {
    const FeedDocument feed =
        read("<feed version='0.3' "
             "xmlns='http://purl.org/atom/ns#'><tagline>T</tagline><entry><issued>2004-01-01T00:00:00Z"
             "</issued><modified>2004-01-02T00:00:00Z</modified><link rel='alternate' "
             "href='https://b.example/1'/></entry>"
             "</feed>");
    QCOMPARE(feed.description, u"T"_s);
    QCOMPARE(isoText(feed.items[0].published), u"2004-01-01T00:00:00Z"_s);
    QCOMPARE(isoText(feed.items[0].updated), u"2004-01-02T00:00:00Z"_s);
    QCOMPARE(feed.items[0].id, u"https://b.example/1"_s);
}

void TestFeedParser::jsonFeed() {
    const FeedDocument feed = read("\xEF\xBB\xBF{\"version\":\"https://jsonfeed.org/version/"
                                   "1.1\",\"title\":\"J\",\"home_page_url\":\"https://b.example/\","
                                   "\"next_url\":\"?p=2\",\"authors\":[{\"name\":\"Host\"}],\"items\":[{"
                                   "\"id\":7,\"url\":\"/1\",\"content_text\":\"a < b\","
                                   "\"date_published\":\"2026-08-26T10:00:00+03:00\",\"attachments\":[{"
                                   "\"url\":\"https://b.example/1.mp3\",\"mime_type\":"
                                   "\"audio/mpeg\",\"size_in_bytes\":5}]},{\"id\":\"x\",\"title\":\"1 < "
                                   "2\",\"content_html\":\"<a href=x>x</a>\","
                                   "\"author\":{\"name\":\"Guest\"}}]}");
    QCOMPARE(feed.kind, FeedKind::Json);
    QCOMPARE(feed.nextPage, QUrl(u"https://news.example/feeds/rss.xml?p=2"_s));
    QCOMPARE(feed.items[0].id, u"7"_s);
    QCOMPARE(feed.items[0].content, u"a &lt; b"_s);
    QCOMPARE(feed.items[0].authors, QStringList{u"Host"_s});
    QCOMPARE(feed.items[0].enclosures.value(0).length, 5);
    QCOMPARE(feed.items[1].title, u"1 < 2"_s);
    QCOMPARE(feed.items[1].authors, QStringList{u"Guest"_s});
    QCOMPARE(feed.items[1].content, u"<a href=\"https://news.example/feeds/x\">x</a>"_s);
    QCOMPARE(feed::parseFeed("{\"version\":\"https://jsonfeed.org/version/1\",\"ite", here).error().kind,
             ErrorKind::BrokenFeed);
    QCOMPARE(feed::parseFeed("{\"a\":1}", here).error().kind, ErrorKind::NotAFeed);
}

void TestFeedParser::sitemaps() {
    const FeedDocument news = read(
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'"
        " xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://news.example/1</loc>"
        "<lastmod>2026-08-26</lastmod><n:news><n:publication><n:name>N</n:name><n:language>ru</n:language>"
        "</n:publication><n:publication_date>2026-08-26T10:00:00Z</n:publication_date><n:title>T</n:title></"
        "n:news></url>"
        "<url><loc>javascript:0</loc></url></urlset>");
    QCOMPARE(news.kind, FeedKind::Sitemap);
    QCOMPARE(news.items.size(), 1);
    QCOMPARE(news.items[0].title, u"T"_s);
    QCOMPARE(news.items[0].language, u"ru"_s);
    QCOMPARE(isoText(news.items[0].published), u"2026-08-26T10:00:00Z"_s);
    const FeedDocument index =
        read("<sitemapindex><sitemap><loc>/1.xml</loc><lastmod>2026-08-01</lastmod></sitemap>"
             "<sitemap><loc>/2.xml</loc><lastmod>2026-08-02</lastmod></sitemap></sitemapindex>");
    QCOMPARE(index.nextPage, QUrl(u"https://news.example/2.xml"_s));
}

void TestFeedParser::picturesAndFiles() {
    const FeedDocument feed =
        read("<rss xmlns:media='http://search.yahoo.com/mrss'><channel><item><media:group>"
             "<media:content url='/big.jpg' medium='image'><media:title>Caption</media:title></media:content>"
             "<media:content url='/v.mp4' type='video/mp4' fileSize='9'/><media:thumbnail "
             "url='/small.jpg'/></media:group>"
             "<enclosure url='/v.mp4' type='video/mp4'/><enclosure url='' type='x'/></item></channel></rss>");
    QCOMPARE(feed.items[0].picture, QUrl(u"https://news.example/small.jpg"_s));
    QCOMPARE(feed.items[0].enclosures.size(), 2); // the same file said twice is one
    QCOMPARE(feed.items[0].enclosures[1].length, 9);
    QCOMPARE(feed.items[0].title, u"Caption"_s);
}

void TestFeedParser::addressesAreOfTheWeb() {
    const FeedDocument feed = read(
        "<rss><channel><link>javascript:alert(1)</link><image><url>file:///etc/passwd</url></image>"
        "<item><link>|date &gt;file</link><comments>data:text/html,x</comments><guid>ftp://a.example/1</guid>"
        "<enclosure url='qrc:/x'/></item><item><link>\n "
        "https://news.example/1?a=1&b=2\n</link></item></channel></rss>");
    QVERIFY(feed.home.isEmpty());
    QVERIFY(feed.picture.isEmpty());
    const FeedItem& item = feed.items[0];
    QCOMPARE(item.address.scheme(), u"https"_s); // "|date" is a relative address on the feed's own host
    QCOMPARE(item.address.host(), u"news.example"_s);
    QVERIFY(item.commentsAddress.isEmpty());
    QVERIFY(item.enclosures.isEmpty());
    QCOMPARE(feed.items[1].address, QUrl(u"https://news.example/1?a=1&b=2"_s));
}

void TestFeedParser::relativeAddresses() {
    const FeedDocument feed = read("<rss><channel><item><link>//cdn.example/1</link><description>&lt;img "
                                   "src=\"/i.jpg\"&gt; &lt;a href='2?a&amp;amp;b'"
                                   "&gt;x&lt;/a&gt; &lt;a href=#n&gt;y&lt;/a&gt; &lt;a "
                                   "href='mailto:a@b'&gt;</description></item></channel></rss>");
    QCOMPARE(feed.items[0].address, QUrl(u"https://cdn.example/1"_s));
    QCOMPARE(feed.items[0].summary, u"<img src=\"https://news.example/i.jpg\"> "
                                    "<a href='https://news.example/feeds/2?a&amp;b'>x</a> <a href=#n>y</a> "
                                    "<a href='mailto:a@b'>"_s);
}

void TestFeedParser::idsAreMadeAndDistinct() {
    const QByteArray document =
        "<rss><channel><item><link>https://a.example/live</link><title>1</title></item>"
        "<item><link>https://a.example/live</link><title>2</title></item>"
        "<item><title>3</title></item><item><title>4</title></item></channel></rss>";
    const FeedDocument feed = read(document);
    QSet<QString> ids;
    for (const FeedItem& item : feed.items)
        ids.insert(item.id);
    QCOMPARE(ids.size(), 4);
    QVERIFY(!ids.contains(QString()));
    QCOMPARE(read(document).items[3].id, feed.items[3].id);
}

void TestFeedParser::newestAreKept() {
    QByteArray dated = "<rss><channel>";
    QByteArray undated = dated;
    for (int number = 0; number < 9000; ++number) {
        const QByteArray title = "<item><title>" + QByteArray::number(number) + "</title>";
        dated += title + "<pubDate>" + QByteArray::number(1'700'000'000 + number) + "</pubDate></item>";
        undated += title + "</item>";
    }
    const FeedDocument oldestFirst = read(dated);
    QCOMPARE(oldestFirst.items.size(), 2000);
    QCOMPARE(oldestFirst.items.first().title, u"7000"_s);
    QCOMPARE(oldestFirst.items.last().title, u"8999"_s);
    const FeedDocument asWritten = read(undated);
    QCOMPARE(asWritten.items.size(), 2000);
    QCOMPARE(asWritten.items.last().title, u"1999"_s);
}

void TestFeedParser::brokenFeedsAreRead() {
    const FeedDocument warning =
        read("<br />\n<b>Warning</b>: on line <b>5</b><br />\n<?xml version='1.0'?>"
             "<rss><channel><title>T</title><item><title>1</title></item></channel></rss>");
    QCOMPARE(warning.title, u"T"_s);
    QCOMPARE(warning.items.size(), 1);
    const FeedDocument cut =
        read("<rss><channel><item><title>1</title><link>https://a.example/1</link></item><item><title>2</ti");
    QCOMPARE(cut.items.value(0).address, QUrl(u"https://a.example/1"_s));
    QCOMPARE(cut.items.value(1).title, u"2"_s);
    const FeedDocument quoteless =
        read("<rss><channel><item><title>1</title><enclosure url=https://a.example/1.jpg type=image/jpeg>"
             "</item><item><title>2 & 3</title></item></channel></rss>");
    QCOMPARE(quoteless.items.size(), 2);
    QCOMPARE(quoteless.items[0].enclosures.value(0).address, QUrl(u"https://a.example/1.jpg"_s));
    QCOMPARE(quoteless.items[1].title, u"2 & 3"_s);
    QCOMPARE(read("<RSS><CHANNEL><ITEM><TITLE>1</TITLE></ITEM></CHANNEL></RSS>").items.value(0).title,
             u"1"_s);
}

void TestFeedParser::noEntityIsExpanded() {
    const FeedDocument feed =
        read("<!DOCTYPE rss [<!ENTITY a \"lol\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
             "<rss><channel><item><title>&a;&b;</title></item></channel></rss>");
    QCOMPARE(feed.items.value(0).title, u"&a;&b;"_s);
}

/// Each of these would take minutes if any step were quadratic.
void TestFeedParser::hostileFeedsAreReadInTime_data() {
    QTest::addColumn<QByteArray>("inside");
    QTest::newRow("declarations") << QByteArray("<!a>").repeated(500'000);
    QTest::newRow("files") << QByteArray("<enclosure url='/x'/>").repeated(100'000);
    QTest::newRow("distinct categories") << [] {
        QByteArray all;
        for (int number = 0; number < 100'000; ++number)
            all += "<category>" + QByteArray::number(number) + "</category>";
        return all;
    }();
    QTest::newRow("unclosed elements")
        << QByteArray("<a>").repeated(300'000) + QByteArray("</b>").repeated(300'000);
    QTest::newRow("unclosed quotes") << QByteArray("<a b='>").repeated(200'000);
    QTest::newRow("references") << QByteArray("&a;&#x").repeated(300'000);
    QTest::newRow("stray bytes") << QByteArray("\xD0\xAF\xD0\xAF\xD0\xAF\x97").repeated(200'000);
}

void TestFeedParser::hostileFeedsAreReadInTime() {
    QFETCH(QByteArray, inside);
    QElapsedTimer timer;
    timer.start();
    const FeedDocument feed = read("<rss><channel><item><title>1</title><description>" + inside +
                                   "</description>" + inside + "</item></channel></rss>");
    QCOMPARE(feed.items.size(), 1);
    QCOMPARE(feed.items[0].title, u"1"_s);
    QVERIFY2(timer.elapsed() < 20'000, "some step is quadratic");
}

void TestFeedParser::othersAreRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, ErrorKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    row("nothing", "", ErrorKind::EmptyAnswer);
    row("white space", " \r\n\t", ErrorKind::EmptyAnswer);
    row("words", "Service temporarily unavailable", ErrorKind::NotAFeed);
    row("page", "<!DOCTYPE html><html><body><pre><rss><channel></channel></rss></pre></body></html>",
        ErrorKind::NotAFeed);
    row("picture", "\x89PNG\r\n\x1a\n", ErrorKind::NotAFeed);
    row("other XML", "<?xml version='1.0'?><catalog><book/></catalog>", ErrorKind::NotAFeed);
    row("opml", "<opml><body><outline text='rss'/></body></opml>", ErrorKind::NotAFeed);
}

void TestFeedParser::othersAreRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const auto result = feed::parseFeed(bytes, here);
    QVERIFY(!result.ok());
    QCOMPARE(static_cast<int>(result.error().kind), kind);
}

QTEST_APPLESS_MAIN(TestFeedParser)
#include "tst_feedparser.moc"
