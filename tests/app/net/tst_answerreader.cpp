// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AnswerReader.h"

#include <QTest>

using namespace svodka::net;
using State = AnswerReader::State;

class TestAnswerReader : public QObject {
    Q_OBJECT
private slots:
    void answersAreTakenApart_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QByteArray& bytes, int status, const QByteArray& body) {
            QTest::newRow(name) << bytes << status << body;
        };
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", 200, "abc");
        row("more than its length", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", 200, "abc");
        row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\na",
            200, "a");
        row("up to the end", "HTTP/1.0 200 OK\r\n\r\nabc", 200, "abc");
        row("a length that is none", "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc", 200, "abc");
        row("chunks",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;x=y\r\nab\r\n1\r\nc\r\n0\r\nTrailer: "
            "1\r\n\r\n",
            200, "abc");
        row("interim answers",
            "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na", 200, "a");
        row("no body", "HTTP/1.1 304 Not Modified\r\nContent-Length: 100\r\n\r\n", 304, "");
        row("bare line feeds", "HTTP/1.1 200\nContent-Length: 1\n\na", 200, "a");
    }
    void answersAreTakenApart() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        for (const qsizetype size : {qsizetype(1), qsizetype(5), bytes.size()}) {
            AnswerReader reader;
            QByteArray read;
            for (qsizetype at = 0; at < bytes.size(); at += size) {
                reader.feed(bytes.mid(at, size));
                read += reader.takeBody();
            }
            reader.end();
            QCOMPARE(reader.state(), State::Complete);
            QCOMPARE(reader.status(), status);
            QCOMPARE(read, body);
        }
    }

    void brokenAnswersBreakOff_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no HTTP") << QByteArray("220 mail.example");
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n");
        QTest::newRow("a head without end")
            << "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20'000);
        QTest::newRow("a line without end") << "HTTP/1.1 200 " + QByteArray(100'000, 'x');
        QTest::newRow("interim without end") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100);
        QTest::newRow("two lengths") << QByteArray(
            "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
        for (const char* size : {"zz", "-1", "", "ffffffffffffffff"})
            QTest::addRow("chunk of %s", size)
                << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n") + size + "\r\nabc";
        QTest::newRow("a chunk that is longer")
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\n0\r\n\r\n");
        QTest::newRow("a chunk size without end")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1;" + QByteArray(10'000, 'x');
        QTest::newRow("trailers without end")
            << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" +
                   QByteArray("X: y\r\n").repeated(5'000);
    }
    void brokenAnswersBreakOff() {
        QFETCH(QByteArray, bytes);
        for (const qsizetype size : {qsizetype(1000), bytes.size()}) {
            AnswerReader reader;
            for (qsizetype at = 0; at < bytes.size(); at += size)
                reader.feed(bytes.mid(at, size));
            QCOMPARE(reader.state(), State::Broken);
        }
    }

    void whatIsCutShortIsBroken() {
        for (const char* bytes : {"", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab",
                                  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"}) {
            AnswerReader reader;
            reader.feed(bytes);
            reader.end();
            QCOMPARE(reader.state(), State::Broken);
        }
    }

    void headersAreKeptAsTheyCame() {
        AnswerReader reader;
        reader.feed(
            "HTTP/1.1 200 OK\r\nETag:  W/\"a, b\" \r\nX-Folded: a\r\n b\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(reader.headers().at(0), (std::pair<QByteArray, QByteArray>("etag", "W/\"a, b\"")));
        QCOMPARE(reader.headers().at(1).second, QByteArray("a b"));
    }
};

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
