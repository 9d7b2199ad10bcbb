// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/AddressResolver.h"

#include "core/UrlTools.h"

#include <lexbor/url/url.h>

using namespace Qt::StringLiterals;

namespace svodka::html {
namespace {

const lxb_char_t* raw(const char* text) {
    return reinterpret_cast<const lxb_char_t*>(text);
}

lxb_status_t append(const lxb_char_t* data, size_t length, void* context) {
    static_cast<QByteArray*>(context)->append(reinterpret_cast<const char*>(data),
                                              static_cast<qsizetype>(length));
    return LXB_STATUS_OK;
}

QUrl toUrl(const QByteArray& text) {
    return QUrl(QString::fromUtf8(text), QUrl::TolerantMode);
}

} // namespace

struct AddressResolver::Parser {
    Parser() { lxb_url_parser_init(&url, nullptr); }
    ~Parser() {
        lxb_url_parser_memory_destroy(&url);
        lxb_url_parser_destroy(&url, false);
    }
    Q_DISABLE_COPY_MOVE(Parser)
    lxb_url_parser_t url{};
    lxb_url_t* base = nullptr; // in the parser's memory
};

AddressResolver::AddressResolver(const QUrl& base) : m_base(base), m_parser(std::make_unique<Parser>()) {
    if (const auto inner = unwrappedArchiveAddress(base.toString(QUrl::FullyEncoded)))
        m_base = *inner;
    const QByteArray text = m_base.toEncoded();
    if (!text.isEmpty())
        m_parser->base =
            lxb_url_parse(&m_parser->url, nullptr, raw(text.constData()), static_cast<size_t>(text.size()));
}

AddressResolver::~AddressResolver() = default;

QByteArray AddressResolver::resolved(std::string_view written) const {
    constexpr std::size_t longest = 16 * 1024;
    if (written.empty() || written.size() > longest)
        return {};
    lxb_url_parser_clean(&m_parser->url);
    lxb_url_t* url = lxb_url_parse(&m_parser->url, m_parser->base, raw(written.data()), written.size());
    if (!url)
        return {};
    QByteArray text;
    lxb_url_serialize(url, append, &text, false);
    lxb_url_destroy(url);
    return text;
}

QUrl AddressResolver::link(std::string_view written) const {
    const QByteArray text = resolved(written);
    if (text.startsWith("mailto:"))
        return toUrl(text);
    if (!text.startsWith("http:") && !text.startsWith("https:"))
        return {};
    const QUrl address = toUrl(text);
    if (text.contains("/web/"))
        if (const auto inner = unwrappedArchiveAddress(QString::fromUtf8(text)))
            return *inner;
    return isWebAddress(address) ? address : QUrl();
}

QUrl AddressResolver::resource(std::string_view written) const {
    const QUrl address = link(written);
    return address.scheme() == "mailto"_L1 ? QUrl() : address;
}

} // namespace svodka::html
