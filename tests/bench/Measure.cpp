// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/Measure.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka::bench {

namespace {

double secondsOf(clockid_t clock) {
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

double childrensCpu() {
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

double monotonicSeconds() {
    return secondsOf(CLOCK_MONOTONIC);
}

double ownCpuSeconds() {
    return secondsOf(CLOCK_PROCESS_CPUTIME_ID);
}

double ownThreadCpuSeconds() {
    return secondsOf(CLOCK_THREAD_CPUTIME_ID);
}

double pssMegabytes(qint64 pid) {
    QFile file(pid == 0 ? u"/proc/self/smaps_rollup"_s : u"/proc/%1/smaps_rollup"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

Run run(const QString& program, const QStringList& arguments) {
    Run out;
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QEventLoop loop;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout,
                     [&] { out.peakPss = std::max(out.peakPss, pssMegabytes(process.processId())); });
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&process, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    const double cpu = childrensCpu();
    const double start = monotonicSeconds();
    process.start(program, arguments);
    watch.start(50ms);
    loop.exec();
    out.seconds = monotonicSeconds() - start;
    out.cpuSeconds = childrensCpu() - cpu;
    out.out = process.readAllStandardOutput();
    if (process.exitStatus() == QProcess::NormalExit)
        out.code = process.exitCode();
    return out;
}

double percentile(QList<double> values, double share) {
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values.at(
        std::min(values.size() - 1, static_cast<qsizetype>(share * static_cast<double>(values.size()))));
}

} // namespace svodka::bench
