// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTcpServer>
#include <QUrl>

#include <functional>

namespace svodka::test {

/// A request as it came over the wire.
struct Request {
    QByteArray line;
    QByteArray target; ///< path and query
    QList<std::pair<QByteArray, QByteArray>> headers{};
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
};

/// What the server does with a request.
struct Answer {
    int status = 200;
    QByteArray body{};
    QByteArray contentType = "text/html; charset=utf-8";
    QList<std::pair<QByteArray, QByteArray>> headers{};
    QByteArray raw{}; ///< instead of all that: these bytes, then the end of the connection
    enum class Manner {
        Whole,     ///< as it should be
        Silent,    ///< accepts the request and says nothing more
        CutShort,  ///< says a longer length than it sends, then closes
        NeverEnds, ///< sends the body again and again (after `raw`)
        Drips,     ///< a byte of `raw` five times a second
        Aborts,    ///< ends the connection as soon as it is asked
    } manner = Manner::Whole;
};

/// An HTTP server on 127.0.0.1 that answers by a script and remembers what it was asked. It lives in the
/// test's own thread and event loop.
class ScriptedServer : public QObject {
    Q_OBJECT
public:
    explicit ScriptedServer(QObject* parent = nullptr);
    ~ScriptedServer() override;

    void on(const QByteArray& target, const Answer& answer);
    void on(const QByteArray& target, std::function<Answer(const Request&)> script);
    void redirect(const QByteArray& target, int status, const QByteArray& location);
    /// Everything that no script knows; 404 without it.
    void onOther(std::function<Answer(const Request&)> script) { m_other = std::move(script); }
    /// Answers from the files of a folder: "/a/" is "/a/index.html".
    void serveFolder(const QString& folder);

    [[nodiscard]] QUrl url(const QString& target = QStringLiteral("/")) const;
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] const QList<Request>& requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray& target) const;
    /// The most connections that waited for an answer, or for the rest of one, at once.
    [[nodiscard]] int mostAtOnce() const { return m_mostAtOnce; }
    void stop();

private:
    void accept();
    void read(QTcpSocket* socket);
    void reply(QTcpSocket* socket, const Request& request);
    void send(QTcpSocket* socket, const Answer& answer);

    QTcpServer m_server;
    quint16 m_port = 0; ///< of the server that was stopped
    QHash<QByteArray, std::function<Answer(const Request&)>> m_scripts;
    std::function<Answer(const Request&)> m_other;
    QList<Request> m_requests;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QSet<QTcpSocket*> m_unanswered;
    int m_mostAtOnce = 0;
};

} // namespace svodka::test
