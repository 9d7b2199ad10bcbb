// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "core/UrlTools.h"
#include "net/Transfer.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

void lookUpByQt(const QString& host, QObject* context, TransferRules::Found found) {
    QHostInfo::lookupHost(host, context,
                          [found = std::move(found)](const QHostInfo& info) { found(info.addresses()); });
}

/// One way out, asked for each address.
class ChosenWay final : public QNetworkProxyFactory {
public:
    explicit ChosenWay(ProxyChoice choice) : m_choice(std::move(choice)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
        // Many proxies tunnel to the port of https only, so http is asked of the proxy itself.
        const bool isPlain = query.protocolTag() == "http"_L1;
        switch (m_choice.kind) {
        case ProxyChoice::Kind::Http:
            return {proxy(isPlain ? QNetworkProxy::HttpCachingProxy : QNetworkProxy::HttpProxy, 8080)};
        case ProxyChoice::Kind::Socks5:
            return {proxy(QNetworkProxy::Socks5Proxy, 1080)};
        case ProxyChoice::Kind::System:
            // Never for a name that only this machine or its network knows.
            if (reachOfName(query.peerHostName()) != Reach::Private)
                return systemProxyForQuery(query);
            break;
        case ProxyChoice::Kind::None:
            break;
        }
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    }

private:
    QNetworkProxy proxy(QNetworkProxy::ProxyType type, quint16 usualPort) const {
        return {type, m_choice.host, m_choice.port == 0 ? usualPort : m_choice.port};
    }

    ProxyChoice m_choice;
};

} // namespace

QtHttpClient::QtHttpClient(std::shared_ptr<const Clock> clock, TransferRules rules, QObject* parent)
    : QObject(parent),
      m_clock(std::move(clock)),
      m_rules(std::move(rules)),
      m_throttle(m_rules.perHost) {
    if (!m_rules.lookUp)
        m_rules.lookUp = lookUpByQt;
}

QtHttpClient::~QtHttpClient() {
    // Before the throttle and the manager that they use.
    qDeleteAll(findChildren<Transfer*>(Qt::FindDirectChildrenOnly));
}

Async<FetchResponse> QtHttpClient::get(const FetchRequest& request) {
    Q_ASSERT(thread() == QThread::currentThread());
    if (!isWebAddress(request.address))
        return ready(Result<FetchResponse>(Error{ErrorKind::BadAddress, request.address.toDisplayString()}));
    QNetworkAccessManager& manager = managerFor(request.proxy.value_or(m_proxy));
    auto* transfer = new Transfer(manager, m_throttle, m_rules, m_clock, request, ++m_lastRequest, this);
    connect(transfer, &Transfer::changed, this, &QtHttpClient::requestChanged);
    return transfer->start();
}

/// One per way out: a manager has one proxy, and connections that are kept alive must not be shared.
QNetworkAccessManager& QtHttpClient::managerFor(const ProxyChoice& proxy) {
    const auto known = std::ranges::find(m_ways, proxy, &Way::proxy);
    if (known != m_ways.end())
        return *known->manager;
    auto manager = std::make_unique<QNetworkAccessManager>();
    manager->setProxyFactory(new ChosenWay(proxy));
    connect(manager.get(), &QNetworkAccessManager::authenticationRequired, this,
            [](QNetworkReply* reply, QAuthenticator* authenticator) {
                if (auto* transfer = qobject_cast<Transfer*>(reply->parent()))
                    transfer->authenticate(*authenticator);
            });
    m_ways.push_back({proxy, std::move(manager)});
    return *m_ways.back().manager;
}

QByteArray QtHttpClient::userAgent() {
    return QByteArrayLiteral("Svodka/" SVODKA_VERSION " (+https://svodka.invalid/contact)");
}

} // namespace svodka::net
