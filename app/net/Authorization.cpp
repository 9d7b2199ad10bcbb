// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Authorization.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

using Parameters = QHash<QString, QString>;

/// What follows the scheme in a challenge (RFC 9110 §11.2).
Parameters parametersOf(const QByteArray& challenge) {
    static const QRegularExpression parameter(
        u"([A-Za-z-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))"_s);
    Parameters out;
    auto found = parameter.globalMatch(QString::fromUtf8(challenge.left(4096)));
    while (found.hasNext()) {
        const auto match = found.next();
        out.insert(match.captured(1).toLower(), match.hasCaptured(3) ? match.captured(3) : match.captured(2));
    }
    return out;
}

QByteArray digest(const QByteArray& challenge, const Credentials& credentials, const QByteArray& target,
                  const QByteArray& ownNonce) {
    const Parameters given = parametersOf(challenge);
    const QString algorithm = given.value(u"algorithm"_s, u"MD5"_s);
    const bool isSha = algorithm.compare("SHA-256"_L1, Qt::CaseInsensitive) == 0;
    const bool isMd5 = algorithm.compare("MD5"_L1, Qt::CaseInsensitive) == 0;
    const bool hasQop = given.contains(u"qop"_s);
    if ((!isSha && !isMd5) || given.value(u"nonce"_s).isEmpty() ||
        (hasQop && !given.value(u"qop"_s).split(u',').contains(u"auth"_s)))
        return {};
    const auto hash = [&](const QByteArray& text) {
        return QCryptographicHash::hash(text, isSha ? QCryptographicHash::Sha256 : QCryptographicHash::Md5)
            .toHex();
    };
    const QByteArray realm = given.value(u"realm"_s).toUtf8(), nonce = given.value(u"nonce"_s).toUtf8();
    const QByteArray who =
        hash(credentials.user.toUtf8() + ':' + realm + ':' + credentials.password.toUtf8());
    const QByteArray what = hash("GET:" + target);
    const QByteArray middle = hasQop ? nonce + ":00000001:" + ownNonce + ":auth" : nonce;
    QByteArray out = "Digest username=\"" + credentials.user.toUtf8().replace('"', "\\\"") + "\", realm=\"" +
                     realm + "\", nonce=\"" + nonce + "\", uri=\"" + target +
                     "\", algorithm=" + algorithm.toLatin1() + ", response=\"" +
                     hash(who + ':' + middle + ':' + what) + '"';
    if (hasQop)
        out += ", qop=auth, nc=00000001, cnonce=\"" + ownNonce + '"';
    if (given.contains(u"opaque"_s))
        out += ", opaque=\"" + given.value(u"opaque"_s).toUtf8() + '"';
    return out;
}

} // namespace

QByteArray authorizationFor(const QList<QByteArray>& challenges, const Credentials& credentials,
                            const QByteArray& target, const QByteArray& nonce) {
    QByteArray basic;
    for (const QByteArray& challenge : challenges) {
        const QByteArray scheme = challenge.trimmed().left(7).toLower();
        if (scheme.startsWith("digest")) {
            if (const QByteArray proof = digest(challenge, credentials, target, nonce); !proof.isEmpty())
                return proof;
        } else if (scheme.startsWith("basic")) {
            basic = "Basic " + (credentials.user + u':' + credentials.password).toUtf8().toBase64();
        }
    }
    return basic;
}

} // namespace svodka::net
