// SPDX-License-Identifier: GPL-3.0-or-later
// What the library costs, beside the floors. README.md says how to run it and what the figures mean.
#include "bench/FeedServer.h"
#include "bench/Floors.h"
#include "bench/Measure.h"
#include "bench/WindowProbe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace svodka::bench {

namespace {

struct Plan {
    FeedPlan feeds;
    int rounds = 1;
    int idleSeconds = 60;
    int starts = 5;
    QString folder;
    QString self;
};

void line(const char* what, const QString& ours, const QString& target, const QString& floor = {}) {
    std::printf("%-58s %16s %14s %20s\n", what, qPrintable(ours), qPrintable(target), qPrintable(floor));
    std::fflush(stdout);
}

QString number(double value, int digits = 3) {
    return QString::number(value, 'f', digits);
}

int serve(int argc, char** argv, const FeedPlan& plan, quint16 port) {
    QGuiApplication application(argc, argv);
    const FeedServer server(plan, port);
    std::printf("%d\n", server.port());
    std::fflush(stdout);
    return QGuiApplication::exec();
}

class Bench {
public:
    explicit Bench(Plan plan) : m_plan(std::move(plan)) {}

    [[nodiscard]] int run() {
        QDir().mkpath(m_plan.folder);
        m_library = m_plan.folder + u"/library"_s;
        const bool filled = QFile::exists(m_library + u"/svodka.db"_s);
        m_server.start(m_plan.self, {u"--serve"_s, u"--feeds"_s, QString::number(m_plan.feeds.feeds),
                                     u"--items"_s, QString::number(m_plan.feeds.items), u"--port"_s,
                                     QString::fromLatin1(rememberedPort())});
        m_server.waitForReadyRead();
        const QByteArray port = m_server.readLine().trimmed();
        rememberPort(port);
        m_address = u"http://127.0.0.1:"_s + QString::fromLatin1(port);
        std::printf("%d feeds x %d items x %d rounds = %d articles\n", m_plan.feeds.feeds, m_plan.feeds.items,
                    m_plan.rounds, articles());
        line("", u"Svodka"_s, u"target"_s, u"floor"_s);
        if (!filled) {
            fill();
            size();
        }
        window();
        m_server.kill();
        m_server.waitForFinished();
        return m_failed ? 1 : 0;
    }

private:
    [[nodiscard]] QByteArray rememberedPort() const {
        QFile file(m_plan.folder + u"/port"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("0");
    }
    void rememberPort(const QByteArray& port) const {
        QFile file(m_plan.folder + u"/port"_s);
        if (file.open(QIODevice::WriteOnly))
            file.write(port);
    }

    [[nodiscard]] int articles() const { return m_plan.feeds.feeds * m_plan.feeds.items * m_plan.rounds; }

    Run cli(const QStringList& arguments) {
        const Run done = bench::run(QStringLiteral(SVODKA_BIN_DIR "/svodka-cli"),
                                    QStringList{u"--library"_s, m_library} + arguments);
        m_failed = m_failed || done.code != 0;
        return done;
    }

    void turnTo(int round) {
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, QUrl(m_address).port());
        socket.waitForConnected();
        socket.write("GET /round?" + QByteArray::number(round) + " HTTP/1.1\r\n\r\n");
        socket.waitForReadyRead();
    }

