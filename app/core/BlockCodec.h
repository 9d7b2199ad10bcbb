// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"
#include "core/Result.h"

#include <QByteArray>

namespace svodka {

/// Blocks as CBOR (RFC 8949) for the library's files. The first element is the version of the form; unknown
/// kinds of a newer version are an error, never silently left out.
[[nodiscard]] QByteArray encodeBlocks(const Blocks& blocks);
[[nodiscard]] Result<Blocks> decodeBlocks(const QByteArray& bytes);

} // namespace svodka
