// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QByteArray>
#include <QUrl>

namespace svodka::feed {

/// The feeds that a page names, best first: those it declares (link rel=alternate, RSS Autodiscovery), then
/// those it links to. Feeds of its own section go before the site's, feeds of comments last. Each has a
/// title.
[[nodiscard]] QList<FeedCandidate> feedsNamedBy(const QByteArray& bytes, const QUrl& address,
                                                const QByteArray& contentType = {});

/// Where sites keep feeds without saying so; worth a request each, in this order, when a page names none.
[[nodiscard]] QList<QUrl> wellKnownFeeds(const QUrl& page);

/// A document that was read, as something to follow. `address`: where it was read.
[[nodiscard]] FeedCandidate candidateFor(const FeedDocument& document, const QUrl& address);

} // namespace svodka::feed
