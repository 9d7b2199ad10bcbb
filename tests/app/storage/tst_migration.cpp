// SPDX-License-Identifier: GPL-3.0-or-later
// A library of every form that ever was: fixtures/form-N.db.zst, each written by the program of its time with
// articles of the sample edition in it, one of them starred, one read, one saved.
#include "LibraryFixture.h"
#include "storage/Compression.h"
#include "storage/Database.h"
#include "storage/Migrations.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace svodka;
using test::await;

class TestMigration : public QObject {
    Q_OBJECT
private slots:
    void everyFormHasAFixture() {
        for (int form = 1; form < storage::Migrations::latestVersion(); ++form)
            QVERIFY2(QFileInfo::exists(fixture(form)), qPrintable(fixture(form)));
    }

    void everyOlderLibraryOpens_data() {
        QTest::addColumn<int>("form");
        for (int form = 1; form < storage::Migrations::latestVersion(); ++form)
            QTest::addRow("form %d", form) << form;
    }
    void everyOlderLibraryOpens() {
        QFETCH(int, form);
        const QTemporaryDir directory;
        const QString folder = directory.filePath(u"library"_s);
        QVERIFY(QDir().mkpath(folder));
        storage::restoreFile(fixture(form), folder + u"/svodka.db"_s);
        const auto clock = std::make_shared<Clock>();
        for (int start = 0; start < 2; ++start) { // and the second time there is nothing to do
            storage::Storage library(folder, clock);
            const auto opened = await(library.open());
            QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().detail));
            const auto tree = await(library.feedTree());
            QCOMPARE(tree->feeds.size(), 2);
            QCOMPARE(tree->counts.all, 6);
            QCOMPARE(tree->counts.unread, 5);
            QCOMPARE(tree->counts.starred, 1);
            QCOMPARE(tree->counts.saved, 1);
            const auto list = await(library.articles({}));
            for (const ArticleSummary& row : list->articles)
                if (const auto whole = await(library.article(row.id)); !whole)
                    QFAIL(qPrintable(row.title + u": "_s + whole.error().detail));
            const auto saved = await(library.articles({.scope = ArticleQuery::Scope::Saved}));
            QVERIFY(await(library.article(saved->articles.first().id))->content.hasBody());
            QVERIFY(await(library.articles({.text = u"ferries"_s}))->articles.size() > 0);
            QVERIFY(await(library.check()).ok());
        }
        const QDir backups(folder + u"/backups"_s);
        QCOMPARE(backups.entryList({u"before-form-%1-*.db.zst"_s.arg(form + 1)}).size(), 1);
        {
            storage::Storage library(folder, clock);
            QVERIFY(await(library.open()).ok());
            const auto undone = await(library.undo()); // the journal came along
            QVERIFY(undone.ok() && *undone);
            QCOMPARE(await(library.feedTree())->counts.unread, 6);
        }
        // The copy from before is the old library.
        storage::restoreFile(backups.filePath(backups.entryList({u"before-form-*"_s}).first()),
                             directory.filePath(u"before.db"_s));
        storage::Database before(directory.filePath(u"before.db"_s), storage::Database::Access::ReadOnly);
        QCOMPARE(before.number(u"PRAGMA user_version"_s), qint64(form));
    }

private:
    static QString fixture(int form) {
        return QStringLiteral(SVODKA_SOURCE_DIR "/tests/app/storage/fixtures/form-%1.db.zst").arg(form);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "tst_migration.moc"
