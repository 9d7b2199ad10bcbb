// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/AddressResolver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestAddressResolver : public QObject {
    Q_OBJECT
private slots:
    void linksAreMadeAbsoluteAsBrowsersDo_data() {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QString>("expected");
        QTest::newRow("path") << QByteArray("/russia/") << u"https://ria.ru/russia/"_s;
        QTest::newRow("sibling") << QByteArray("2.html") << u"https://ria.ru/20240826/2.html"_s;
        QTest::newRow("query") << QByteArray("?page=2") << u"https://ria.ru/20240826/1.html?page=2"_s;
        QTest::newRow("scheme-relative") << QByteArray("//cdn.example/x") << u"https://cdn.example/x"_s;
        QTest::newRow("backslashes") << QByteArray("\\\\host\\share") << u"https://host/share"_s;
        QTest::newRow("line breaks") << QByteArray("ht\ntps://a.example/") << u"https://a.example/"_s;
        QTest::newRow("mail") << QByteArray("mailto:a@b.example") << u"mailto:a@b.example"_s;
        QTest::newRow("script") << QByteArray("java\tscript:alert(1)") << QString();
        QTest::newRow("file") << QByteArray("file:///etc/passwd") << QString();
        QTest::newRow("data") << QByteArray("data:text/html,x") << QString();
        QTest::newRow("colons in the path")
            << QByteArray("/img/1_0:0:1:1.jpg") << u"https://ria.ru/img/1_0:0:1:1.jpg"_s;
        QTest::newRow("archived") << QByteArray("/web/20220405060708im_/https://ria.ru/x.jpg")
                                  << u"https://ria.ru/x.jpg"_s;
    }
    void linksAreMadeAbsoluteAsBrowsersDo() {
        QFETCH(QByteArray, written);
        QFETCH(QString, expected);
        const html::AddressResolver addresses(QUrl(u"https://ria.ru/20240826/1.html"_s));
        QCOMPARE(addresses.link(written.toStdString()).toString(QUrl::FullyEncoded), expected);
    }
    void anArchivedPageStandsOnItsOwnAddress() {
        const html::AddressResolver addresses(
            QUrl(u"https://web.archive.org/web/20220405060708/https://ria.ru/a/1.html"_s));
        QCOMPARE(addresses.base(), QUrl(u"https://ria.ru/a/1.html"_s));
        QCOMPARE(addresses.link("2.html"), QUrl(u"https://ria.ru/a/2.html"_s));
    }
    void onlyWebAddressesAreLoaded() {
        const html::AddressResolver addresses(QUrl(u"https://ria.ru/"_s));
        QVERIFY(addresses.resource("mailto:a@b.example").isEmpty());
        QVERIFY(!addresses.resource("/a.jpg").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAddressResolver)
#include "tst_addressresolver.moc"
