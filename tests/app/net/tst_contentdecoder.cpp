// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentDecoder.h"

#include <QTest>

using namespace svodka::net;

namespace {

constexpr qsizetype noLimit = 1 << 30;

/// "All of it. " a hundred times, as gzip and zstd wrote it.
const QByteArray text = QByteArray("All of it. ").repeated(100);
const QByteArray gzip = QByteArray::fromBase64("H4sIAAAAAAACA3PMyVHIT1PILNFTcBxljjJHmaNMcpkA0mu+oEwEAAA=");
const QByteArray zstd = QByteArray::fromBase64("KLUv/WBMA5UAAFhBbGwgb2YgaXQuIAEAPvgvXg==");

} // namespace

class TestContentDecoder : public QObject {
    Q_OBJECT
private slots:
    void everyEncodingIsUndonePieceByPiece_data() {
        QTest::addColumn<QByteArray>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("gzip") << QByteArray("gzip") << gzip;
        QTest::newRow("x-gzip") << QByteArray(" X-GZIP") << gzip;
        QTest::newRow("zlib") << QByteArray("deflate") << qCompress(text).mid(4);
        QTest::newRow("raw") << QByteArray("deflate") << qCompress(text).mid(6).chopped(4);
        QTest::newRow("padded") << QByteArray("gzip") << gzip + QByteArray(10, '\0');
        QTest::newRow("zstd") << QByteArray("zstd") << zstd;
    }
    void everyEncodingIsUndonePieceByPiece() {
        QFETCH(QByteArray, encoding);
        QFETCH(QByteArray, bytes);
        for (const qsizetype size : {qsizetype(1), qsizetype(7), bytes.size()}) {
            const auto decoder = ContentDecoder::create(encoding);
            QVERIFY(decoder);
            QByteArray out;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                QVERIFY(decoder->decode(bytes.mid(at, size), out, noLimit));
            QCOMPARE(out, text);
            QVERIFY(decoder->isComplete());
        }
    }

    void membersOfAGzipFollowEachOther() {
        const auto decoder = ContentDecoder::create("gzip");
        QByteArray out;
        QVERIFY(decoder->decode(gzip + gzip, out, noLimit));
        QCOMPARE(out, text + text);
    }

    void halfIsNotComplete() {
        for (const auto& [encoding, bytes] : {std::pair("gzip", gzip), {"zstd", zstd}}) {
            const auto decoder = ContentDecoder::create(encoding);
            QByteArray out;
            QVERIFY(decoder->decode(bytes.chopped(3), out, noLimit));
            QVERIFY(!decoder->isComplete());
        }
    }

    void garbageIsDamaged() {
        for (const char* encoding : {"gzip", "zstd"}) {
            const auto decoder = ContentDecoder::create(encoding);
            QByteArray out;
            QVERIFY2(!decoder->decode("<?xml version=\"1.0\"?><rss>", out, noLimit), encoding);
        }
    }

    void aBombEndsAtTheLimit() {
        const auto decoder = ContentDecoder::create("deflate");
        QByteArray out;
        QVERIFY(decoder->decode(qCompress(QByteArray(20 << 20, 'x')).mid(4), out, 1'000'000));
        QCOMPARE(out.size(), 1'000'000);
    }

    void othersAreRefused() {
        QVERIFY(!ContentDecoder::create("br"));
        QVERIFY(!ContentDecoder::create("gzip, gzip"));
        QVERIFY(!ContentDecoder::create({}));
    }
};

QTEST_GUILESS_MAIN(TestContentDecoder)
#include "tst_contentdecoder.moc"
