// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/RetryPolicy.h"

#include <QTest>

using namespace svodka::net;
using namespace Qt::StringLiterals;

class TestRetryPolicy : public QObject {
    Q_OBJECT
private slots:
    void retryAfterIsANumberOrADate_data() {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("seconds"); // -1 = says nothing
        QTest::newRow("seconds") << QByteArray("120") << qint64(120);
        QTest::newRow("padded") << QByteArray(" 5 ") << qint64(5);
        QTest::newRow("zero") << QByteArray("0") << qint64(0);
        QTest::newRow("a date") << QByteArray("Sun, 01 Nov 2026 12:10:00 GMT") << qint64(600);
        QTest::newRow("a date that is over") << QByteArray("Sun, 01 Nov 2026 11:00:00 GMT") << qint64(0);
        QTest::newRow("years") << QByteArray("999999999") << qint64(30 * 86400);
        QTest::newRow("more digits than a number has")
            << QByteArray("99999999999999999999999") << qint64(30 * 86400);
        QTest::newRow("negative") << QByteArray("-5") << qint64(-1);
        QTest::newRow("words") << QByteArray("soon") << qint64(-1);
        QTest::newRow("nothing") << QByteArray() << qint64(-1);
    }
    void retryAfterIsANumberOrADate() {
        QFETCH(QByteArray, value);
        QFETCH(qint64, seconds);
        QCOMPARE(retryAfter(value, m_now).value_or(-1), seconds);
    }

    void freshnessIsMaxAgeElseExpires_data() {
        QTest::addColumn<QByteArray>("cacheControl");
        QTest::addColumn<QByteArray>("expires");
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<qint64>("seconds");
        const QByteArray inAnHour = "Sun, 01 Nov 2026 13:00:00 GMT";
        QTest::newRow("max-age") << QByteArray("public, max-age=300") << QByteArray() << QByteArray()
                                 << qint64(300);
        QTest::newRow("max-age beats expires")
            << QByteArray("max-age=300") << inAnHour << QByteArray() << qint64(300);
        QTest::newRow("age counts") << QByteArray("Max-Age=\"300\"") << QByteArray() << QByteArray("100")
                                    << qint64(200);
        QTest::newRow("older than fresh")
            << QByteArray("max-age=30") << QByteArray() << QByteArray("100") << qint64(0);
        QTest::newRow("expires") << QByteArray() << inAnHour << QByteArray() << qint64(3600);
        QTest::newRow("expires 0") << QByteArray() << QByteArray("0") << QByteArray() << qint64(0);
        QTest::newRow("no-cache") << QByteArray("no-cache, max-age=300") << inAnHour << QByteArray()
                                  << qint64(0);
        QTest::newRow("nothing said") << QByteArray() << QByteArray() << QByteArray() << qint64(0);
    }
    void freshnessIsMaxAgeElseExpires() {
        QFETCH(QByteArray, cacheControl);
        QFETCH(QByteArray, expires);
        QFETCH(QByteArray, age);
        QFETCH(qint64, seconds);
        QCOMPARE(freshFor(cacheControl, expires, age, {}, m_now), seconds);
    }

    void expiresCountsFromTheServersOwnDate() {
        const QByteArray date = "Thu, 01 Jan 1998 10:00:00 GMT"; // its clock stands
        QCOMPARE(freshFor({}, "Thu, 01 Jan 1998 10:20:00 GMT", {}, date, m_now), qint64(1200));
    }

private:
    const QDateTime m_now = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestRetryPolicy)
#include "tst_retrypolicy.moc"
