// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleExport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace svodka;
using namespace svodka::exporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray pdfOf(const Export& exported) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(exported, Format::Pdf, buffer) ? buffer.data() : QByteArray();
}

qsizetype pagesOf(const QByteArray& pdf) {
    static const QRegularExpression page(u"/Type\\s*/Page\\b"_s);
    auto matches = page.globalMatch(QString::fromLatin1(pdf));
    qsizetype count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

class TestPdfWriter : public QObject {
    Q_OBJECT
private slots:
    void anArticleIsPages() {
        const QByteArray pdf = pdfOf(sampleExport());
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QVERIFY(pagesOf(pdf) >= 1);
        QVERIFY(pdf.contains("/Subtype /Image"));
        QVERIFY2(pdf.contains("(https://news.invalid/other)"), "a link cannot be followed");
    }

    void eachArticleBeginsAPage() {
        Export exported = sampleExport();
        exported.articles.first().article.content.blocks = {paragraph(u"Short."_s)};
        exported.articles.first().comments.clear();
        QCOMPARE(pagesOf(pdfOf(exported)), 1);
        exported.articles.append(exported.articles.first());
        exported.articles.append(exported.articles.first());
        QCOMPARE(pagesOf(pdfOf(exported)), 4); // the contents too
    }

    void aLongArticleGoesOn() {
        Export exported = sampleExport();
        exported.articles.first().article.content.blocks =
            Blocks(200, paragraph(u"Word after word. "_s.repeated(20)));
        QVERIFY(pagesOf(pdfOf(exported)) > 10);
    }

    void itIsDrawnOnAnyThread() {
        const Export exported = sampleExport();
        QByteArray pdf;
        QThreadPool pool;
        pool.start([&] { pdf = pdfOf(exported); });
        pool.waitForDone();
        QVERIFY(pdf.startsWith("%PDF-"));
    }

    void noFileOfTheReadersIsRead() {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"secret.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(samplePng());
        file.close();
        Export exported = sampleExport();
        exported.articles.first().pictures.clear();
        exported.articles.first().article.content.blocks = {
            {Picture{QUrl::fromLocalFile(file.fileName()), u"A view"_s}}};
        QVERIFY(!pdfOf(exported).contains("/Subtype /Image"));
    }
};

QTEST_MAIN(TestPdfWriter)
#include "tst_pdfwriter.moc"
