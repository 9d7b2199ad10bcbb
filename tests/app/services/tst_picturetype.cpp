// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PictureType.h"

#include <QTest>

using svodka::rasterType;

class TestPictureType : public QObject {
    Q_OBJECT
private slots:
    void theFirstBytesTell_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("jpeg") << QByteArray("\xff\xd8\xff\xe0rest") << QByteArray("image/jpeg");
        QTest::newRow("png") << QByteArray("\x89PNG\r\n\x1a\nrest") << QByteArray("image/png");
        QTest::newRow("gif") << QByteArray("GIF89a...") << QByteArray("image/gif");
        QTest::newRow("webp") << QByteArray("RIFF....WEBPVP8 ") << QByteArray("image/webp");
        QTest::newRow("avif") << QByteArray("....ftypavif") << QByteArray("image/avif");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray();
        QTest::newRow("page") << QByteArray("<!doctype html><img src=x>") << QByteArray();
        QTest::newRow("sound") << QByteArray("RIFF....WAVEfmt ") << QByteArray();
        QTest::newRow("short") << QByteArray("\xff\xd8") << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray();
    }
    void theFirstBytesTell() {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, type);
        QCOMPARE(rasterType(bytes), type);
    }
};

QTEST_GUILESS_MAIN(TestPictureType)
#include "tst_picturetype.moc"
