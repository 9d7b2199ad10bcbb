// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"
#include "net/AnswerReader.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>
#include <QSslSocket>
#include <QUrl>

namespace svodka::net {

/// One request and its answer on a connection of their own. Not QNetworkAccessManager, because it reads the
/// heads and chunk sizes of all servers byte by byte in one thread and without a limit: a server that never
/// ends a line holds up every other one and fills the memory. Certificates are checked; a fault is fatal.
class Exchange final : public QObject {
    Q_OBJECT
public:
    struct Target {
        QUrl address;
        QHostAddress peer{}; ///< connect there, whatever the name resolves to; null = by the name
        QNetworkProxy proxy{QNetworkProxy::NoProxy};
    };
    /// `headers`: all but Host and Connection.
    Exchange(Target target, AnswerReader::Headers headers, QObject* parent);
    void start();
    void stop(); ///< ends the connection at once and says nothing more

    [[nodiscard]] const AnswerReader& answer() const { return m_reader; }

signals:
    void headRead();
    void bodyRead(const QByteArray& piece); ///< at most 64 KiB, transfer encoding undone
    void finished();                        ///< the answer is whole
    /// Kinds: HostNotFound, ConnectionFailed, TimedOut, TlsFailed with the reason.
    void failed(svodka::ErrorKind kind, const QString& reason);

private:
    void send();
    void read();
    void closed();
    void report();
    void end(ErrorKind kind, const QString& reason = {});
    void socketFailed(QAbstractSocket::SocketError error);
    [[nodiscard]] bool asksProxy() const { return m_target.proxy.type() == QNetworkProxy::HttpCachingProxy; }
    [[nodiscard]] QByteArray requestHead() const;

    Target m_target;
    AnswerReader::Headers m_headers;
    AnswerReader m_reader;
    QSslSocket m_socket;
    QString m_tlsFault;
    bool m_headTold = false;
    bool m_over = false;
};

} // namespace svodka::net
