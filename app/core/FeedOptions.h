// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Error.h"
#include "core/ProxyChoice.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace svodka {

/// What the reader has decided about one feed.
struct FeedOptions {
    static constexpr int shortestPace = 15;     ///< minutes
    static constexpr int longestPace = 24 * 60; ///< minutes
    std::optional<int> paceMinutes{};           ///< nothing = by how often it publishes
    bool keepReady = false;                     ///< pages and pictures are fetched ahead
    std::optional<ProxyChoice> proxy{};         ///< nothing = the program's
    QByteArray encoding{};                      ///< a label of a character set; empty = as it says itself
    bool operator==(const FeedOptions&) const = default;
};

/// One of the last answers of a feed's server.
struct FeedAnswer {
    QDateTime at{};
    int status = 0; ///< 0 = there was none
    std::optional<Error> error{};
    QByteArray etag{};
    QByteArray lastModified{};
    int added = 0; ///< articles
    int updated = 0;
};

} // namespace svodka
