// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"

#include <QSize>
#include <QString>

#include <functional>

namespace svodka::exporting {

/// Blocks as canonical HTML: what the block model can say and nothing else; every tag closed, attributes
/// double-quoted, `<` `>` `&` `"` escaped. Related articles
/// are left out, as from plainText. Read again by page::blocksFromHtml it gives the same text again.
[[nodiscard]] QString canonicalHtml(const Blocks& blocks);
[[nodiscard]] QString canonicalHtml(const InlineText& text);

/// Where a file has a picture, and how large it is shown there.
struct PictureSource {
    QString name{}; ///< for src=; empty = the file has no such picture
    QSize size{};   ///< CSS pixels; empty = as it is
};

/// What a file that shows blocks adds to their canonical HTML.
struct Markup {
    /// A browser; an EPUB reader, who wants XHTML; QTextDocument, who knows no figures.
    enum class Reader { Browser, Book, Paper } reader = Reader::Browser;
    std::function<PictureSource(const QUrl& address)> picture;
    QString related{}; ///< heading of the boxes of related articles, which such a file shows
};
[[nodiscard]] QString markupOf(const Blocks& blocks, const Markup& markup);

/// Escaped for text and attributes of HTML and XML alike; control characters are dropped.
[[nodiscard]] QString escapedWords(QString text);

} // namespace svodka::exporting
