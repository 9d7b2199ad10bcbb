// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FeedTreeModel.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

Feed feed(qint64 id, const QString& title, qint64 edition, qint64 folder = 0, int unread = 0) {
    Feed made;
    made.id = FeedId{id};
    made.title = title;
    made.edition = EditionId{edition};
    made.folder = FolderId{folder};
    made.unread = unread;
    return made;
}

FeedTree tree() {
    FeedTree made;
    made.editions = {{EditionId{1}, u"Harbour Post"_s, {}, u"en"_s},
                     {EditionId{2}, u"Empty Post"_s, {}, u"en"_s}};
    made.folders = {{FolderId{5}, FolderId{4}, u"Inner"_s}, {FolderId{4}, {}, u"Outer"_s}};
    made.feeds = {feed(10, u"World"_s, 1, 0, 3), feed(11, u"Culture"_s, 1), feed(12, u"Deep"_s, 0, 5, 7),
                  feed(13, u"Alone"_s, 0)};
    made.counts.unread = 10;
    made.counts.saved = 2;
    return made;
}

/// The same with an order that is not that of the lists: Alone, Outer (Deep, Inner), Harbour Post.
FeedTree ordered() {
    FeedTree made = tree();
    made.feeds[2].folder = FolderId{4};
    made.feeds[2].position = 2;
    made.feeds[3].position = 1;
    made.folders[0].position = 3;
    made.folders[1].position = 4;
    made.editions[0].position = 9;
    return made;
}

QStringList keysUnder(const FeedTreeModel& model, const QModelIndex& parent) {
    QStringList keys;
    for (int row = 0; row < model.rowCount(parent); ++row)
        keys += model.index(row, 0, parent).data(FeedTreeModel::KeyRole).toString();
    return keys;
}

} // namespace

class TestFeedTreeModel : public QObject {
    Q_OBJECT
private slots:
    void keepsTheContractOfModels() {
        FeedTreeModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTree(tree());
        FeedTree grown = tree();
        grown.feeds.append(feed(14, u"New"_s, 1));
        model.setTree(grown);
        model.setTree({});
    }

    void anEmptyLibraryHasOnlyItsSmartFolders() {
        FeedTreeModel model;
        QCOMPARE(model.rowCount(), 6);
        QVERIFY(model.indexOf(u"smart/unread"_s).isValid());
        QVERIFY(!model.indexOf(u"heading/editions"_s).isValid());
    }

    void sectionsStandUnderTheirEdition() {
        FeedTreeModel model;
        model.setTree(tree());
        const QModelIndex world = model.indexOf(u"feed/10"_s);
        QCOMPARE(world.parent(), model.indexOf(u"edition/1"_s));
        QCOMPARE(world.parent().data(FeedTreeModel::UnreadRole).toInt(), 3);
        QVERIFY(!model.indexOf(u"edition/2"_s).isValid()); // nothing of it is followed
        QVERIFY(!model.indexOf(u"feed/13"_s).parent().isValid());
    }

    void foldersNestAndSumUp() {
        FeedTreeModel model;
        model.setTree(tree());
        QCOMPARE(model.indexOf(u"feed/12"_s).parent(), model.indexOf(u"folder/5"_s));
        QCOMPARE(model.indexOf(u"folder/5"_s).parent(), model.indexOf(u"folder/4"_s));
        QCOMPARE(model.indexOf(u"folder/4"_s).data(FeedTreeModel::CountRole).toInt(), 7);
        QCOMPARE(model.feedsUnder(model.indexOf(u"folder/4"_s)), QList<FeedId>{FeedId{12}});
    }

    void countsChangeWithoutMovingRows() {
        FeedTreeModel model;
        model.setTree(tree());
        const QPersistentModelIndex world(model.indexOf(u"feed/10"_s));
        FeedTree later = tree();
        later.feeds[0].unread = 99;
        model.setTree(later);
        QVERIFY(world.isValid());
        QCOMPARE(world.data(FeedTreeModel::CountRole).toInt(), 99);
    }

    void everyRowButTheHeadingsStandsForArticles() {
        FeedTreeModel model;
        model.setTree(tree());
        QVERIFY(!model.queryAt(model.indexOf(u"heading/library"_s)));
        QCOMPARE(model.queryAt(model.indexOf(u"smart/saved"_s))->scope, ArticleQuery::Scope::Saved);
        const auto query = model.queryAt(model.indexOf(u"feed/11"_s));
        QCOMPARE(query->scope, ArticleQuery::Scope::Feed);
        QCOMPARE(query->scopeId, 11);
    }

    void everythingStandsInTheReadersOrder() {
        FeedTreeModel model;
        model.setTree(ordered());
        QCOMPARE(keysUnder(model, {}).mid(6),
                 (QStringList{u"heading/editions"_s, u"feed/13"_s, u"folder/4"_s, u"edition/1"_s}));
        QCOMPARE(keysUnder(model, model.indexOf(u"folder/4"_s)), (QStringList{u"feed/12"_s, u"folder/5"_s}));
    }

