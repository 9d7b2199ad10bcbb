// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Compression.h"

#include "storage/Database.h"

#include <zstd.h>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr int level = 3; // higher ones gain 2 % on article bodies and cost twice the time
constexpr unsigned long long sizeLimit = 64ULL << 20;

struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

struct Compression::Contexts {
    std::unique_ptr<ZSTD_CCtx, Free> compress{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Free> restore{ZSTD_createDCtx()};
};

Compression::Compression() : m_contexts(std::make_unique<Contexts>()) {}
Compression::~Compression() = default;

QByteArray Compression::compressed(const QByteArray& bytes) {
    const auto size = static_cast<std::size_t>(bytes.size());
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(size)), Qt::Uninitialized);
    const std::size_t written =
        ZSTD_compressCCtx(m_contexts->compress.get(), out.data(), static_cast<std::size_t>(out.size()),
                          bytes.constData(), size, level);
    if (ZSTD_isError(written))
        throw Failure{{ErrorKind::StorageFailed, QString::fromLatin1(ZSTD_getErrorName(written))}};
    out.truncate(static_cast<qsizetype>(written));
    out.squeeze();
    return out;
}

QByteArray Compression::restored(const QByteArray& frame) {
    const auto size = static_cast<std::size_t>(frame.size());
    const unsigned long long whole = ZSTD_getFrameContentSize(frame.constData(), size);
    if (whole > sizeLimit) // the two error values are the greatest numbers of all
        throw Failure{{ErrorKind::LibraryDamaged, u"zstd"_s}};
    QByteArray out(static_cast<qsizetype>(whole), Qt::Uninitialized);
    const std::size_t read = ZSTD_decompressDCtx(m_contexts->restore.get(), out.data(),
                                                 static_cast<std::size_t>(whole), frame.constData(), size);
    if (ZSTD_isError(read) || read != whole)
        throw Failure{{ErrorKind::LibraryDamaged, u"zstd"_s}};
    return out;
}

} // namespace svodka::storage
