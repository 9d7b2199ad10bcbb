// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"
#include "net/HttpClient.h"

#include <QUrl>

namespace svodka {

/// The names and passwords of servers, by origin (scheme, host, port). Where they are kept is its own
/// business; they are never in the library, its backups or its exports.
class CredentialStore {
public:
    virtual ~CredentialStore() = default;
    /// Error: NotFound, with the host.
    [[nodiscard]] virtual Async<net::Credentials> find(const QUrl& address) = 0;
    /// An empty user forgets what is kept. Error: NotAllowed, with what the keychain said; they are known
    /// until the program ends all the same.
    [[nodiscard]] virtual Async<void> keep(const QUrl& address, const net::Credentials& credentials) = 0;
};

/// "https://host:443", the name under which an origin's credentials are kept.
[[nodiscard]] QString originOf(const QUrl& address);

} // namespace svodka
