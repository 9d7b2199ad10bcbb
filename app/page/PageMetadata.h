// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "html/AddressResolver.h"
#include "page/PageIndex.h"

#include <QDateTime>
#include <QStringList>

namespace svodka::page {

/// What a page says of itself in its head: JSON-LD and microdata, then OpenGraph, Parsely, Dublin Core,
/// analytics and plain meta, each field from the best source that has it. Unknown = empty.
struct PageMetadata {
    QString headline;      ///< JSON-LD's
    QString socialTitle;   ///< og:title, twitter:title
    QString documentTitle; ///< the title element, site name and all
    QString description;
    QString body; ///< JSON-LD articleBody
    QStringList authors;
    QDateTime published; ///< UTC
    QDateTime updated;
    QString siteName;
    Section section;
    QList<Tag> tags;
    QString language;
    QUrl canonical;
    QUrl picture; ///< may be a generated sharing card
    QUrl discussion;
    QList<QUrl> feeds;
    bool isArticle = false; ///< og:type article, or structured data of an article
};

/// `assumedOffset`: seconds east of UTC for dates without a zone.
[[nodiscard]] PageMetadata readMetadata(const PageIndex& index, const html::AddressResolver& addresses,
                                        html::Node root, int assumedOffset);

} // namespace svodka::page
