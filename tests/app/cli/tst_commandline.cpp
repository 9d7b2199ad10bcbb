// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Cli.h"

#include <QTemporaryDir>

using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void wrongUseIsTwoAndOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"feeds"_s, u"--loud"_s};
        QTest::newRow("unknown global option") << QStringList{u"--loud"_s, u"feeds"_s};
        QTest::newRow("missing argument") << QStringList{u"show"_s};
        QTest::newRow("one too many") << QStringList{u"feeds"_s, u"17"_s};
        QTest::newRow("missing value") << QStringList{u"articles"_s, u"--limit"_s};
        QTest::newRow("limit of nothing") << QStringList{u"articles"_s, u"--limit"_s, u"0"_s};
        QTest::newRow("limit in words") << QStringList{u"articles"_s, u"--limit"_s, u"ten"_s};
        QTest::newRow("two scopes") << QStringList{u"articles"_s, u"--unread"_s, u"--saved"_s};
        QTest::newRow("unknown format") << QStringList{u"show"_s, u"1"_s, u"--format"_s, u"rtf"_s};
        QTest::newRow("unknown mark") << QStringList{u"mark"_s, u"blue"_s, u"1"_s};
        QTest::newRow("due and force") << QStringList{u"refresh"_s, u"--due"_s, u"--force"_s};
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"xx"_s, u"feeds"_s};
        QTest::newRow("export without a file") << QStringList{u"export"_s, u"1"_s, u"--format"_s, u"html"_s};
    }
    void wrongUseIsTwoAndOneLine() {
        QFETCH(QStringList, arguments);
        const CliAnswer answer = m_cli.run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.startsWith("svodka-cli: "));
    }

    void failuresAreOneWithTheReason_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no such article") << QStringList{u"show"_s, u"99"_s};
        QTest::newRow("no such feed") << QStringList{u"unsubscribe"_s, u"99"_s};
        QTest::newRow("no such feed to refresh") << QStringList{u"refresh"_s, u"99"_s};
        QTest::newRow("mark nothing") << QStringList{u"mark"_s, u"read"_s, u"99"_s};
        QTest::newRow("save nothing") << QStringList{u"save"_s, u"99"_s};
        QTest::newRow("no address") << QStringList{u"subscribe"_s, u"just words"_s};
        QTest::newRow("no file") << QStringList{u"import-opml"_s, u"/nonexistent/file"_s};
        QTest::newRow("no page") << QStringList{u"save"_s, u"/nonexistent/x.html"_s, u"--url"_s,
                                                u"https://a.example/"_s};
    }
    void failuresAreOneWithTheReason() {
        QFETCH(QStringList, arguments);
        const CliAnswer answer = m_cli.run(arguments);
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.err.count('\n'), 1);
        const CliAnswer russian = m_cli.run(QStringList{u"--language"_s, u"ru"_s} + arguments);
        QCOMPARE(russian.code, 1);
        QVERIFY(russian.err != answer.err);
    }

    void anEmptyLibraryIsAnAnswer() {
        QCOMPARE(m_cli.run({u"--json"_s, u"feeds"_s}).array().size(), 0);
        QCOMPARE(m_cli.run({u"feeds"_s, u"--json"_s}).out, QByteArray("[]\n"));
        const QJsonObject articles = m_cli.run({u"articles"_s, u"--json"_s}).object();
        QVERIFY(articles[u"articles"].isArray());
        QVERIFY(articles[u"next"].isNull());
        QCOMPARE(m_cli.run({u"refresh"_s, u"--json"_s}).object()[u"fetched"].toInt(), 0);
        QCOMPARE(m_cli.run({u"check"_s}).code, 0);
    }

    void helpAndVersionNeedNoLibrary() {
        const CliAnswer help = m_cli.run({u"--help"_s});
        QCOMPARE(help.code, 0);
        for (const char* command : {"subscribe", "refresh", "show", "save", "export", "check", "parse-feed"})
            QVERIFY2(help.out.contains(command), command);
        QVERIFY(m_cli.run({u"--language"_s, u"ru"_s, u"--help"_s}).out != help.out);
        QVERIFY(m_cli.run({u"--version"_s}).out.startsWith("svodka-cli "));
    }

    void aFolderThatCannotBeWrittenIsSaidInWords() {
        Cli cli(u"/proc/svodka"_s);
        const CliAnswer answer = cli.run({u"feeds"_s});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.contains("/proc/svodka"));
    }

private:
    QTemporaryDir m_folder;
    Cli m_cli{m_folder.filePath(u"library"_s)};
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
