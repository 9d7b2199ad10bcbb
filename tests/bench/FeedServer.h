// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QTcpServer>

namespace svodka::bench {

struct Item {
    QString title;
    QString address;
    QString html;
    qint64 published = 0; ///< seconds since 1970
};

/// Feeds that never were: each round every feed has so many new items, half of the feeds in Russian. Round 0
/// is the oldest.
struct FeedPlan {
    int feeds = 200;
    int items = 50;
    [[nodiscard]] Item item(const QString& server, int feed, int number) const;
    [[nodiscard]] QByteArray rss(const QString& server, int feed, int round) const;
};

/// Serves a plan on 127.0.0.1: /feed/N with an ETag, /round?R turns to another round, /picture/N.jpg.
class FeedServer : public QObject {
    Q_OBJECT
public:
    /// `port`: 0 = any. A library that is used again asks for its feeds where they were.
    FeedServer(FeedPlan plan, quint16 port);
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

private:
    void read(QTcpSocket* socket);
    [[nodiscard]] QByteArray answer(const QByteArray& target, const QByteArray& head);
    [[nodiscard]] QString address() const;

    FeedPlan m_plan;
    int m_round = 0;
    QTcpServer m_server;
    QHash<QTcpSocket*, QByteArray> m_unread;
    QByteArray m_picture;
};

} // namespace svodka::bench
