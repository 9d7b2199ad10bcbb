// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself, where there is no display.
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QByteArray out, err;
};

Answer run(const QStringList& arguments) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SVODKA_BIN_DIR "/svodka"), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void helpAndVersionNeedNoDisplay() {
        const Answer help = run({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.contains("--library"));
        const Answer russian = run({u"--language"_s, u"ru"_s, u"--help"_s});
        QCOMPARE(russian.code, 0);
        QVERIFY(russian.out != help.out);
        const Answer version = run({u"--version"_s});
        QCOMPARE(version.code, 0);
        QVERIFY(version.out.startsWith("svodka "));
    }

    void wrongUseIsTwoAndOneLine_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown option") << QStringList{u"--loud"_s};
        QTest::newRow("unknown language") << QStringList{u"--language"_s, u"xx"_s};
        QTest::newRow("missing value") << QStringList{u"--library"_s};
    }
    void wrongUseIsTwoAndOneLine() {
        QFETCH(const QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.err.startsWith("svodka: "));
    }

    void withoutADisplayThereIsASentence() {
        QTemporaryDir folder;
        const Answer answer = run({u"--library"_s, folder.path()});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.err.count('\n'), 1);
    }

    void toolkitOptionsAreTheToolkits() {
        QCOMPARE(run({u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"--version"_s}).code, 0);
        QCOMPARE(run({u"--platform=offscreen"_s, u"--version"_s}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"
