// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"

#include <QFuture>
#include <QtGlobal>

#include <optional>
#include <utility>
#include <variant>

namespace svodka {

/// A value, or the reason why there is none. Reading the side that is not there is a programming error
/// (asserted).
template <typename T>
class [[nodiscard]] Result {
public:
    Result() : m_state(Error{ErrorKind::Cancelled}) {} // QFuture needs a default
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}
    Result(ErrorKind kind) : m_state(Error{kind}) {}

    [[nodiscard]] bool ok() const { return std::holds_alternative<T>(m_state); }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T& value() const& { return check(), std::get<T>(m_state); }
    [[nodiscard]] T& value() & { return check(), std::get<T>(m_state); }
    [[nodiscard]] T&& value() && { return check(), std::get<T>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    [[nodiscard]] const Error& error() const {
        Q_ASSERT(!ok());
        return std::get<Error>(m_state);
    }

private:
    void check() const { Q_ASSERT(ok()); }
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default; ///< success
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorKind kind) : m_error(Error{kind}) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const {
        Q_ASSERT(!ok());
        return *m_error;
    }

private:
    std::optional<Error> m_error;
};

/// The one shape of everything that takes time: continue with `.then(context, …)` on the context's thread.
template <typename T>
using Async = QFuture<Result<T>>;

template <typename T>
[[nodiscard]] Async<T> ready(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace svodka
