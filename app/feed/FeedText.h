// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace svodka::feed {

/// Bytes of a feed → text. In this order: byte order mark; UTF-16 and UTF-32 by their zeros; valid UTF-8,
/// whatever the labels say; the Content-Type's charset, unless it is a server's thoughtless Latin-1; the XML
/// prolog; a guess among the Cyrillic charsets. A label that the bytes contradict is passed over. Characters
/// that XML forbids are left out.
[[nodiscard]] QString feedText(const QByteArray& bytes, const QByteArray& contentType);

} // namespace svodka::feed
