// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OfflineService.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"
#include "support/TestLibrary.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestOfflineService : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_library = std::make_unique<TestLibrary>();
        m_server = std::make_unique<ScriptedServer>();
        m_server->on("/a", Answer{.body = articlePage("A story", "/p.png")});
        m_server->on("/p.png", Answer{.body = smallPng(), .contentType = "image/png"});
    }

    void textAndPicturesAreThereWhenTheServerIsGone() {
        const ArticleId id = theArticle();
        QSignalSpy progressed(&m_library->offline, &OfflineService::savingProgressed);
        QSignalSpy saved(&m_library->offline, &OfflineService::saved);
        const auto state = await(m_library->offline.save(id));
        QVERIFY(state.ok());
        QVERIFY(state->hasBody);
        QCOMPARE(state->pictures, 1);
        QVERIFY(state->missingPictures.isEmpty());
        QCOMPARE(state->savedAt, m_library->clock->now());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(progressed.last(), (QList<QVariant>{QVariant::fromValue(id), 3, 3}));
        m_server->stop();
        const auto picture = await(m_library->offline.picture(id, m_server->url(u"/p.png"_s),
                                                              OfflineService::PictureRoad::LibraryOnly));
        QVERIFY(picture.ok());
        QCOMPARE(picture->bytes, smallPng());
        QCOMPARE(picture->contentType, QByteArray("image/png"));
        QVERIFY(await(m_library->storage.article(id))->content.hasBody());
    }

    void aMissingPictureIsNamedAndTriedAgain() {
        m_server->on("/p.png", Answer{.status = 500});
        const ArticleId id = theArticle();
        auto state = await(m_library->offline.save(id));
        QVERIFY(state.ok());
        QCOMPARE(state->missingPictures, QList<QUrl>{m_server->url(u"/p.png"_s)});
        m_server->on("/p.png", Answer{.body = smallPng(), .contentType = "image/png"});
        state = await(m_library->offline.save(id));
        QVERIFY(state->missingPictures.isEmpty());
        QCOMPARE(m_server->count("/a"), 1); // the text was there
    }

    void onlyWhatIsAPictureIsKeptAsOne() {
        const ArticleId id = theArticle();
        const auto road = OfflineService::PictureRoad::Network;
        m_server->on("/p.png",
                     Answer{.body = "<svg xmlns='http://www.w3.org/2000/svg'/>", .contentType = "image/png"});
        QCOMPARE(await(m_library->offline.picture(id, m_server->url(u"/p.png"_s), road)).error().kind,
                 ErrorKind::UnsupportedContent);
        m_server->on("/q", Answer{.body = smallPng(), .contentType = "text/html"});
        QCOMPARE(await(m_library->offline.picture(id, m_server->url(u"/q"_s), road))->contentType,
                 QByteArray("image/png"));
    }

    void withoutLeaveTheNetworkIsNotAsked() {
        const ArticleId id = theArticle();
        const auto picture = await(m_library->offline.picture(id, m_server->url(u"/p.png"_s),
                                                              OfflineService::PictureRoad::LibraryOnly));
        QCOMPARE(picture.error().kind, ErrorKind::NotFound);
        QCOMPARE(m_server->count("/p.png"), 0);
    }

    void aTextThatCannotBeHadIsNoSavedArticle() {
        const ArticleDraft draft{.address = m_server->url(u"/missing"_s), .title = u"A headline"_s};
        const ArticleId id = await(m_library->storage.saveArticle(draft, {}))->id;
        QSignalSpy failed(&m_library->offline, &OfflineService::savingFailed);
        QCOMPARE(await(m_library->offline.save(id)).error().number, 404);
        QCOMPARE(failed.size(), 1);
        QVERIFY(!await(m_library->storage.article(id))->summary.savedAt.isValid());
    }

    void forgettingTakesTheMarkAndLeavesTheText() {
        const ArticleId id = theArticle();
        QVERIFY(await(m_library->offline.save(id)).ok());
        QVERIFY(await(m_library->offline.forget(id)).ok());
        const auto article = await(m_library->storage.article(id));
        QVERIFY(!article->summary.savedAt.isValid());
        QVERIFY(article->content.hasBody());
        QVERIFY(await(m_library->offline.verify({}))->isEmpty());
    }

    void theSampleArticleIsKeptWithItsDiscussion() {
        const auto found = await(m_library->importer.inspect(
            u"https://sample-en.svodka.invalid/20261123/river-crossing-1100000001.html"_s));
        QVERIFY(found.ok() && found->article);
        const auto state = await(m_library->offline.save(*found->article));
        QVERIFY(state.ok());
        QVERIFY(state->pictures > 0);
        QVERIFY(state->missingPictures.isEmpty());
        const auto discussion = await(m_library->storage.discussion(*found->article));
        QVERIFY(discussion.ok());
        QVERIFY(!discussion->comments.isEmpty());
    }

private:
    ArticleId theArticle() {
        const auto found = await(m_library->importer.inspect(m_server->url(u"/a"_s).toString()));
        return found && found->article ? *found->article : ArticleId{};
    }
    std::unique_ptr<TestLibrary> m_library;
    std::unique_ptr<ScriptedServer> m_server;
};

QTEST_GUILESS_MAIN(TestOfflineService)
#include "tst_offlineservice.moc"
