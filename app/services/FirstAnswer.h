// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/HttpClient.h"

namespace svodka {

/// What a server answered when an address was looked into (PageImporter), for the first reading of the feed
/// that the reader then follows.
struct FirstAnswer {
    net::FetchResponse response;
    QDateTime at{}; ///< when
};

} // namespace svodka
