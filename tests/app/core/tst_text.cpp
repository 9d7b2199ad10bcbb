// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Language.h"
#include "core/Text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestText : public QObject {
    Q_OBJECT
private slots:
    void oneLineKeepsNothingThatCouldDeceive() {
        QCOMPARE(text::oneLine(u"  A\r\n\u00a0title \u202Egpj.exe\u0007 "_s), u"A title gpj.exe"_s);
        QCOMPARE(text::oneLine(u"Семья \U0001F468\u200D\U0001F469"_s), u"Семья \U0001F468\u200D\U0001F469"_s);
    }
    void searchFoldsWhatReadersDoNotTell() {
        QCOMPARE(text::searchFolded(u"Ёлка Café МОСКВА й"_s), u"елка cafe москва й"_s);
        QCOMPARE(text::searchFolded(u"е\u0308лка"_s), u"елка"_s);
    }
    void shorteningCutsBetweenWords() {
        QCOMPARE(text::shortened(u"one two three"_s, 9), u"one two…"_s);
        QCOMPARE(text::shortened(u"one two"_s, 9), u"one two"_s);
        QCOMPARE(text::shortened(u"Abcdefghijklmno"_s, 6), u"Abcde…"_s);
    }
    void languagesAreNormalized_data() {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"ru"_s << u"ru"_s;
        QTest::newRow("region") << u" EN_us "_s << u"en-us"_s;
        QTest::newRow("three letters") << u"rus"_s << u"ru"_s;
        QTest::newRow("words") << u"english"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void languagesAreNormalized() {
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QCOMPARE(normalizedLanguage(given), expected);
    }
    void directionFollowsTheLanguage() {
        QVERIFY(isRightToLeft(u"ar"_s));
        QVERIFY(isRightToLeft(u"fa-IR"_s));
        QVERIFY(!isRightToLeft(u"ru"_s));
        QVERIFY(!isRightToLeft(u""_s));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
