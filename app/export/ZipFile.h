// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace svodka::exporting {

struct ZipEntry {
    QString name;
    QByteArray bytes;
    enum class Packing { Stored, Deflated } packing = Packing::Deflated;
};

/// The entries in their order as a zip file, each dated `made` (UTC; DOS time has no zone). The same entries
/// give the same bytes. Error: FileNotWritable with libzip's words.
[[nodiscard]] Result<QByteArray> zipFile(const std::vector<ZipEntry>& entries, const QDateTime& made);

} // namespace svodka::exporting
