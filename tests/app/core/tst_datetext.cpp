// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/DateText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestDateText : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void assumesAnOffset();
    void readsWhatListsShow_data();
    void readsWhatListsShow();
};

void TestDateText::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(utc);
    };
    // RFC 2822 and what people make of it
    row("Wed, 26 Aug 2026 09:08:07 +0300", "2026-08-26T06:08:07Z");
    row("Mon, 26 Aug 2026 09:08:07 +0300", "2026-08-26T06:08:07Z"); // the weekday is wrong
    row("26 Aug 2026 09:08 GMT", "2026-08-26T09:08:00Z");
    row("Wednesday, 26-Aug-26 09:08:07 UTC", "2026-08-26T09:08:07Z");
    row("Wed, 26 August, 2026 09:08:07 EDT", "2026-08-26T13:08:07Z");
    row("Wed, 26 Aug 2026 09:08:07 -0000", "2026-08-26T09:08:07Z");
    row("Wed, 26 Aug 2026 09:08:07 +03:30", "2026-08-26T05:38:07Z");
    row("Wed, 26 Aug 2026 24:00:00 GMT", "2026-08-27T00:00:00Z");
    row("Tue, 30 Jun 2015 23:59:60 GMT", "2015-07-01T00:00:00Z");
    row("Wed, 26 Aug 2026 09:08:07 GMT+0300", "2026-08-26T06:08:07Z");
    row("Wed Aug 26 2026 09:08:07 GMT+0300 (MSK)", "2026-08-26T06:08:07Z");
    row("Wed Aug 26 09:08:07 MSK 2026", "2026-08-26T06:08:07Z");
    row("Aug 26, 2026 9:08 pm", "2026-08-26T21:08:00Z");
    row("August 26, 2026 12:08 AM", "2026-08-26T00:08:00Z");
    row("Sat, 01 Sept 2001 09:08:07 UTC+4", "2001-09-01T05:08:07Z");
    // ISO 8601, RFC 3339, W3CDTF
    row("2026-08-26T09:08:07Z", "2026-08-26T09:08:07Z");
    row("2026-08-26T09:08:07.123456-05:00", "2026-08-26T14:08:07Z");
    row("2026-08-26T09:08+03", "2026-08-26T06:08:00Z");
    row("2026-08-26 09:08:07 +0300", "2026-08-26T06:08:07Z");
    row("2026-08-26t09:08:07,5z", "2026-08-26T09:08:07Z");
    row("2026-08-26", "2026-08-26T00:00:00Z");
    row("2026-08", "2026-08-01T00:00:00Z");
    row("2026-238", "2026-08-26T00:00:00Z");
    row("20260826", "2026-08-26T00:00:00Z");
    row("2026/08/26 09:08", "2026-08-26T09:08:00Z");
    // what pages of the field carry
    row("20171024T1348+0300Z", "2017-10-24T10:48:00Z"); // offset and Z: the offset is right
    row("20260531T0044", "2026-05-31T00:44:00Z");
    row("20260531T004405", "2026-05-31T00:44:05Z");
    row("20260531004405", "2026-05-31T00:44:05Z");
    row("2026-05-31T00:44:00+03:00 ", "2026-05-30T21:44:00Z");
    row("10:36 20.06.2019", "2019-06-20T10:36:00Z");
    row("10:36 - 20.06.2019", "2019-06-20T10:36:00Z");
    row("20.06.19, 10:36", "2019-06-20T10:36:00Z");
    row("GMT 17:27 17.03.2020", "2020-03-17T17:27:00Z");
    row("22:57 GMT 28.04.2020", "2020-04-28T22:57:00Z");
    row("(обновлено: 10:36 20.06.2019)", "2019-06-20T10:36:00Z");
    row("26 августа 2026, 09:08 МСК", "2026-08-26T06:08:00Z");
    row("Среда, 26 авг. 2026 г. 09:08:07 +0300", "2026-08-26T06:08:07Z");
    row("26 Май 2026 09:08", "2026-05-26T09:08:00Z");
    row("8/26/2026 9:08:07 AM", "2026-08-26T09:08:07Z");
    row("26/08/2026 09:08", "2026-08-26T09:08:00Z");
    row("mar., 3 mars 2026 09:08", "2026-03-03T09:08:00Z");
    row("mar., 4 ago. 2026 09:08 CEST", "2026-08-04T07:08:00Z");
    // epochs
    row("1780000000", "2026-05-28T20:26:40Z");
    row("1780000000.25", "2026-05-28T20:26:40Z");
    row("1780000000123", "2026-05-28T20:26:40Z");
}

