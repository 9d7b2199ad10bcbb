// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Charset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

class TestCharset : public QObject {
    Q_OBJECT
private slots:
    void everyHintIsFollowed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QString>("text");
        const QByteArray windows("\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0");
        const QByteArray koi("\xf0\xd2\xc9\xd7\xc5\xd4, \xcd\xc9\xd2");
        const QString words = u"Привет, мир"_s;
        QTest::newRow("utf-8") << words.toUtf8() << QByteArray() << words;
        QTest::newRow("header") << windows << QByteArray("text/html; charset=windows-1251") << words;
        QTest::newRow("header in quotes") << koi << QByteArray("text/html; charset=\"KOI8-R\"") << words;
        QTest::newRow("meta") << "<meta charset=windows-1251>" + windows << QByteArray()
                              << u"<meta charset=windows-1251>"_s + words;
        QTest::newRow("utf-8 in spite of meta") << "<meta charset=windows-1251>" + words.toUtf8()
                                                << QByteArray() << u"<meta charset=windows-1251>"_s + words;
        QTest::newRow("letters of windows-1251") << windows << QByteArray() << words;
        QTest::newRow("letters of KOI8-R") << koi << QByteArray() << words;
        QTest::newRow("utf-8 promised, windows-1251 sent")
            << windows << QByteArray("text/html; charset=utf-8") << words;
        QTest::newRow("Latin") << QByteArray("Caf\xe9 cr\xe8me") << QByteArray() << u"Café crème"_s;
        QTest::newRow("byte order mark")
            << QByteArray("\xEF\xBB\xBF") + words.toUtf8() << QByteArray() << words;
        QTest::newRow("utf-16") << QByteArray("\xFF\xFE\x10\x04\x31\x04", 6) << QByteArray() << u"Аб"_s;
    }
    void everyHintIsFollowed() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, contentType);
        QFETCH(QString, text);
        const html::Decoded decoded = html::decode(bytes, contentType);
        QCOMPARE(decoded.text, text);
        QCOMPARE(QString::fromUtf8(decoded.utf8), text);
    }
    void aBrokenSpotDoesNotCostThePageItsEncoding() {
        const QByteArray bytes = u"Длинный русский текст, "_s.repeated(20).toUtf8() + "\xff";
        QCOMPARE(html::decode(bytes).charset, QByteArray("utf-8"));
    }
};

QTEST_GUILESS_MAIN(TestCharset)
#include "tst_charset.moc"