    void fill() {
        QFile opml(m_plan.folder + u"/feeds.opml"_s);
        if (!opml.open(QIODevice::WriteOnly))
            qFatal("no room for the list of feeds");
        opml.write("<opml version=\"2.0\"><body>");
        for (int feed = 0; feed < m_plan.feeds.feeds; ++feed)
            opml.write(u"<outline type=\"rss\" text=\"Feed %1\" xmlUrl=\"%2/feed/%1\"/>"_s.arg(feed)
                           .arg(m_address)
                           .toUtf8());
        opml.write("</body></opml>");
        opml.close();
        (void)cli({u"import-opml"_s, opml.fileName()});
        Run all;
        for (int round = 0; round < m_plan.rounds; ++round) {
            turnTo(round);
            const Run one = cli({u"refresh"_s, u"--force"_s});
            all.cpuSeconds += one.cpuSeconds;
            all.seconds += one.seconds;
            all.peakPss = std::max(all.peakPss, one.peakPss);
            if (m_plan.rounds > 1) {
                std::fprintf(stderr, "round %d: %.2f CPU s\n", round, one.cpuSeconds);
            }
        }
        QJsonObject floor;
        if (m_plan.rounds == 1)
            floor = sqliteFloor(m_plan.feeds, m_plan.rounds, m_plan.folder);
        line("fetched, parsed, indexed, stored: CPU s", number(all.cpuSeconds),
             articles() == 100'000  ? u"18"_s
             : articles() == 10'000 ? u"1.6"_s
                                    : u"-"_s,
             number(floor[u"cpu"].toDouble()));
        line("  the same, seconds", number(all.seconds), {});
        line("  peak PSS, MB", number(all.peakPss, 1), u"120"_s);
        m_floorBytes = floor[u"bytes"].toDouble();
        const Run same = cli({u"refresh"_s, u"--force"_s});
        line("refresh by the command, nothing changed: CPU s", number(same.cpuSeconds), u"0.12"_s);
    }

    void size() {
        const double bytes = static_cast<double>(QFileInfo(m_library + u"/svodka.db"_s).size());
        line("bytes on disk per article", number(bytes / articles(), 0), u"2800"_s, number(m_floorBytes, 0));
    }

    [[nodiscard]] QJsonObject probe(const QStringList& arguments) {
        const double now = monotonicSeconds();
        const Run done =
            bench::run(m_plan.self, arguments + QStringList{u"--started"_s, QString::number(now, 'f', 6)});
        m_failed = m_failed || done.code != 0;
        return QJsonDocument::fromJson(done.out).object();
    }

    /// The best of several: whatever else the machine does only ever adds.
    [[nodiscard]] QJsonObject best(const QStringList& arguments, const QString& seconds, const QString& cpu) {
        QJsonObject out = probe(arguments);
        for (int i = 1; i < m_plan.starts; ++i) {
            const QJsonObject next = probe(arguments);
            for (const QString& key : {seconds, cpu})
                if (next[key].toDouble() < out[key].toDouble())
                    out[key] = next[key];
        }
        return out;
    }

