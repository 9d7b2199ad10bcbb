// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Selector.h"

#include <lexbor/css/css.h>

namespace svodka::html {

std::optional<Selector> Selector::compile(QStringView css) {
    lxb_css_parser_t* parser = lxb_css_parser_create();
    if (lxb_css_parser_init(parser, nullptr) != LXB_STATUS_OK) {
        lxb_css_parser_destroy(parser, true);
        return std::nullopt;
    }
    const QByteArray utf8 = css.trimmed().toUtf8();
    lxb_css_selector_list_t* list = lxb_css_selectors_parse(
        parser, reinterpret_cast<const lxb_char_t*>(utf8.constData()), static_cast<size_t>(utf8.size()));
    lxb_css_parser_destroy(parser, true);
    if (!list)
        return std::nullopt;
    Selector selector;
    selector.m_text = css.trimmed().toString();
    selector.m_list = {list,
                       [](lxb_css_selector_list_t* owned) { lxb_css_selector_list_destroy_memory(owned); }};
    return selector;
}

} // namespace svodka::html
