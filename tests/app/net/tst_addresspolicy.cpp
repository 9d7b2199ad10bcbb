// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AddressPolicy.h"

#include <QTest>

using namespace svodka::net;
using namespace Qt::StringLiterals;

class TestAddressPolicy : public QObject {
    Q_OBJECT
private slots:
    void addressesAreJudgedByTheirNetwork_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isPrivate");
        for (const char* text : {"127.0.0.1",
                                 "127.255.0.9",
                                 "10.1.2.3",
                                 "172.16.0.1",
                                 "172.31.255.255",
                                 "192.168.1.1",
                                 "169.254.169.254",
                                 "100.64.0.1",
                                 "0.0.0.0",
                                 "0.1.2.3",
                                 "198.18.0.1",
                                 "224.0.0.1",
                                 "255.255.255.255",
                                 "::",
                                 "::1",
                                 "fe80::1",
                                 "fc00::1",
                                 "fdff::1",
                                 "ff02::1",
                                 "::ffff:127.0.0.1",
                                 "::ffff:10.0.0.1",
                                 "::127.0.0.1",
                                 "64:ff9b::7f00:1",
                                 "2002:7f00:1::",
                                 "2002:c0a8:101::1",
                                 "2001:db8::1",
                                 "2001:0:1::1",
                                 "fec0::1"})
            QTest::newRow(text) << QString::fromLatin1(text) << true;
        for (const char* text :
             {"8.8.8.8", "172.15.0.1", "172.32.0.1", "192.167.0.1", "100.63.0.1", "100.128.0.1",
              "169.253.1.1", "2a00:1450::1", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"})
            QTest::newRow(text) << QString::fromLatin1(text) << false;
    }
    void addressesAreJudgedByTheirNetwork() {
        QFETCH(QString, address);
        QFETCH(bool, isPrivate);
        QCOMPARE(reachOf(QHostAddress(address)) == Reach::Private, isPrivate);
    }

    void namesAreJudgedWhereTheySayEnough() {
        for (const auto& name :
             {u"localhost"_s, u"LOCALHOST."_s, u"a.localhost"_s, u"printer"_s, u"nas.local"_s,
              u"db.internal"_s, u"fritz.box.lan"_s, u"x.home.arpa"_s, u"127.0.0.1"_s, u"::1"_s})
            QVERIFY2(reachOfName(name) == Reach::Private, qPrintable(name));
        QVERIFY(reachOfName(u"8.8.8.8"_s) == Reach::Public);
        QVERIFY(!reachOfName(u"example.com"_s));
        QVERIFY(!reachOfName(u"localhost.example.com"_s));
    }

    /// QUrl turns the odd spellings of an IPv4 address into the usual one before we look.
    void oddSpellingsOfLoopbackAreLoopback() {
        for (const auto& text : {u"http://2130706433/"_s, u"http://0x7f.1/"_s, u"http://0177.0.0.1/"_s,
                                 u"http://127.1/"_s, u"http://[::ffff:7f00:1]/"_s, u"http://①②⑦.0.0.1/"_s})
            QVERIFY2(reachOfName(QUrl(text).host()) == Reach::Private, qPrintable(text));
    }

    void redirectsGoToTheWebAndNeverBackToPlainHttp() {
        const QUrl plain(u"http://a.example/"_s), safe(u"https://a.example/"_s);
        QVERIFY(mayRedirect(plain, safe));
        QVERIFY(mayRedirect(plain, plain));
        QVERIFY(mayRedirect(safe, QUrl(u"https://b.example/x"_s)));
        QVERIFY(!mayRedirect(safe, plain));
        for (const auto& bad : {u"file:///etc/passwd"_s, u"ftp://a.example/"_s, u"javascript:alert(1)"_s,
                                u"data:text/html,x"_s, u"qrc:/x"_s, u"http:///x"_s, u""_s})
            QVERIFY2(!mayRedirect(plain, QUrl(bad)), qPrintable(bad));
    }
};

QTEST_GUILESS_MAIN(TestAddressPolicy)
#include "tst_addresspolicy.moc"
