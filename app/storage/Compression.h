// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QList>

#include <functional>
#include <memory>

namespace svodka::storage {

/// Zstandard (RFC 8878) with contexts that are kept between calls, and with dictionaries: what articles have
/// in common is then written once for all of them. One thread.
class Compression {
public:
    Compression();
    ~Compression();
    Compression(const Compression&) = delete;
    Compression& operator=(const Compression&) = delete;

    /// A dictionary that learned from `samples`; empty when they have too little in common.
    [[nodiscard]] static QByteArray trained(const QList<QByteArray>& samples);
    [[nodiscard]] static quint32 idOf(const QByteArray& dictionary); ///< 0 = is none
    /// What is compressed from now on needs it; frames name theirs by its id.
    void use(const QByteArray& dictionary);
    [[nodiscard]] bool hasDictionary() const;
    /// Asked for a dictionary by its id when a frame names one that was not used here yet: another process
    /// may have learned it. Empty = there is none.
    void setSource(std::function<QByteArray(quint32)> source);

    [[nodiscard]] QByteArray compressed(const QByteArray& bytes);
    /// Throws Failure (LibraryDamaged) for what is no such frame, claims more than 64 MiB, or names a
    /// dictionary that nobody has.
    [[nodiscard]] QByteArray restored(const QByteArray& frame);

private:
    struct Contexts;
    std::unique_ptr<Contexts> m_contexts;
};

/// Whole files, as a stream. Throws Failure (FileNotReadable, FileNotWritable, DiskFull, LibraryDamaged). The
/// target appears complete or not at all.
void compressFile(const QString& from, const QString& to);
void restoreFile(const QString& from, const QString& to);

} // namespace svodka::storage
