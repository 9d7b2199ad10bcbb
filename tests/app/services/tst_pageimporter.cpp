// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PageImporter.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestPageImporter : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void wordsAreNoAddress() {
        for (const auto& text :
             {u"javascript:alert(1)"_s, u"just some words"_s, u""_s, u"file:///etc/passwd"_s})
            QCOMPARE(inspect(text).error().kind, ErrorKind::BadAddress);
    }

    void aFeedIsFoundByItsOwnAddress() {
        m_server->on("/feed", Answer{.body = rss("The news", rssItem("One", "http://a.example/1", "")),
                                     .contentType = "text/xml"});
        const auto found = inspect(u"/feed"_s, m_server.get());
        QVERIFY(found.ok());
        QVERIFY(!found->article);
        QCOMPARE(found->candidates.size(), 1);
        const FeedCandidate& feed = found->candidates.first();
        QCOMPARE(feed.title, u"The news"_s);
        QCOMPARE(feed.kind, FeedKind::Xml);
        QCOMPARE(feed.items, 1);
        QCOMPARE(feed.address, m_server->url(u"/feed"_s));
    }

    void anArticleIsInTheLibraryAfterwards() {
        m_server->on("/a", Answer{.body = articlePage("A story")});
        const auto found = inspect(u"/a"_s, m_server.get());
        QVERIFY(found.ok() && found->article);
        QCOMPARE(await(m_library->storage.article(*found->article))->content.title, u"A story"_s);
        m_server->stop();
        const auto again = inspect(u"/a"_s, m_server.get()); // and needs no network the second time
        QVERIFY(again.ok());
        QCOMPARE(again->article, found->article);
    }

    void feedsThatAPageNamesAreOfferedWhenTheyAnswer() {
        QByteArray page = articlePage("A story");
        page.replace("<head>", "<head><link rel=\"alternate\" type=\"application/rss+xml\" href=\"/feed\">"
                               "<link rel=\"alternate\" type=\"application/rss+xml\" href=\"/dead\">");
        m_server->on("/a", Answer{.body = page});
        m_server->on("/feed", Answer{.body = rss("The news", rssItem("One", "http://a.example/1", "")),
                                     .contentType = "text/xml"});
        const auto found = inspect(u"/a"_s, m_server.get());
        QVERIFY(found.ok() && found->article);
        QCOMPARE(found->candidates.size(), 1);
        QCOMPARE(found->candidates.first().address, m_server->url(u"/feed"_s));
        QCOMPARE(found->candidates.first().title, u"The news"_s);
    }

    void whatIsNeitherSaysSo() {
        m_server->on("/x", Answer{.body = "<html><body><p>Hi</p></body></html>"});
        QCOMPARE(inspect(u"/x"_s, m_server.get()).error().kind, ErrorKind::NothingReadable);
        m_server->on("/e", Answer{});
        QCOMPARE(inspect(u"/e"_s, m_server.get()).error().kind, ErrorKind::EmptyAnswer);
        QCOMPARE(inspect(u"/missing"_s, m_server.get()).error().number, 404);
    }

    void everyAddressOfTheSampleEditionIsUnderstood_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isArticle");
        QTest::addColumn<FeedKind>("kind");
        QTest::newRow("article") << u"/20261123/river-crossing-1100000001.html"_s << true
                                 << FeedKind::Section;
        QTest::newRow("old article") << u"/culture/202004281079000016-harbour-piano/"_s << true
                                     << FeedKind::Section;
        QTest::newRow("section") << u"/world/"_s << false << FeedKind::Section;
        QTest::newRow("rss") << u"/export/rss2/world/index.xml"_s << false << FeedKind::Xml;
        QTest::newRow("newsfeed") << u"/services/widget/lenta/"_s << false << FeedKind::Newsfeed;
    }
    void everyAddressOfTheSampleEditionIsUnderstood() {
        QFETCH(QString, path);
        QFETCH(bool, isArticle);
        QFETCH(FeedKind, kind);
        const auto found = inspect(u"https://sample-en.svodka.invalid"_s + path);
        QVERIFY(found.ok());
        QCOMPARE(found->article.has_value(), isArticle);
        QVERIFY(!found->candidates.isEmpty());
        QCOMPARE(found->candidates.first().kind, kind);
        QCOMPARE(found->candidates.first().siteName, u"Sample Edition"_s);
        QVERIFY(!found->candidates.first().title.isEmpty());
    }

    void aSavedPageIsKnownByTheAddressThatIsGiven() {
        const QUrl address(u"https://news.example/story.html"_s);
        const auto id = await(m_library->importer.importPage(articlePage("A story"), address));
        QVERIFY(id.ok());
        QCOMPARE(**await(m_library->storage.findByAddress(address)), *id);
        QCOMPARE(await(m_library->importer.importPage("<html></html>", address)).error().kind,
                 ErrorKind::NothingReadable);
    }

private:
    Result<ImportedAddress> inspect(const QString& text, const ScriptedServer* server = nullptr) {
        return await(m_library->importer.inspect(server ? server->url(text).toString() : text));
    }
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestPageImporter)
#include "tst_pageimporter.moc"
