// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/RequestLog.h"

#include <QAbstractTableModel>

namespace svodka {

/// The requests of a RequestLog as rows, newest last, in words.
class RequestModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Host, Path, State, Bytes, Duration, Outcome };
    static constexpr int columns = Outcome + 1;
    enum Role {
        FailedRole = Qt::UserRole + 1, ///< bool
        SortRole,                      ///< what a column is sorted by
    };

    explicit RequestModel(const RequestLog& log, QObject* parent = nullptr);
    void retranslate();
    [[nodiscard]] QString asText(int row) const; ///< one line, parted by tabs

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int rowOf(quint64 id) const; ///< -1 = not there
    [[nodiscard]] QString text(const RequestRecord& record, int column) const;
    [[nodiscard]] QVariant sortKey(const RequestRecord& record, int column) const;

    QList<RequestRecord> m_records;
};

/// How a request went, in words.
[[nodiscard]] QString outcomeText(const RequestRecord& record);

} // namespace svodka
