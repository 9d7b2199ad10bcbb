// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleExport.h"
#include "export/TextWriter.h"

#include <QBuffer>
#include <QTest>

using namespace svodka;
using namespace svodka::exporting;
using namespace Qt::StringLiterals;

class TestTextWriter : public QObject {
    Q_OBJECT
private slots:
    void everyBlockIsWritten() {
        const QString text = plainTextOf(sampleExport());
        for (const QString& part :
             {u"The bridge <opens> & closes\n==========================="_s,
              u"News · World\nA. Writer, B. Writer\n"_s,
              u"Source: https://news.invalid/20260826/bridge.html\n"_s, u"RIVERTON, August 26 (News)"_s,
              u"A bold word & a link [1].\nSecond line"_s, u"A heading\n---------\n"_s,
              u"> Quoted words\n>\n> — A. Speaker"_s, u"3. three\n4. four"_s, u"• point"_s,
              u"[The bridge at noon · © News / A. Camera] [2]"_s, u"[A missing view] [3]"_s,
              u"[A film] [4]"_s, u"    if (a < b)\n        return `x`;"_s,
              u"A table\nYear | Ice\n1921 | a|b"_s, u"Related:\n• Another article [1]"_s,
              u"Comments\n--------\n\nReader · "_s, u"> Reader: First <b>line</b> second line\nAn answer"_s,
              u"[1] https://news.invalid/other\n[2] https://news.invalid/img/bridge.jpg?w=640\n"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u"\n\nis not in\n\n"_s + text));
        QVERIFY(!text.contains("Taken back"_L1));
    }

    void timesAreInTheZoneAndLocaleAsked() {
        Export exported = sampleExport();
        exported.words.locale = QLocale(QLocale::Russian, QLocale::Russia);
        exported.words.zone = QTimeZone("Europe/Moscow");
        QVERIFY2(plainTextOf(exported).contains(u"Published: среда, 26 августа 2026"_s),
                 qPrintable(plainTextOf(exported)));
        QVERIFY(plainTextOf(exported).contains(u"13:00 MSK\n"_s));
    }

    void aHeadlineWithoutABodyHasItsSummary() {
        Export exported = sampleExport();
        Article& article = exported.articles.first().article;
        article.content.blocks.clear();
        article.content.lead.clear();
        article.summary.summary = u"Only this is known."_s;
        QVERIFY(plainTextOf(exported).contains("Only this is known."_L1));
    }

    void severalArticlesAreParted() {
        Export exported = sampleExport();
        exported.articles += exported.articles.first();
        exported.articles.last().article.content.title = u"Another"_s;
        const QString text = plainTextOf(exported);
        QVERIFY(text.indexOf("The bridge"_L1) < text.indexOf("\nAnother\n======="_L1));
    }

    void aDeviceThatTakesNothingIsAnError() {
        QBuffer closed;
        const auto failed = write(sampleExport(), Format::Text, closed);
        QCOMPARE(failed.error().kind, ErrorKind::FileNotWritable);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QCOMPARE(write(Export{}, Format::Text, buffer).error().kind, ErrorKind::NotFound);
        QVERIFY(write(sampleExport(), Format::Text, buffer).ok());
    }
};

QTEST_GUILESS_MAIN(TestTextWriter)
#include "tst_textwriter.moc"
