// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"

#include "core/UrlTools.h"
#include "net/Transfer.h"

#include <QHostInfo>
#include <QThread>

namespace svodka::net {
namespace {

void lookUpByQt(const QString& host, QObject* context, TransferRules::Found found) {
    QHostInfo::lookupHost(host, context,
                          [found = std::move(found)](const QHostInfo& info) { found(info.addresses()); });
}

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
    // Before the throttle that they use.
    qDeleteAll(findChildren<Transfer*>(Qt::FindDirectChildrenOnly));
}

Async<FetchResponse> QtHttpClient::get(const FetchRequest& request) {
    Q_ASSERT(thread() == QThread::currentThread());
    if (!isWebAddress(request.address))
        return ready(Result<FetchResponse>(Error{ErrorKind::BadAddress, request.address.toDisplayString()}));
    auto* transfer = new Transfer(m_throttle, m_rules, m_clock, request, ++m_lastRequest, this);
    transfer->setProxy(request.proxy.value_or(m_proxy));
    connect(transfer, &Transfer::changed, this, &QtHttpClient::requestChanged);
    return transfer->start();
}

QByteArray QtHttpClient::userAgent() {
    return QByteArrayLiteral("Svodka/" SVODKA_VERSION " (+https://svodka.invalid/contact)");
}

} // namespace svodka::net
