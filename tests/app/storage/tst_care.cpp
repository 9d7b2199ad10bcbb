// SPDX-License-Identifier: GPL-3.0-or-later
// What happens to a library that time, a full disk or a bad sector has got at.
#include "LibraryFixture.h"

#include <QDir>
#include <QSignalSpy>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace svodka;
using test::await;
using test::LibraryFixture;

class TestCare : public QObject {
    Q_OBJECT
private slots:
    void init() {
        library = std::make_unique<LibraryFixture>();
        feed = library->follow(u"https://news.example/rss"_s);
        QVERIFY(feed.isValid());
    }

    void aBackupPutsTheLibraryBackAndIsSearchable() {
        fill(600);
        QCOMPARE(*await(library->storage->mark({library->list().first().id}, Mark::Starred)), 1);
        const auto backup = await(library->storage->backUpInBackground());
        QVERIFY(backup.ok());
        QVERIFY(backup->endsWith(u".db.zst"_s));
        QCOMPARE(QFileInfo(*backup).permissions() & (QFile::ReadOther | QFile::ReadGroup),
                 QFile::Permissions());
        library->update(feed, {LibraryFixture::draft(9000, u"Later"_s)});
        const QString folder = library->folder();
        QCOMPARE(storage::Storage::restore(folder, *backup, library->clock->now()).error().kind,
                 ErrorKind::LibraryBusy); // it is open
        library->storage.reset();
        const auto aside = storage::Storage::restore(folder, *backup, library->clock->now());
        QVERIFY(aside.ok());
        QVERIFY(QFileInfo::exists(*aside));
        library->reopen();
        QVERIFY(library->openResult.ok());
        QCOMPARE(library->counts().all, 600);
        QCOMPARE(library->counts().starred, 1);
        while (*await(library->storage->careSome({})))
            ;
        QCOMPARE(search(u"walrus7 "_s), 1);
        QCOMPARE(search(u"Later "_s), 0);
        QVERIFY(await(library->storage->check()).ok());
        QCOMPARE(library->update(feed, {draft(3)}).added, 0); // known by its names
    }

