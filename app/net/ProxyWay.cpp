// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ProxyWay.h"

#include "net/AddressPolicy.h"

#include <QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

QNetworkProxy::ProxyType httpType(const QUrl& address) {
    return address.scheme() == "https"_L1 ? QNetworkProxy::HttpProxy : QNetworkProxy::HttpCachingProxy;
}

QNetworkProxy systemWayTo(const QUrl& address) {
    if (reachOfName(address.host()) == Reach::Private)
        return {QNetworkProxy::NoProxy};
    QNetworkProxy proxy = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address)).value(0);
    if (proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(httpType(address));
    return proxy.type() == QNetworkProxy::DefaultProxy ? QNetworkProxy(QNetworkProxy::NoProxy) : proxy;
}

} // namespace

QNetworkProxy wayTo(const QUrl& address, const ProxyChoice& choice) {
    const auto port = [&](quint16 usual) { return choice.port == 0 ? usual : choice.port; };
    switch (choice.kind) {
    case ProxyChoice::Kind::Http:
        return {httpType(address), choice.host, port(8080)};
    case ProxyChoice::Kind::Socks5:
        return {QNetworkProxy::Socks5Proxy, choice.host, port(1080)};
    case ProxyChoice::Kind::System:
        return systemWayTo(address);
    case ProxyChoice::Kind::None:
        break;
    }
    return {QNetworkProxy::NoProxy};
}

} // namespace svodka::net
