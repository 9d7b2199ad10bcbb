// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/Database.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

namespace svodka::storage {

/// Backups lie in the library's folder under backups/, compressed, named by their date; the three newest are
/// kept. They hold everything but the search index.

[[nodiscard]] QStringList backupsIn(const QString& folder); ///< newest first
/// Copies the library as it stands, from a connection of its own; writers go on meanwhile. Empty: stopped.
/// Throws Failure.
[[nodiscard]] QString makeBackup(const QString& folder, const QDateTime& now,
                                 const std::function<bool()>& isStopAsked);
/// The file itself, index and all. Throws Failure; then nothing is migrated.
void backUpBeforeMigration(Database& database, const QString& folder, const QString& path, qint64 version,
                           const QDateTime& now);
/// Puts a backup (compressed or not) in the library's place; what was there is moved aside and its path
/// answered (empty = nothing was there). Throws Failure: LibraryBusy while somebody has the library open,
/// LibraryDamaged or LibraryNewer when `file` is not usable. Then nothing has changed.
[[nodiscard]] QString restoreBackup(const QString& folder, const QString& file, const QDateTime& now);
/// svodka.db becomes svodka-REASON-DATE.db, with what belongs to it. Answers its path. Throws Failure.
[[nodiscard]] QString moveAside(const QString& path, const QString& reason, const QDateTime& now);

} // namespace svodka::storage
