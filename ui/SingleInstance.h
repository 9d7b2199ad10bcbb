// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLocalServer>
#include <QLockFile>
#include <QObject>
#include <QStringList>

namespace svodka {

/// One window per library. The second start hands its addresses to the first and leaves.
class SingleInstance final : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(const QString& libraryFolder, QObject* parent = nullptr);

    /// True when another instance took the addresses. Waits up to four seconds for one that is starting.
    [[nodiscard]] bool handOver(const QStringList& addresses);
    /// From now on, later starts hand over to this one.
    void listen();

signals:
    void addressesReceived(const QStringList& addresses); ///< may be empty: only come to the front

private:
    [[nodiscard]] bool send(const QStringList& addresses);
    void receive();

    QString m_name;
    QLockFile m_lock; ///< held by the one that listens
    QLocalServer m_server;
};

} // namespace svodka
