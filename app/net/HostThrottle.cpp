// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HostThrottle.h"

#include <algorithm>

namespace svodka::net {

HostThrottle::Ticket HostThrottle::enter(const QString& host, std::function<void()> start) {
    const Ticket ticket = ++m_lastTicket;
    m_tickets.insert(ticket, host);
    m_hosts[host].queue.push_back({ticket, std::move(start)});
    startNext(host);
    return ticket;
}

void HostThrottle::release(Ticket ticket) {
    const QString name = m_tickets.take(ticket);
    const auto host = m_hosts.find(name);
    if (host == m_hosts.end())
        return;
    const auto waiting = std::ranges::find(host->queue, ticket, &Waiting::ticket);
    if (waiting != host->queue.end())
        host->queue.erase(waiting);
    else
        --host->running;
    if (host->running == 0 && host->queue.empty())
        m_hosts.erase(host);
    else
        startNext(name);
}

void HostThrottle::startNext(const QString& name) {
    Host& host = m_hosts[name];
    if (host.running >= m_perHost || host.queue.empty())
        return;
    const auto start = std::move(host.queue.front().start);
    host.queue.pop_front();
    ++host.running;
    start(); // last: it may enter or release
}

} // namespace svodka::net
