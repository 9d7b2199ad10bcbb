// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FeedTreeModel.h"

#include <QAbstractItemModelTester>
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
