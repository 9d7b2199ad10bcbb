// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QTest>

namespace svodka::test {

/// Turns the event loop until the future is there; Cancelled when it never came. Tests only.
template <typename T>
[[nodiscard]] Result<T> await(Async<T> future, int milliseconds = 20'000) {
    const bool came = QTest::qWaitFor([&] { return future.isFinished(); }, milliseconds);
    return came && future.resultCount() > 0 ? future.result() : Result<T>(Error{ErrorKind::Cancelled, {}, 0});
}

} // namespace svodka::test
