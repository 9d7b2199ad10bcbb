// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QUrl>

namespace svodka::feed {

/// A line of a subscription list: a feed, a folder, or both.
struct OpmlOutline {
    QString title;
    QUrl feed{}; ///< http or https; empty = a folder
    QUrl home{};
    QMap<QString, QString> others{}; ///< every other attribute, as it was read, to be written again
    QList<OpmlOutline> outlines{};
    bool operator==(const OpmlOutline& other) const;
};

struct OpmlDocument {
    QString title{};
    QList<OpmlOutline> outlines{};
    QStringList skipped{}; ///< addresses that were passed over, being neither http nor https
};

/// Reads OPML 1.0 and 2.0 (opml.org), folders to any depth up to 100, broken documents as far as they go.
/// Errors: EmptyAnswer, TooLarge, NotAFeed when it is no OPML.
[[nodiscard]] Result<OpmlDocument> parseOpml(const QByteArray& bytes);

/// Writes OPML 2.0 in UTF-8. What parseOpml read comes out with nothing lost but `skipped`.
[[nodiscard]] QByteArray writeOpml(const OpmlDocument& document);

} // namespace svodka::feed
