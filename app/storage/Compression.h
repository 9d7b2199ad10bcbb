// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <memory>

namespace svodka::storage {

/// Zstandard (RFC 8878) with contexts that are kept between calls. One thread.
class Compression {
public:
    Compression();
    ~Compression();
    Compression(const Compression&) = delete;
    Compression& operator=(const Compression&) = delete;

    [[nodiscard]] QByteArray compressed(const QByteArray& bytes);
    /// Throws Failure (LibraryDamaged) for what is no such frame or claims more than 64 MiB.
    [[nodiscard]] QByteArray restored(const QByteArray& frame);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

} // namespace svodka::storage
