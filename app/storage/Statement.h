// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"
#include "core/Ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QUrl>
#include <QVariant>

#include <memory>

class QSqlError;

namespace svodka::storage {

[[nodiscard]] Error errorOf(const QSqlError& error);

/// What a value is in the library's file: no invalid id or time is ever written but as NULL, no text as NULL.
[[nodiscard]] QVariant toColumn(const QString& text);
[[nodiscard]] QVariant toColumn(const QByteArray& bytes); ///< empty = NULL
[[nodiscard]] QVariant toColumn(const QDateTime& time);   ///< whole seconds since 1970, UTC
[[nodiscard]] QVariant toColumn(const QUrl& address);
[[nodiscard]] inline QVariant toColumn(const QVariant& value) {
    return value;
}
[[nodiscard]] inline QVariant toColumn(bool value) {
    return value ? 1 : 0;
}
[[nodiscard]] inline QVariant toColumn(int value) {
    return value;
}
[[nodiscard]] inline QVariant toColumn(qint64 value) {
    return value;
}
template <typename Tag>
[[nodiscard]] QVariant toColumn(Id<Tag> id) {
    return id.isValid() ? QVariant(id.value) : QVariant();
}

/// One run of a compiled statement: bind and execute, then walk the rows. Gives its read lock back when it
/// goes.
class Statement {
public:
    explicit Statement(std::shared_ptr<QSqlQuery> query);
    ~Statement();
    Statement(Statement&&) noexcept = default;
    Statement& operator=(Statement&&) = delete;

    /// Parameters in the order of their question marks. Throws Failure.
    template <typename... Values>
    Statement& run(const Values&... values) {
        int position = 0;
        (m_query->bindValue(position++, toColumn(values)), ...);
        execute();
        return *this;
    }
    Statement& runWith(const QVariantList& values);
    [[nodiscard]] bool next(); ///< throws Failure

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant value(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] int number(int column) const { return static_cast<int>(integer(column)); }
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool flag(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QDateTime time(int column) const;
    [[nodiscard]] QUrl address(int column) const;
    template <typename AnyId>
    [[nodiscard]] AnyId id(int column) const {
        return AnyId{integer(column)};
    }
    [[nodiscard]] int changedRows() const;
    [[nodiscard]] qint64 insertedId() const;

private:
    void execute();
    std::shared_ptr<QSqlQuery> m_query;
};

} // namespace svodka::storage
