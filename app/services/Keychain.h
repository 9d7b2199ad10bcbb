// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/CredentialStore.h"

#include <QHash>
#include <QObject>

namespace svodka {

/// The keychain of the desktop (Secret Service, KWallet) by QtKeychain. Where there is none, or a build is
/// without it, what is kept is known until the program ends.
class Keychain final : public QObject, public CredentialStore {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] Async<net::Credentials> find(const QUrl& address) override;
    [[nodiscard]] Async<void> keep(const QUrl& address, const net::Credentials& credentials) override;

private:
    QHash<QString, net::Credentials> m_known; ///< by origin; no user = the keychain has none
};

} // namespace svodka
