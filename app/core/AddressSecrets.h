// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>

namespace svodka {

/// True when an address carries a name and password, or a key in its query (token, key, auth, …), so that
/// whoever gets it can read what only its owner should.
[[nodiscard]] bool hasSecrets(const QUrl& address);

/// The address without them.
[[nodiscard]] QUrl withoutSecrets(const QUrl& address);

} // namespace svodka
