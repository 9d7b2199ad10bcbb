// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/WindowProbe.h"

#include "bench/BenchText.h"
#include "bench/Measure.h"
#include "ui/Actions.h"
#include "ui/Application.h"
#include "ui/MainWindow.h"
#include "ui/article/ArticlePane.h"
#include "ui/articles/ArticleListPane.h"
#include "ui/feeds/FeedPane.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTcpSocket>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace svodka::bench {

namespace {

/// Times every event that the event loop hands out, nested ones with the one they are in.
class WatchedApplication final : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        const double wall = monotonicSeconds();
        const double cpu = ownThreadCpuSeconds();
        const char* name = receiver->metaObject()->className();
        const int type = event->type();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (const double took = ownThreadCpuSeconds() - cpu; took > m_longestCpu) {
            m_longestCpu = took;
            m_longestName = u"%1 %2"_s.arg(QLatin1String(name)).arg(type);
        }
        m_longestWall = std::max(m_longestWall, monotonicSeconds() - wall);
        return done;
    }

    [[nodiscard]] QJsonObject takeLongest() {
        const QJsonObject out{
            {u"wall"_s, m_longestWall}, {u"cpu"_s, m_longestCpu}, {u"where"_s, m_longestName}};
        m_longestWall = m_longestCpu = 0;
        return out;
    }

private:
    int m_depth = 0;
    double m_longestWall = 0;
    double m_longestCpu = 0;
    QString m_longestName;
};

/// Counts the times that a widget was drawn.
class PaintCount final : public QObject {
public:
    explicit PaintCount(QWidget* widget) : QObject(widget) { widget->installEventFilter(this); }
    bool eventFilter(QObject*, QEvent* event) override {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
};

class Probe {
public:
    Probe(WatchedApplication& application, const ProbePlan& plan)
        : m_application(application),
          m_plan(plan),
          m_svodka(application, optionsFor(plan)) {}

    [[nodiscard]] bool run() {
        if (m_svodka.start() != Application::Start::Running || !find())
            return false;
        const PaintCount painted(m_list->viewport());
        if (!until([&] { return m_window->isSettled() && painted.count() > 0; }))
            return false;
        m_out[u"start"] = monotonicSeconds() - m_plan.started;
        m_out[u"startCpu"] = ownCpuSeconds();
        m_out[u"rows"] = m_list->model()->rowCount();
        rest(0.5);
        m_out[u"pss"] = pssMegabytes(0);
        note(u"start"_s);
        if (m_plan.server.isEmpty())
            return true;
        openLists();
        search();
        readOn();
        refresh();
        if (m_plan.idleSeconds > 0)
            idle();
        return true;
    }

    [[nodiscard]] const QJsonObject& found() const { return m_out; }

private:
    [[nodiscard]] static Options optionsFor(const ProbePlan& plan) {
        Options options;
        options.library = plan.library;
        options.language = InterfaceLanguage::English;
        options.size = QSize(1280, 800);
        return options;
    }

    [[nodiscard]] bool find() {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* window = qobject_cast<MainWindow*>(widget))
                m_window = window;
        if (m_window == nullptr)
            return false;
        m_feeds = m_window->findChild<FeedPane*>();
        m_pane = m_window->findChild<ArticleListPane*>();
        m_list = m_window->findChild<QAbstractItemView*>(u"articleList"_s);
        m_article = m_window->findChild<ArticlePane*>();
        return m_feeds && m_pane && m_list && m_article;
    }

    bool until(const std::function<bool()>& done, double seconds = 120) {
        const double end = monotonicSeconds() + seconds;
        while (!done()) {
            if (monotonicSeconds() > end)
                return false;
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        }
        return true;
    }

    void rest(double seconds) {
        const double end = monotonicSeconds() + seconds;
        (void)until([end] { return monotonicSeconds() > end; });
    }

    void note(const QString& part) {
        QJsonObject steps = m_out[u"steps"].toObject();
        steps[part] = m_application.takeLongest();
        m_out[u"steps"] = steps;
    }

    /// From an act to the list drawn with what it asked for.
    [[nodiscard]] double drawn(const std::function<void()>& act) {
        const PaintCount painted(m_list->viewport());
        bool loaded = false;
        const auto link = QObject::connect(m_pane, &ArticleListPane::loaded, m_pane, [&] { loaded = true; });
        const double start = monotonicSeconds();
        act();
        int before = 0;
        (void)until(
            [&] {
                if (!loaded)
                    before = painted.count();
                const bool empty = m_list->model()->rowCount() == 0;
                return loaded && m_pane->isSettled() && (empty || painted.count() > before);
            },
            20);
        QObject::disconnect(link);
        return monotonicSeconds() - start;
    }

    void openLists() {
        QList<double> times;
        for (int i = 0; i < 5; ++i) {
            (void)drawn([&] { m_feeds->choose(u"smart/unread"_s); });
            times.append(drawn([&] { m_feeds->choose(u"smart/newsfeed"_s); }));
        }
        m_out[u"openList"] = percentile(times, 0.5);
        note(u"open lists"_s);
    }

