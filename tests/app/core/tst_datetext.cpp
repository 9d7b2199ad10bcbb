// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DateText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestDateText : public QObject {
    Q_OBJECT
private slots:
    void standardFormsAreRead() {
        QCOMPARE(parseDate(u"2022-03-02T10:05:07Z"_s)->toSecsSinceEpoch(), 1646215507);
        QCOMPARE(parseDate(u"Wed, 02 Mar 2022 13:05:07 +0300"_s)->toSecsSinceEpoch(), 1646215507);
    }
};

QTEST_GUILESS_MAIN(TestDateText)
#include "tst_datetext.moc"
