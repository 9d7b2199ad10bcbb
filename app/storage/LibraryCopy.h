// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <functional>

namespace svodka::storage {

struct CopyOutcome {
    qint64 feeds = 0;
    qint64 articles = 0;
    bool isWhole = true;    ///< false: some rows could not be read and are not in the copy
    bool isStopped = false; ///< the copy is of no use
};

/// Copies a library's rows into a new file, table by table, around whatever cannot be read: that is how a
/// backup is made and how a damaged library is saved. The search index is not copied; it is built anew from
/// the texts (`care.reindex`). A whole library is copied as it was at one moment. `isStopAsked` is asked
/// every thousand rows. Throws Failure when `from` is no library at all.
[[nodiscard]] CopyOutcome copyLibrary(const QString& from, const QString& to,
                                      const std::function<bool()>& isStopAsked);

} // namespace svodka::storage