    void threeBackupsAreKept() {
        for (int i = 0; i < 5; ++i) {
            library->clock->advance(86'400);
            QVERIFY(await(library->storage->backUpInBackground()).ok());
        }
        const QDir backups(library->folder() + u"/backups"_s);
        QCOMPARE(backups.entryList({u"svodka-*"_s}).size(), 3);
        QVERIFY(backups.entryList({u"unfinished*"_s}).isEmpty());
    }

    void whatIsNoBackupRestoresNothing() {
        library->storage.reset();
        QFile file(library->directory.filePath(u"text.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no library at all\n");
        file.close();
        const QByteArray before = bytesOf(path());
        QVERIFY(!storage::Storage::restore(library->folder(), file.fileName(), library->clock->now()).ok());
        QVERIFY(!storage::Storage::restore(library->folder(), u"/nowhere.db"_s, library->clock->now()).ok());
        QCOMPARE(bytesOf(path()), before);
    }

    void aDamagedLibraryIsKeptAndWhatCanBeReadIsSaved_data() {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<bool>("someIsLeft");
        for (const auto& [damage, left] : {std::pair{"header", false},
                                           {"page", true},
                                           {"half", true},
                                           {"nothing", false},
                                           {"text", false}})
            QTest::newRow(damage) << QString::fromLatin1(damage) << left;
    }
    void aDamagedLibraryIsKeptAndWhatCanBeReadIsSaved() {
        QFETCH(QString, damage);
        QFETCH(bool, someIsLeft);
        fill(2000);
        QVERIFY(await(library->storage->backUpInBackground()).ok());
        QVERIFY(await(library->storage->compact()).ok());
        library->storage.reset();
        const QByteArray whole = bytesOf(path());
        QByteArray bytes = whole;
        if (damage == "header"_L1)
            bytes.replace(0, 100, QByteArray(100, 'x'));
        if (damage == "page"_L1) // across the roots of the small tables and some leaves
            for (qsizetype page = 2; page < bytes.size() / 4096; page += 5)
                bytes.replace(page * 4096, 64, QByteArray(64, '\xee'));
        if (damage == "half"_L1)
            bytes.truncate(bytes.size() / 2);
        if (damage == "nothing"_L1)
            bytes.clear();
        if (damage == "text"_L1)
            bytes = QByteArray("This is not the file that it was.\n").repeated(400);
        writeTo(path(), bytes);

        library->storage = std::make_unique<storage::Storage>(library->folder(), library->clock);
        QSignalSpy rescued(library->storage.get(), &storage::Storage::rescued);
        const auto opened = await(library->storage->open());
        QVERIFY2(opened.ok(), qPrintable(opened.ok() ? QString() : opened.error().detail));
        QTRY_COMPARE(rescued.size(), 1);
        const auto rescue = rescued.first().first().value<storage::Rescue>();
        QCOMPARE(bytesOf(rescue.damagedFile), bytes); // never deleted
        QCOMPARE(rescue.feeds, 1);
        QVERIFY(rescue.articles > 0);
        QVERIFY(someIsLeft || !rescue.backup.isEmpty());
        QCOMPARE(library->counts().all, rescue.articles);
        QVERIFY(await(library->storage->check()).ok());
        while (*await(library->storage->careSome({})))
            ;
        QVERIFY(await(library->storage->check()).ok());
        QVERIFY(library->update(feed, {LibraryFixture::draft(9000, u"Afterwards"_s)}).added == 1);
        library->reopen(); // and that was all
        QVERIFY(library->openResult.ok());
    }

    void aNewerLibraryIsNotTouched() {
        fill(10);
        library->storage.reset();
        QByteArray bytes = bytesOf(path());
        bytes[63] = 99; // user_version
        writeTo(path(), bytes);
        const QStringList files = QDir(library->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        library->reopen();
        QCOMPARE(library->openResult.error().kind, ErrorKind::LibraryNewer);
        library->storage.reset();
        QCOMPARE(bytesOf(path()), bytes);
        QCOMPARE(QDir(library->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), files);
    }

    void aLibraryThatCannotBeWrittenIsRead() {
        if (geteuid() == 0)
            QSKIP("the rights of files mean nothing to root; see tests/e2e/durability");
        fill(10);
        library->storage.reset();
        QFile::setPermissions(path(), QFile::ReadOwner);
        library->reopen();
        QVERIFY(library->openResult.ok());
        QCOMPARE(library->counts().all, 10);
        QCOMPARE(search(u"walrus7 "_s), 1);
        QCOMPARE(await(library->storage->mark({library->list().first().id}, Mark::Read)).error().kind,
                 ErrorKind::LibraryNotWritable);
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    void oldArticlesGoThroughTheTrash() {
        fill(20);
        const auto rows = library->list();
        QVERIFY(await(library->storage->mark({rows.at(0).id}, Mark::Starred)).ok());
        QVERIFY(await(library->storage->setSaved(rows.at(1).id, true)).ok());
        QVERIFY(await(library->storage->addLocalComment(rows.at(2).id, u"mine"_s, {}, {})).ok());
        QVERIFY(await(library->storage->mark({rows.at(3).id}, Mark::Read)).ok());
        QVERIFY(await(library->storage->mark({rows.at(3).id}, Mark::Unread)).ok());
        const storage::RetentionRules rules{.days = 40};
        passDays(39, rules);
        QCOMPARE(library->counts().all, 20);
        passDays(4, rules);
        QCOMPARE(library->counts().all, 4); // starred, saved, noted, kept unread
        QCOMPARE(library->update(feed, {draft(10), draft(11)}).added, 0); // the feed still has them
        QCOMPARE(library->counts().all, 4);
        QVERIFY(await(library->storage->article(rows.at(10).id)).ok());
        passDays(33, rules);
        QCOMPARE(await(library->storage->article(rows.at(10).id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(library->update(feed, {draft(10), draft(11)}).added, 0);  // gone for good
        QVERIFY(await(library->storage->saveArticle(draft(10), {})).ok()); // unless the reader asks for it
        QCOMPARE(library->counts().all, 5);
        QVERIFY(await(library->storage->check()).ok());
    }

    void aClockThatJumpsDeletesNothing() {
        fill(20);
        const storage::RetentionRules rules{.days = 40};
        passDays(5, rules);
        for (const qint64 years : {10, -20, 10}) {
            library->clock->advance(years * 365 * 86'400);
            for (int i = 0; i < 3; ++i)
                (void)await(library->storage->careSome(rules));
            library->clock->advance(3600);
            (void)await(library->storage->careSome(rules));
            QCOMPARE(library->counts().all, 20);
        }
    }

    void theNewestOfAFeedStay() {
        fill(50);
        passDays(5, {.perFeed = 30});
        QCOMPARE(library->counts().all, 30);
        QCOMPARE(library->list().last().title, u"Story 21"_s);
        passDays(1, {.bytes = 1});
        QCOMPARE(library->counts().all, 0);
    }

    void spaceIsCountedByFeed() {
        fill(30);
        const FeedId other = library->follow(u"https://other.example/rss"_s, u"Other"_s, u"Other"_s);
        library->update(other, {LibraryFixture::draft(7000, {}, u"short"_s)});
        const auto space = await(library->storage->space());
        QCOMPARE(space->size(), 2);
        QCOMPARE(space->first().feed, feed);
        QCOMPARE(space->first().articles, 30);
        QVERIFY(space->first().bytes > space->last().bytes);
    }

private:
    static ArticleDraft draft(int number) {
        return LibraryFixture::draft(
            number, {}, u"walrus%1 "_s.arg(number) + QString(u"some words of a text "_s).repeated(20));
    }
    void fill(int count) {
        for (int from = 1; from <= count; from += 500) {
            QList<ArticleDraft> drafts;
            for (int i = from; i < std::min(from + 500, count + 1); ++i)
                drafts.append(draft(i));
            QCOMPARE(library->update(feed, drafts).added, int(drafts.size()));
        }
    }
    void passDays(int days, const storage::RetentionRules& rules) {
        for (int day = 0; day < days; ++day) {
            library->clock->advance(86'400);
            while (*await(library->storage->careSome(rules)))
                ;
        }
    }
    int search(const QString& text) {
        ArticleQuery query;
        query.text = text;
        return int(library->list(query).size());
    }
    QString path() const { return library->folder() + u"/svodka.db"_s; }
    static QByteArray bytesOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("unreadable");
    }
    static void writeTo(const QString& file, const QByteArray& bytes) {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(bytes), bytes.size());
    }

    std::unique_ptr<LibraryFixture> library;
    FeedId feed;
};

QTEST_GUILESS_MAIN(TestCare)
#include "tst_care.moc"
