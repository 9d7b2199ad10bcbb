// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace svodka {

/// How a site's section pages and newsfeeds are read, as CSS selectors from its profile. It stands in core
/// because profiles live in `page` and listings are read in `feed`, and these two do not know each other.
struct ListingRules {
    QString profile;   ///< id of the profile the rules come from
    QStringList items; ///< each item's root
    QStringList title; ///< inside an item; text, else the title attribute
    QStringList link;
    QStringList date; ///< element with data-unixtime, datetime, or text
    QStringList picture;
    QStringList summary;
    QStringList sectionTitle;
    QStringList sectionDescription;
    QStringList next;      ///< element whose data-url / data-next-url / data-next / href leads on
    int assumedOffset = 0; ///< seconds east of UTC of dates that name no zone
    [[nodiscard]] bool isEmpty() const { return items.isEmpty(); }
};

} // namespace svodka
