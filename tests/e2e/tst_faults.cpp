// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Cli.h"
#include "support/HostileServers.h"
#include "support/Pages.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostKilobytes = 200 * 1024;
constexpr qint64 mostMilliseconds = 10'000; // until the healthy ones are read

/// The most memory that a process had in RAM.
qint64 peakKilobytes(qint64 pid) {
    QFile status(u"/proc/%1/status"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    return 0;
}

} // namespace

/// Every fault at once beside three servers that are as they should be, through the real program.
class TestFaults : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QFile canary(m_folder.filePath(u"canary.txt"_s));
        QVERIFY(canary.open(QIODevice::WriteOnly));
        canary.write("THE-CANARY");
        canary.close();
        m_canary = std::make_unique<ScriptedServer>();
        m_faults = faults(QUrl::fromLocalFile(canary.fileName()).toEncoded(), m_canary->url().toEncoded());
        // In a thread of their own: what never ends must not keep the healthy ones from answering.
        m_inThread.moveToThread(&m_thread);
        m_thread.start();
        for (const Fault& fault : m_faults) {
            inThread([&] {
                m_hostile.push_back(std::make_unique<ScriptedServer>());
                misbehave(*m_hostile.back(), fault);
            });
            QString address = QString::fromLatin1(fault.address);
            address.replace(u"{port}"_s, QString::number(m_hostile.back()->port()));
            m_addresses.append(address.isEmpty() ? m_hostile.back()->url(u"/feed"_s) : QUrl(address));
        }
        for (int i = 0; i < 3; ++i) {
            m_healthy.push_back(std::make_unique<ScriptedServer>());
            m_healthy.back()->on("/feed", [this, i](const Request&) {
                ++m_healthyAsked;
                return Answer{.body =
                                  rss("Healthy", rssItem("News " + QByteArray::number(i),
                                                         "http://healthy.example/" + QByteArray::number(i),
                                                         "Mon, 23 Nov 2026 10:00:00 GMT")),
                              .contentType = "application/rss+xml"};
            });
            m_addresses.append(m_healthy.back()->url(u"/feed"_s));
        }
        QVERIFY(m_faults.size() >= 58);
    }

    void cleanupTestCase() {
        inThread([this] { m_hostile.clear(); });
        m_thread.quit();
        m_thread.wait();
    }

    void allOfItIsSurvived() {
        follow();
        QProcess refresh;
        refresh.start(QStringLiteral(SVODKA_BIN_DIR "/svodka-cli"),
                      {u"--library"_s, library(), u"--json"_s, u"refresh"_s});
        QElapsedTimer time;
        time.start();
        qint64 healthyAt = -1;
        qint64 peak = 0;
        const bool ended = QTest::qWaitFor(
            [&] {
                peak = std::max(peak, peakKilobytes(refresh.processId()));
                if (healthyAt < 0 && m_healthyAsked == 3)
                    healthyAt = time.elapsed();
                return refresh.state() == QProcess::NotRunning;
            },
            150'000);
        QVERIFY(ended);
        QCOMPARE(refresh.exitStatus(), QProcess::NormalExit);
        QCOMPARE(refresh.exitCode(), 0);
        qInfo("healthy feeds asked after %lld ms, done after %lld ms, at most %lld kB", healthyAt,
              time.elapsed(), peak);
        QVERIFY(healthyAt >= 0 && healthyAt < mostMilliseconds);
        QVERIFY2(peak < mostKilobytes, qPrintable(QString::number(peak)));
    }

    void everyFaultStandsAtItsFeed() {
        const QJsonArray feeds = m_cli.run({u"--json"_s, u"feeds"_s}).array();
        QCOMPARE(feeds.size(), m_addresses.size());
        for (qsizetype i = 0; i < m_faults.size(); ++i) {
            const QJsonObject feed = theFeed(feeds, m_addresses[i]);
            QVERIFY2(!feed[u"error"].isNull() || m_faults[i].isReadable, m_faults[i].name);
            if (!feed[u"error"].isNull())
                QVERIFY2(feed[u"error"].toString().size() > 15, m_faults[i].name); // in words
        }
        for (qsizetype i = m_faults.size(); i < m_addresses.size(); ++i) {
            QVERIFY(theFeed(feeds, m_addresses[i])[u"error"].isNull());
            QCOMPARE(theFeed(feeds, m_addresses[i])[u"articles"].toInt(), 1);
        }
    }

    void noCanaryWasTouched() {
        QVERIFY(m_canary->requests().isEmpty());
        const auto found = m_cli.run({u"--json"_s, u"articles"_s, u"--limit"_s, u"5000"_s});
        QVERIFY(!found.out.contains("THE-CANARY"));
        QVERIFY(!m_cli.run({u"--json"_s, u"feeds"_s}).out.contains("THE-CANARY"));
    }

    void aFaultThatIsMendedIsForgotten() {
        QStringList mended{u"refresh"_s, u"--force"_s};
        for (size_t i = 0; i < m_hostile.size(); ++i) {
            if (m_faults[qsizetype(i)].address)
                continue;
            inThread([&] {
                m_hostile[i]->onOther([](const Request&) {
                    return Answer{.body = rss("Mended", rssItem("All is well", "http://mended.example/", "")),
                                  .contentType = "application/rss+xml"};
                });
            });
            mended.append(m_addresses[qsizetype(i)].toString());
        }
        QCOMPARE(m_cli.run(mended).code, 0);
        const QJsonArray feeds = m_cli.run({u"--json"_s, u"feeds"_s}).array();
        for (const QString& address : mended.mid(2))
            QVERIFY2(theFeed(feeds, QUrl(address))[u"error"].isNull(), qPrintable(address));
    }

private:
    template <typename Function>
    void inThread(Function function) {
        QMetaObject::invokeMethod(&m_inThread, function, Qt::BlockingQueuedConnection);
    }

    QString library() const { return m_folder.filePath(u"library"_s); }

    void follow() {
        QByteArray opml = "<opml version=\"2.0\"><body>";
        for (const QUrl& address : m_addresses)
            opml += "<outline type=\"rss\" text=\"F\" xmlUrl=\"" + address.toEncoded() + "\"/>";
        QFile file(m_folder.filePath(u"feeds.opml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(opml + "</body></opml>");
        file.close();
        QCOMPARE(m_cli.run({u"import-opml"_s, file.fileName()}).code, 0);
    }

    static QJsonObject theFeed(const QJsonArray& feeds, const QUrl& address) {
        for (const QJsonValue& feed : feeds)
            if (QUrl(feed[u"url"].toString()) == address)
                return feed.toObject();
        return {};
    }

    QTemporaryDir m_folder;
    Cli m_cli{m_folder.filePath(u"library"_s)};
    std::unique_ptr<ScriptedServer> m_canary;
    QList<Fault> m_faults;
    QList<QUrl> m_addresses;
    std::vector<std::unique_ptr<ScriptedServer>> m_hostile, m_healthy;
    int m_healthyAsked = 0;
    QThread m_thread;
    QObject m_inThread;
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
