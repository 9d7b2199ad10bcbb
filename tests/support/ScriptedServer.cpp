// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ScriptedServer.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace svodka::test {
namespace {

/// Not QMimeDatabase: its data is missing on a bare system.
QByteArray typeOf(const QString& path) {
    static const QHash<QString, QByteArray> types{{u"html"_s, "text/html; charset=utf-8"},
                                                  {u"xml"_s, "text/xml; charset=utf-8"},
                                                  {u"json"_s, "application/json"},
                                                  {u"png"_s, "image/png"},
                                                  {u"jpg"_s, "image/jpeg"}};
    return types.value(path.section(u'.', -1), "application/octet-stream");
}

void sendForEver(QTcpSocket* socket, const QByteArray& piece) {
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, piece] {
        if (socket->bytesToWrite() == 0)
            socket->write(piece);
    });
}

void drip(QTcpSocket* socket, const QByteArray& bytes) {
    auto* timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, bytes, at = qsizetype(0)]() mutable {
        socket->write(bytes.mid(at, 1));
        at = (at + 1) % bytes.size();
    });
    timer->start(200);
}

} // namespace

QByteArray Request::header(const QByteArray& name) const {
    for (const auto& [known, value] : headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    return {};
}

ScriptedServer::ScriptedServer(QObject* parent) : QObject(parent) {
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the test server found no port");
}

ScriptedServer::~ScriptedServer() {
    stop();
}

void ScriptedServer::stop() {
    m_port = m_server.serverPort(); // its addresses stay what they were
    m_server.close();
    for (QTcpSocket* socket : m_unread.keys()) {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
    }
    m_unread.clear();
}

void ScriptedServer::on(const QByteArray& target, const Answer& answer) {
    m_scripts[target] = [answer](const Request&) { return answer; };
}

void ScriptedServer::on(const QByteArray& target, std::function<Answer(const Request&)> script) {
    m_scripts[target] = std::move(script);
}

void ScriptedServer::redirect(const QByteArray& target, int status, const QByteArray& location) {
    on(target, Answer{.status = status, .headers = {{"Location", location}}});
}

void ScriptedServer::serveFolder(const QString& folder) {
    m_other = [folder](const Request& request) {
        QString path = QUrl::fromEncoded(request.target).path();
        if (path.endsWith(u'/'))
            path += u"index.html"_s;
        QFile file(folder + QDir::cleanPath(path));
        if (!file.open(QIODevice::ReadOnly))
            return Answer{.status = 404};
        return Answer{.body = file.readAll(), .contentType = typeOf(path)};
    };
}

QUrl ScriptedServer::url(const QString& target) const {
    return QUrl(
        u"http://127.0.0.1:%1%2"_s.arg(m_server.isListening() ? m_server.serverPort() : m_port).arg(target));
}

int ScriptedServer::count(const QByteArray& target) const {
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&](const Request& request) { return request.target == target; }));
}

void ScriptedServer::accept() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        m_unread.insert(socket, {});
        m_unanswered.insert(socket);
        m_mostAtOnce = std::max(m_mostAtOnce, static_cast<int>(m_unanswered.size()));
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            m_unanswered.remove(socket);
            socket->deleteLater();
        });
    }
}

void ScriptedServer::read(QTcpSocket* socket) {
    QByteArray& bytes = m_unread[socket];
    bytes += socket->readAll();
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QList<QByteArray> lines = bytes.left(end).split('\n');
    bytes.remove(0, end + 4);
    Request request{.line = lines.takeFirst().trimmed(), .target = {}};
    request.target = request.line.split(' ').value(1);
    for (const QByteArray& line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    m_requests.append(request);
    reply(socket, request);
}

void ScriptedServer::reply(QTcpSocket* socket, const Request& request) {
    const QByteArray path = request.target.left(request.target.indexOf('?'));
    for (const QByteArray& key : {request.target, path})
        if (const auto script = m_scripts.constFind(key); script != m_scripts.constEnd())
            return send(socket, (*script)(request));
    send(socket, m_other ? m_other(request) : Answer{.status = 404, .body = "not here"});
}

void ScriptedServer::send(QTcpSocket* socket, const Answer& answer) {
    if (answer.manner == Answer::Manner::Aborts)
        return socket->abort();
    if (answer.manner == Answer::Manner::Drips)
        return drip(socket, answer.raw);
    if (!answer.raw.isEmpty()) {
        socket->write(answer.raw);
        if (answer.manner == Answer::Manner::NeverEnds)
            return sendForEver(socket, answer.body);
        if (answer.manner != Answer::Manner::Silent)
            socket->disconnectFromHost();
        return;
    }
    if (answer.manner == Answer::Manner::Silent)
        return;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    if (answer.manner != Answer::Manner::NeverEnds) {
        const auto length = answer.body.size() + (answer.manner == Answer::Manner::CutShort ? 1000 : 0);
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    }
    if (!answer.contentType.isEmpty())
        head += "Content-Type: " + answer.contentType + "\r\n";
    for (const auto& [name, value] : answer.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + answer.body);
    if (answer.manner == Answer::Manner::Whole)
        m_unanswered.remove(socket); // its end may be noticed after the next connection has come
    if (answer.manner == Answer::Manner::CutShort)
        socket->disconnectFromHost();
    if (answer.manner == Answer::Manner::NeverEnds)
        sendForEver(socket, answer.body);
}

} // namespace svodka::test
