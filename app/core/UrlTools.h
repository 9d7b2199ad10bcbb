// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QUrl>

#include <optional>

namespace svodka {

/// True for absolute http and https addresses with a host.
[[nodiscard]] bool isWebAddress(const QUrl& address);

/// What a person typed or pasted → a web address: "ria.ru" gets https, `feed:` and `feed://` are unwrapped,
/// white space and line breaks go. Nothing for anything else (javascript:, local paths, words).
[[nodiscard]] std::optional<QUrl> addressFromText(QStringView text);

/// The same page under one name: lower-case scheme and host, no default port, no fragment, no tracking
/// parameters (utm_*, fbclid, gclid, yclid, in=t, inj, share-img, share-block, chat_room_id, …), AMP and
/// archive wrapping removed.
[[nodiscard]] QUrl canonicalAddress(const QUrl& address);

/// Takes `https://web.archive.org/web/20220405060708id_/http://host/path` (or its relative form) apart;
/// nothing when it is no such address.
[[nodiscard]] std::optional<QUrl> unwrappedArchiveAddress(const QString& address);

/// A key to find an article by its address whatever its scheme: canonical, without scheme and trailing slash.
[[nodiscard]] QString addressKey(const QUrl& address);

} // namespace svodka
