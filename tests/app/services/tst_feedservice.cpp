// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedService.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestFeedService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_server = std::make_unique<ScriptedServer>();
    }

    void followingReadsTheFeedAtOnce() {
        serve("/feed", {"One", "Two"});
        const FeedId id = follow("/feed");
        const Feed feed = theFeed(id);
        QCOMPARE(feed.articles, 2);
        QCOMPARE(feed.unread, 2);
        QCOMPARE(feed.title, u"News of /feed"_s);
        QCOMPARE(feed.description, u"About it"_s);
        QCOMPARE(feed.fetch.status, 200);
        QVERIFY(!feed.fetch.error);
        QVERIFY(feed.fetch.nextPoll > m_library->clock->now());
        QCOMPARE(await(m_library->feeds.subscribe(candidate("/feed"))).error().kind, ErrorKind::AlreadyThere);
    }

    void aFeedThatCannotBeReadIsFollowedWithItsReason() {
        const FeedId id = follow("/missing");
        QCOMPARE(theFeed(id).fetch.error->number, 404);
        serve("/missing", {"Back"});
        QCOMPARE(refresh(RefreshKind::Force).added, 1);
        QVERIFY(!theFeed(id).fetch.error);
    }

    void unchangedFeedsCostOneShortAnswer() {
        m_server->on("/feed", [](const Request& request) {
            if (request.header("If-None-Match") == "\"v1\"")
                return Answer{.status = 304, .contentType = {}};
            return Answer{.body =
                              rss("N", rssItem("One", "http://a.example/1", "Mon, 23 Nov 2026 10:00:00 GMT")),
                          .contentType = "application/rss+xml",
                          .headers = {{"ETag", "\"v1\""}}};
        });
        const FeedId id = follow("/feed");
        const RefreshSummary summary = refresh(RefreshKind::All);
        QCOMPARE(summary.unchanged, 1);
        QCOMPARE(summary.fetched, 0);
        QCOMPARE(theFeed(id).fetch.etag, QByteArray("\"v1\""));
        QCOMPARE(theFeed(id).articles, 1);
    }

    void validatorsThatTheServerDropsAreDropped() {
        QByteArray etag = "\"v1\"";
        m_server->on("/feed", [&](const Request&) {
            Answer answer{
                .body = rss("N", rssItem("One", "http://a.example/1", "Mon, 23 Nov 2026 10:00:00 GMT"))};
            if (!etag.isEmpty())
                answer.headers = {{"ETag", etag}};
            return answer;
        });
        const FeedId id = follow("/feed");
        etag.clear();
        (void)refresh(RefreshKind::All);
        QVERIFY(theFeed(id).fetch.etag.isEmpty());
        (void)refresh(RefreshKind::All);
        QVERIFY(m_server->requests().last().header("If-None-Match").isEmpty());
    }

    void validatorsAreKeptOverAFailure() {
        bool broken = false;
        m_server->on("/feed", [&](const Request&) {
            return broken ? Answer{.status = 500}
                          : Answer{.body = rss("N", rssItem("One", "http://a.example/1", "")),
                                   .headers = {{"ETag", "\"v1\""}}};
        });
        const FeedId id = follow("/feed");
        broken = true;
        QCOMPARE(refresh(RefreshKind::All).failed.size(), 1);
        QCOMPARE(theFeed(id).fetch.etag, QByteArray("\"v1\""));
        QCOMPARE(theFeed(id).articles, 1);
        (void)refresh(RefreshKind::All);
        QCOMPARE(m_server->requests().last().header("If-None-Match"), QByteArray("\"v1\""));
    }

    void aWaitThatAServerAskedForIsKept() {
        serve("/feed", {"One"});
        const FeedId id = follow("/feed");
        m_server->on("/feed", Answer{.status = 429, .headers = {{"Retry-After", "600"}}});
        RefreshSummary summary = refresh(RefreshKind::All);
        QCOMPARE(summary.waiting.size(), 1);
        QCOMPARE(summary.waiting.first().until, m_library->clock->now().addSecs(600));
        const int asked = m_server->count("/feed");
        summary = refresh(RefreshKind::All);
        QCOMPARE(summary.waiting.first().feed, id);
        QCOMPARE(m_server->count("/feed"), asked);
        serve("/feed", {"One"});
        m_library->clock->advance(600);
        QCOMPARE(refresh(RefreshKind::All).fetched, 1);
        QVERIFY(!theFeed(id).fetch.error);
    }

    void forceGoesAgainstAWait() {
        m_server->on("/feed", Answer{.status = 503, .headers = {{"Retry-After", "600"}}});
        (void)follow("/feed");
        serve("/feed", {"One"});
        QCOMPARE(refresh(RefreshKind::Force).fetched, 1);
    }

    void dueAsksOnlyThoseWhoseTimeHasCome() {
        serve("/feed", {"One"});
        (void)follow("/feed");
        QCOMPARE(refresh(RefreshKind::Due).fetched, 0);
        m_library->clock->advance(25 * 3600);
        QCOMPARE(refresh(RefreshKind::Due).fetched, 1);
    }

    void whatIsGoneForGoodIsLeftAlone() {
        m_server->on("/feed", Answer{.status = 410});
        const FeedId id = follow("/feed");
        m_library->clock->advance(40 * 86400);
        QCOMPARE(refresh(RefreshKind::Due).failed.size(), 0);
        QCOMPARE(refresh(RefreshKind::All).failed.size(), 0);
        QCOMPARE(m_server->count("/feed"), 1);
        QCOMPARE(await(m_library->feeds.refresh({id}, RefreshKind::All))->failed.size(), 1);
    }

    void oneRefreshAsksEachFeedOnceAndTellsHowFarItIs() {
        for (int i = 0; i < 30; ++i) {
            const QByteArray path = "/f" + QByteArray::number(i);
            serve(path, {path + " one"});
            (void)follow(path);
        }
        const auto before = m_server->requests().size();
        for (int i = 0; i < 30; ++i)
            serve("/f" + QByteArray::number(i), {"new " + QByteArray::number(i)});
        QSignalSpy progressed(&m_library->feeds, &FeedService::refreshProgressed);
        QSignalSpy finished(&m_library->feeds, &FeedService::refreshFinished);
        const RefreshSummary summary = refresh(RefreshKind::All);
        QCOMPARE(summary.fetched, 30);
        QCOMPARE(summary.added, 30);
        QCOMPARE(m_server->requests().size() - before, 30);
        QCOMPARE(progressed.size(), 30);
        QCOMPARE(progressed.last(), (QList<QVariant>{30, 30, 30}));
        QCOMPARE(finished.size(), 1);
    }

    void aSlowServerHoldsUpNobody() {
        ScriptedServer slow;
        slow.on("/feed", Answer{.manner = Answer::Manner::Silent});
        (void)await(m_library->storage.subscribe(
            {FeedCandidate{.address = slow.url(u"/feed"_s), .title = u"Slow"_s}, {}}));
        serve("/feed", {"One"});
        (void)await(m_library->storage.subscribe(candidate("/feed")));
        QSignalSpy progressed(&m_library->feeds, &FeedService::refreshProgressed);
        auto refreshed = m_library->feeds.refresh({}, RefreshKind::Force);
        QVERIFY(QTest::qWaitFor([&] { return progressed.size() == 1; }));
        QVERIFY(!refreshed.isFinished());
        m_library->feeds.stopRefresh();
        const auto summary = await(refreshed);
        QVERIFY(summary.ok());
        QCOMPARE(summary->fetched, 1);
        QVERIFY(summary->failed.isEmpty());
        QVERIFY(
            !await(m_library->feeds.tree())->feeds.first().fetch.error); // stopping is no failure of the feed
    }

    void aMovedFeedIsFollowedThereAfterItSaidSoThreeTimes() {
        serve("/new", {"One"});
        m_server->redirect("/old", 301, "/new");
        const FeedId id = follow("/old");
        QCOMPARE(theFeed(id).address, m_server->url(u"/old"_s));
        (void)refresh(RefreshKind::All);
        (void)refresh(RefreshKind::All);
        QCOMPARE(theFeed(id).address, m_server->url(u"/new"_s));
    }

    void brokenAnswersLeaveWhatWasThere() {
        serve("/feed", {"One", "Two"});
        const FeedId id = follow("/feed");
        for (const QByteArray& body :
             {QByteArray(), QByteArray("<html><body>Log in to this network</body></html>"),
              QByteArray(5000, '\0')}) {
            m_server->on("/feed", Answer{.body = body});
            (void)refresh(RefreshKind::Force);
            QVERIFY(theFeed(id).fetch.error);
            QCOMPARE(theFeed(id).articles, 2);
        }
    }

    void theSampleEditionNeedsNoNetwork() {
        QVERIFY(await(m_library->feeds.subscribeToSample()).ok());
        const auto tree = await(m_library->feeds.tree());
        QVERIFY(tree.ok());
        QCOMPARE(tree->editions.size(), 2);
        QVERIFY(tree->feeds.size() >= 10);
        for (const Feed& feed : tree->feeds) {
            QVERIFY2(!feed.fetch.error, qPrintable(feed.title));
            QVERIFY2(feed.articles > 0, qPrintable(feed.title));
            QVERIFY2(!feed.description.isEmpty(), qPrintable(feed.title));
            QVERIFY(feed.edition.isValid());
        }
        QVERIFY(m_server->requests().isEmpty());
    }

    void olderArticlesComeFromTheFurtherPages() {
        QVERIFY(await(m_library->feeds.subscribeToSample()).ok());
        const auto tree = await(m_library->feeds.tree()); // outlives the loop
        QVERIFY(tree.ok());
        for (const Feed& feed : tree->feeds) {
            if (!feed.address.path().startsWith("/russia"_L1))
                continue;
            const auto added = await(m_library->feeds.loadOlder(feed.id));
            QVERIFY(added.ok());
            QVERIFY(*added > 0);
            QVERIFY(theFeed(feed.id).articles >= feed.articles + *added);
            int last = *added;
            for (int i = 0; i < 10 && last > 0; ++i)
                last = *await(m_library->feeds.loadOlder(feed.id));
            QCOMPARE(last, 0);
        }
    }

private:
    storage::NewFeed candidate(const QByteArray& path) const {
        return {FeedCandidate{.address = m_server->url(QString::fromLatin1(path)), .title = u"?"_s}, {}};
    }
    void serve(const QByteArray& path, const QList<QByteArray>& titles) {
        QByteArray items;
        for (const QByteArray& title : titles)
            items += rssItem(title, "http://articles.example/" + title.toPercentEncoding(),
                             "Mon, 23 Nov 2026 10:00:00 GMT");
        m_server->on(path,
                     Answer{.body = rss("News of " + path, items), .contentType = "application/rss+xml"});
    }
    FeedId follow(const QByteArray& path) {
        const auto id = await(m_library->feeds.subscribe(candidate(path)));
        return id ? *id : FeedId{};
    }
    Feed theFeed(FeedId id) {
        const auto feed = await(m_library->storage.feed(id));
        return feed ? *feed : Feed();
    }
    RefreshSummary refresh(RefreshKind kind) {
        const auto summary = await(m_library->feeds.refresh({}, kind));
        return summary ? *summary : RefreshSummary{};
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestFeedService)
#include "tst_feedservice.moc"
