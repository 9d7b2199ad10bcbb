// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/LanguageController.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestLanguageController : public QObject {
    Q_OBJECT
private slots:
    void switchesQtsOwnWordsNumbersAndDates() {
        LanguageController controller;
        QSignalSpy changed(&controller, &LanguageController::languageChanged);
        controller.setLanguage(InterfaceLanguage::Russian);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(controller.effective(), InterfaceLanguage::Russian);
        QCOMPARE(QLocale().language(), QLocale::Russian);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Отмена"_s);
        QCOMPARE(QLocale().standaloneMonthName(8), u"август"_s);
        controller.setLanguage(InterfaceLanguage::English);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
        QCOMPARE(QLocale().standaloneMonthName(8), u"August"_s);
    }

    void systemIsOneOfBoth() {
        LanguageController controller;
        QCOMPARE(controller.language(), InterfaceLanguage::System);
        QVERIFY(controller.effective() != InterfaceLanguage::System);
    }
};

QTEST_GUILESS_MAIN(TestLanguageController)
#include "tst_languagecontroller.moc"
