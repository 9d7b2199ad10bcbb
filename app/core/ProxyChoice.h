// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace svodka {

/// By which way requests leave. User name and password of a proxy are no part of it: they are secrets.
struct ProxyChoice {
    enum class Kind {
        System, ///< what the system or the environment says (http_proxy, no_proxy)
        None,
        Http,   ///< CONNECT for https
        Socks5, ///< names are resolved by the proxy, so nothing leaks beside it (Tor)
    };
    Kind kind = Kind::System;
    QString host{};   ///< of Http and Socks5
    quint16 port = 0; ///< of Http and Socks5; 0 = 8080 or 1080

    bool operator==(const ProxyChoice&) const = default;
};

} // namespace svodka