    void aStepUpOrDownIsBesideTheNeighbour() {
        FeedTreeModel model;
        model.setTree(ordered());
        using Direction = FeedTreeModel::Direction;
        const QModelIndex alone = model.indexOf(u"feed/13"_s);
        QVERIFY(!model.targetBeside(alone, Direction::Up)); // above it is the heading
        const auto down = model.targetBeside(alone, Direction::Down);
        QVERIFY(down);
        QCOMPARE(down->before, (TreeItem{TreeItem::Kind::Edition, 1}));
        const auto up = model.targetBeside(model.indexOf(u"folder/5"_s), Direction::Up);
        QCOMPARE(up->into, FolderId{4});
        QCOMPARE(up->before, (TreeItem{TreeItem::Kind::Feed, 12}));
        QVERIFY(!model.targetBeside(model.indexOf(u"smart/unread"_s), Direction::Down));
    }

    void aDropAsksForAMove_data() {
        QTest::addColumn<QString>("dragged");
        QTest::addColumn<QString>("onto");
        QTest::addColumn<int>("row");
        QTest::addColumn<qint64>("into"); // -1 = refused
        QTest::addColumn<QString>("before");
        QTest::newRow("a feed onto a folder")
            << u"feed/13"_s << u"folder/4"_s << -1 << qint64{4} << QString();
        QTest::newRow("between two in a folder")
            << u"feed/13"_s << u"folder/4"_s << 1 << qint64{4} << u"folder/5"_s;
        QTest::newRow("above the library's own rows")
            << u"folder/4"_s << QString() << 1 << qint64{0} << u"feed/13"_s;
        QTest::newRow("a feed out of its folder")
            << u"feed/12"_s << QString() << -1 << qint64{0} << QString();
        QTest::newRow("a folder into itself")
            << u"folder/4"_s << u"folder/4"_s << -1 << qint64{-1} << QString();
        QTest::newRow("a folder into one of its own")
            << u"folder/4"_s << u"folder/5"_s << -1 << qint64{-1} << QString();
        QTest::newRow("an edition into a folder")
            << u"edition/1"_s << u"folder/4"_s << -1 << qint64{-1} << QString();
        QTest::newRow("a section within its edition")
            << u"feed/11"_s << u"edition/1"_s << 0 << qint64{0} << u"feed/10"_s;
        QTest::newRow("a section to the top, where it cannot stand")
            << u"feed/11"_s << QString() << -1 << qint64{-1} << QString();
        QTest::newRow("a foreign feed into an edition")
            << u"feed/13"_s << u"edition/1"_s << -1 << qint64{-1} << QString();
        QTest::newRow("onto a feed") << u"feed/13"_s << u"feed/12"_s << -1 << qint64{-1} << QString();
    }

    void aDropAsksForAMove() {
        QFETCH(const QString, dragged);
        QFETCH(const QString, onto);
        QFETCH(const int, row);
        QFETCH(const qint64, into);
        QFETCH(const QString, before);
        FeedTreeModel model;
        model.setTree(ordered());
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(dragged)}));
        const QModelIndex parent = onto.isEmpty() ? QModelIndex() : model.indexOf(onto);
        QList<FeedTreeModel::Target> asked;
        connect(&model, &FeedTreeModel::moveAsked, this,
                [&](const TreeItem&, FolderId folder, const TreeItem& next) {
                    asked.append({folder, next});
                });
        QCOMPARE(model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent), into >= 0);
        QCOMPARE(model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent), into >= 0);
        QCOMPARE(asked.size(), into >= 0 ? 1 : 0);
        if (asked.isEmpty())
            return;
        QCOMPARE(asked.first().into, FolderId{into});
        QCOMPARE(asked.first().before, model.itemAt(model.indexOf(before)).value_or(TreeItem{}));
    }

    void aNewNameIsAskedFor() {
        FeedTreeModel model;
        model.setTree(tree());
        QStringList asked;
        connect(&model, &FeedTreeModel::renameAsked, this,
                [&](const TreeItem&, const QString& name) { asked.append(name); });
        const QModelIndex folder = model.indexOf(u"folder/4"_s);
        QVERIFY(model.setData(folder, u" Sea "_s, Qt::EditRole));
        QVERIFY(!model.setData(folder, u"  "_s, Qt::EditRole));                       // a folder has a name
        QVERIFY(!model.setData(folder, u"Outer"_s, Qt::EditRole));                    // it is called so
        QVERIFY(model.setData(model.indexOf(u"feed/10"_s), QString(), Qt::EditRole)); // as it calls itself
        QVERIFY(!(model.flags(model.indexOf(u"edition/1"_s)) & Qt::ItemIsEditable));
        QCOMPARE(asked, (QStringList{u"Sea"_s, QString()}));
    }

    void aFailedFeedSaysSo() {
        FeedTree failing = tree();
        failing.feeds[1].fetch.error = Error{ErrorKind::HttpStatus, u"example.org"_s, 404};
        FeedTreeModel model;
        model.setTree(failing);
        QCOMPARE(model.indexOf(u"feed/11"_s).data(FeedTreeModel::ErrorRole).value<Error>().number, 404);
        QVERIFY(!model.indexOf(u"feed/10"_s).data(FeedTreeModel::ErrorRole).isValid());
    }
};

QTEST_MAIN(TestFeedTreeModel)
#include "tst_feedtreemodel.moc"