    void search() {
        QStringList queries;
        for (const Tongue tongue : {Tongue::English, Tongue::Russian}) {
            const auto word = [tongue](int rank) { return BenchText::word(tongue, rank, 0); };
            queries += {word(20'000), word(25'001)};                              // rare
            queries += {word(50), word(130)};                                     // common
            queries += {word(60) + u' ' + word(300), word(45) + u' ' + word(90)}; // two words
            queries += {u'"' + word(12) + u' ' + word(9) + u'"'};                 // phrase
            queries += {word(2000).left(4), word(50).left(3)};                    // beginnings
        }
        QLineEdit* field = m_pane->searchField();
        QList<double> times;
        QJsonObject each;
        for (const QString& query : std::as_const(queries)) {
            (void)drawn([&] { field->clear(); });
            (void)drawn([&] { field->setText(query.left(query.size() - 1)); });
            times.append(drawn([&] { field->setText(query); }));
            each[query] = times.last();
        }
        (void)drawn([&] { field->clear(); });
        m_out[u"searchP95"] = percentile(times, 0.95);
        m_out[u"searchMedian"] = percentile(times, 0.5);
        m_out[u"searches"] = each;
        note(u"search"_s);
    }

    [[nodiscard]] bool picturesDrawn(const QWidget* view) const {
        const auto* document = static_cast<const ArticleView*>(view)->article();
        if (document == nullptr || document->places().empty())
            return false;
        return document->places().front().state == PicturePlace::State::Loaded;
    }

    void readOn() {
        auto* view = m_article->findChild<ArticleView*>();
        const PaintCount painted(view->viewport());
        QList<double> text;
        QList<double> whole;
        for (int i = 0; i < 30; ++i) {
            bool opened = false;
            const auto link =
                QObject::connect(m_article, &ArticlePane::opened, m_article,
                                 [&](ArticleId, const QString& title) { opened = !title.isEmpty(); });
            const double start = monotonicSeconds();
            (void)m_pane->choose(ArticleListPane::Step::Next, ArticleListPane::Wanted::Any);
            int before = 0;
            (void)until(
                [&] {
                    if (!opened)
                        before = painted.count();
                    return opened && painted.count() > before;
                },
                10);
            text.append(monotonicSeconds() - start);
            int last = painted.count();
            bool loaded = false;
            (void)until(
                [&] {
                    if (!loaded) {
                        last = painted.count();
                        loaded = picturesDrawn(view);
                    }
                    return loaded && painted.count() > last;
                },
                10);
            whole.append(monotonicSeconds() - start);
            QObject::disconnect(link);
        }
        m_out[u"nextArticle"] = percentile(text, 0.5);
        m_out[u"nextArticleP95"] = percentile(text, 0.95);
        m_out[u"nextPicture"] = percentile(whole, 0.5);
        note(u"next article"_s);
    }

    [[nodiscard]] double refreshCpu() {
        const double cpu = ownCpuSeconds();
        bool begun = false;
        m_window->actions()[Command::RefreshAll]->trigger();
        (void)until(
            [&] {
                begun = begun || m_window->actions()[Command::StopRefresh]->isEnabled();
                return begun && m_window->isSettled() &&
                       !m_window->actions()[Command::StopRefresh]->isEnabled();
            },
            600);
        return ownCpuSeconds() - cpu;
    }

    void refresh() {
        m_out[u"refreshSame"] = refreshCpu();
        note(u"refresh, nothing new"_s);
        QTcpSocket socket;
        const QUrl server(m_plan.server);
        socket.connectToHost(server.host(), static_cast<quint16>(server.port()));
        socket.waitForConnected();
        socket.write("GET /round?" + QByteArray::number(m_plan.nextRound) + " HTTP/1.1\r\n\r\n");
        socket.waitForReadyRead();
        m_out[u"refreshNew"] = refreshCpu();
        note(u"refresh, all new"_s);
    }

    void idle() {
        rest(3); // what the refresh has left to do
        const double cpu = ownCpuSeconds();
        const double end = monotonicSeconds() + m_plan.idleSeconds;
        QTimer::singleShot(m_plan.idleSeconds * 1000, m_window, [] {});
        while (monotonicSeconds() < end)
            QApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
        m_out[u"idleCpu"] = ownCpuSeconds() - cpu;
        note(u"idle"_s);
    }

    WatchedApplication& m_application;
    ProbePlan m_plan;
    Application m_svodka;
    MainWindow* m_window = nullptr;
    FeedPane* m_feeds = nullptr;
    ArticleListPane* m_pane = nullptr;
    QAbstractItemView* m_list = nullptr;
    ArticlePane* m_article = nullptr;
    QJsonObject m_out;
};

} // namespace

int probeWindow(int argc, char** argv, const ProbePlan& plan) {
    WatchedApplication application(argc, argv);
    QApplication::setApplicationName(u"svodka"_s);
    Probe probe(application, plan);
    const bool done = probe.run();
    std::puts(QJsonDocument(probe.found()).toJson(QJsonDocument::Compact).constData());
    return done ? 0 : 1;
}

} // namespace svodka::bench
