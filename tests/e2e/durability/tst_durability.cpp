// SPDX-License-Identifier: GPL-3.0-or-later
// Real programs on real libraries, killed, starved and lied to. Prints how often each was done.
#include "durability/Program.h"
#include "storage/Compression.h"
#include "storage/Storage.h"
#include "support/Await.h"
#include "support/Pages.h"
#include "support/ScriptedServer.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLockFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <csignal>
#include <cstdio>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int items = 30;

bool isLong() {
    return qgetenv("SVODKA_DURABILITY") == "long";
}

int times(int usual, int thorough) {
    return isLong() ? thorough : usual;
}

/// A second program: writes one message after the other, says each that is acknowledged, until it is killed.
int writeMessages(const QString& folder) {
    storage::Storage library(folder, std::make_shared<Clock>());
    if (!await(library.open()).ok())
        return 1;
    const auto list = await(library.articles({.limit = 1}));
    for (int number = 0; list && !list->articles.isEmpty(); ++number) {
        const auto id = await(
            library.addLocalComment(list->articles.first().id, u"message %1"_s.arg(number), {}, u"me"_s));
        if (!id)
            return 1;
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ScriptedServer>();
        m_library = m_folder->filePath(u"library"_s);
        m_version = 0;
        m_server->on("/feed", [this](const Request&) {
            return Answer{.body = feed(), .contentType = "application/rss+xml"};
        });
        for (int i = 0; i < items; ++i) {
            const QByteArray number = QByteArray::number(i);
            m_server->on("/story-" + number,
                         Answer{.body = articlePage("Story " + number, "/picture-" + number + ".png")});
            m_server->on("/picture-" + number + ".png",
                         Answer{.body = smallPng(), .contentType = "image/png"});
        }
        QCOMPARE(cli({u"subscribe"_s, url(u"/feed"_s)}).code, 0);
        QCOMPARE(cli({u"mark"_s, u"starred"_s, newest()}).code, 0);
        m_starred = newest();
    }

    // D1: killed at any moment.

    void d1KilledInARefresh() {
        int finished = 0;
        const int rounds = times(12, 100);
        for (int round = 0; round < rounds; ++round) {
            ++m_version; // every item has changed
            finished += Program(m_library).run({u"refresh"_s, u"--force"_s}, random(250)).code == 0 ? 1 : 0;
            QVERIFY(holds());
        }
        said("D1 refresh", rounds, finished);
    }

    void d1KilledWhileSaving() {
        int finished = 0;
        const int rounds = times(12, 100);
        for (int round = 0; round < rounds; ++round) {
            const QString id = QString::number(1 + round % items);
            finished += Program(m_library).run({u"save"_s, id}, random(300)).code == 0 ? 1 : 0;
            QVERIFY(holds());
            // What calls itself saved is complete; what is not can be saved again.
            for (const QJsonValue& one : cli({u"--json"_s, u"verify"_s}).array())
                QVERIFY(one[u"missing"].toArray().isEmpty());
        }
        QVERIFY(noOrphans());
        said("D1 save", rounds, finished);
    }

    void d1KilledInAMigration() {
        const QString old = QStringLiteral(SVODKA_SOURCE_DIR "/tests/app/storage/fixtures/form-1.db.zst");
        int finished = 0;
        const int rounds = times(10, 50);
        for (int round = 0; round < rounds; ++round) {
            const QString folder = m_folder->filePath(u"old-%1"_s.arg(round));
            QVERIFY(QDir().mkpath(folder));
            storage::restoreFile(old, folder + u"/svodka.db"_s);
            for (int again = 0; again < 3; ++again)
                finished += Program(folder).run({u"feeds"_s}, random(60)).code == 0 ? 1 : 0;
            const CliAnswer after = Program(folder).run({u"--json"_s, u"articles"_s});
            QCOMPARE(after.object()[u"articles"].toArray().size(), 6);
            QCOMPARE(Program(folder).run({u"check"_s}).code, 0);
        }
        said("D1 migration", rounds * 3, finished);
    }

    void d1KilledWhileWriting() {
        int kills = 0;
        int acknowledged = 0;
        QHash<int, int> promised; // the writer counts from nothing in each round
        for (int round = 0; round < times(8, 50); ++round) {
            QProcess writer;
            writer.start(QCoreApplication::applicationFilePath(), {u"--write-messages"_s, m_library});
            QVERIFY(writer.waitForReadyRead(20'000));
            QTest::qWait(random(150));
            writer.kill();
            writer.waitForFinished();
            ++kills;
            const auto said = writer.readAllStandardOutput().split('\n').size() - 1;
            acknowledged += int(said);
            const QJsonObject discussion = cli({u"--json"_s, u"discussion"_s, m_starred}).object();
            QHash<int, int> stored;
            for (const QJsonValue& message : discussion[u"messages"].toArray())
                ++stored[message[u"text"].toString().section(u' ', 1).toInt()];
            for (int number = 0; number < said; ++number)
                ++promised[number];
            for (auto at = promised.cbegin(); at != promised.cend(); ++at)
                QVERIFY2(stored.value(at.key()) >= at.value() && stored.value(at.key()) <= round + 1,
                         "an acknowledged message is there, at most once for each round");
            QVERIFY(holds());
        }
        std::printf("D1 messages: %d kills, %d acknowledged, 0 lost, 0 twice\n", kills, acknowledged);
    }

    void d1WindowKilled() {
        int kills = 0;
        for (int round = 0; round < times(5, 50); ++round) {
            (void)Program(m_library, u"svodka"_s)
                .with(u"QT_QPA_PLATFORM"_s, u"offscreen"_s)
                .run({}, 100 + random(900));
            ++kills;
            QVERIFY(holds());
        }
        std::printf("D1 window: %d kills\n", kills);
    }

    // D2, D3: the disk fails or is full.

    void d2EveryWriteFailsOnce_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("error");
        for (const int error : {ENOSPC, EIO})
            for (const QString& command : {u"mark"_s, u"refresh"_s, u"save"_s, u"backup"_s})
                QTest::addRow("%s %s", qPrintable(command), error == EIO ? "EIO" : "ENOSPC")
                    << command << error;
    }
    void d2EveryWriteFailsOnce() {
        QFETCH(QString, command);
        QFETCH(int, error);
        int failed = 0;
        int reported = 0;
        const int step = times(3, 1);
        for (int at = 1; at < 400; at += step) {
            ++m_version;
            const QString log = m_folder->filePath(u"faults"_s);
            QFile::remove(log);
            QStringList arguments{command};
            if (command == "mark"_L1)
                arguments += {at / step % 2 == 0 ? u"read"_s : u"unread"_s, u"2"_s};
            if (command == "refresh"_L1)
                arguments += u"--force"_s;
            if (command == "save"_L1)
                arguments += QString::number(1 + at % items);
            if (command == "backup"_L1)
                arguments += m_library + u"/backup-%1.db"_s.arg(at);
            const CliAnswer answer = Program(m_library)
                                         .faulty(m_library)
                                         .with(u"FAULT_AT"_s, QString::number(at))
                                         .with(u"FAULT_ERRNO"_s, QString::number(error))
                                         .with(u"FAULT_LOG"_s, log)
                                         .run(arguments);
            QVERIFY(answer.code >= 0); // it does not crash
            QFile faults(log);
            QVERIFY(faults.open(QIODevice::ReadOnly));
            const int injected = faults.readAll().split('\n').first().split(' ').value(1).toInt();
            QVERIFY(holds());
            if (injected == 0)
                break; // it does not write as often as that
            ++failed;
            reported += answer.code != 0 && !answer.err.isEmpty() ? 1 : 0;
        }
        QVERIFY(failed > 0);
        QCOMPARE(cli({u"refresh"_s, u"--force"_s}).code, 0); // and there is room again
        QVERIFY(holds());
        std::printf("D2 %s, errno %d: %d failures injected, %d told as errors\n", qPrintable(command), error,
                    failed, reported);
    }

    void d3NoRoom() {
        int refused = 0;
        for (const int blocks : {1, 40, 120, 400}) {
            ++m_version;
            const CliAnswer answer =
                Program(m_library).below(u"-f %1"_s.arg(blocks)).run({u"refresh"_s, u"--force"_s});
            QVERIFY(answer.code >= 0);
            refused += answer.err.contains("disk is full") || answer.out.contains("disk is full") ? 1 : 0;
            const CliAnswer read = Program(m_library).below(u"-f %1"_s.arg(blocks)).run({u"articles"_s});
            QVERIFY(read.code >= 0);
            QVERIFY(holds());
        }
        QVERIFY(refused > 0);
        const CliAnswer found =
            Program(m_library).below(u"-f 1"_s).run({u"--json"_s, u"search"_s, u"Story"_s});
        QEXPECT_FAIL("", "a library that cannot be written is not read yet", Abort);
        QVERIFY(found.object()[u"articles"].toArray().size() > 0);
        std::printf("D3: 4 limits, %d refreshes said that the disk is full\n", refused);
    }

    // D4: nothing can be written.

    void d4ReadOnly() {
        const auto before = modified();
        const auto readOnly = [&] {
            return Program(m_library).faulty(m_library).with(u"FAULT_READONLY"_s, u"1"_s);
        };
        QEXPECT_FAIL("", "a library that cannot be written is not read yet", Abort);
        QCOMPARE(readOnly().run({u"--json"_s, u"articles"_s}).object()[u"articles"].toArray().size(), items);
        QVERIFY(
            readOnly().run({u"--json"_s, u"search"_s, u"Story"_s}).object()[u"articles"].toArray().size() >
            0);
        const CliAnswer marked = readOnly().run({u"mark"_s, u"read"_s, u"2"_s});
        QVERIFY(marked.code > 0);
        QVERIFY(!marked.err.isEmpty());
        QCOMPARE(modified(), before);
        QVERIFY(holds());
        std::printf("D4: 3 commands on a read-only file system\n");
    }

    // D5: damage. Which kinds are mended how is told in tst_care; here any byte may be wrong.

    void d5FlippedBytes() {
        int rescued = 0;
        const int rounds = times(10, 200);
        QVERIFY(cli({u"compact"_s}).code == 0);
        const QByteArray whole = bytesOf(m_library + u"/svodka.db"_s);
        for (int round = 0; round < rounds; ++round) {
            const QString folder = m_folder->filePath(u"flipped-%1"_s.arg(round));
            QVERIFY(QDir().mkpath(folder));
            QByteArray bytes = whole;
            for (int flips = 1 + round % 40; flips > 0; --flips)
                bytes[m_random.bounded(bytes.size())] = char(m_random.bounded(256));
            QFile file(folder + u"/svodka.db"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            for (const QStringList& command :
                 {QStringList{u"articles"_s}, QStringList{u"search"_s, u"Story"_s}, QStringList{u"check"_s},
                  QStringList{u"articles"_s}, QStringList{u"show"_s, u"2"_s}})
                QVERIFY2(Program(folder).run(command).code >= 0, "no crash, whatever the bytes");
            const QStringList aside = QDir(folder).entryList({u"svodka-damaged-*.db"_s});
            rescued += aside.isEmpty() ? 0 : 1;
            if (!aside.isEmpty())
                QCOMPARE(QFileInfo(folder + u'/' + aside.first()).size(), bytes.size());
        }
        std::printf("D5: %d damaged files, %d moved aside and saved, 0 crashes\n", rounds, rescued);
    }

    // D6: the clock lies.

    void d6ClockJumps() {
        const qint64 year = 365 * 86'400;
        const QStringList before = titles();
        for (const qint64 jump : {10 * year, -10 * year, qint64{0}}) {
            const auto asked = m_server->requests().size();
            const CliAnswer answer = Program(m_library)
                                         .faulty(m_library)
                                         .with(u"FAULT_CLOCK"_s, QString::number(jump))
                                         .run({u"refresh"_s});
            QCOMPARE(answer.code, 0);
            QVERIFY(m_server->requests().size() - asked <= 2); // no storm
            QCOMPARE(titles(), before);
            QVERIFY(holds());
        }
        const CliAnswer zone = Program(m_library).with(u"TZ"_s, u"Asia/Kamchatka"_s).run({u"refresh"_s});
        QCOMPARE(zone.code, 0);
        QCOMPARE(titles(), before);
        std::printf("D6: 3 jumps of the clock, 1 of the zone\n");
    }

    // D7: two at once.

    void d7TwoAtOnce() {
        const int rounds = times(8, 50);
        for (int round = 0; round < rounds; ++round) {
            ++m_version;
            QProcess one;
            QProcess two;
            Program(m_library).start(one, {u"refresh"_s, u"--force"_s});
            Program(m_library).start(two, {u"mark"_s, round % 2 == 0 ? u"read"_s : u"unread"_s, u"3"_s});
            QVERIFY(QTest::qWaitFor(
                [&] { return one.state() == QProcess::NotRunning && two.state() == QProcess::NotRunning; },
                60'000));
            QCOMPARE(one.exitCode(), 0);
            QCOMPARE(two.exitCode(), 0);
            QVERIFY(holds());
        }
        std::printf("D7 commands: %d pairs\n", rounds);
    }

    void d7TwoWindows() {
        const int rounds = times(3, 50);
        for (int round = 0; round < rounds; ++round) {
            QProcess one;
            QProcess two;
            for (QProcess* window : {&one, &two})
                Program(m_library, u"svodka"_s).with(u"QT_QPA_PLATFORM"_s, u"offscreen"_s).start(*window, {});
            const auto running = [&] {
                return int(one.state() != QProcess::NotRunning) + int(two.state() != QProcess::NotRunning);
            };
            QVERIFY(QTest::qWaitFor([&] { return running() == 1; }, 20'000)); // one has handed over
            QTest::qWait(300);
            QCOMPARE(running(), 1);
            for (QProcess* window : {&one, &two}) { // and a lock that is left behind holds nobody up
                window->kill();
                window->waitForFinished();
            }
        }
        QVERIFY(holds());
        std::printf("D7 windows: %d pairs started together\n", rounds);
    }

    // D8: another version's library. Older ones: tst_migration and d1KilledInAMigration.

    void d8NewerIsRefusedUntouched() {
        const QString path = m_library + u"/svodka.db"_s;
        QByteArray bytes = bytesOf(path);
        bytes[63] = 99;
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto before = modified();
        for (const QStringList& command :
             {QStringList{u"articles"_s}, QStringList{u"refresh"_s}, QStringList{u"check"_s}}) {
            const CliAnswer answer = cli(command);
            QVERIFY(answer.code > 0);
            QVERIFY(answer.err.contains("newer"));
        }
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(modified(), before);
        std::printf("D8: 3 commands refused, 0 bytes changed\n");
    }

    // D9: the server fails.

    void d9WhateverTheServerDoesNothingIsLost() {
        const QByteArray rss = feed();
        const QList<Answer> answers{
            Answer{.body = rss.left(rss.size() / 2),
                   .contentType = "text/xml",
                   .manner = Answer::Manner::CutShort},
            Answer{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n" + rss},
            Answer{.raw = "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\nbytes"},
            Answer{.body = {}},
            Answer{.body = "<html><body><form>Log in to the wireless network</form></body></html>"},
            Answer{.status = 429, .headers = {{"Retry-After", "120"}}},
            Answer{.status = 503, .headers = {{"Retry-After", "Mon, 01 Jan 2035 00:00:00 GMT"}}},
            Answer{.status = 500},
            Answer{.status = 410},
            Answer{.body = "<rss><channel><title>Empty now</title></channel></rss>",
                   .contentType = "text/xml"},
            Answer{.raw = "not HTTP at all\r\n\r\n"},
        };
        const QStringList before = titles();
        for (const Answer& answer : answers) {
            m_server->on("/feed", answer);
            (void)cli({u"refresh"_s, u"--force"_s});
            QCOMPARE(titles(), before);
            QVERIFY(holds());
        }
        std::printf("D9: %d ways to fail, 0 articles lost\n", int(answers.size()));
    }

    // D10: much at once, little memory.

    void d10ManyFeedsAtOnceInLittleMemory() {
        m_server->onOther(
            [this](const Request&) { return Answer{.body = feed(), .contentType = "text/xml"}; });
        QByteArray opml = "<opml version=\"2.0\"><body>";
        const int feeds = times(60, 500);
        for (int i = 0; i < feeds; ++i)
            opml += "<outline type=\"rss\" text=\"" + QByteArray::number(i) + "\" xmlUrl=\"" +
                    m_server->url(u"/other/%1"_s.arg(i)).toEncoded() + "\"/>";
        QFile file(m_folder->filePath(u"many.opml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(opml + "</body></opml>");
        file.close();
        QCOMPARE(cli({u"import-opml"_s, file.fileName()}).code, 0);
        QCOMPARE(Program(m_library).below(u"-v 1500000"_s).run({u"refresh"_s, u"--force"_s}).code, 0);
        m_server->on("/feed", Answer{.body = QByteArray(1 << 20, 'x'), .manner = Answer::Manner::NeverEnds});
        const CliAnswer endless =
            Program(m_library).below(u"-v 1500000"_s).run({u"refresh"_s, u"1"_s, u"--force"_s});
        QVERIFY(endless.code >= 0);
        QVERIFY(holds());
        std::printf("D10: %d feeds at once and one without end below 1.5 GB of addresses\n", feeds);
    }

    // D11: torn settings.

    void d11TornSettings() {
        int rounds = 0;
        for (const QByteArray& settings :
             {QByteArray("[general]\nlanguage=99\n[network]\nworkOffline=perhaps\n"), QByteArray(5000, '\0'),
              QByteArray("[general\nlang"), QByteArray("\xff\xfe\x00\x01"),
              QByteArray("[library]\nkeepDays=-4\n")}) {
            QFile file(m_library + u"/settings.ini"_s);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(settings);
            file.close();
            QCOMPARE(cli({u"articles"_s}).code, 0);
            QVERIFY(holds());
            ++rounds;
        }
        std::printf("D11: %d torn settings\n", rounds);
    }

    // D12: moved elsewhere.

    void d12MovedElsewhere() {
        QCOMPARE(cli({u"save"_s, m_starred}).code, 0);
        const CliAnswer before = cli({u"show"_s, m_starred});
        m_server->stop();
        for (const QString& name : {u"Библиотека новостей 図書館"_s, QString(u"long-"_s).repeated(45),
                                    u"with 'quotes' and \"more\""_s}) {
            const QString moved = m_folder->filePath(name);
            QVERIFY(QDir().rename(m_library, moved));
            m_library = moved;
            QCOMPARE(cli({u"show"_s, m_starred}).out, before.out);
            QCOMPARE(cli({u"--json"_s, u"verify"_s}).array().first()[u"missing"].toArray().size(), 0);
            QVERIFY(holds());
        }
        QVERIFY(!bytesOf(m_library + u"/svodka.db"_s).contains(m_folder->path().toUtf8())); // no path in it
        std::printf("D12: 3 moves\n");
    }

private:
    QByteArray feed() const {
        QByteArray out;
        for (int i = 0; i < items; ++i)
            out += rssItem("Story " + QByteArray::number(i) +
                               (m_version > 0 ? " v" + QByteArray::number(m_version) : QByteArray()),
                           m_server->url(u"/story-%1"_s.arg(i)).toEncoded(),
                           "Mon, 23 Nov 2026 10:00:" + QByteArray::number(i).rightJustified(2, '0') + " GMT");
        return rss("Harbour news", out);
    }

    CliAnswer cli(const QStringList& arguments) { return Program(m_library).run(arguments); }
    QString url(const QString& path) const { return m_server->url(path).toString(); }
    QString newest() {
        return cli({u"--json"_s, u"articles"_s, u"--limit"_s, u"1"_s})
            .object()[u"articles"]
            .toArray()
            .first()[u"id"]
            .toString();
    }
    QStringList titles() {
        QStringList out;
        for (const QJsonValue& article :
             cli({u"--json"_s, u"articles"_s, u"--limit"_s, u"100"_s}).object()[u"articles"].toArray())
            out += article[u"title"].toString();
        return out;
    }

    /// Whole, with everything in it that was ever acknowledged.
    bool holds() {
        const CliAnswer checked = cli({u"check"_s});
        const QJsonArray all =
            cli({u"--json"_s, u"articles"_s, u"--limit"_s, u"100"_s}).object()[u"articles"].toArray();
        const QJsonArray starred =
            cli({u"--json"_s, u"articles"_s, u"--starred"_s}).object()[u"articles"].toArray();
        const bool good = checked.code == 0 && all.size() == items && starred.size() == 1 &&
                          starred.first()[u"id"].toString() == m_starred;
        if (!good)
            qWarning("check %d %s; %d articles, %d starred", checked.code, checked.err.constData(),
                     int(all.size()), int(starred.size()));
        return good;
    }

    /// Pictures that no row names, and files that were never finished.
    bool noOrphans() const {
        QDirIterator files(m_library, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            if (const QString name = files.next(); name.contains(u".tmp"_s) || QFileInfo(name).size() == 0)
                if (!name.endsWith("-wal"_L1))
                    return false;
        return true;
    }

    QMap<QString, QDateTime> modified() const {
        QMap<QString, QDateTime> out;
        QDirIterator files(m_library, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString name = files.next();
            if (!name.endsWith("-shm"_L1))
                out.insert(name, QFileInfo(name).lastModified());
        }
        return out;
    }

    static QByteArray bytesOf(const QString& file) {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    int random(int below) { return m_random.bounded(below); }
    static void said(const char* what, int rounds, int finished) {
        std::printf("%s: %d runs, %d killed before their end, %d finished\n", what, rounds, rounds - finished,
                    finished);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedServer> m_server;
    QString m_library;
    QString m_starred;
    int m_version = 0;
    QRandomGenerator m_random{20261125};
};

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--write-messages"_L1)
        return writeMessages(arguments.value(2));
    TestDurability test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_durability.moc"
