// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/HttpClient.h"

namespace svodka::net {

enum class NetworkUse { Allowed, Refused };

/// "Work offline": while it is on, every request is answered at once with NoNetwork and nothing leaves the
/// machine.
class OfflineSwitch final : public HttpClient {
public:
    explicit OfflineSwitch(HttpClient& network, NetworkUse use = NetworkUse::Allowed)
        : m_network(network),
          m_use(use) {}
    void set(NetworkUse use) { m_use = use; }
    [[nodiscard]] NetworkUse use() const { return m_use; }

    [[nodiscard]] Async<FetchResponse> get(const FetchRequest& request) override {
        if (m_use == NetworkUse::Refused)
            return ready(Result<FetchResponse>(Error{ErrorKind::NoNetwork, request.address.host()}));
        return m_network.get(request);
    }

private:
    HttpClient& m_network;
    NetworkUse m_use;
};

} // namespace svodka::net
