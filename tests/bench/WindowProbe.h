// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace svodka::bench {

struct ProbePlan {
    QString library;
    QString server;    ///< empty: only the start is measured
    int nextRound = 0; ///< what the server turns to for a refresh that brings news
    int idleSeconds = 0;
    double started = 0; ///< monotonic seconds at which the process was asked for
};

/// The real window on a library, driven as a reader drives it; prints what it measured as JSON. Every event
/// of the GUI thread is timed, so the longest step of each part is known.
[[nodiscard]] int probeWindow(int argc, char** argv, const ProbePlan& plan);

} // namespace svodka::bench
