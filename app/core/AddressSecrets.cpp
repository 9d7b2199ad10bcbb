// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/AddressSecrets.h"

#include <QSet>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

/// Names of parameters that private feeds carry their key in.
bool isSecret(const QString& name) {
    static const QSet<QString> names{
        u"token"_s,  u"access_token"_s, u"auth"_s,       u"auth_token"_s,    u"authtoken"_s, u"api_key"_s,
        u"apikey"_s, u"key"_s,          u"feed_token"_s, u"private_token"_s, u"password"_s,  u"passwd"_s,
        u"pass"_s,   u"secret"_s,       u"session"_s,    u"sid"_s,           u"rss_token"_s, u"signature"_s};
    return names.contains(name.toLower());
}

} // namespace

bool hasSecrets(const QUrl& address) {
    return withoutSecrets(address) != address;
}

QUrl withoutSecrets(const QUrl& address) {
    QUrl out = address.adjusted(QUrl::RemoveUserInfo);
    QUrlQuery query(out);
    bool any = false;
    for (const auto& [name, value] : query.queryItems())
        if (isSecret(name)) {
            query.removeAllQueryItems(name);
            any = true;
        }
    if (any)
        out.setQuery(query.isEmpty() ? QString() : query.query(QUrl::FullyEncoded));
    return out;
}

} // namespace svodka
