// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace svodka::cli {

/// A command is a straight line: it waits for each step. Only here, where there is no window to stand still.
template <typename T>
[[nodiscard]] Result<T> await(Async<T> future) {
    QEventLoop loop;
    QFutureWatcher<Result<T>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.resultCount() > 0 ? future.takeResult() : Result<T>(Error{ErrorKind::Cancelled});
}

} // namespace svodka::cli
