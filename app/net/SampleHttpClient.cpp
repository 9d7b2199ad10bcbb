// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/SampleHttpClient.h"

#include "core/UrlTools.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace svodka::net {

SampleHttpClient::SampleHttpClient(HttpClient& network, QString folder)
    : m_network(network),
      m_folder(std::move(folder)) {
    QFile routes(m_folder + u"/routes.json"_s);
    if (routes.open(QIODevice::ReadOnly))
        m_hosts = QJsonDocument::fromJson(routes.readAll()).object();
}

Async<FetchResponse> SampleHttpClient::get(const FetchRequest& request) {
    const QJsonValue routes = m_hosts.value(request.address.host().toLower());
    if (!isWebAddress(request.address) || !routes.isObject())
        return m_network.get(request);
    return ready(answer(request, routes.toObject()));
}

Result<FetchResponse> SampleHttpClient::answer(const FetchRequest& request, const QJsonObject& routes) const {
    const QString path = request.address.path(QUrl::FullyEncoded);
    const QString query = request.address.query(QUrl::FullyEncoded);
    QJsonValue route = query.isEmpty() ? QJsonValue() : routes.value(path + u'?' + query);
    if (!route.isObject())
        route = routes.value(path.isEmpty() ? u"/"_s : path);
    QFile file(m_folder + u'/' + route[u"file"].toString());
    if (!route[u"file"].isString() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::HttpStatus, request.address.host(), route[u"status"].toInt(404)};
    FetchResponse response{.address = request.address, .body = file.readAll()};
    response.contentType = route[u"type"].toString().toLatin1();
    response.etag = '"' + QCryptographicHash::hash(response.body, QCryptographicHash::Sha1).toHex() + '"';
    response.headers = {{"content-type", response.contentType}, {"etag", response.etag}};
    if (request.etag == response.etag) {
        response.status = 304;
        response.body.clear();
    }
    return response;
}

} // namespace svodka::net
