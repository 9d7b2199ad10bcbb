// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ArticleService.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestArticleService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void anArticleIsShownAtOnceAndItsTextFollows() {
        m_server->on("/a", Answer{.body = articlePage("The headline of the page")});
        const ArticleId id = follow("/a");
        QSignalSpy started(&m_library->articles, &ArticleService::readingStarted);
        QSignalSpy updated(&m_library->articles, &ArticleService::articleUpdated);
        const auto first = await(m_library->articles.open(id));
        QVERIFY(first.ok());
        QCOMPARE(first->summary.title, u"A headline"_s);
        QVERIFY(!first->content.hasBody());
        QVERIFY(QTest::qWaitFor([&] { return updated.size() == 1; }));
        QCOMPARE(started.size(), 1);
        QCOMPARE(updated.first().first().value<ArticleId>(), id);
        const auto second = await(m_library->articles.open(id));
        QVERIFY(second->content.hasBody());
        QCOMPARE(second->content.title, u"The headline of the page"_s);
        // What the page does not say stays as the feed said it.
        QCOMPARE(second->summary.published, QDateTime(QDate(2026, 11, 23), QTime(10, 0), Qt::UTC));
        QCOMPARE(m_server->count("/a"), 1); // a text that is there is not fetched again
        QVERIFY(await(m_library->articles.reload(id)).ok());
        QCOMPARE(m_server->count("/a"), 2);
    }

    void theSourceOfAPageIsKept() {
        m_server->on("/a", Answer{.body = articlePage("A headline")});
        const ArticleId id = follow("/a");
        QVERIFY(await(m_library->articles.reload(id)).ok());
        const auto source = await(m_library->articles.pageSource(id));
        QVERIFY(source.ok());
        QVERIFY(source->text.contains("A headline</h1>"_L1));
    }

    void aPageThatCannotBeReadSaysWhyAndChangesNothing_data() {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("gone") << 404 << QByteArray() << ErrorKind::HttpStatus;
        QTest::newRow("empty") << 200 << QByteArray() << ErrorKind::EmptyAnswer;
        QTest::newRow("nothing in it")
            << 200 << QByteArray("<html><body></body></html>") << ErrorKind::NothingReadable;
    }
    void aPageThatCannotBeReadSaysWhyAndChangesNothing() {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(ErrorKind, kind);
        m_server->on("/a", Answer{.status = status, .body = body});
        const ArticleId id = follow("/a");
        QSignalSpy failed(&m_library->articles, &ArticleService::readingFailed);
        QVERIFY(await(m_library->articles.open(id)).ok());
        QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }));
        QCOMPARE(failed.first().last().value<Error>().kind, kind);
        QCOMPARE(await(m_library->articles.open(id))->summary.title, u"A headline"_s);
    }

    void aPageIsFetchedOnceHoweverOftenItIsOpened() {
        m_server->on("/a", Answer{.body = articlePage("A headline")});
        const ArticleId id = follow("/a");
        QSignalSpy updated(&m_library->articles, &ArticleService::articleUpdated);
        auto one = m_library->articles.open(id);
        auto two = m_library->articles.open(id);
        QVERIFY(await(one).ok() && await(two).ok());
        QVERIFY(QTest::qWaitFor([&] { return !updated.isEmpty(); }));
        QCOMPARE(m_server->count("/a"), 1);
    }

    void aRedirectedPageStaysTheSameArticle() {
        m_server->redirect("/a", 302, "/b?session=7");
        m_server->on("/b?session=7", Answer{.body = articlePage("A headline")});
        const ArticleId id = follow("/a");
        QVERIFY(await(m_library->articles.reload(id)).ok());
        const auto list = await(m_library->articles.list({}));
        QCOMPARE(list->articles.size(), 1);
        QCOMPARE(list->articles.first().id, id);
        QCOMPARE(list->articles.first().address, m_server->url(u"/a"_s));
    }

    void marksAreToldToEveryView() {
        m_server->on("/a", Answer{.body = articlePage("A headline")});
        const ArticleId id = follow("/a");
        QSignalSpy changed(&m_library->articles, &ArticleService::articlesChanged);
        QCOMPARE(*await(m_library->articles.mark({id}, Mark::Starred)), 1);
        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }));
        QVERIFY(await(m_library->articles.open(id))->summary.starred);
        QCOMPARE(*await(m_library->articles.markAllRead({})), 1);
        QVERIFY(await(m_library->articles.open(id))->summary.read);
    }

    void aPublicFeedLeadsToNoPrivatePage() {
        ArticleDraft draft{.address = m_server->url(u"/secret"_s), .title = u"Bait"_s};
        const auto feed = await(m_library->storage.subscribe(
            {FeedCandidate{.address = QUrl(u"http://8.8.8.8/feed"_s), .title = u"Public"_s}, {}}));
        QVERIFY(await(m_library->storage.saveUpdate({.feed = *feed, .items = {draft}, .fetch = {}})).ok());
        const ArticleId id = await(m_library->articles.list({}))->articles.first().id;
        QCOMPARE(await(m_library->articles.reload(id)).error().kind, ErrorKind::AddressRefused);
        QVERIFY(m_server->requests().isEmpty());
    }

private:
    /// Follows a feed whose one item leads to `path`.
    ArticleId follow(const QByteArray& path) {
        const QByteArray link = m_server->url(QString::fromLatin1(path)).toEncoded();
        m_server->on("/feed", Answer{.body = rss("News", rssItem("A headline", link,
                                                                 "Mon, 23 Nov 2026 10:00:00 GMT"))});
        (void)await(m_library->feeds.subscribe(
            {FeedCandidate{.address = m_server->url(u"/feed"_s), .title = u"News"_s}, {}}));
        const auto list = await(m_library->articles.list({}));
        return list && !list->articles.isEmpty() ? list->articles.first().id : ArticleId{};
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestArticleService)
#include "tst_articleservice.moc"
