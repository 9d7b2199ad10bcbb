// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QCoreApplication>
#include <QFuture>
#include <QPointer>

#include <utility>

namespace svodka {

/// Goes on with a widget when a result is there, on the GUI thread, if the widget still is. Stands for
/// `QFuture::then(widget, …)`, which Qt 6.4 asserts on when the widget is gone before the result has come
/// (`Q_ASSERT(context)` in qfuture_impl.h); widgets go while the library is at work.
template <typename T, typename Receiver, typename Function>
void whenReady(QFuture<T> future, Receiver* receiver, Function function) {
    future.then(QCoreApplication::instance(),
                [receiver = QPointer<Receiver>(receiver), function = std::move(function)](const T& result) {
                    if (receiver)
                        function(result);
                });
}

} // namespace svodka
