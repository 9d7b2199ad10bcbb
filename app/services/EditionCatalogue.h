// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>
#include <QUrl>

namespace svodka {

/// A section that an edition is known to have.
struct OfferedSection {
    QString name;
    QUrl address; ///< the section's page
    QUrl feed;    ///< its RSS
};

/// An edition that the first start offers (resources/editions.json; resources/README.md says what the keys
/// mean).
struct OfferedEdition {
    QString id;
    QString family;   ///< "sample" or "rossiya-segodnya"
    QString name;     ///< as it calls itself, in its own language
    QString language; ///< BCP 47
    QUrl home;
    QUrl feed; ///< RSS of everything
    QList<OfferedSection> sections;
};

/// In the order in which they are offered.
[[nodiscard]] QList<OfferedEdition> offeredEditions();

/// True for pages and pictures of the built-in sample edition: they come out of the program itself, so no
/// policy about the network concerns them.
[[nodiscard]] bool isSampleAddress(const QUrl& address);

} // namespace svodka
