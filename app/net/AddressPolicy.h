// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHostAddress>
#include <QUrl>

#include <optional>

namespace svodka::net {

/// Whether an address belongs to the internet at large, or to this machine and the networks behind it.
enum class Reach { Public, Private };

/// Private: loopback, link-local, RFC 1918, RFC 4193 (ULA), RFC 6598 (carrier NAT), multicast, and whatever
/// is not routed on the internet (RFC 6890); IPv4 inside IPv6 (mapped, 6to4, NAT64) is judged as that IPv4.
[[nodiscard]] Reach reachOf(const QHostAddress& address);

/// What the name alone says: literal addresses, "localhost", names that only a local network knows. Nothing
/// when it takes a look-up.
[[nodiscard]] std::optional<Reach> reachOfName(const QString& host);

/// Whether a redirect may be followed at all: http and https only, never from https back to http.
[[nodiscard]] bool mayRedirect(const QUrl& from, const QUrl& to);

} // namespace svodka::net
