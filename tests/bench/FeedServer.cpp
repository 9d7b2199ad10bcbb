// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/FeedServer.h"

#include "bench/BenchText.h"

#include <QBuffer>
#include <QDateTime>
#include <QImage>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace svodka::bench {

namespace {

constexpr qsizetype bodyBytes = 3500;

QByteArray withHead(const QByteArray& status, const QByteArray& headers, const QByteArray& body) {
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) +
           "\r\n\r\n" + body;
}

QByteArray jpeg() {
    QImage image(640, 400, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(x % 256, (x * y / 64) % 256, y % 256));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPG", 80);
    return bytes;
}

} // namespace

Item FeedPlan::item(const QString& server, int feed, int number) const {
    const Tongue tongue = feed % 2 == 0 ? Tongue::English : Tongue::Russian;
    const int id = number * feeds + feed;
    BenchText text(static_cast<quint64>(id));
    Item out;
    out.title = text.sentence(tongue, 8);
    out.address = u"%1/story/%2"_s.arg(server).arg(id);
    out.html = text.htmlBody(tongue, bodyBytes, server, id);
    // Ten minutes apart in one feed, up to a day before the present.
    out.published = 1'795'000'000 + qint64{number} * 600 + feed;
    return out;
}

QByteArray FeedPlan::rss(const QString& server, int feed, int round) const {
    QString out =
        u"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
        u"<title>Feed %1</title><link>%2/site/%1</link><description>Of the bench</description>\n"_s.arg(feed)
            .arg(server);
    for (int number = (round + 1) * items - 1; number >= round * items; --number) {
        const Item one = item(server, feed, number);
        const QString date = QLocale::c().toString(QDateTime::fromSecsSinceEpoch(one.published, Qt::UTC),
                                                   u"ddd, dd MMM yyyy hh:mm:ss"_s);
        out += u"<item><title>%1</title><link>%2</link><guid>%2</guid><pubDate>%3 GMT</pubDate>"
               u"<description><![CDATA[%4]]></description></item>\n"_s.arg(one.title, one.address, date,
                                                                           one.html);
    }
    return (out + u"</channel></rss>\n"_s).toUtf8();
}

FeedServer::FeedServer(FeedPlan plan, quint16 port) : m_plan(plan), m_picture(jpeg()) {
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_unread.remove(socket);
                socket->deleteLater();
            });
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("the bench's server found no port");
}

QString FeedServer::address() const {
    return u"http://127.0.0.1:%1"_s.arg(port());
}

void FeedServer::read(QTcpSocket* socket) {
    QByteArray& bytes = m_unread[socket];
    bytes += socket->readAll();
    for (qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0; end = bytes.indexOf("\r\n\r\n")) {
        const QByteArray head = bytes.left(end);
        bytes.remove(0, end + 4);
        socket->write(answer(head.split(' ').value(1), head));
    }
}

QByteArray FeedServer::answer(const QByteArray& target, const QByteArray& head) {
    if (target.startsWith("/round?")) {
        m_round = target.mid(7).toInt();
        return withHead("200 OK", {}, "turned");
    }
    if (target.startsWith("/picture/"))
        return withHead("200 OK", "Content-Type: image/jpeg\r\n", m_picture);
    if (!target.startsWith("/feed/"))
        return withHead("404 Not Found", {}, {});
    const QByteArray tag = "\"r" + QByteArray::number(m_round) + '"';
    if (head.contains(tag))
        return "HTTP/1.1 304 Not Modified\r\nETag: " + tag + "\r\n\r\n";
    return withHead("200 OK", "Content-Type: application/rss+xml; charset=utf-8\r\nETag: " + tag + "\r\n",
                    m_plan.rss(address(), target.mid(6).toInt(), m_round));
}

} // namespace svodka::bench
