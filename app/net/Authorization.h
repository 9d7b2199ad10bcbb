// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/HttpClient.h"

namespace svodka::net {

/// The Authorization header that answers a server's challenges (WWW-Authenticate): Digest with SHA-256 or MD5
/// (RFC 7616, qop "auth"), else Basic (RFC 7617). Empty when they ask for something else. `target`: path and
/// query of the GET. `nonce`: of our own, never the same twice.
[[nodiscard]] QByteArray authorizationFor(const QList<QByteArray>& challenges, const Credentials& credentials,
                                          const QByteArray& target, const QByteArray& nonce);

} // namespace svodka::net
