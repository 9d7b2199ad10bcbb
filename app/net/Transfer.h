// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "net/ContentDecoder.h"
#include "net/QtHttpClient.h"

#include <QAuthenticator>
#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace svodka::net {

/// One GET from its first address to its answer: waits for its turn at the server, follows redirects, counts
/// bytes and time, checks whom it talks to. Deletes itself when it has answered.
class Transfer final : public QObject {
    Q_OBJECT
public:
    Transfer(QNetworkAccessManager& manager, HostThrottle& throttle, const TransferRules& rules,
             std::shared_ptr<const Clock> clock, const FetchRequest& request, quint64 id, QObject* parent);
    ~Transfer() override;

    [[nodiscard]] Async<FetchResponse> start();
    /// The server of the reply under way asks who is there.
    void authenticate(QAuthenticator& authenticator);

signals:
    void changed(const svodka::RequestRecord& record);

private:
    using Addresses = QList<QHostAddress>;

    void tell(RequestRecord::State state);
    void tellBytes();
    void waitForTurn();
    void begin();
    [[nodiscard]] bool isProxied() const;
    void checkReach();
    void findReach(const QUrl& address, const std::function<void(Reach, const Addresses&)>& found);
    void send(const Addresses& candidates);
    void readHead();
    void redirect(int status);
    void readBody();
    void take(const QByteArray& piece);
    void replyFinished();
    void dropReply();
    void succeed();
    void fail(ErrorKind kind, const QString& detail = {}, qint64 number = 0);
    void finish(Result<FetchResponse> result);
    [[nodiscard]] Error networkError() const;
    [[nodiscard]] QNetworkRequest networkRequest(const QHostAddress& peer) const;
    [[nodiscard]] qint64 plainLimit() const;
    [[nodiscard]] qint64 inflatedLimit() const;

    QNetworkAccessManager& m_manager;
    HostThrottle& m_throttle;
    const TransferRules& m_rules;
    std::shared_ptr<const Clock> m_clock;
    FetchRequest m_request;
    FetchResponse m_response;
    RequestRecord m_record;
    QElapsedTimer m_running;
    qint64 m_bytesTold = 0; ///< ms of m_running
    QUrl m_address;
    QUrl m_origin; ///< who led to m_address; empty = the reader
    bool m_wasPublic = false;
    bool m_onlyPermanent = true;
    bool m_headRead = false;
    bool m_authenticated = false; ///< once: what was refused is wrong
    std::unique_ptr<ContentDecoder> m_decoder;
    qint64 m_received = 0; ///< of this body, over the wire
    int m_hops = 0;
    HostThrottle::Ticket m_ticket = 0;
    Addresses m_others; ///< addresses of the same host that were not tried yet
    QString m_tlsFault;
    QPointer<QNetworkReply> m_reply;
    QTimer m_idle;
    QTimer m_whole;
    QPromise<Result<FetchResponse>> m_promise;
    QFutureWatcher<Result<FetchResponse>> m_watcher;
};

} // namespace svodka::net
