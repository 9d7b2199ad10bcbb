// SPDX-License-Identifier: GPL-3.0-or-later
// How long an article takes from its selection to the screen: 2,000 words and ten pictures that are kept in
// the library. Prints wall time, and the time of the GUI thread's own processor, which a loaded machine does
// not change.
//   bench_article [--rounds N]
#include "i18n/LanguageController.h"
#include "storage/Storage.h"
#include "support/Await.h"
#include "ui/Appearance.h"
#include "ui/article/ArticlePane.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 12;
constexpr int words = 2000;
constexpr int pictures = 10;

class NoNetwork final : public net::HttpClient {
public:
    [[nodiscard]] Async<net::FetchResponse> get(const net::FetchRequest& request) override {
        return ready(Result<net::FetchResponse>(Error{ErrorKind::NoNetwork, request.address.host()}));
    }
};

double threadMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QByteArray photograph(int number) {
    QImage image(1200, 800, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb((x + number * 20) % 256, (x * y / 97) % 256, (y + x / 3) % 256));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpeg", 85);
    return buffer.data();
}

ArticleDraft draft(int number) {
    static const QStringList some = u"the harbour office said on Tuesday that a second lane would stay open "
                                    "until April because the ice is thinner than in other years and ships "
                                    "with grain wait for their pilots"_s.split(u' ');
    ArticleDraft made;
    made.address = QUrl(u"https://bench.svodka.invalid/%1.html"_s.arg(number));
    made.title = u"A long article, number %1"_s.arg(number);
    made.lead = u"What it takes to set two thousand words and ten pictures."_s;
    made.language = u"en"_s;
    made.published = QDateTime::currentDateTimeUtc();
    constexpr int inParagraph = 80;
    for (int word = 0; word < words; word += inParagraph) {
        QString text;
        for (int i = 0; i < inParagraph; ++i)
            text += some[(word + i * 7 + number) % some.size()] + u' ';
        made.blocks.push_back({Paragraph{{TextRun{text.trimmed() + u'.'}}}});
        const int place = word / inParagraph;
        if (place % 2 == 1 && place / 2 < pictures)
            made.blocks.push_back(
                {Picture{QUrl(u"https://bench.svodka.invalid/%1-%2.jpg"_s.arg(number).arg(place / 2)),
                         u"A picture"_s,
                         u"What the picture shows."_s,
                         u"© Bench"_s,
                         {},
                         1200,
                         800}});
    }
    return made;
}

/// Notes when the article that is waited for was painted.
class PaintWatch final : public QObject {
public:
    explicit PaintWatch(ArticleView* view) : m_view(view) { view->viewport()->installEventFilter(this); }
    ArticleId wanted;
    bool painted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_view->article() != nullptr &&
            m_view->article()->parts().front().id == wanted)
            painted = true;
        return false;
    }

private:
    ArticleView* m_view;
};

/// The longest time between two rests of the event loop.
class StepWatch final : public QObject {
public:
    StepWatch() {
        auto* dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this,
                [this] { m_start = threadMilliseconds(); });
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this,
                [this] { longest = std::max(longest, threadMilliseconds() - m_start); });
    }
    double longest = 0;

private:
    double m_start = threadMilliseconds();
};

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    return values[size_t(share * double(values.size() - 1))];
}

void say(const char* what, const std::vector<double>& values, double target) {
    std::printf("%-34s p50 %6.1f ms   p95 %6.1f ms   target p95 %.0f ms\n", what, percentile(values, 0.5),
                percentile(values, 0.95), target);
}

} // namespace

int main(int count, char** arguments) {
    QApplication application(count, arguments);
    QCommandLineParser parser;
    const QCommandLineOption roundsOption(u"rounds"_s, {}, u"n"_s, u"100"_s);
    parser.addOption(roundsOption);
    parser.process(application);
    const int rounds = std::max(1, parser.value(roundsOption).toInt());

    QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    settings.set(Settings::theme, Theme::Light);
    const Appearance appearance(application, settings);
    NoNetwork http;
    const auto profiles = page::ProfileSet::load({});
    storage::Storage storage(folder.filePath(u"library"_s), std::make_shared<Clock>());
    if (!test::await(storage.open()))
        return 2;
    DiscussionService discussions(storage, http);
    ArticleService service(storage, http, profiles);
    OfflineService offline(storage, http, profiles, discussions);
    QList<ArticleId> ids;
    for (int i = 0; i < articles; ++i) {
        const auto saved = test::await(storage.saveArticle(draft(i), {}));
        if (!saved)
            return 2;
        ids.append(saved->id);
        for (int j = 0; j < pictures; ++j) {
            storage::StoredPicture picture;
            picture.address = QUrl(u"https://bench.svodka.invalid/%1-%2.jpg"_s.arg(i).arg(j));
            picture.contentType = "image/jpeg";
            picture.bytes = photograph(i * pictures + j);
            if (!test::await(storage.savePicture(saved->id, picture)))
                return 2;
        }
    }

    ArticlePane pane(service, offline, settings);
    pane.resize(760, 900);
    pane.QWidget::show();
    auto* view = pane.findChild<ArticleView*>();
    PaintWatch watch(view);
    std::vector<double> wall;
    std::vector<double> own;
    StepWatch steps;
    for (int round = 0; round < rounds + 5; ++round) {
        watch.wanted = ids[round % ids.size()];
        watch.painted = false;
        if (round == 5)
            steps.longest = 0; // fonts and caches are warm
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        pane.show(watch.wanted);
        if (!QTest::qWaitFor([&] { return watch.painted; }, 20'000))
            return 3;
        if (round >= 5) {
            wall.push_back(double(timer.nsecsElapsed()) / 1e6);
            own.push_back(threadMilliseconds() - before);
        }
        // the pictures come afterwards, and count as steps
        if (!QTest::qWaitFor(
                [&] {
                    return std::any_of(
                        view->article()->places().begin(), view->article()->places().end(),
                        [](const PicturePlace& place) { return place.state == PicturePlace::State::Loaded; });
                },
                20'000))
            return 3;
    }
    say("selection to painted, wall", wall, 30);
    say("selection to painted, GUI thread", own, 30);
    std::printf("%-34s %.1f ms   target 50 ms\n", "longest step of the GUI thread", steps.longest);
    return 0;
}
