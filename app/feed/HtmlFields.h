// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringView>
#include <QUrl>

namespace svodka::feed {

/// References of XML and HTML resolved; "&copy=2" and unknown names stay as they are. &#128;…&#159; are what
/// Windows meant by them (WHATWG HTML §13.2.5.80).
[[nodiscard]] QString withoutReferences(QStringView text);

/// A field that may be HTML as one plain line: tags away, references resolved once.
[[nodiscard]] QString lineFromHtml(const QString& html);

/// HTML with every relative address made absolute; untouched where there is none.
[[nodiscard]] QString withResolvedAddresses(const QString& html, const QUrl& base);

/// `address` as written, made absolute. Null unless it is http or https.
[[nodiscard]] QUrl webAddress(QStringView address, const QUrl& base);

/// `address` made absolute as a browser does; one with a scheme, a fragment or nothing stays as it is.
[[nodiscard]] QString resolvedAddress(QStringView address, const QUrl& base);

/// True for attributes that hold an address: href, src, cite …
[[nodiscard]] bool holdsAddress(QStringView attributeName);

[[nodiscard]] QString escaped(QStringView text);

} // namespace svodka::feed
