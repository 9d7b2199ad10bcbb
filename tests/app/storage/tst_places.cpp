// SPDX-License-Identifier: GPL-3.0-or-later
// Folders, the order of the tree, and that every change of it can be taken back.
#include "LibraryFixture.h"

#include <algorithm>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

using Kind = TreeItem::Kind;

TreeItem item(FeedId id) {
    return {Kind::Feed, id.value};
}
TreeItem item(FolderId id) {
    return {Kind::Folder, id.value};
}

} // namespace

class TestPlaces : public QObject {
    Q_OBJECT
private slots:
    void init() { m_library = std::make_unique<LibraryFixture>(); }
    void cleanup() { m_library.reset(); }

    void aFolderIsMadeNestedRenamedAndTakenBack() {
        const FolderId outer = addFolder(u"Outer"_s);
        const FolderId inner = addFolder(u"Inner"_s, outer);
        QCOMPARE(shape(), u"Outer(Inner())"_s);
        QVERIFY(await(storage().renameFolder(inner, u" In\nner 2 "_s)).ok());
        QCOMPARE(shape(), u"Outer(In ner 2())"_s);
        undo();
        QCOMPARE(shape(), u"Outer(Inner())"_s);
        undo();
        QCOMPARE(shape(), u"Outer()"_s);
        undo();
        QCOMPARE(shape(), QString());
        redo();
        redo();
        QCOMPARE(shape(), u"Outer(Inner())"_s);
        QCOMPARE(tree().folders.last().id, inner);
    }

    void feedsKeepTheOrderTheyAreGiven() {
        const FeedId a = follow(u"a"_s);
        const FeedId b = follow(u"b"_s);
        const FeedId c = follow(u"c"_s);
        QCOMPARE(shape(), u"a b c"_s);
        QVERIFY(move(item(c), {}, item(a)));
        QCOMPARE(shape(), u"c a b"_s);
        QVERIFY(move(item(a), {}, {}));
        QCOMPARE(shape(), u"c b a"_s);
        m_library->reopen();
        QCOMPARE(shape(), u"c b a"_s);
        undo();
        undo();
        QCOMPARE(shape(), u"a b c"_s);
        Q_UNUSED(b)
    }

    void aFeedGoesIntoAFolderAndOutOfIt() {
        const FeedId a = follow(u"a"_s);
        const FolderId folder = addFolder(u"F"_s);
        const FeedId b = follow(u"b"_s);
        QVERIFY(move(item(a), folder, {}));
        QVERIFY(move(item(b), folder, item(a)));
        QCOMPARE(shape(), u"F(b a)"_s);
        QVERIFY(move(item(b), {}, item(folder)));
        QCOMPARE(shape(), u"b F(a)"_s);
        undo();
        undo();
        undo();
        QCOMPARE(shape(), u"a F() b"_s);
    }

    void aFeedOfAnEditionComesBackToIt() {
        const FeedId world = m_library->follow(u"https://post.example/world"_s, u"world"_s, u"Post"_s);
        const FeedId town = m_library->follow(u"https://post.example/town"_s, u"town"_s, u"Post"_s);
        const FolderId folder = addFolder(u"F"_s);
        QVERIFY(move(item(world), folder, {}));
        QCOMPARE(shape(), u"Post[town] F(world)"_s);
        QVERIFY(move(item(world), {}, item(town)));
        QCOMPARE(shape(), u"Post[world town] F()"_s);
    }

    void editionsAreOrderedButLieInNoFolder() {
        m_library->follow(u"https://post.example/world"_s, u"world"_s, u"Post"_s);
        m_library->follow(u"https://star.example/town"_s, u"town"_s, u"Star"_s);
        const FolderId folder = addFolder(u"F"_s);
        const auto editions = tree().editions;
        const TreeItem star{Kind::Edition, editions.last().id.value};
        QVERIFY(move(star, {}, {Kind::Edition, editions.first().id.value}));
        QCOMPARE(shape(), u"Star[town] Post[world] F()"_s);
        QVERIFY(!move(star, folder, {}));
        undo();
        QCOMPARE(shape(), u"Post[world] Star[town] F()"_s);
    }

