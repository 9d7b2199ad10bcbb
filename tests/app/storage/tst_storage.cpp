// SPDX-License-Identifier: GPL-3.0-or-later
#include "LibraryFixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace svodka;
using test::await;
using test::LibraryFixture;

class TestStorage : public QObject {
    Q_OBJECT
private slots:
    void aNewLibraryIsEmptyAndPrivate() {
        LibraryFixture library;
        QVERIFY(library.openResult.ok());
        const auto tree = await(library.storage->feedTree());
        QVERIFY(tree.ok());
        QCOMPARE(tree->feeds.size(), 0);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(library.folder() + u"/svodka.db"_s) & others));
        QVERIFY(!(QFile::permissions(library.folder()) & others));
    }

    void whatWasFollowedAndReadIsThereAfterARestart() {
        LibraryFixture library;
        const FeedId feed = library.follow(u"https://news.example/rss"_s);
        QVERIFY(feed.isValid());
        QCOMPARE(library.update(feed, {LibraryFixture::draft(1), LibraryFixture::draft(2)}).added, 2);
        const ArticleId first = library.list().last().id;
        QCOMPARE(*await(library.storage->mark({first}, Mark::Read)), 1);
        QCOMPARE(*await(library.storage->mark({first}, Mark::Starred)), 1);
        library.reopen();
        const auto tree = await(library.storage->feedTree());
        QCOMPARE(tree->feeds.size(), 1);
        QCOMPARE(tree->editions.size(), 1);
        QCOMPARE(tree->editions.first().name, u"Sample Edition"_s);
        QCOMPARE(tree->feeds.first().unread, 1);
        QCOMPARE(tree->counts.unread, 1);
        QCOMPARE(tree->counts.starred, 1);
        const auto rows = library.list();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.first().title, u"Story 2"_s);
        QVERIFY(!rows.first().read);
        QVERIFY(rows.last().read && rows.last().starred);
        QCOMPARE(rows.last().sourceName, u"Sample Edition"_s);
    }

    void followingTwiceNamesWhatIsThere() {
        LibraryFixture library;
        QVERIFY(library.follow(u"https://news.example/rss"_s).isValid());
        storage::NewFeed again;
        again.candidate.address = QUrl(u"http://www.news.example/rss"_s);
        const auto second = await(library.storage->subscribe(again));
        QVERIFY(!second.ok());
        QCOMPARE(second.error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(second.error().detail, u"World"_s);
    }

    void anArticleComesBackWhole() {
        LibraryFixture library;
        ArticleDraft draft = LibraryFixture::draft(1, u"Headline"_s, u"Body text."_s);
        draft.secondTitle = u"Second"_s;
        draft.lead = u"Lead"_s;
        draft.dateline = {u"MOSCOW"_s, u"August 26"_s, u"Sample Agency"_s};
        draft.authors = {u"A. Writer"_s, u"Б. Автор"_s};
        draft.tags = {{u"River"_s, QUrl(u"https://news.example/tag/river"_s)}};
        draft.section = {u"Russia"_s, QUrl(u"https://news.example/russia/"_s), u"About"_s};
        draft.siteName = u"Sample"_s;
        draft.summary = u"Lead"_s;
        draft.commentCount = 3;
        draft.leadPicture =
            Picture{QUrl(u"https://news.example/1.jpg"_s), u"alt"_s, u"caption"_s, u"credit"_s};
        draft.furniture = {{u"rule"_s, u"text"_s}};
        draft.profile = u"generic"_s;
        const auto outcome =
            await(library.storage->saveArticle(draft, {}, "<html>Строка</html>", "text/html; charset=utf-8"));
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->kind, SaveOutcome::Kind::New);
        library.reopen();
        const auto article = await(library.storage->article(outcome->id));
        QVERIFY(article.ok());
        const ArticleDraft& content = article->content;
        QCOMPARE(content.secondTitle, draft.secondTitle);
        QCOMPARE(content.lead, draft.lead);
        QVERIFY(content.dateline == draft.dateline);
        QCOMPARE(content.authors, draft.authors);
        QVERIFY(content.tags == draft.tags);
        QVERIFY(content.section == draft.section);
        QVERIFY(content.leadPicture == draft.leadPicture);
        QVERIFY(content.blocks == draft.blocks);
        QCOMPARE(content.published, draft.published);
        QCOMPARE(content.commentCount, draft.commentCount);
        QCOMPARE(content.siteName, draft.siteName);
        QCOMPARE(article->summary.thumbnail, draft.leadPicture->address);
        const auto source = await(library.storage->pageSource(outcome->id));
        QVERIFY(source.ok());
        QCOMPARE(source->text, u"<html>Строка</html>"_s);
        QCOMPARE(source->furniture.size(), 1);
        QCOMPARE(source->furniture.first().text, u"text"_s);
        QCOMPARE(
            *await(library.storage->findByAddress(QUrl(u"http://www.news.example/2026/story-1.html#x"_s))),
            std::optional(outcome->id));
    }

    void listsGoOnWithoutGapsOrDoubles() {
        LibraryFixture library;
        const FeedId one = library.follow(u"https://news.example/rss"_s);
        const FeedId two = library.follow(u"https://news.example/rss2"_s, u"Russia"_s);
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 100; ++i) {
            drafts.append(LibraryFixture::draft(i));
            drafts.last().published = QDateTime({2026, 1, 1}, {0, i / 10}, Qt::UTC); // ten at a time
        }
        QCOMPARE(library.update(one, drafts.mid(0, 60)).added, 60);
        QCOMPARE(library.update(two, drafts.mid(40)).added, 40); // twenty stories in both
        const auto edition = await(library.storage->feedTree())->editions.first().id.value;
        for (const auto& [scope, id, expected] : {std::tuple(ArticleQuery::Scope::Newsfeed, qint64(0), 100),
                                                  std::tuple(ArticleQuery::Scope::Feed, one.value, 60),
                                                  std::tuple(ArticleQuery::Scope::Edition, edition, 100)}) {
            ArticleQuery query{scope, id};
            query.limit = 7;
            QList<ArticleId> seen;
            QDateTime last({2100, 1, 1}, {0, 0}, Qt::UTC);
            do {
                const auto page = await(library.storage->articles(query));
                QVERIFY(page.ok());
                for (const ArticleSummary& row : page->articles) {
                    QVERIFY(row.published <= last);
                    QVERIFY(!seen.contains(row.id));
                    last = row.published;
                    seen.append(row.id);
                }
                query.before = page->next;
            } while (!query.before.isEmpty());
            QCOMPARE(seen.size(), expected);
        }
    }

    void undoAndRedoGoOverRestarts() {
        LibraryFixture library;
        const FeedId feed = library.follow(u"https://news.example/rss"_s);
        QList<ArticleDraft> drafts;
        for (int i = 0; i < 50; ++i)
            drafts.append(LibraryFixture::draft(i));
        library.update(feed, drafts);
        QVERIFY(await(library.storage->mark({library.list().at(3).id}, Mark::Read)).ok());
        QCoreApplication::processEvents(); // the first act was told
        QSignalSpy recorded(library.storage.get(), &storage::Storage::actRecorded);
        QCOMPARE(*await(library.storage->markAll({ArticleQuery::Scope::Feed, feed.value}, Mark::Read)), 49);
        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(library.counts().unread, 0);
        library.reopen();
        const auto act = await(library.storage->undo());
        QVERIFY(act.ok() && act->has_value());
        QCOMPARE((*act)->kind, storage::Act::Kind::MarkedRead);
        QCOMPARE((*act)->count, 49);
        QCOMPARE(library.counts().unread, 49);
        library.reopen();
        QVERIFY(await(library.storage->redo())->has_value());
        QCOMPARE(library.counts().unread, 0);
        QVERIFY(!await(library.storage->redo())->has_value());
        QVERIFY(await(library.storage->undo())->has_value());
        QVERIFY(await(library.storage->undo())->has_value());
        QVERIFY(!await(library.storage->undo())->has_value());
        QCOMPARE(library.counts().unread, 50);
    }

    void unsubscribingIsTakenBackWithEverything() {
        LibraryFixture library;
        const FeedId feed = library.follow(u"https://news.example/rss"_s);
        library.update(feed, {LibraryFixture::draft(1), LibraryFixture::draft(2), LibraryFixture::draft(3)});
        const ArticleId starred = library.list().first().id;
        QVERIFY(await(library.storage->mark({starred}, Mark::Starred)).ok());
        QVERIFY(await(library.storage->unsubscribe({feed})).ok());
        QCOMPARE(library.list().size(), 1); // what is starred stays
        QCOMPARE(library.list().first().id, starred);
        QCOMPARE(library.counts().all, 1);
        QCOMPARE(await(library.storage->feedTree())->feeds.size(), 0);
        library.reopen();
        QVERIFY(await(library.storage->undo())->has_value());
        QCOMPARE(library.list().size(), 3);
        QCOMPARE(library.counts().all, 3);
        QCOMPARE(await(library.storage->feedTree())->feeds.first().articles, 3);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
