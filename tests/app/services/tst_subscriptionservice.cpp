// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SubscriptionService.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

using Outcome = ImportReport::Outcome;

storage::NewFeed named(const QString& name, const QStringList& folder = {}) {
    return {FeedCandidate{.address = QUrl(u"https://%1.example/feed"_s.arg(name)), .title = name}, folder};
}

} // namespace

class TestSubscriptionService : public QObject {
    Q_OBJECT
private slots:
    void init() { m_library = std::make_unique<TestLibrary>(); }
    void cleanup() { m_library.reset(); }

    void theListGoesOutAndComesInWithNothingLost() {
        storage::NewFeed deep = named(u"deep"_s, {u"News"_s, u"World"_s});
        deep.options = {120, true, std::nullopt, "koi8-r"};
        deep.candidate.description = u"What goes on"_s;
        storage::NewFeed section = named(u"section"_s);
        section.candidate.kind = FeedKind::Section;
        section.candidate.siteName = u"Post"_s;
        section.candidate.siteAddress = QUrl(u"https://post.example/"_s);
        storage::NewFeed folded = section; // of an edition, moved into a folder
        folded.candidate.address = QUrl(u"https://post.example/town/"_s);
        folded.candidate.title = u"town"_s;
        folded.folder = {u"News"_s};
        const auto subscribed = await(
            m_library->storage.subscribeAll({named(u"single"_s), deep, section, folded, named(u"last"_s)}));
        QVERIFY(subscribed.ok());
        const auto opml = await(m_library->subscriptions.exportOpml(Secrets::Included));
        QVERIFY(opml.ok());

        TestLibrary other;
        const auto report = await(other.subscriptions.importOpml(*opml));
        QVERIFY(report.ok());
        QCOMPARE(report->count(Outcome::Added), 5);
        QCOMPARE(report->added.size(), 5);
        QCOMPARE(await(other.subscriptions.exportOpml(Secrets::Included)).value(), *opml);
        const FeedTree tree = *await(other.feeds.tree());
        QCOMPARE(tree.folders.size(), 2);
        QCOMPARE(tree.folders.last().parent, tree.folders.first().id);
        const auto again = await(other.subscriptions.importOpml(*opml));
        QCOMPARE(again->count(Outcome::AlreadyThere), 5);
        QCOMPARE(again->count(Outcome::Added), 0);
    }

    void theReportSaysWhatBecameOfEachLine() {
        QVERIFY(await(m_library->storage.subscribeAll({named(u"here"_s)})).ok());
        const auto report = await(m_library->subscriptions.importOpml(
            "<opml><body><outline text='F'><outline text='new' xmlUrl='https://new.example/feed'/></outline>"
            "<outline text='here' xmlUrl='https://here.example/feed'/>"
            "<outline text='bad' xmlUrl='file:///etc/passwd'/></body></opml>"));
        QVERIFY(report.ok());
        QCOMPARE(report->lines.size(), 3);
        QCOMPARE(report->lines[0].outcome, Outcome::Added);
        QCOMPARE(report->lines[0].folder, QStringList{u"F"_s});
        QCOMPARE(report->lines[1].outcome, Outcome::AlreadyThere);
        QCOMPARE(report->lines[2].outcome, Outcome::Skipped);
        QCOMPARE(report->lines[2].reason->kind, ErrorKind::BadAddress);
        QCOMPARE(report->lines[2].address, u"file:///etc/passwd"_s);
    }

    void whatIsNoListIsRefused() {
        QCOMPARE(await(m_library->subscriptions.importOpml("<html/>")).error().kind, ErrorKind::NotAFeed);
        QCOMPARE(await(m_library->subscriptions.importOpml({})).error().kind, ErrorKind::EmptyAnswer);
    }

    void aFeedsOwnProxyAndCharacterSetAreUsed() {
        const auto id = await(m_library->storage.subscribe({{QUrl(u"http://news.example/feed"_s), u"?"_s}}));
        QVERIFY(id.ok());
        ScriptedServer proxy; // the name is known to nobody but the proxy
        proxy.on("http://news.example/feed",
                 Answer{.body = rss("\xee\xcf\xd7\xcf\xd3\xd4\xc9", {}).replace("encoding=\"utf-8\"", ""),
                        .contentType = "application/rss+xml; charset=utf-8"});
        const FeedOptions options{std::nullopt, false,
                                  ProxyChoice{ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port()},
                                  "koi8-r"};
        QVERIFY(await(m_library->subscriptions.setOptions(*id, options)).ok());
        QVERIFY(await(m_library->feeds.refresh({*id}, RefreshKind::Force)).ok());
        QCOMPARE(proxy.requests().size(), 1);
        const Feed feed = *await(m_library->subscriptions.feed(*id));
        QVERIFY(!feed.fetch.error);
        QCOMPARE(feed.title, u"\u041d\u043e\u0432\u043e\u0441\u0442\u0438"_s);
    }

    void passwordsStayWhenTheyAreToStay() {
        storage::NewFeed feed = named(u"mine"_s);
        feed.candidate.address = QUrl(u"https://me:secret@mine.example/feed?token=t0p"_s);
        QVERIFY(await(m_library->storage.subscribeAll({feed, named(u"open"_s)})).ok());
        QCOMPARE(await(m_library->subscriptions.feedsWithSecrets()).value(), QStringList{u"mine"_s});
        const QByteArray without = *await(m_library->subscriptions.exportOpml(Secrets::LeftOut));
        QVERIFY(!without.contains("secret"));
        QVERIFY(!without.contains("t0p"));
        QVERIFY(without.contains("https://mine.example/feed"));
        QVERIFY(await(m_library->subscriptions.exportOpml(Secrets::Included))->contains("me:secret@"));
    }

private:
    std::unique_ptr<TestLibrary> m_library;
};

QTEST_GUILESS_MAIN(TestSubscriptionService)
#include "tst_subscriptionservice.moc"
