// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Exchange.h"

#include <QPointer>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

constexpr qint64 pieceSize = 64 * 1024;

bool isSecure(const QUrl& address) {
    return address.scheme() == "https"_L1;
}

} // namespace

Exchange::Exchange(Target target, AnswerReader::Headers headers, QObject* parent)
    : QObject(parent),
      m_target(std::move(target)),
      m_headers(std::move(headers)) {
    m_socket.setReadBufferSize(2 * pieceSize);
    connect(&m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError>& faults) {
        if (!faults.isEmpty())
            m_tlsFault = faults.first().errorString();
    });
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, &Exchange::socketFailed);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &Exchange::closed);
    connect(&m_socket, &QIODevice::readyRead, this, &Exchange::read);
}

void Exchange::start() {
    const bool secure = isSecure(m_target.address);
    const auto port = static_cast<quint16>(m_target.address.port(secure ? 443 : 80));
    const QString name = m_target.address.host(QUrl::FullyEncoded);
    const QString host = m_target.peer.isNull() ? name : m_target.peer.toString();
    if (asksProxy()) {
        m_socket.setProxy(QNetworkProxy::NoProxy);
        connect(&m_socket, &QAbstractSocket::connected, this, &Exchange::send);
        return m_socket.connectToHost(m_target.proxy.hostName(), m_target.proxy.port());
    }
    m_socket.setProxy(m_target.proxy);
    if (secure) {
        connect(&m_socket, &QSslSocket::encrypted, this, &Exchange::send);
        m_socket.connectToHostEncrypted(host, port, name);
    } else {
        connect(&m_socket, &QAbstractSocket::connected, this, &Exchange::send);
        m_socket.connectToHost(host, port);
    }
}

void Exchange::stop() {
    m_over = true;
    m_socket.abort();
}

QByteArray Exchange::requestHead() const {
    QUrl address = m_target.address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (address.port() == (isSecure(address) ? 443 : 80))
        address.setPort(-1);
    if (address.path().isEmpty())
        address.setPath(u"/"_s);
    const QByteArray whole = address.toEncoded();
    const QByteArray authority = address.authority(QUrl::FullyEncoded).toLatin1();
    const QByteArray target = asksProxy() ? whole : whole.mid(whole.indexOf(authority) + authority.size());
    QByteArray head = "GET " + target + " HTTP/1.1\r\nHost: " + authority + "\r\nConnection: close\r\n";
    for (const auto& [name, value] : m_headers)
        head += name + ": " + value + "\r\n";
    return head + "\r\n";
}

void Exchange::send() {
    m_socket.write(requestHead());
}

void Exchange::read() {
    if (m_over || m_socket.bytesAvailable() == 0)
        return;
    const QByteArray piece = m_socket.read(pieceSize);
    m_reader.feed(piece);
    report();
    if (!m_over && m_socket.bytesAvailable() > 0) // others come first
        QMetaObject::invokeMethod(this, &Exchange::read, Qt::QueuedConnection);
}

/// Whoever listens may delete this.
void Exchange::report() {
    const QPointer<Exchange> alive(this);
    if (m_reader.hasHead() && !std::exchange(m_headTold, true))
        emit headRead();
    if (!alive || m_over)
        return;
    if (const QByteArray body = m_reader.takeBody(); !body.isEmpty())
        emit bodyRead(body);
    if (!alive || m_over)
        return;
    if (m_reader.state() == AnswerReader::State::Broken)
        return end(ErrorKind::ConnectionFailed);
    if (m_reader.state() == AnswerReader::State::Complete) {
        m_over = true;
        emit finished();
    }
}

void Exchange::closed() {
    while (!m_over && m_socket.bytesAvailable() > 0) {
        m_reader.feed(m_socket.read(pieceSize));
        const QPointer<Exchange> alive(this);
        report();
        if (!alive)
            return;
    }
    if (m_over)
        return;
    m_reader.end();
    report();
}

void Exchange::end(ErrorKind kind, const QString& reason) {
    if (std::exchange(m_over, true))
        return;
    emit failed(kind, reason);
}

void Exchange::socketFailed(QAbstractSocket::SocketError error) {
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
        return; // disconnected() follows; the body may end so
    case QAbstractSocket::HostNotFoundError:
        return end(ErrorKind::HostNotFound);
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
        return end(ErrorKind::TimedOut);
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return end(ErrorKind::TlsFailed, m_tlsFault.isEmpty() ? m_socket.errorString() : m_tlsFault);
    default:
        return end(ErrorKind::ConnectionFailed);
    }
}

} // namespace svodka::net
