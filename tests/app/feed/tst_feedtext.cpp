// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedText.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka::feed;

class TestFeedText : public QObject {
    Q_OBJECT
private slots:
    void labels_data();
    void labels();
    void marks();
    void strayBytes();
    void forbiddenCharacters();
};

void TestFeedText::labels_data() {
    QTest::addColumn<QByteArray>("written"); // charset of the bytes
    QTest::addColumn<QByteArray>("prolog");
    QTest::addColumn<QByteArray>("contentType");
    const auto row = [](const char* name, const char* written, const char* prolog, const char* contentType) {
        QTest::newRow(name) << QByteArray(written) << QByteArray(prolog) << QByteArray(contentType);
    };
    row("utf-8, said", "utf-8", "utf-8", "");
    row("utf-8, unsaid", "utf-8", "", "");
    row("prolog", "windows-1251", "Windows-1251", "");
    row("header", "windows-1251", "", "text/xml; charset=\"windows-1251\"");
    row("koi8-r", "koi8-r", "koi8-r", "text/xml");
    row("dos", "cp866", "cp866", "");
    row("prolog lies: it is utf-8", "utf-8", "windows-1251", "");
    row("prolog lies: it is windows-1251", "windows-1251", "utf-8", "");
    row("prolog lies: it is koi8-r", "koi8-r", "utf-8", "");
    row("header lies", "utf-8", "utf-8", "text/xml; charset=ISO-8859-1");
    row("header is thoughtless", "koi8-r", "koi8-r", "text/xml; charset=ISO-8859-1");
    row("nobody says", "windows-1251", "", "");
    row("label that nobody knows", "windows-1251", "x-nonsense", "");
    row("wide", "utf-16le", "utf-16", "");
    row("wide, big end", "utf-16be", "utf-16", "");
    row("wider", "utf-32le", "", "");
}

void TestFeedText::labels() {
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, prolog);
    QFETCH(QByteArray, contentType);
    const QString declaration =
        prolog.isEmpty() ? QString() : u"<?xml encoding='%1'?>"_s.arg(QString::fromLatin1(prolog));
    const QString text = declaration + u"<a>Москва: подписано соглашение о новых поставках</a>"_s;
    QStringEncoder encoder(written.constData());
    QVERIFY(encoder.isValid());
    QCOMPARE(feedText(encoder.encode(text), contentType), text);
}

void TestFeedText::marks() {
    QCOMPARE(feedText("\xEF\xBB\xBF\xEF\xBB\xBF<a>\xD0\xAF</a>", {}),
             u"<a>Я</a>"_s); // two, as some servers add one
    QCOMPARE(feedText(QByteArray("\xFE\xFF\0<\0a\0>", 8), "text/xml; charset=utf-8"), u"<a>"_s);
}

void TestFeedText::strayBytes() {
    QCOMPARE(feedText("<a>\xD0\x94\xD0\xBE\xD0\xBC\x92\xD1\x81\xD0\xB0\xD0\xB4</a>", {}),
             u"<a>Дом’сад</a>"_s);
    QCOMPARE(feedText("<a>caf\xE9</a>", {}), u"<a>café</a>"_s);
    QCOMPARE(feedText("<a>\xD0\xAF\xD0\xAF\xD0\xAF\xF0\x9F\x9A\x80\x97\xD1", {}),
             u"<a>ЯЯЯ\U0001F680—\uFFFD"_s);
}

void TestFeedText::forbiddenCharacters() {
    QCOMPARE(feedText(QByteArray("<a>\0\x01\x0B"
                                 "1\t2\n</a>",
                                 14),
                      {}),
             u"<a>1\t2\n</a>"_s);
}

QTEST_APPLESS_MAIN(TestFeedText)
#include "tst_feedtext.moc"
