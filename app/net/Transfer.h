// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "net/ContentDecoder.h"
#include "net/Exchange.h"
#include "net/QtHttpClient.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace svodka::net {

/// One GET from its first address to its answer: waits for its turn at the server, follows redirects, counts
/// bytes and time, checks whom it talks to. Deletes itself when it has answered.
class Transfer final : public QObject {
    Q_OBJECT
public:
    Transfer(HostThrottle& throttle, const TransferRules& rules, std::shared_ptr<const Clock> clock,
             const FetchRequest& request, quint64 id, QObject* parent);
    ~Transfer() override;

    [[nodiscard]] Async<FetchResponse> start();
    void setProxy(const ProxyChoice& proxy) { m_proxy = proxy; }

signals:
    void changed(const svodka::RequestRecord& record);

private:
    using Addresses = QList<QHostAddress>;

    void tell(RequestRecord::State state);
    void tellBytes();
    void waitForTurn();
    void begin();
    [[nodiscard]] bool isOver() const { return m_promise.future().isFinished(); }
    void checkReach();
    void findReach(const QUrl& address, const std::function<void(Reach, const Addresses&)>& found);
    void send(const Addresses& candidates);
    void readHead();
    void redirect(int status);
    void take(const QByteArray& piece);
    void exchangeFinished();
    void exchangeFailed(ErrorKind kind, const QString& reason);
    void dropExchange();
    [[nodiscard]] bool authenticate();
    void succeed();
    void fail(ErrorKind kind, const QString& detail = {}, qint64 number = 0);
    void finish(Result<FetchResponse> result);
    [[nodiscard]] AnswerReader::Headers requestHeaders() const;
    [[nodiscard]] qint64 plainLimit() const;
    [[nodiscard]] qint64 inflatedLimit() const;

    HostThrottle& m_throttle;
    const TransferRules& m_rules;
    std::shared_ptr<const Clock> m_clock;
    FetchRequest m_request;
    ProxyChoice m_proxy;
    FetchResponse m_response;
    RequestRecord m_record;
    QElapsedTimer m_running;
    qint64 m_bytesTold = 0; ///< ms of m_running
    QUrl m_address;
    QUrl m_origin; ///< who led to m_address; empty = the reader
    bool m_wasPublic = false;
    bool m_onlyPermanent = true;
    QByteArray m_authorization; ///< tried once: what was refused is wrong
    std::unique_ptr<ContentDecoder> m_decoder;
    qint64 m_received = 0; ///< of this body, over the wire
    int m_hops = 0;
    HostThrottle::Ticket m_ticket = 0;
    Addresses m_others; ///< addresses of the same host that were not tried yet
    QHostAddress m_peer;
    QPointer<Exchange> m_exchange;
    QTimer m_idle;
    QTimer m_whole;
    QPromise<Result<FetchResponse>> m_promise;
    QFutureWatcher<Result<FetchResponse>> m_watcher;
};

} // namespace svodka::net
