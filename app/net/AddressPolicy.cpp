// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AddressPolicy.h"

#include "core/UrlTools.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

using Subnet = std::pair<QHostAddress, int>;

/// RFC 6890 and its registries, without those that are globally reachable.
const QList<Subnet>& privateSubnets() {
    static const QList<Subnet> subnets = [] {
        QList<Subnet> list;
        for (const auto& text :
             {u"0.0.0.0/8"_s,      u"10.0.0.0/8"_s,    u"100.64.0.0/10"_s,   u"127.0.0.0/8"_s,
              u"169.254.0.0/16"_s, u"172.16.0.0/12"_s, u"192.0.0.0/24"_s,    u"192.0.2.0/24"_s,
              u"192.168.0.0/16"_s, u"198.18.0.0/15"_s, u"198.51.100.0/24"_s, u"203.0.113.0/24"_s,
              u"224.0.0.0/4"_s,    u"240.0.0.0/4"_s,   u"::/128"_s,          u"::1/128"_s,
              u"100::/64"_s,       u"2001::/32"_s,     u"2001:db8::/32"_s,   u"fc00::/7"_s,
              u"fe80::/10"_s,      u"fec0::/10"_s,     u"ff00::/8"_s})
            list.append(QHostAddress::parseSubnet(text));
        return list;
    }();
    return subnets;
}

QHostAddress ipv4At(const Q_IPV6ADDR& bytes, int offset) {
    return QHostAddress(qFromBigEndian<quint32>(bytes.c + offset));
}

/// The IPv4 address that an IPv6 one only carries, if it does.
std::optional<QHostAddress> carriedIpv4(const QHostAddress& address) {
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return {};
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    static const QHostAddress mapped(u"::ffff:0:0"_s), nat64(u"64:ff9b::"_s), sixToFour(u"2002::"_s);
    static const QHostAddress compatible(u"::"_s);
    if (address.isInSubnet(mapped, 96) || address.isInSubnet(nat64, 96))
        return ipv4At(bytes, 12);
    if (address.isInSubnet(sixToFour, 16))
        return ipv4At(bytes, 2);
    if (address.isInSubnet(compatible, 96) && !address.isLoopback() && address != compatible)
        return ipv4At(bytes, 12);
    return {};
}

} // namespace

Reach reachOf(const QHostAddress& address) {
    if (const auto ipv4 = carriedIpv4(address))
        return reachOf(*ipv4);
    const bool isPrivate =
        address.isNull() || std::ranges::any_of(privateSubnets(), [&](const Subnet& subnet) {
            return address.protocol() == subnet.first.protocol() && address.isInSubnet(subnet);
        });
    return isPrivate ? Reach::Private : Reach::Public;
}

std::optional<Reach> reachOfName(const QString& host) {
    QString name = host.toLower();
    while (name.endsWith(u'.'))
        name.chop(1);
    if (const QHostAddress literal(name); !literal.isNull())
        return reachOf(literal);
    if (!name.contains(u'.'))
        return Reach::Private;
    for (const auto& suffix : {u".localhost"_s, u".local"_s, u".internal"_s, u".lan"_s, u".home.arpa"_s})
        if (name.endsWith(suffix))
            return Reach::Private;
    return {};
}

bool mayRedirect(const QUrl& from, const QUrl& to) {
    if (!isWebAddress(to))
        return false;
    return from.scheme() != "https"_L1 || to.scheme() == "https"_L1;
}

} // namespace svodka::net
