// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ZipFile.h"

#include <algorithm>
#include <memory>
#include <zip.h>

namespace svodka::exporting {
namespace {

struct SourceFreer {
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, SourceFreer>;

struct ArchiveDiscarder {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
using Archive = std::unique_ptr<zip_t, ArchiveDiscarder>;

Error fault(zip_error_t* error) {
    return {ErrorKind::FileNotWritable, QString::fromUtf8(zip_error_strerror(error))};
}

/// MS-DOS date and time, as zip files have them: from 1980 on, to two seconds.
zip_uint16_t dosDate(const QDateTime& utc) {
    const QDate date = utc.date();
    return static_cast<zip_uint16_t>((std::clamp(date.year() - 1980, 0, 127) << 9) | (date.month() << 5) |
                                     date.day());
}
zip_uint16_t dosTime(const QDateTime& utc) {
    const QTime time = utc.time();
    return static_cast<zip_uint16_t>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2));
}

bool add(zip_t* archive, const ZipEntry& entry, const QDateTime& utc) {
    Source source(zip_source_buffer(archive, entry.bytes.constData(),
                                    static_cast<zip_uint64_t>(entry.bytes.size()), 0));
    if (!source)
        return false;
    const zip_int64_t index =
        zip_file_add(archive, entry.name.toUtf8().constData(), source.get(), ZIP_FL_ENC_UTF_8);
    if (index < 0)
        return false;
    (void)source.release(); // the archive's now
    const auto at = static_cast<zip_uint64_t>(index);
    const auto method = entry.packing == ZipEntry::Packing::Stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, at, method, 0) == 0 &&
           zip_file_set_dostime(archive, at, dosTime(utc), dosDate(utc), 0) == 0;
}

Result<QByteArray> bytesOf(zip_source_t* written) {
    zip_stat_t stat;
    if (zip_source_stat(written, &stat) != 0 || zip_source_open(written) != 0)
        return fault(zip_source_error(written));
    QByteArray bytes(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(written, bytes.data(), stat.size);
    zip_source_close(written);
    if (read != static_cast<zip_int64_t>(stat.size))
        return fault(zip_source_error(written));
    return bytes;
}

} // namespace

Result<QByteArray> zipFile(const std::vector<ZipEntry>& entries, const QDateTime& made) {
    zip_error_t error;
    zip_error_init(&error);
    const Source target(zip_source_buffer_create(nullptr, 0, 0, &error));
    if (!target)
        return fault(&error);
    zip_source_keep(target.get()); // what was written is read from it after the archive is closed
    Archive archive(zip_open_from_source(target.get(), ZIP_TRUNCATE, &error));
    if (!archive) {
        zip_source_free(target.get());
        return fault(&error);
    }
    const QDateTime utc = made.isValid() ? made.toUTC() : QDateTime({1980, 1, 1}, {0, 0}, Qt::UTC);
    for (const ZipEntry& entry : entries)
        if (!add(archive.get(), entry, utc))
            return fault(zip_get_error(archive.get()));
    if (zip_close(archive.get()) != 0)
        return fault(zip_get_error(archive.get()));
    (void)archive.release();
    return bytesOf(target.get());
}

} // namespace svodka::exporting
