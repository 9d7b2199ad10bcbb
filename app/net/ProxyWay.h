// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ProxyChoice.h"

#include <QNetworkProxy>
#include <QUrl>

namespace svodka::net {

/// The proxy that a request to this address goes by. What the system says is never asked for a name that only
/// this machine or its network knows. Plain http is asked of an HTTP proxy itself (HttpCachingProxy), because
/// many tunnel to the port of https only.
[[nodiscard]] QNetworkProxy wayTo(const QUrl& address, const ProxyChoice& choice);

} // namespace svodka::net
