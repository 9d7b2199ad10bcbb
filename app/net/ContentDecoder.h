// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace svodka::net {

/// Undoes one Content-Encoding (RFC 9110 §8.4) piece by piece, as the bytes arrive, so that a body can be
/// stopped at a limit. Qt's own decoding hides how many bytes came over the wire and inflates ahead of the
/// reader.
class ContentDecoder {
public:
    /// What a request may say in Accept-Encoding.
    [[nodiscard]] static QByteArray accepted();
    /// For gzip, deflate (zlib or raw: servers do both) and zstd; null for anything else.
    [[nodiscard]] static std::unique_ptr<ContentDecoder> create(const QByteArray& encoding);
    virtual ~ContentDecoder() = default;

    /// Appends what `bytes` inflate to until `out` has `limit` bytes; the rest is lost then. False = damaged.
    [[nodiscard]] virtual bool decode(QByteArrayView bytes, QByteArray& out, qsizetype limit) = 0;
    /// True when the stream has come to its end.
    [[nodiscard]] virtual bool isComplete() const = 0;
};

} // namespace svodka::net
