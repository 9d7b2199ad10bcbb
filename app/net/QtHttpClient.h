// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "net/AddressPolicy.h"
#include "net/HostThrottle.h"
#include "net/HttpClient.h"

#include <QObject>

#include <functional>
#include <memory>

namespace svodka::net {

/// What a transfer may take. The standard values are those of the product; tests shorten the times and
/// replace the look-up.
struct TransferRules {
    using Found = std::function<void(const QList<QHostAddress>&)>;

    int idleMilliseconds = 15'000;  ///< without a byte
    int wholeMilliseconds = 60'000; ///< from the first connection to the last byte, redirects included
    int redirects = 10;
    int perHost = 3; ///< transfers at once to one server
    /// Answers on `context`'s thread with every address of the host; an empty list = not found.
    std::function<void(const QString& host, QObject* context, Found found)> lookUp;
    std::function<Reach(const QHostAddress&)> reach = &reachOf;
};

/// Fetches over HTTP/1.1. No cookies, no Referer, no cache of its own; certificates are checked and a fault
/// in one is fatal. Must be used on the thread it lives on.
class QtHttpClient final : public QObject, public HttpClient {
    Q_OBJECT
public:
    explicit QtHttpClient(std::shared_ptr<const Clock> clock, TransferRules rules = {},
                          QObject* parent = nullptr);
    ~QtHttpClient() override;
    [[nodiscard]] Async<FetchResponse> get(const FetchRequest& request) override;

    /// "Svodka/0.1.0 (+…)": product, version, where its makers can be reached.
    [[nodiscard]] static QByteArray userAgent();

    /// The way of all further requests that name none of their own. Where a proxy makes the connection, it
    /// resolves the names too, and whether a derived address is private is judged by its name alone.
    void setProxy(const ProxyChoice& proxy) { m_proxy = proxy; }

signals:
    /// Every request from its queue to its outcome; bytes are told a few times a second.
    void requestChanged(const svodka::RequestRecord& record);

private:
    std::shared_ptr<const Clock> m_clock;
    TransferRules m_rules;
    HostThrottle m_throttle;
    quint64 m_lastRequest = 0;
    ProxyChoice m_proxy;
};

} // namespace svodka::net
