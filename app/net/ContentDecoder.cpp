// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ContentDecoder.h"

#include <algorithm>
#include <array>
#include <zlib.h>
#include <zstd.h>

namespace svodka::net {
namespace {

using Piece = std::array<char, 64 * 1024>;

/// Appends as much of a piece as the limit leaves room for; false when there is no room.
bool append(QByteArray& out, const Piece& piece, size_t size, qsizetype limit) {
    out.append(piece.data(), std::min<qsizetype>(static_cast<qsizetype>(size), limit - out.size()));
    return out.size() < limit;
}

/// gzip with one or several members, zlib's wrapping, or none.
class ZlibDecoder final : public ContentDecoder {
public:
    ZlibDecoder() = default;
    ~ZlibDecoder() override {
        if (m_begun)
            inflateEnd(&m_stream);
    }
    Q_DISABLE_COPY_MOVE(ZlibDecoder)

    bool decode(QByteArrayView bytes, QByteArray& out, qsizetype limit) override {
        if (!m_begun) {
            m_head.append(bytes);
            if (m_head.size() < 2)
                return true;
            const QByteArray head = std::exchange(m_head, {});
            return begin(head) && inflateAll(head, out, limit);
        }
        return inflateAll(bytes, out, limit);
    }
    bool isComplete() const override { return m_complete; }

private:
    bool begin(const QByteArray& head) {
        const auto first = static_cast<unsigned char>(head.at(0));
        const auto second = static_cast<unsigned char>(head.at(1));
        const bool isGzip = first == 0x1f && second == 0x8b;
        const bool isZlib = (first & 0x0f) == 8 && (first * 256 + second) % 31 == 0;
        m_begun = inflateInit2(&m_stream, isGzip ? 31 : isZlib ? 15 : -15) == Z_OK;
        m_mayGoOn = isGzip;
        return m_begun;
    }
    bool inflateAll(QByteArrayView bytes, QByteArray& out, qsizetype limit) {
        Piece piece;
        // zlib's interface is older than const
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            if (m_complete) {
                if (!m_mayGoOn || m_stream.avail_in == 0 || *m_stream.next_in != 0x1f)
                    return true; // padding after the end
                inflateReset(&m_stream);
                m_complete = false;
            }
            m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            m_stream.avail_out = piece.size();
            const int result = inflate(&m_stream, Z_NO_FLUSH);
            if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
                return false;
            m_complete = result == Z_STREAM_END;
            if (!append(out, piece, piece.size() - m_stream.avail_out, limit))
                return true;
        } while (m_stream.avail_in > 0 || m_stream.avail_out == 0);
        return true;
    }

    z_stream m_stream{};
    QByteArray m_head;
    bool m_begun = false;
    bool m_mayGoOn = false;
    bool m_complete = false;
};

class ZstdDecoder final : public ContentDecoder {
public:
    ZstdDecoder() { ZSTD_DCtx_setParameter(m_context.get(), ZSTD_d_windowLogMax, largestWindow); }

    bool decode(QByteArrayView bytes, QByteArray& out, qsizetype limit) override {
        Piece piece;
        ZSTD_inBuffer in{bytes.data(), static_cast<size_t>(bytes.size()), 0};
        size_t written = piece.size();
        while (in.pos < in.size || written == piece.size()) {
            ZSTD_outBuffer next{piece.data(), piece.size(), 0};
            const size_t result = ZSTD_decompressStream(m_context.get(), &next, &in);
            if (ZSTD_isError(result))
                return false;
            m_complete = result == 0;
            written = next.pos;
            if (!append(out, piece, written, limit) || (m_complete && in.pos == in.size))
                return true;
        }
        return true;
    }
    bool isComplete() const override { return m_complete; }

private:
    static constexpr int largestWindow = 23; // 8 MB, RFC 9659
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_context{ZSTD_createDCtx(), &ZSTD_freeDCtx};
    bool m_complete = false;
};

} // namespace

QByteArray ContentDecoder::accepted() {
    return "gzip, zstd, deflate";
}

std::unique_ptr<ContentDecoder> ContentDecoder::create(const QByteArray& encoding) {
    const QByteArray name = encoding.trimmed().toLower();
    if (name == "gzip" || name == "x-gzip" || name == "deflate")
        return std::make_unique<ZlibDecoder>();
    if (name == "zstd")
        return std::make_unique<ZstdDecoder>();
    return nullptr;
}

} // namespace svodka::net