    void aFolderMovesWithAllInItButNotIntoItself() {
        const FolderId outer = addFolder(u"O"_s);
        const FolderId inner = addFolder(u"I"_s, outer);
        const FeedId a = follow(u"a"_s);
        QVERIFY(move(item(a), inner, {}));
        QVERIFY(!move(item(outer), inner, {}));
        QVERIFY(!move(item(outer), outer, {}));
        QCOMPARE(shape(), u"O(I(a))"_s);
        const FolderId other = addFolder(u"X"_s);
        QVERIFY(move(item(inner), other, {}));
        QCOMPARE(shape(), u"O() X(I(a))"_s);
        undo();
        QCOMPARE(shape(), u"O(I(a)) X()"_s);
    }

    void whatIsInADeletedFolderTakesItsPlace() {
        const FeedId first = follow(u"first"_s);
        const FolderId folder = addFolder(u"F"_s);
        const FolderId inner = addFolder(u"I"_s, folder);
        const FeedId a = follow(u"a"_s);
        const FeedId last = follow(u"last"_s);
        QVERIFY(move(item(a), folder, {}));
        QCOMPARE(shape(), u"first F(I() a) last"_s);
        QVERIFY(await(storage().deleteFolder(folder)).ok());
        QCOMPARE(shape(), u"first I() a last"_s);
        m_library->reopen();
        undo();
        QCOMPARE(shape(), u"first F(I() a) last"_s);
        redo();
        QCOMPARE(shape(), u"first I() a last"_s);
        Q_UNUSED(first)
        Q_UNUSED(inner)
        Q_UNUSED(last)
    }

    void pathsOfFoldersAreMadeOnce() {
        storage::NewFeed feed{{QUrl(u"https://a.example/feed"_s), u"a"_s}, {u"News"_s, u"World"_s}};
        QVERIFY(await(storage().subscribe(feed)).ok());
        feed.candidate = {QUrl(u"https://b.example/feed"_s), u"b"_s};
        QVERIFY(await(storage().subscribe(feed)).ok());
        QCOMPARE(shape(), u"News(World(a b))"_s);
    }

