// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/RequestModel.h"

#include "i18n/ErrorText.h"
#include "ui/Appearance.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

RequestModel::RequestModel(const RequestLog& log, QObject* parent)
    : QAbstractTableModel(parent),
      m_records(log.records()) {
    connect(&log, &RequestLog::added, this, [this](const RequestRecord& record) {
        const int row = int(m_records.size());
        beginInsertRows({}, row, row);
        m_records.append(record);
        endInsertRows();
    });
    connect(&log, &RequestLog::changed, this, [this](const RequestRecord& record) {
        const int row = rowOf(record.id);
        if (row < 0)
            return;
        m_records[row] = record;
        emit dataChanged(index(row, 0), index(row, columns - 1));
    });
    connect(&log, &RequestLog::removed, this, [this](quint64 id) {
        const int row = rowOf(id);
        if (row < 0)
            return;
        beginRemoveRows({}, row, row);
        m_records.removeAt(row);
        endRemoveRows();
    });
}

int RequestModel::rowOf(quint64 id) const {
    const auto found = std::ranges::lower_bound(m_records, id, {}, &RequestRecord::id);
    return found != m_records.end() && found->id == id ? int(std::distance(m_records.begin(), found)) : -1;
}

int RequestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_records.size());
}

int RequestModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString outcomeText(const RequestRecord& record) {
    if (record.error)
        return errorText(*record.error);
    if (!record.isDone())
        return {};
    if (record.status == 304)
        return RequestModel::tr("Nothing new (304)");
    QString text = RequestModel::tr("Received (%1)").arg(record.status);
    if (record.redirects > 0)
        text += u", "_s + RequestModel::tr("%n redirect(s)", nullptr, record.redirects);
    return text;
}

QString RequestModel::text(const RequestRecord& record, int column) const {
    const QLocale locale;
    switch (column) {
    case Time:
        return locale.toString(record.started.toLocalTime().time(), u"HH:mm:ss"_s);
    case Host:
        return record.reached.host();
    case Path: {
        const QString path =
            record.reached.path() + (record.reached.hasQuery() ? u'?' + record.reached.query() : QString());
        return path.isEmpty() ? u"/"_s : path;
    }
    case State:
        switch (record.state) {
        case RequestRecord::State::Queued:
            return tr("Waiting");
        case RequestRecord::State::Asking:
            return tr("Asking");
        case RequestRecord::State::Receiving:
            return tr("Receiving");
        case RequestRecord::State::Done:
            return record.error ? tr("Failed") : tr("Done");
        }
        return {};
    case Bytes:
        return record.bytes > 0 ? locale.formattedDataSize(record.bytes, 1, QLocale::DataSizeSIFormat)
                                : QString();
    case Duration:
        return tr("%1 s").arg(locale.toString(double(record.milliseconds) / 1000, 'f', 2));
    case Outcome:
        return outcomeText(record);
    default:
        return {};
    }
}

QVariant RequestModel::sortKey(const RequestRecord& record, int column) const {
    switch (column) {
    case Time:
        return record.id;
    case State:
        return int(record.state);
    case Bytes:
        return record.bytes;
    case Duration:
        return record.milliseconds;
    default:
        return text(record, column);
    }
}

QVariant RequestModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RequestRecord& record = m_records[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(record, index.column());
    case Qt::ToolTipRole:
        return index.column() == Outcome || index.column() == Path
                   ? (record.reached.toDisplayString() + u'\n' + outcomeText(record))
                         .toHtmlEscaped()
                         .replace(u'\n', u"<br>"_s)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Bytes || index.column() == Duration
                   ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case Qt::ForegroundRole:
        return record.error && (index.column() == Outcome || index.column() == State)
                   ? QVariant(coloursOf(QGuiApplication::palette()).warning)
                   : QVariant();
    case FailedRole:
        return record.error.has_value();
    case SortRole:
        return sortKey(record, index.column());
    default:
        return {};
    }
}

QVariant RequestModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Host:
        return tr("Host");
    case Path:
        return tr("Path");
    case State:
        return tr("State");
    case Bytes:
        return tr("Size");
    case Duration:
        return tr("Took");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

QString RequestModel::asText(int row) const {
    QStringList parts;
    for (int column = 0; column < columns; ++column)
        parts += text(m_records[row], column);
    return parts.join(u'\t');
}

void RequestModel::retranslate() {
    if (!m_records.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
}

} // namespace svodka
