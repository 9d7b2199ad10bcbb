// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/FileName.h"

#include <QTest>

using namespace svodka::exporting;
using namespace Qt::StringLiterals;

class TestFileName : public QObject {
    Q_OBJECT
private slots:
    void namesAreSafe_data() {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"The bridge is open"_s << u"The bridge is open.html"_s;
        QTest::newRow("Cyrillic") << u"Мост открыт — «навсегда»"_s << u"Мост открыт — «навсегда».html"_s;
        QTest::newRow("path") << u"../../etc/passwd"_s << u"etc passwd.html"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s << u"etc passwd.html"_s;
        QTest::newRow("Windows path") << u"C:\\a|b?c*\"d<e>"_s << u"C a b c d e.html"_s;
        QTest::newRow("device") << u"CON"_s << u"svodka CON.html"_s;
        QTest::newRow("device with a suffix") << u"lpt1.report"_s << u"svodka lpt1.report.html"_s;
        QTest::newRow("no device") << u"Console"_s << u"Console.html"_s;
        QTest::newRow("trailing dots") << u"Wait. . ."_s << u"Wait.html"_s;
        QTest::newRow("hidden") << u"...hidden"_s << u"hidden.html"_s;
        QTest::newRow("option") << u"--force"_s << u"force.html"_s;
        QTest::newRow("home") << u"~root"_s << u"root.html"_s;
        QTest::newRow("turned") << u"cod\u202Egpj.exe\u200B"_s << u"codgpj.exe.html"_s;
        QTest::newRow("controls") << u"a\nb\tc\u0007d"_s << u"a b cd.html"_s;
        QTest::newRow("nothing") << u"  /// "_s << u"svodka.html"_s;
        QTest::newRow("empty") << QString() << u"svodka.html"_s;
    }
    void namesAreSafe() {
        QFETCH(const QString, title);
        QTEST(fileName(title, Format::Html), "name");
    }

    void namesFitEveryFileSystem() {
        for (const QString& letter : {u"ж"_s, u"a"_s, u"字"_s, QString::fromUtf8("😀")}) {
            const QString name = fileName(letter.repeated(500), Format::Markdown);
            QVERIFY(name.toUtf8().size() <= 124);
            QVERIFY(name.toUtf8().size() > 100);
            QCOMPARE(QString::fromUtf8(name.toUtf8()), name); // no half of a pair
        }
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