    void window() {
        QFile settings(m_library + u"/settings.ini"_s);
        if (!settings.exists() && settings.open(QIODevice::WriteOnly))
            settings.write("[general]\nfirstStartDone=true\n[feeds]\nrefreshMinutes=0\n"
                           "[reading]\npictures=1\n");
        settings.close();
        const QStringList probing{u"--probe"_s, m_library};
        (void)probe(probing); // fills the system's cache
        const QJsonObject floor = best({u"--bare-window"_s}, u"seconds"_s, u"cpu"_s);
        const QJsonObject start = best(probing, u"start"_s, u"startCpu"_s);
        line("start to settled window, s", number(start[u"start"].toDouble()), u"0.2"_s,
             number(floor[u"seconds"].toDouble()));
        line("  CPU s", number(start[u"startCpu"].toDouble()), u"0.15"_s, number(floor[u"cpu"].toDouble()));
        line("  PSS after start, list of all open, MB", number(start[u"pss"].toDouble(), 1), u"90"_s,
             number(floor[u"pss"].toDouble(), 1));
        const QJsonObject found = probe(probing + QStringList{u"--server"_s, m_address, u"--rounds"_s,
                                                              QString::number(m_plan.rounds), u"--idle"_s,
                                                              QString::number(m_plan.idleSeconds)});
        const bool million = articles() > 500'000;
        line("open the list of all, s", number(found[u"openList"].toDouble()), u"0.08"_s);
        line("search, last key to results drawn, p95 s", number(found[u"searchP95"].toDouble()),
             million ? u"0.2"_s : u"0.06"_s);
        line("  median", number(found[u"searchMedian"].toDouble()), {});
        line("next article, key to text drawn, s", number(found[u"nextArticle"].toDouble()), u"0.03"_s);
        line("  p95", number(found[u"nextArticleP95"].toDouble()), u"0.03"_s);
        line("  with its picture, fetched just then, s", number(found[u"nextPicture"].toDouble()), u"0.03"_s);
        line("refresh in the window, nothing changed: CPU s", number(found[u"refreshSame"].toDouble()),
             u"0.12"_s);
        line("refresh in the window, all new: CPU s", number(found[u"refreshNew"].toDouble()), {});
        if (m_plan.idleSeconds > 0)
            line("idle: CPU s", number(found[u"idleCpu"].toDouble()), u"0.01"_s);
        const QJsonObject steps = found[u"steps"].toObject();
        for (auto it = steps.begin(); it != steps.end(); ++it) {
            const QJsonObject step = it.value().toObject();
            line(qPrintable(u"longest GUI step, %1: s (CPU s)"_s.arg(it.key())),
                 u"%1 (%2)"_s.arg(number(step[u"wall"].toDouble()), number(step[u"cpu"].toDouble())),
                 u"0.05"_s, step[u"where"].toString());
        }
        const QJsonObject searches = found[u"searches"].toObject();
        for (auto it = searches.begin(); it != searches.end(); ++it)
            std::printf("  search %-40s %.3f\n", qPrintable(it.key()), it.value().toDouble());
    }

    Plan m_plan;
    QString m_library;
    QString m_address;
    QProcess m_server;
    double m_floorBytes = 0;
    bool m_failed = false;
};

} // namespace

} // namespace svodka::bench

int main(int argc, char** argv) {
    using namespace svodka::bench;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    const auto option = [&](const QString& name, const QString& standard) {
        parser.addOption({name, {}, u"value"_s, standard});
    };
    for (const auto& [name, standard] : {std::pair{u"feeds"_s, u"200"_s},
                                         {u"items"_s, u"50"_s},
                                         {u"rounds"_s, u"1"_s},
                                         {u"idle"_s, u"60"_s},
                                         {u"starts"_s, u"5"_s},
                                         {u"folder"_s, QString()},
                                         {u"probe"_s, QString()},
                                         {u"server"_s, QString()},
                                         {u"started"_s, u"0"_s},
                                         {u"port"_s, u"0"_s}})
        option(name, standard);
    parser.addOptions({QCommandLineOption(u"serve"_s), QCommandLineOption(u"bare-window"_s)});
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }
    const FeedPlan feeds{parser.value(u"feeds"_s).toInt(), parser.value(u"items"_s).toInt()};
    const double started = parser.value(u"started"_s).toDouble();
    if (parser.isSet(u"serve"_s))
        return serve(argc, argv, feeds, static_cast<quint16>(parser.value(u"port"_s).toInt()));
    if (parser.isSet(u"bare-window"_s))
        return windowFloor(argc, argv, started);
    if (parser.isSet(u"probe"_s))
        return probeWindow(argc, argv,
                           {.library = parser.value(u"probe"_s),
                            .server = parser.value(u"server"_s),
                            .nextRound = parser.value(u"rounds"_s).toInt(),
                            .idleSeconds = parser.value(u"idle"_s).toInt(),
                            .started = started});
    QCoreApplication application(argc, argv);
    const QTemporaryDir scratch;
    const QString folder = parser.value(u"folder"_s);
    return Bench({feeds, parser.value(u"rounds"_s).toInt(), parser.value(u"idle"_s).toInt(),
                  parser.value(u"starts"_s).toInt(), folder.isEmpty() ? scratch.path() : folder,
                  QCoreApplication::applicationFilePath()})
        .run();
}
