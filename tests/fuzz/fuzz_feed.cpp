// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server answers where a feed was expected.
#include "Fuzz.h"
#include "core/UrlTools.h"
#include "feed/FeedParser.h"

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

bool isOneLine(const QString& text) {
    for (const QChar c : text)
        if (c.unicode() < 0x20 || (c.unicode() >= 0x202A && c.unicode() <= 0x202E))
            return false;
    return true;
}

bool isWebAddressOrNone(const QUrl& address) {
    return address.isEmpty() || isWebAddress(address);
}

void check(const FeedItem& item) {
    fuzz::require(isOneLine(item.title), "a title is one line without controls");
    fuzz::require(isWebAddressOrNone(item.address), "an item's address is http, https or none");
    fuzz::require(isWebAddressOrNone(item.picture), "a picture's address is http, https or none");
    fuzz::require(isWebAddressOrNone(item.commentsAddress), "a discussion's address is http, https or none");
    fuzz::require(isWebAddressOrNone(item.commentsFeed), "a comment feed's address is http, https or none");
    for (const Enclosure& enclosure : item.enclosures)
        fuzz::require(isWebAddressOrNone(enclosure.address), "an enclosure's address is http, https or none");
    fuzz::require(!item.published.isValid() || item.published.timeSpec() == Qt::UTC, "times are UTC");
    fuzz::require(!item.id.isEmpty(), "every item has an id");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QUrl address(u"https://news.invalid/feeds/all.xml"_s);
    const auto document = feed::parseFeed(fuzz::bytesOf(data, size), address);
    if (!document)
        return 0;
    fuzz::require(isOneLine(document->title), "a feed's title is one line without controls");
    fuzz::require(document->items.size() <= 2000, "a feed has 2,000 items at most");
    fuzz::require(isWebAddressOrNone(document->home), "a feed's home is http, https or none");
    fuzz::require(isWebAddressOrNone(document->nextPage), "the next page is http, https or none");
    for (const FeedItem& item : document->items)
        check(item);
    return 0;
}
