// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/UrlTools.h"

#include <QRegularExpression>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

constexpr std::array trackerPrefixes{"utm_"_L1, "mtm_"_L1, "pk_"_L1, "hsa_"_L1};
constexpr std::array trackers{"fbclid"_L1,    "gclid"_L1,       "yclid"_L1,        "dclid"_L1,
                              "msclkid"_L1,   "igshid"_L1,      "mc_cid"_L1,       "mc_eid"_L1,
                              "_openstat"_L1, "ysclid"_L1,      "gbraid"_L1,       "wbraid"_L1,
                              "twclid"_L1,    "ref_src"_L1,     "cmpid"_L1,        "inj"_L1,
                              "share-img"_L1, "share-block"_L1, "chat_room_id"_L1, "chat_message_id"_L1};

bool isTracker(const QString& name, const QString& value) {
    const QString low = name.toLower();
    return std::any_of(trackerPrefixes.begin(), trackerPrefixes.end(),
                       [&](QLatin1StringView prefix) { return low.startsWith(prefix); }) ||
           std::find(trackers.begin(), trackers.end(), low) != trackers.end() ||
           (low == "in"_L1 && value == "t"_L1);
}

void removeTrackers(QUrl& address) {
    if (!address.hasQuery())
        return;
    const QUrlQuery query(address);
    QUrlQuery kept;
    const auto items = query.queryItems(QUrl::FullyEncoded);
    for (const auto& [name, value] : items)
        if (!isTracker(name, value))
            kept.addQueryItem(name, value);
    if (kept.isEmpty())
        address.setQuery(QString());
    else if (kept.queryItems(QUrl::FullyEncoded).size() != items.size())
        address.setQuery(kept);
}

} // namespace

bool isWebAddress(const QUrl& address) {
    return address.isValid() && !address.host().isEmpty() &&
           (address.scheme() == "http"_L1 || address.scheme() == "https"_L1);
}

std::optional<QUrl> addressFromText(QStringView text) {
    QString given;
    for (const QChar c : text.trimmed())
        if (c != u'\n' && c != u'\r' && c != u'\t')
            given += c;
    if (given.startsWith("feed:"_L1, Qt::CaseInsensitive)) {
        given = given.mid(5);
        if (given.startsWith("//"_L1))
            given.prepend("https:"_L1);
    }
    if (given.isEmpty() || given.contains(u' '))
        return std::nullopt;
    if (given.startsWith("//"_L1))
        given.prepend("https:"_L1);
    static const QRegularExpression hasScheme(u"^[a-z][a-z0-9+.-]*:(?!\\d+(/|$))"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    if (!hasScheme.match(given).hasMatch()) {
        const QString host = given.section(u'/', 0, 0);
        if (!host.contains(u'.') && !host.startsWith("localhost"_L1) && !host.startsWith(u'['))
            return std::nullopt;
        given.prepend("https://"_L1);
    }
    QUrl address(given, QUrl::TolerantMode);
    if (!isWebAddress(address))
        return std::nullopt;
    address.setFragment(QString());
    if (address.path().isEmpty())
        address.setPath(u"/"_s);
    return address;
}

QUrl canonicalAddress(const QUrl& address) {
    QUrl out = address;
    if (const auto inner = unwrappedArchiveAddress(address.toString(QUrl::FullyEncoded)))
        out = *inner;
    out.setFragment(QString());
    if ((out.scheme() == "http"_L1 && out.port() == 80) || (out.scheme() == "https"_L1 && out.port() == 443))
        out.setPort(-1);
    removeTrackers(out);
    if (out.path().startsWith("/amp/"_L1)) // the old sites' AMP twin (field guide §4)
        out.setPath(out.path().mid(4));
    if (out.path().isEmpty() && isWebAddress(out))
        out.setPath(u"/"_s);
    return out;
}

std::optional<QUrl> unwrappedArchiveAddress(const QString& address) {
    static const QRegularExpression wrapped(
        u"^(?:https?://[^/]+)?/web/\\d{1,14}(?:[a-z]{2}_)?/(https?:/+.*)$"_s);
    const auto match = wrapped.match(address);
    if (!match.hasMatch())
        return std::nullopt;
    QString inner = match.captured(1);
    static const QRegularExpression slashes(u"^(https?:)/+"_s); // some servers fold the double slash
    inner.replace(slashes, u"\\1//"_s);
    const QUrl url(inner, QUrl::TolerantMode);
    return isWebAddress(url) ? std::optional(url) : std::nullopt;
}

QString addressKey(const QUrl& address) {
    const QUrl canonical = canonicalAddress(address);
    QString key = canonical.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::StripTrailingSlash);
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    if (key.startsWith("www."_L1))
        key.remove(0, 4);
    return key;
}

} // namespace svodka
