// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalSocket>

namespace svodka {

namespace {

constexpr int patience = 500;                 // ms
constexpr qint64 longestMessage = 256 * 1024; // bytes; a few addresses, not a file

QString nameFor(const QString& folder) {
    const QByteArray path = QDir(folder).absolutePath().toUtf8() + qgetenv("USER");
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return QStringLiteral("svodka-") + QString::fromLatin1(digest);
}

} // namespace

SingleInstance::SingleInstance(const QString& libraryFolder, QObject* parent)
    : QObject(parent),
      m_name(nameFor(libraryFolder)),
      m_lock(QDir::tempPath() + u'/' + m_name + QStringLiteral(".lock")) {
    m_lock.setStaleLockTime(0); // only a dead owner makes it stale, not a long day
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::receive);
}

bool SingleInstance::handOver(const QStringList& addresses) {
    // Two that start together: one gets the lock, the other waits until the first can be spoken to.
    constexpr int attempts = 8;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (send(addresses))
            return true;
        if (m_lock.tryLock(attempt == 0 ? 0 : patience) || m_lock.error() == QLockFile::PermissionError)
            break;
    }
    return false;
}

bool SingleInstance::send(const QStringList& addresses) {
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    socket.write(QJsonDocument(QJsonArray::fromStringList(addresses)).toJson(QJsonDocument::Compact));
    socket.waitForBytesWritten(patience);
    socket.disconnectFromServer();
    if (socket.state() != QLocalSocket::UnconnectedState)
        socket.waitForDisconnected(patience);
    return true;
}

void SingleInstance::listen() {
    if (m_server.listen(m_name))
        return;
    QLocalServer::removeServer(m_name); // left behind by a crash: nobody answered there
    m_server.listen(m_name);
}

void SingleInstance::receive() {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(longestMessage);
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            QStringList addresses;
            for (const QJsonValue& address : QJsonDocument::fromJson(socket->readAll()).array())
                addresses += address.toString();
            socket->deleteLater();
            emit addressesReceived(addresses);
        });
    }
}

} // namespace svodka
