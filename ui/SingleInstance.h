// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QObject>
#include <QStringList>

namespace svodka {

/// One window per library. The second start hands its addresses to the first and leaves.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& libraryFolder, QObject* parent = nullptr);

    /// True when another instance took the addresses. Waits at most half a second.
    [[nodiscard]] bool handOver(const QStringList& addresses);
    /// From now on, later starts hand over to this one.
    void listen();

signals:
    void addressesReceived(const QStringList& addresses); ///< may be empty: only come to the front

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace svodka
