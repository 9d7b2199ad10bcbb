// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace svodka::bench {

[[nodiscard]] double monotonicSeconds();
[[nodiscard]] double ownCpuSeconds();          ///< user and system, all threads
[[nodiscard]] double ownThreadCpuSeconds();    ///< of the calling thread
[[nodiscard]] double pssMegabytes(qint64 pid); ///< 0 = this process

struct Run {
    int code = -1;
    double seconds = 0;
    double cpuSeconds = 0;
    double peakPss = 0; ///< megabytes, looked at every 50 ms
    QByteArray out{};
};
/// Runs a program to its end.
[[nodiscard]] Run run(const QString& program, const QStringList& arguments);

[[nodiscard]] double percentile(QList<double> values, double share);

} // namespace svodka::bench