    void manyFeedsComeAtOnceAndEachHasItsResult() {
        follow(u"b"_s);
        const auto results = await(storage().subscribeAll({{{QUrl(u"https://a.example/feed"_s), u"a"_s}},
                                                           {{QUrl(u"https://b.example/feed"_s), u"b"_s}},
                                                           {{QUrl(u"https://a.example/feed"_s), u"a"_s}}}));
        QVERIFY(results.ok());
        QVERIFY(results->at(0).ok());
        QCOMPARE(results->at(1).error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(results->at(2).error().kind, ErrorKind::AlreadyThere);
        QCOMPARE(shape(), u"b a"_s);
    }

    void manyFeedsAreLeftInOneAct() {
        const FeedId a = follow(u"a"_s);
        const FeedId b = follow(u"b"_s);
        QVERIFY(await(storage().unsubscribe({a, b})).ok());
        QCOMPARE(shape(), QString());
        undo();
        QCOMPARE(shape(), u"a b"_s);
    }

    void whatIsDecidedAboutAFeedIsKept() {
        const FeedId a = follow(u"a"_s);
        QCOMPARE(feed(a).options, FeedOptions{});
        const FeedOptions options{60, true, ProxyChoice{ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, 9050},
                                  "windows-1251"};
        QVERIFY(await(storage().setFeedOptions(a, options)).ok());
        m_library->reopen();
        QCOMPARE(feed(a).options, options);
        QVERIFY(await(storage().setFeedOptions(a, {})).ok());
        QCOMPARE(feed(a).options, FeedOptions{});
    }

    void aNewAddressForgetsWhatTheOldServerSaid() {
        const FeedId a = follow(u"a"_s);
        follow(u"b"_s);
        storage::FeedUpdate update;
        update.feed = a;
        update.fetch.etag = "\"1\"";
        update.fetch.fetchedAt = m_library->clock->now();
        QVERIFY(await(storage().saveUpdate(update)).ok());
        const auto taken = await(storage().setFeedAddress(a, QUrl(u"https://b.example/feed"_s)));
        QCOMPARE(taken.error(), (Error{ErrorKind::AlreadyThere, u"b"_s}));
        QCOMPARE(feed(a).fetch.etag, QByteArray("\"1\""));
        QVERIFY(await(storage().setFeedAddress(a, QUrl(u"https://new.example/feed"_s))).ok());
        QCOMPARE(feed(a).address, QUrl(u"https://new.example/feed"_s));
        QVERIFY(feed(a).fetch.etag.isEmpty());
        QVERIFY(!feed(a).fetch.nextPoll.isValid());
    }

    void theLastAnswersOfAServerAreKept() {
        const FeedId a = follow(u"a"_s);
        storage::FeedUpdate update;
        update.feed = a;
        update.items = {LibraryFixture::draft(1)};
        update.fetch.status = 200;
        for (int i = 0; i < 25; ++i) {
            update.fetch.fetchedAt = m_library->clock->now().addSecs(i * 3600);
            update.fetch.etag = QByteArray::number(i);
            QVERIFY(await(storage().saveUpdate(update)).ok());
        }
        QVERIFY(await(storage().saveUpdate(update)).ok()); // older articles: no new answer of the feed
        update.fetch.fetchedAt = update.fetch.fetchedAt.addSecs(3600);
        update.fetch.status = 0;
        update.fetch.error = Error{ErrorKind::TimedOut, u"a.example"_s};
        QVERIFY(await(storage().saveUpdate(update)).ok());
        const auto answers = await(storage().feedAnswers(a));
        QCOMPARE(answers->size(), 20);
        QCOMPARE(answers->first().error, update.fetch.error);
        QCOMPARE(answers->first().at, update.fetch.fetchedAt);
        QCOMPARE(answers->at(1).etag, QByteArray("24"));
        QCOMPARE(answers->at(1).status, 200);
    }

private:
    storage::Storage& storage() { return *m_library->storage; }
    FeedTree tree() { return *await(storage().feedTree()); }
    Feed feed(FeedId id) { return *await(storage().feed(id)); }
    FeedId follow(const QString& name) {
        return m_library->follow(u"https://%1.example/feed"_s.arg(name), name, {});
    }
    FolderId addFolder(const QString& name, FolderId parent = {}) {
        const auto id = await(storage().addFolder(name, parent));
        return id ? *id : FolderId{};
    }
    bool move(const TreeItem& item, FolderId into, const TreeItem& before) {
        return await(storage().move(item, into, before)).ok();
    }
    void undo() { QVERIFY(await(storage().undo())->has_value()); }
    void redo() { QVERIFY(await(storage().redo())->has_value()); }

    /// The tree as one line: "a F(b Inner())", editions with square brackets.
    QString shape() {
        const FeedTree all = tree();
        return in({}, all);
    }
    static QString in(FolderId folder, const FeedTree& all) {
        QMap<qint64, QString> parts;
        for (const Folder& each : all.folders)
            if (each.parent == folder)
                parts.insert(each.position, each.name + u'(' + in(each.id, all) + u')');
        for (const Feed& each : all.feeds)
            if (each.folder == folder && (folder.isValid() || !each.edition.isValid()))
                parts.insert(each.position, each.title);
        for (const Edition& edition : all.editions) {
            QStringList feeds;
            for (const Feed& each : all.feeds)
                if (each.edition == edition.id && !each.folder.isValid())
                    feeds += each.title;
            if (!folder.isValid() && !feeds.isEmpty())
                parts.insert(edition.position, edition.name + u'[' + feeds.join(u' ') + u']');
        }
        return QStringList(parts.values()).join(u' ');
    }

    std::unique_ptr<LibraryFixture> m_library;
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
