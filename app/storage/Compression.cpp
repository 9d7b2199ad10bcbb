// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Compression.h"

#include "storage/Database.h"

#include <QFile>
#include <QSaveFile>

#include <map>
#include <vector>
#include <zdict.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

constexpr int level = 3; // higher ones gain 2 % on article bodies and cost twice the time
constexpr unsigned long long sizeLimit = 64ULL << 20;
constexpr qsizetype dictionarySize = 64 << 10;

struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
    void operator()(ZSTD_CDict* dictionary) const { ZSTD_freeCDict(dictionary); }
    void operator()(ZSTD_DDict* dictionary) const { ZSTD_freeDDict(dictionary); }
};

std::size_t sizeOf(const QByteArray& bytes) {
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

struct Compression::Contexts {
    std::unique_ptr<ZSTD_CCtx, Free> compress{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Free> restore{ZSTD_createDCtx()};
    std::unique_ptr<ZSTD_CDict, Free> dictionary{};
    std::map<unsigned, std::unique_ptr<ZSTD_DDict, Free>> known{};
    std::function<QByteArray(quint32)> source{};

    [[nodiscard]] const ZSTD_DDict* dictionaryOf(unsigned id) {
        if (id != 0 && source && !known.contains(id))
            if (const QByteArray bytes = source(id); !bytes.isEmpty())
                add(bytes);
        const auto found = known.find(id);
        return found == known.end() ? nullptr : found->second.get();
    }
    void add(const QByteArray& bytes) {
        known[ZDICT_getDictID(bytes.constData(), sizeOf(bytes))].reset(
            ZSTD_createDDict(bytes.constData(), sizeOf(bytes)));
    }
};

Compression::Compression() : m_contexts(std::make_unique<Contexts>()) {}
Compression::~Compression() = default;

QByteArray Compression::trained(const QList<QByteArray>& samples) {
    std::vector<std::size_t> sizes;
    QByteArray all;
    for (const QByteArray& sample : samples) {
        sizes.push_back(sizeOf(sample));
        all += sample;
    }
    QByteArray out(dictionarySize, Qt::Uninitialized);
    const std::size_t written = ZDICT_trainFromBuffer(out.data(), sizeOf(out), all.constData(), sizes.data(),
                                                      static_cast<unsigned>(sizes.size()));
    if (ZDICT_isError(written))
        return {};
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

quint32 Compression::idOf(const QByteArray& dictionary) {
    return ZDICT_getDictID(dictionary.constData(), sizeOf(dictionary));
}

void Compression::use(const QByteArray& dictionary) {
    m_contexts->add(dictionary);
    m_contexts->dictionary.reset(ZSTD_createCDict(dictionary.constData(), sizeOf(dictionary), level));
}

void Compression::setSource(std::function<QByteArray(quint32)> source) {
    m_contexts->source = std::move(source);
}

bool Compression::hasDictionary() const {
    return m_contexts->dictionary != nullptr;
}

QByteArray Compression::compressed(const QByteArray& bytes) {
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(sizeOf(bytes))), Qt::Uninitialized);
    ZSTD_CCtx* compress = m_contexts->compress.get();
    const ZSTD_CDict* dictionary = m_contexts->dictionary.get();
    const std::size_t written =
        dictionary
            ? ZSTD_compress_usingCDict(compress, out.data(), sizeOf(out), bytes.constData(), sizeOf(bytes),
                                       dictionary)
            : ZSTD_compressCCtx(compress, out.data(), sizeOf(out), bytes.constData(), sizeOf(bytes), level);
    if (ZSTD_isError(written))
        throw Failure{{ErrorKind::StorageFailed, QString::fromLatin1(ZSTD_getErrorName(written))}};
    out.truncate(static_cast<qsizetype>(written));
    out.squeeze();
    return out;
}

QByteArray Compression::restored(const QByteArray& frame) {
    const unsigned long long whole = ZSTD_getFrameContentSize(frame.constData(), sizeOf(frame));
    if (whole > sizeLimit) // the two error values are the greatest numbers of all
        throw Failure{{ErrorKind::LibraryDamaged, u"zstd"_s}};
    const ZSTD_DDict* dictionary =
        m_contexts->dictionaryOf(ZSTD_getDictID_fromFrame(frame.constData(), sizeOf(frame)));
    QByteArray out(static_cast<qsizetype>(whole), Qt::Uninitialized);
    const std::size_t read =
        dictionary == nullptr ? ZSTD_decompressDCtx(m_contexts->restore.get(), out.data(), sizeOf(out),
                                                    frame.constData(), sizeOf(frame))
                              : ZSTD_decompress_usingDDict(m_contexts->restore.get(), out.data(), sizeOf(out),
                                                           frame.constData(), sizeOf(frame), dictionary);
    if (ZSTD_isError(read) || read != whole)
        throw Failure{{ErrorKind::LibraryDamaged, u"zstd"_s}};
    return out;
}

namespace {

struct FileCopy {
    FileCopy(const QString& from, const QString& to) : in(from), out(to) {
        if (!in.open(QIODevice::ReadOnly))
            throw Failure{{ErrorKind::FileNotReadable, from}};
        if (!out.open(QIODevice::WriteOnly))
            throw Failure{{ErrorKind::FileNotWritable, to}};
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    void write(const char* bytes, std::size_t size) {
        if (out.write(bytes, static_cast<qint64>(size)) != static_cast<qint64>(size))
            fail();
    }
    void finish() {
        if (in.error() != QFile::NoError)
            throw Failure{{ErrorKind::FileNotReadable, in.fileName()}};
        if (!out.commit())
            fail();
    }
    [[noreturn]] void fail() const {
        throw Failure{{out.error() == QFile::ResourceError ? ErrorKind::DiskFull : ErrorKind::FileNotWritable,
                       out.fileName()}};
    }
    QFile in;
    QSaveFile out;
};

constexpr qint64 pieceSize = 1 << 20;

} // namespace

void compressFile(const QString& from, const QString& to) {
    FileCopy copy(from, to);
    const std::unique_ptr<ZSTD_CCtx, Free> context(ZSTD_createCCtx());
    std::vector<char> space(ZSTD_CStreamOutSize());
    bool isLast = false;
    while (!isLast) {
        const QByteArray piece = copy.in.read(pieceSize);
        isLast = piece.isEmpty();
        ZSTD_inBuffer input{piece.constData(), sizeOf(piece), 0};
        std::size_t rest = 1;
        while (isLast ? rest != 0 : input.pos < input.size) {
            ZSTD_outBuffer output{space.data(), space.size(), 0};
            rest =
                ZSTD_compressStream2(context.get(), &output, &input, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(rest))
                throw Failure{{ErrorKind::StorageFailed, QString::fromLatin1(ZSTD_getErrorName(rest))}};
            copy.write(space.data(), output.pos);
        }
    }
    copy.finish();
}

void restoreFile(const QString& from, const QString& to) {
    FileCopy copy(from, to);
    const std::unique_ptr<ZSTD_DCtx, Free> context(ZSTD_createDCtx());
    std::vector<char> space(ZSTD_DStreamOutSize());
    std::size_t rest = 0;
    for (QByteArray piece = copy.in.read(pieceSize); !piece.isEmpty(); piece = copy.in.read(pieceSize)) {
        ZSTD_inBuffer input{piece.constData(), sizeOf(piece), 0};
        while (input.pos < input.size) {
            ZSTD_outBuffer output{space.data(), space.size(), 0};
            rest = ZSTD_decompressStream(context.get(), &output, &input);
            if (ZSTD_isError(rest))
                throw Failure{{ErrorKind::LibraryDamaged, from}};
            copy.write(space.data(), output.pos);
        }
    }
    if (rest != 0)
        throw Failure{{ErrorKind::LibraryDamaged, from}};
    copy.finish();
}

} // namespace svodka::storage
