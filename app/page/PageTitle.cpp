// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageTitle.h"

#include "core/Text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace svodka::page {

QString withoutSiteName(const QString& title, const QString& siteName) {
    static const std::array separators{u" - "_s, u" | "_s, u" — "_s, u" – "_s, u" :: "_s, u" » "_s, u" · "_s};
    for (const QString& separator : separators) {
        const qsizetype at = title.lastIndexOf(separator);
        if (at < title.size() / 3)
            continue;
        const QString tail = title.mid(at + separator.size());
        if (siteName.isEmpty() || tail.contains(siteName, Qt::CaseInsensitive) || tail.size() < 25)
            return title.left(at).trimmed();
    }
    return title;
}

QString cleanTitle(const PageMetadata& metadata) {
    if (!metadata.headline.isEmpty())
        return withoutSiteName(metadata.headline, metadata.siteName);
    if (!metadata.socialTitle.isEmpty())
        return withoutSiteName(metadata.socialTitle, metadata.siteName);
    return withoutSiteName(metadata.documentTitle, metadata.siteName);
}

} // namespace svodka::page
