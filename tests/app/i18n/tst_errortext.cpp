// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/ErrorText.h"
#include "i18n/LanguageController.h"

#include <QSet>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_language.setLanguage(InterfaceLanguage::English); }

    void everyKindHasASentenceOfItsOwn() {
        QSet<QString> seen;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::BadQuery); ++kind) {
            const QString text = errorText({static_cast<ErrorKind>(kind), u"example.com"_s, 500});
            QVERIFY2(text.size() > 12 && (text.front().isUpper() || text.startsWith(u'“') ||
                                          text.startsWith("example.com"_L1)),
                     qPrintable(text));
            QVERIFY2(text.endsWith(u'.') || text.endsWith("example.com"_L1), qPrintable(text));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen.insert(text);
        }
    }

    void statusesThatReadersMeetAreExplained() {
        QVERIFY(errorText({ErrorKind::HttpStatus, {}, 404}).contains("404"_L1));
        QVERIFY(errorText({ErrorKind::HttpStatus, {}, 503}).contains("503"_L1));
        QVERIFY(errorText({ErrorKind::HttpStatus, {}, 418}).contains("418"_L1));
        QVERIFY(errorText({ErrorKind::HttpStatus, {}, 404}) != errorText({ErrorKind::HttpStatus, {}, 410}));
    }

    void waitsAreSaidInUnitsThatPeopleUse() {
        QVERIFY(errorText({ErrorKind::WaitAsked, {}, 61}).contains("2 minutes"_L1));
        QVERIFY(errorText({ErrorKind::WaitAsked, {}, 1}).contains("1 minute."_L1));
        QVERIFY(errorText({ErrorKind::WaitAsked, {}, 7200}).contains("2 hours"_L1));
    }

    void detailsFromOutsideStayOneShortLine() {
        const QString text = errorText({ErrorKind::TlsFailed, u"a\nb\u202E"_s + QString(9000, u'x'), 0});
        QVERIFY(text.size() < 400);
        QVERIFY(!text.contains(u'\n') && !text.contains(QChar(0x202E)));
    }

private:
    LanguageController m_language;
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
