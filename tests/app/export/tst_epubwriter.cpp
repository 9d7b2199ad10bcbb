// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleExport.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QTest>
#include <QXmlStreamReader>

#include <zip.h>

using namespace svodka;
using namespace svodka::exporting;
using namespace Qt::StringLiterals;

namespace {

QByteArray epubOf(const Export& exported) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return write(exported, Format::Epub, buffer) ? buffer.data() : QByteArray();
}

struct Entry {
    QString name;
    QByteArray bytes;
};

QList<Entry> entriesOf(const QByteArray& epub) {
    QList<Entry> out;
    zip_error_t error;
    zip_source_t* source = zip_source_buffer_create(epub.constData(), zip_uint64_t(epub.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive)
        return out;
    for (zip_uint64_t i = 0; i < zip_uint64_t(zip_get_num_entries(archive, 0)); ++i) {
        zip_stat_t stat;
        zip_stat_index(archive, i, 0, &stat);
        QByteArray bytes(qsizetype(stat.size), '\0');
        zip_file_t* file = zip_fopen_index(archive, i, 0);
        if (file && zip_fread(file, bytes.data(), stat.size) == zip_int64_t(stat.size))
            out.append({QString::fromUtf8(stat.name), bytes});
        zip_fclose(file);
    }
    zip_discard(archive);
    return out;
}

QMap<QString, QByteArray> filesOf(const QByteArray& epub) {
    QMap<QString, QByteArray> out;
    for (const Entry& entry : entriesOf(epub))
        out.insert(entry.name, entry.bytes);
    return out;
}

/// Every value of an attribute in elements of a name; fails the test on XML that is not well-formed.
QStringList valuesOf(const QByteArray& xml, QLatin1StringView element, QLatin1StringView attribute) {
    QStringList out;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element &&
            reader.attributes().hasAttribute(attribute))
            out += reader.attributes().value(attribute).toString();
    if (reader.hasError())
        QTest::qFail(qPrintable(reader.errorString() + u'\n' + QString::fromUtf8(xml)), __FILE__, __LINE__);
    return out;
}

} // namespace

class TestEpubWriter : public QObject {
    Q_OBJECT
private slots:
    void theTypeStandsFirstAndStored() {
        const QByteArray epub = epubOf(sampleExport());
        QCOMPARE(epub.mid(30, 28), QByteArray("mimetypeapplication/epub+zip")); // no extra field between them
        const QList<Entry> entries = entriesOf(epub);
        QVERIFY(!entries.isEmpty());
        QCOMPARE(entries.first().name, u"mimetype"_s);
    }

    void whatIsListedIsThereAndWhatIsThereIsListed() {
        Export exported = sampleExport();
        exported.articles.append(exported.articles.first());
        const auto files = filesOf(epubOf(exported));
        QCOMPARE(valuesOf(files.value(u"META-INF/container.xml"_s), "rootfile"_L1, "full-path"_L1),
                 QStringList{u"EPUB/package.opf"_s});
        const QByteArray package = files.value(u"EPUB/package.opf"_s);
        QStringList listed{u"mimetype"_s, u"META-INF/container.xml"_s, u"EPUB/package.opf"_s};
        for (const QString& name : valuesOf(package, "item"_L1, "href"_L1))
            listed += u"EPUB/"_s + name;
        listed.sort();
        QCOMPARE(files.keys(), listed);
        const QStringList ids = valuesOf(package, "item"_L1, "id"_L1);
        const QStringList spine = valuesOf(package, "itemref"_L1, "idref"_L1);
        QCOMPARE(spine, (QStringList{u"contents"_s, u"article-1"_s, u"article-2"_s}));
        for (const QString& id : spine)
            QVERIFY(ids.contains(id));
        QCOMPARE(valuesOf(files.value(u"EPUB/contents.xhtml"_s), "a"_L1, "href"_L1),
                 (QStringList{u"article-1.xhtml"_s, u"article-2.xhtml"_s}));
        const QStringList shown = valuesOf(files.value(u"EPUB/article-1.xhtml"_s), "img"_L1, "src"_L1);
        QCOMPARE(shown.size(), 3); // the picture, in the gallery again, and the poster
        for (const QString& picture : shown)
            QVERIFY2(files.contains(u"EPUB/"_s + picture), qPrintable(picture));
    }

    void theBookSaysWhatItIs() {
        const QByteArray package = filesOf(epubOf(sampleExport())).value(u"EPUB/package.opf"_s);
        for (const char* part :
             {"<dc:title>The bridge &lt;opens&gt; &amp; closes</dc:title>", "<dc:language>en</dc:language>",
              "<dc:creator>A. Writer</dc:creator>", "<dc:publisher>News</dc:publisher>",
              "<dc:date>2026-08-26T10:00:00Z</dc:date>",
              "<meta property=\"dcterms:modified\">2026-08-27T09:00:00Z</meta>", "urn:uuid:"})
            QVERIFY2(package.contains(part),
                     qPrintable(QString::fromUtf8(part + QByteArray("\n") + package)));
    }

    void whatXmlCannotSayIsLeftOut() {
        Export exported = sampleExport();
        exported.articles.first().article.content.title = u"A\x01\x0b title"_s;
        exported.articles.first().article.content.blocks = {
            paragraph(u"one\x02two\nthree"_s), {CodeBlock{u"\n\x1b[0m<&>"_s}}, {Rule{}}};
        const QByteArray chapter = filesOf(epubOf(exported)).value(u"EPUB/article-1.xhtml"_s);
        QVERIFY(valuesOf(chapter, "img"_L1, "src"_L1).isEmpty()); // and well-formed
        QVERIFY(chapter.contains("onetwo<br/>three"));
        QVERIFY(chapter.contains("<hr/>"));
    }

    void rightToLeftBooksTurnTheirPagesThatWay() {
        Export exported = sampleExport();
        exported.articles.first().article.content.language = u"fa"_s;
        const auto files = filesOf(epubOf(exported));
        QVERIFY(files.value(u"EPUB/package.opf"_s).contains("page-progression-direction=\"rtl\""));
        QVERIFY(files.value(u"EPUB/article-1.xhtml"_s).contains("lang=\"fa\" xml:lang=\"fa\" dir=\"rtl\""));
    }

    void picturesOfRareTypesBecomeCommonOnes() {
        if (!QImageWriter::supportedImageFormats().contains("webp"))
            QSKIP("this Qt writes no WebP");
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QByteArray webp;
        QBuffer buffer(&webp);
        buffer.open(QIODevice::WriteOnly);
        QVERIFY(image.save(&buffer, "WEBP"));
        Export exported = sampleExport();
        exported.articles.first().pictures.insert(QUrl(u"https://news.invalid/img/missing.jpg"_s), webp);
        const auto files = filesOf(epubOf(exported));
        QVERIFY(files.contains(u"EPUB/pictures/picture-2.jpg"_s));
        QVERIFY(files.value(u"EPUB/pictures/picture-2.jpg"_s).startsWith("\xFF\xD8\xFF"));
        QVERIFY(files.value(u"EPUB/package.opf"_s)
                    .contains("pictures/picture-2.jpg\" media-type=\"image/jpeg\""));
    }

    void theSameExportIsTheSameFile() { QCOMPARE(epubOf(sampleExport()), epubOf(sampleExport())); }
};

QTEST_GUILESS_MAIN(TestEpubWriter)
#include "tst_epubwriter.moc"
