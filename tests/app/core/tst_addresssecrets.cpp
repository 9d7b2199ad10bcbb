// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AddressSecrets.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestAddressSecrets : public QObject {
    Q_OBJECT
private slots:
    void secretsAreFoundAndTakenOut_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("without");
        QTest::newRow("none") << u"https://a.example/feed?page=2"_s << u"https://a.example/feed?page=2"_s;
        QTest::newRow("name and password")
            << u"https://me:secret@a.example/feed"_s << u"https://a.example/feed"_s;
        QTest::newRow("only a name") << u"https://me@a.example/feed"_s << u"https://a.example/feed"_s;
        QTest::newRow("the only parameter")
            << u"https://a.example/feed?token=abc"_s << u"https://a.example/feed"_s;
        QTest::newRow("among others")
            << u"https://a.example/feed?a=1&API_KEY=x&b=%D1%8F"_s << u"https://a.example/feed?a=1&b=%D1%8F"_s;
        QTest::newRow("a word like one")
            << u"https://a.example/feed?keyword=x"_s << u"https://a.example/feed?keyword=x"_s;
    }
    void secretsAreFoundAndTakenOut() {
        QFETCH(const QString, address);
        QFETCH(const QString, without);
        QCOMPARE(withoutSecrets(QUrl(address)).toString(QUrl::FullyEncoded), without);
        QCOMPARE(hasSecrets(QUrl(address)), address != without);
    }
};

QTEST_GUILESS_MAIN(TestAddressSecrets)
#include "tst_addresssecrets.moc"
