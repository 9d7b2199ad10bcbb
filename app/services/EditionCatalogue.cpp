// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/EditionCatalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

OfferedSection section(const QJsonObject& json) {
    return {json[u"name"].toString(), QUrl(json[u"address"].toString()), QUrl(json[u"feed"].toString())};
}

OfferedEdition edition(const QJsonObject& json) {
    OfferedEdition out;
    out.id = json[u"id"].toString();
    out.family = json[u"family"].toString();
    out.name = json[u"name"].toString();
    out.language = json[u"language"].toString();
    out.home = QUrl(json[u"home"].toString());
    out.feed = QUrl(json[u"feed"].toString());
    for (const QJsonValue& each : json[u"sections"].toArray())
        out.sections.append(section(each.toObject()));
    return out;
}

} // namespace

QList<OfferedEdition> offeredEditions() {
    QFile file(u":/editions.json"_s);
    QList<OfferedEdition> out;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue& each : QJsonDocument::fromJson(file.readAll())[u"editions"].toArray())
            out.append(edition(each.toObject()));
    return out;
}

bool isSampleAddress(const QUrl& address) {
    return address.host().endsWith(".svodka.invalid"_L1); // RFC 6761: never resolved
}

} // namespace svodka
