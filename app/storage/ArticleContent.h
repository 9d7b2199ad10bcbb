// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QByteArray>

namespace svodka::storage {

/// What of a draft does not stand in the article's row (text, byline, tags, pictures), as CBOR: a map of
/// small numbers, empty fields left out. The same draft always gives the same bytes.
[[nodiscard]] QByteArray encodeContent(const ArticleDraft& draft);
/// Fills in what encodeContent wrote. Throws Failure (LibraryDamaged, LibraryNewer).
void decodeContent(const QByteArray& bytes, ArticleDraft& draft);

[[nodiscard]] QByteArray encodeFurniture(const QList<Furniture>& furniture);
[[nodiscard]] QList<Furniture> decodeFurniture(const QByteArray& bytes);

} // namespace svodka::storage
