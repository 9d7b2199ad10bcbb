// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/RequestRecord.h"

#include <QList>
#include <QObject>

namespace svodka {

/// What the program asked of the network since it was started: every request that is under way and the last
/// `mostKept` that are done. The composition root connects it to net::QtHttpClient::requestChanged. In memory
/// only.
class RequestLog : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostKept = 1000;

    using QObject::QObject;

    [[nodiscard]] const QList<RequestRecord>& records() const { return m_records; } ///< oldest first
    void note(const RequestRecord& record);
    void clear(); ///< forgets what is done

signals:
    void added(const svodka::RequestRecord& record);   ///< the last of records()
    void changed(const svodka::RequestRecord& record); ///< one of records(), named by its id
    void removed(quint64 id);                          ///< an old one that is done

private:
    void forgetOldest();

    QList<RequestRecord> m_records;
    qsizetype m_done = 0;
};

} // namespace svodka
