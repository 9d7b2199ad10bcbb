// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QUrl>

#include <memory>
#include <string_view>

namespace svodka::html {

/// Makes the addresses of one page absolute, as browsers do (WHATWG URL). What a page may lead to is http,
/// https and mailto; everything else answers with an empty address. Archive wrapping is taken off.
class AddressResolver {
public:
    explicit AddressResolver(const QUrl& base);
    ~AddressResolver();

    /// For links: http, https, mailto.
    [[nodiscard]] QUrl link(std::string_view written) const;
    /// For what would be loaded: http, https.
    [[nodiscard]] QUrl resource(std::string_view written) const;
    [[nodiscard]] const QUrl& base() const { return m_base; }

private:
    struct Parser; // lexbor's, with the base taken apart
    [[nodiscard]] QByteArray resolved(std::string_view written) const;

    QUrl m_base;
    std::unique_ptr<Parser> m_parser;
};

} // namespace svodka::html