void TestDateText::reads() {
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto date = parseDate(text);
    QVERIFY(date.has_value());
    QCOMPARE(date->timeSpec(), Qt::UTC);
    QCOMPARE(date->toSecsSinceEpoch(), QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch());
}

void TestDateText::refuses_data() {
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", " ", "yesterday", "0", "12", "10:36", "18 марта, 20:35", "2026-13-01", "31 Feb 2026",
          "1 Jan 1984", "0001-01-01T00:00:00Z", "9999-12-31", "2026-08-26T25:00:00Z", "-", "+", "T"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'1');
}

void TestDateText::refuses() {
    QFETCH(QString, text);
    QVERIFY(!parseDate(text));
}

void TestDateText::assumesAnOffset() {
    constexpr int moscow = 3 * 3600;
    QCOMPARE(parseDate(u"10:36 20.06.2019", moscow)->toString(Qt::ISODate), u"2019-06-20T07:36:00Z"_s);
    QCOMPARE(parseDate(u"2019-06-20T10:36:00Z", moscow)->toString(Qt::ISODate), u"2019-06-20T10:36:00Z"_s);
    QCOMPARE(parseDate(u"1780000000", moscow)->toSecsSinceEpoch(), 1780000000);
}

void TestDateText::readsWhatListsShow_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("expected"); // Moscow's clock
    const auto row = [](const char* text, const char* day, const char* expected) {
        QTest::addRow("%s %s", text, day)
            << QString::fromUtf8(text) << QString::fromLatin1(day) << QString::fromLatin1(expected);
    };
    row("18 марта, 20:35", "", "2026-03-18T20:35");
    row("20 декабря, 10:36", "", "2025-12-20T10:36");
    row("29 февраля, 10:36", "", "2024-02-29T10:36");
    row("20:35", "", "2026-11-23T20:35");
    row("21:00", "", "2026-11-23T21:00"); // now
    row("23:50", "", "2026-11-22T23:50"); // shown before midnight
    row("Вчера, 20:35", "", "2026-11-22T20:35");
    row("Сегодня, 09:01", "", "2026-11-23T09:01");
    row("Yesterday, 9:05 PM", "", "2026-11-22T21:05");
    row("14 сентября, 13:48", "2017-09-14", "2017-09-14T13:48");
    row("15 сентября, 00:05", "2017-09-14", "2017-09-15T00:05");
    row("31 декабря, 23:59", "2018-01-01", "2017-12-31T23:59");
    row("18 марта, 20:35", "2017-09-14", "");
    row("13:48", "2017-09-14", "2017-09-14T13:48");
    row("13:48 14.09.2017", "", "2017-09-14T13:48");
    row("5 минут назад", "", "");
    row("803", "", "");
    row("14", "2017-09-14", "");
    row("", "2017-09-14", "");
}

void TestDateText::readsWhatListsShow() {
    QFETCH(QString, text);
    QFETCH(QString, day);
    QFETCH(QString, expected);
    constexpr int moscow = 3 * 3600;
    const QDateTime shownAt(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC);
    const auto date = parseShownDate(text, shownAt, QDate::fromString(day, Qt::ISODate), moscow);
    QCOMPARE(date ? date->addSecs(moscow).toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), expected);
    if (day.isEmpty() && text != "13:48 14.09.2017"_L1)
        QVERIFY(!parseShownDate(text, {}, {}, moscow)); // nothing to stand on
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
