// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/source/SourceText.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTextBlock>

using namespace svodka;
using namespace Qt::StringLiterals;

class tst_SourceWindow : public QObject {
    Q_OBJECT

private slots:
    void longLinesAreBrokenAndNothingIsLost_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("tags") << u"<p>one</p>"_s.repeated(2000);
        QTest::newRow("words") << u"word "_s.repeated(3000);
        QTest::newRow("one word") << QString(9000, u'x');
        QTest::newRow("pairs") << QString::fromUtf8("😀").repeated(3000);
        QTest::newRow("short") << u"a\n\nb\n"_s;
        QTest::newRow("nothing") << QString();
    }
    void longLinesAreBrokenAndNothingIsLost() {
        QFETCH(const QString, text);
        const QString broken = brokenLines(text);
        for (const QStringView line : QStringView(broken).split(u'\n')) {
            QVERIFY(line.size() <= 2000);
            QVERIFY(line.isEmpty() || !line.back().isHighSurrogate());
        }
        QCOMPARE(QString(broken).remove(u'\n'), QString(text).remove(u'\n'));
        if (text.size() < 100)
            QCOMPARE(broken, text);
    }

    void aBigPageComesByPiecesAndIsColouredWhereItIsSeen() {
        SourceText view(u"text"_s);
        view.resize(600, 400);
        view.show();
        const QString page = u"<!doctype html>\n<p class=\"a\">text &amp; more</p>\n"_s.repeated(20'000);
        QElapsedTimer timer;
        timer.start();
        view.setSource(page, u"HTML"_s);
        QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!view.isComplete());
        QTRY_VERIFY_WITH_TIMEOUT(view.isComplete(), 20'000);
        QCOMPARE(view.toPlainText(), page);
        QTRY_VERIFY_WITH_TIMEOUT(!view.document()->findBlockByNumber(1).layout()->formats().isEmpty(),
                                 20'000);
        QVERIFY(view.document()->lastBlock().previous().layout()->formats().isEmpty());
        view.moveCursor(QTextCursor::End);
        QTRY_VERIFY(!view.document()->lastBlock().previous().layout()->formats().isEmpty());
    }
};

QTEST_MAIN(tst_SourceWindow)
#include "tst_sourcewindow.moc"
