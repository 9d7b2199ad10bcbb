// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RequestLog.h"

#include <algorithm>

namespace svodka {

void RequestLog::note(const RequestRecord& record) {
    const auto known = std::ranges::lower_bound(m_records, record.id, {}, &RequestRecord::id);
    const bool isNew = known == m_records.end() || known->id != record.id;
    m_done += record.isDone() && (isNew || !known->isDone()) ? 1 : 0;
    if (isNew) {
        m_records.insert(known, record);
        emit added(record);
    } else {
        *known = record;
        emit changed(record);
    }
    if (m_done > mostKept)
        forgetOldest();
}

void RequestLog::forgetOldest() {
    const auto oldest = std::ranges::find_if(m_records, &RequestRecord::isDone);
    const quint64 id = oldest->id;
    m_records.erase(oldest);
    --m_done;
    emit removed(id);
}

void RequestLog::clear() {
    while (m_done > 0)
        forgetOldest();
}

} // namespace svodka
