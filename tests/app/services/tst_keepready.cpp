// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/KeepReady.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestKeepReady : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_server = std::make_unique<ScriptedServer>();
        const QByteArray page = m_server->url(u"/20261123/light-1.html"_s).toEncoded();
        m_server->on("/feed",
                     Answer{.body = rss("Post", rssItem("Light", page, "Mon, 23 Nov 2026 10:00:00 GMT")),
                            .contentType = "application/rss+xml"});
        m_server->on("/20261123/light-1.html",
                     Answer{.body = articlePage("Light", m_server->url(u"/light.png"_s).toEncoded())});
        m_server->on("/light.png", Answer{.body = smallPng(), .contentType = "image/png"});
    }
    void cleanup() {
        m_library.reset();
        m_server.reset();
    }

    void onlyFeedsThatAreToBeReadyAreFetchedAhead() {
        KeepReady keep(m_library->storage, m_library->feeds, m_library->offline);
        const FeedId feed = follow();
        QCOMPARE(m_server->count("/20261123/light-1.html"), 0);
        QVERIFY(await(m_library->subscriptions.setOptions(feed, {.keepReady = true})).ok());
        QSignalSpy rested(&keep, &KeepReady::rested);
        keep.look();
        QVERIFY(rested.wait());
        QCOMPARE(m_server->count("/20261123/light-1.html"), 1);
        QCOMPARE(m_server->count("/light.png"), 1);
        const auto page = await(m_library->storage.articles({}));
        const auto state = await(m_library->storage.savedStates({page->articles.first().id}));
        QVERIFY(state->first().hasBody);
        QVERIFY(state->first().missingPictures.isEmpty());
        QVERIFY(!state->first().savedAt.isValid()); // ready, not saved: the reader did not ask for that
        keep.look();
        QVERIFY(rested.wait());
        QCOMPARE(m_server->count("/20261123/light-1.html"), 1); // once
    }

    void aRefreshIsEnough() {
        const FeedId feed = follow();
        QVERIFY(await(m_library->subscriptions.setOptions(feed, {.keepReady = true})).ok());
        KeepReady keep(m_library->storage, m_library->feeds, m_library->offline);
        QSignalSpy rested(&keep, &KeepReady::rested);
        QVERIFY(await(m_library->feeds.refresh({}, RefreshKind::Force)).ok());
        QVERIFY(rested.count() > 0 || rested.wait());
        QCOMPARE(m_server->count("/20261123/light-1.html"), 1);
    }

private:
    FeedId follow() {
        const auto id = await(m_library->feeds.subscribe(
            {FeedCandidate{.address = m_server->url(u"/feed"_s), .title = u"Post"_s}}));
        return id ? *id : FeedId{};
    }

    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestKeepReady)
#include "tst_keepready.moc"
