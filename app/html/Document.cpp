// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Document.h"

#include <lexbor/html/html.h>
#include <lexbor/selectors/selectors.h>
#include <vector>

namespace svodka::html {
namespace {

constexpr std::size_t mostFormattingElements = 48;

/// Stands between tokenizer and tree: what would nest too deep never becomes an element. With a source it
/// also tells each node where it stands there.
class NestingGuard {
public:
    NestingGuard(lxb_html_parser_t* parser, const lxb_char_t* source)
        : m_tree(parser->tree),
          m_source(source),
          m_pass(parser->tkz->callback_token_done),
          m_context(parser->tkz->callback_token_ctx) {
        lxb_html_tokenizer_callback_token_done_set(parser->tkz, &NestingGuard::token, this);
    }

private:
    static lxb_html_token_t* token(lxb_html_tokenizer_t* tokenizer, lxb_html_token_t* token, void* context) {
        auto* guard = static_cast<NestingGuard*>(context);
        if (guard->leavesOut(*token))
            return token;
        if (!guard->m_source)
            return guard->m_pass(tokenizer, token, guard->m_context);
        const lxb_tag_id_t tag = token->tag_id;
        const bool closes = token->type & LXB_HTML_TOKEN_TYPE_CLOSE;
        const lxb_char_t* begin = token->begin;
        lxb_html_token_t* next = guard->m_pass(tokenizer, token, guard->m_context);
        if (!closes && begin)
            guard->place(tag, static_cast<std::size_t>(begin - guard->m_source));
        return next;
    }

    /// The node that a token became is the one that is open now, or the last in it.
    void place(lxb_tag_id_t tag, std::size_t offset) {
        lxb_dom_node_t* open = lxb_html_tree_current_node(m_tree);
        if (!open)
            return;
        for (lxb_dom_node_t* made : {open, open->last_child})
            if (made && !made->user && made->local_name == tag) {
                // The tokenizer counts a tag from its name on.
                const bool tagged = made->type == LXB_DOM_NODE_TYPE_ELEMENT && offset > 0;
                Node(made).setMark(offset + (tagged ? 0 : 1));
                return;
            }
    }

    bool leavesOut(const lxb_html_token_t& token) {
        if (token.tag_id < LXB_TAG_A)
            return false; // text, comments, doctype, end of file
        if (token.type & LXB_HTML_TOKEN_TYPE_CLOSE)
            return isPending(token.tag_id);
        if (!isTooDeep() || isVoid(static_cast<Tag>(token.tag_id)) || switchesTokenizer(token.tag_id))
            return false;
        m_leftOut.push_back(token.tag_id);
        return true;
    }

    bool isTooDeep() const {
        return m_tree->open_elements->length >= Document::deepest ||
               m_tree->active_formatting->length >= mostFormattingElements;
    }

    /// The end tag of a start tag that was left out must not close an outer element of that name.
    bool isPending(lxb_tag_id_t tag) {
        if (m_leftOut.empty() || m_leftOut.back() != tag)
            return false;
        m_leftOut.pop_back();
        return true;
    }

    /// The tree tells the tokenizer how to read on after these (WHATWG §13.2.6.4.7), so it must see them.
    static bool switchesTokenizer(lxb_tag_id_t tag) {
        switch (tag) {
        case LXB_TAG_SCRIPT:
        case LXB_TAG_STYLE:
        case LXB_TAG_TEXTAREA:
        case LXB_TAG_TITLE:
        case LXB_TAG_XMP:
        case LXB_TAG_IFRAME:
        case LXB_TAG_NOEMBED:
        case LXB_TAG_NOFRAMES:
        case LXB_TAG_PLAINTEXT:
            return true;
        default:
            return false;
        }
    }

    lxb_html_tree_t* m_tree;
    const lxb_char_t* m_source; ///< null = nobody asks for places
    lxb_html_tokenizer_token_f m_pass;
    void* m_context;
    std::vector<lxb_tag_id_t> m_leftOut;
};

lxb_status_t collect(lxb_dom_node_t* node, lxb_css_selector_specificity_t, void* context) {
    static_cast<QList<Node>*>(context)->append(Node(node));
    return LXB_STATUS_OK;
}

lxb_status_t takeFirst(lxb_dom_node_t* node, lxb_css_selector_specificity_t, void* context) {
    *static_cast<Node*>(context) = Node(node);
    return LXB_STATUS_STOP;
}

} // namespace

void Document::Closer::operator()(lxb_html_document* document) const {
    lxb_html_document_destroy(document);
}

void Document::Closer::operator()(lxb_selectors* engine) const {
    lxb_selectors_destroy(engine, true);
}

Document Document::parse(const QByteArray& utf8) {
    return parse(utf8, Places::Forgotten);
}

Document Document::parseWithPlaces(const QByteArray& utf8) {
    return parse(utf8, Places::Kept);
}

Document Document::parse(const QByteArray& utf8, Places places) {
    const auto* source = reinterpret_cast<const lxb_char_t*>(utf8.constData());
    lxb_html_parser_t* parser = lxb_html_parser_create();
    lxb_html_parser_init(parser);
    Document result;
    result.m_document.reset(lxb_html_parse_chunk_begin(parser));
    const NestingGuard guard(parser, places == Places::Kept ? source : nullptr);
    lxb_html_parse_chunk_process(parser, source, static_cast<size_t>(utf8.size()));
    lxb_html_parse_chunk_end(parser);
    lxb_html_parser_destroy(parser);
    return result;
}

Node Document::root() const {
    return Node(lxb_dom_document_root(lxb_dom_interface_document(m_document.get())));
}

Node Document::head() const {
    return Node(lxb_dom_interface_node(lxb_html_document_head_element(m_document.get())));
}

Node Document::body() const {
    return Node(lxb_dom_interface_node(lxb_html_document_body_element(m_document.get())));
}

std::string_view Document::leadingComment() const {
    for (Node node = Node(lxb_dom_interface_node(m_document.get())).firstChild(); node; node = node.next())
        if (node.isComment())
            return node.data();
    return {};
}

AttributeName Document::attributeName(std::string_view name) const {
    const lxb_dom_attr_data_t* data =
        lxb_dom_attr_data_by_local_name(lxb_dom_interface_document(m_document.get())->attrs,
                                        reinterpret_cast<const lxb_char_t*>(name.data()), name.size());
    return {data ? data->attr_id : 0};
}

lxb_selectors* Document::engine() const {
    if (!m_engine) {
        m_engine.reset(lxb_selectors_create());
        lxb_selectors_init(m_engine.get());
        lxb_selectors_opt_set_noi(m_engine.get(), LXB_SELECTORS_OPT_MATCH_FIRST);
    }
    return m_engine.get();
}

QList<Node> Document::select(const Selector& selector, Node scope) const {
    QList<Node> found;
    if (scope)
        lxb_selectors_find(engine(), scope.raw(), selector.compiled(), collect, &found);
    return found;
}

QList<Node> Document::select(const Selector& selector) const {
    return select(selector, root());
}

Node Document::selectFirst(const Selector& selector, Node scope) const {
    Node found;
    if (scope)
        lxb_selectors_find(engine(), scope.raw(), selector.compiled(), takeFirst, &found);
    return found;
}

bool Document::matches(const Selector& selector, Node node) const {
    Node found;
    if (node)
        lxb_selectors_match_node(engine(), node.raw(), selector.compiled(), takeFirst, &found);
    return bool(found);
}

void Document::remove(Node node) {
    if (node)
        lxb_dom_node_remove_wo_events(node.raw());
}

} // namespace svodka::html
