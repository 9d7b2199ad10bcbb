// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace svodka::net {

/// Lets only a few transfers at once go to one server, in the order they came; servers do not wait for each
/// other.
class HostThrottle {
public:
    using Ticket = quint64;

    explicit HostThrottle(int perHost) : m_perHost(perHost) {}

    /// Calls `start` at once or when the server is free. Every ticket must be released, started or not.
    [[nodiscard]] Ticket enter(const QString& host, std::function<void()> start);
    void release(Ticket ticket);

private:
    struct Waiting {
        Ticket ticket;
        std::function<void()> start;
    };
    struct Host {
        int running = 0;
        std::deque<Waiting> queue;
    };
    void startNext(const QString& name);

    int m_perHost;
    Ticket m_lastTicket = 0;
    QHash<QString, Host> m_hosts;
    QHash<Ticket, QString> m_tickets;
};

} // namespace svodka::net
