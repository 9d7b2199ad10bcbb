// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/ProxyChoice.h"
#include "core/RequestRecord.h"
#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <optional>
#include <utility>

namespace svodka::net {

using svodka::FetchPurpose;

/// A name and a password. Never written to a log, an address or the database.
struct Credentials {
    QString user{};
    QString password{};
};

/// One GET. No cookies, no Referer, nothing added to the query, whatever the purpose.
struct FetchRequest {
    QUrl address; ///< http or https
    FetchPurpose purpose = FetchPurpose::Page;
    QByteArray etag{};         ///< sent as If-None-Match, byte for byte; empty = not sent
    QByteArray lastModified{}; ///< sent as If-Modified-Since, byte for byte
    QUrl derivedFrom{}; ///< the page or feed that named this address; a public one may not lead to a private
                        ///< address
    std::optional<ProxyChoice> proxy{}; ///< nothing = the program's
    /// Told to the origin of `address` when it asks (Basic or Digest, RFC 7617, RFC 7616), to no other.
    std::optional<Credentials> credentials{};
    /// A redirect that asks for a wait (Retry-After) is followed: the wait is over.
    bool hasWaited = false;
};

struct FetchResponse {
    QUrl address;      ///< the last one, after redirects
    QUrl movedTo{};    ///< where only permanent redirects (301, 308) led; empty = none
    int status = 200;  ///< 200…299 or 304; everything else is an Error
    QByteArray body{}; ///< inflated, at most the purpose's limit
    QByteArray contentType{};
    QByteArray etag{};
    QByteArray lastModified{};
    QList<std::pair<QByteArray, QByteArray>> headers{}; ///< lower-case names
    [[nodiscard]] bool notModified() const { return status == 304; }
    [[nodiscard]] QByteArray header(const QByteArray& lowerCaseName) const {
        for (const auto& [name, value] : headers)
            if (name == lowerCaseName)
                return value;
        return {};
    }
};

/// The only way out to the network. Implementations never block and answer on any thread's continuation;
/// cancelling the future aborts the transfer.
class HttpClient {
public:
    virtual ~HttpClient() = default;
    [[nodiscard]] virtual Async<FetchResponse> get(const FetchRequest& request) = 0;
};

} // namespace svodka::net
