// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/UrlTools.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestUrlTools : public QObject {
    Q_OBJECT
private slots:
    void whatIsTypedBecomesAnAddress_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("bare host") << u"news.example"_s << u"https://news.example/"_s;
        QTest::newRow("host and port") << u"127.0.0.1:8008/russia/"_s << u"https://127.0.0.1:8008/russia/"_s;
        QTest::newRow("http stays") << u" http://news.example/a#top "_s << u"http://news.example/a"_s;
        QTest::newRow("feed scheme") << u"feed://news.example/rss"_s << u"https://news.example/rss"_s;
        QTest::newRow("feed around http")
            << u"feed:http://news.example/rss"_s << u"http://news.example/rss"_s;
        QTest::newRow("broken over lines") << u"https://news.example/\n  "_s << u"https://news.example/"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("local file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("words") << u"what is new"_s << QString();
        QTest::newRow("one word") << u"news"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void whatIsTypedBecomesAnAddress() {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        const auto address = addressFromText(typed);
        QCOMPARE(address ? address->toString() : QString(), expected);
    }
    void variantsOfAnAddressHaveOneKey_data() {
        QTest::addColumn<QString>("variant");
        for (const char* variant :
             {"https://news.example/20220302/a-1.html", "http://news.example/20220302/a-1.html",
              "https://news.example/20220302/a-1.html?in=t&utm_source=x#c",
              "https://www.news.example:443/20220302/a-1.html", "https://news.example/amp/20220302/a-1.html",
              "https://NEWS.example/20220302/a-1.html?chat_room_id=1",
              "https://web.archive.org/web/20220405060708id_/http://news.example/20220302/a-1.html",
              "https://web.archive.org/web/20220405060708/http:/news.example/20220302/a-1.html"})
            QTest::newRow(variant) << QString::fromLatin1(variant);
    }
    void variantsOfAnAddressHaveOneKey() {
        QFETCH(QString, variant);
        QCOMPARE(addressKey(QUrl(variant)), u"news.example/20220302/a-1.html"_s);
    }
    void whatDistinguishesPagesStays() {
        QVERIFY(addressKey(QUrl(u"https://n.example/?id=1"_s)) !=
                addressKey(QUrl(u"https://n.example/?id=2"_s)));
        QCOMPARE(
            canonicalAddress(QUrl(u"https://n.example/s?q=a%26b&fbclid=1"_s)).toString(QUrl::FullyEncoded),
            u"https://n.example/s?q=a%26b"_s);
    }
    void archiveAddressesAreUnwrapped() {
        QCOMPARE(unwrappedArchiveAddress(u"/web/20220405/https://n.example/x"_s)->toString(),
                 u"https://n.example/x"_s);
        QVERIFY(!unwrappedArchiveAddress(u"https://n.example/web/design/"_s));
    }
};

QTEST_GUILESS_MAIN(TestUrlTools)
#include "tst_urltools.moc"
