// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/article/PictureLoader.h"

#include <QBuffer>
#include <QTest>

using namespace svodka;

class tst_ArticlePictures : public QObject {
    Q_OBJECT

    static QByteArray encoded(const QSize& size, const char* format) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }

private slots:
    void picturesAreMadeToFitAndRememberTheirSize_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
        QTest::newRow("bmp") << QByteArray("bmp");
    }
    void picturesAreMadeToFitAndRememberTheirSize() {
        QFETCH(const QByteArray, format);
        const auto picture = decodePicture(encoded({800, 400}, format.constData()), {200, 1000});
        QVERIFY(picture.ok());
        QCOMPARE(picture->own, QSize(800, 400));
        QCOMPARE(picture->image.size(), QSize(200, 100));
    }

    void smallPicturesAreNotBlownUp() {
        const auto picture = decodePicture(encoded({80, 40}, "png"), {200, 200});
        QVERIFY(picture.ok());
        QCOMPARE(picture->image.size(), QSize(80, 40));
    }

    void whatIsNoRasterPictureIsRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' "
                                           "height='10'><rect width='10' height='10'/></svg>");
        QTest::newRow("html") << QByteArray("<!doctype html><p>Not found");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("torn png") << encoded({80, 40}, "png").left(20);
    }
    void whatIsNoRasterPictureIsRefused() {
        QFETCH(const QByteArray, bytes);
        const auto picture = decodePicture(bytes, {200, 200});
        QVERIFY(!picture.ok());
        QCOMPARE(picture.error().kind, ErrorKind::UnsupportedContent);
    }

    void giantsAreRefusedBeforeTheyAreDecoded() {
        // a header that promises 20 000 × 10: PNG signature and IHDR are all that is read
        QByteArray png = encoded({20, 10}, "png");
        png[18] = char(0x4E);
        png[19] = char(0x20);
        const auto picture = decodePicture(png, {200, 200});
        QVERIFY(!picture.ok());
    }
};

QTEST_MAIN(tst_ArticlePictures)
#include "tst_articlepictures.moc"
