// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Listing.h"
#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <memory>

namespace svodka::page {

/// One site family's rules as data (resources/profiles/*.json, and the user's folder; the later of one id
/// wins). The owner of this header refines the fields; the schema is documented in
/// resources/profiles/README.md.
struct PageProfile {
    QString id;
    QString json; ///< the text it was read from, for the source view and the profile editor
};

/// The profiles at hand, compiled once and shared between threads, immutable.
class ProfileSet {
public:
    /// Those built in (:/profiles) and those of `userFolder` (may be empty). A faulty one of the user's is
    /// left out and named in `faults` (ErrorKind::BadProfile with its line).
    [[nodiscard]] static ProfileSet load(const QString& userFolder, QList<Error>* faults = nullptr);
    [[nodiscard]] QStringList ids() const;
    [[nodiscard]] QString json(const QString& id) const;

private:
    std::shared_ptr<const QList<PageProfile>> m_profiles;
};

} // namespace svodka::page
