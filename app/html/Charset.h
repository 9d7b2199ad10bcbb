// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace svodka::html {

struct Decoded {
    QString text;
    QByteArray utf8;    ///< the same, valid UTF-8, for the parser
    QByteArray charset; ///< WHATWG label that was used: "utf-8", "windows-1251"
};

/// Finds the encoding of a page and reads it: byte order mark, the HTTP header's charset, meta (prescan,
/// WHATWG §13.2.3.2). A declaration yields to bytes that are valid UTF-8; where nothing valid is declared the
/// letters decide between windows-1251, KOI8-R and windows-1252. Undecodable bytes become U+FFFD.
[[nodiscard]] Decoded decode(const QByteArray& bytes, const QByteArray& contentType = {});

} // namespace svodka::html
