// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Node.h"

#include "core/Text.h"

namespace svodka::html {
namespace {

const lxb_char_t* bytes(std::string_view text) {
    return reinterpret_cast<const lxb_char_t*>(text.data());
}

std::string_view view(const lxb_char_t* data, std::size_t length) {
    return data ? std::string_view(reinterpret_cast<const char*>(data), length) : std::string_view();
}

std::string_view valueOf(lxb_dom_attr_t* attribute) {
    return attribute && attribute->value ? view(attribute->value->data, attribute->value->length)
                                         : std::string_view();
}

lxb_dom_attr_t* find(lxb_dom_node_t* node, std::string_view name) {
    if (!node || node->type != LXB_DOM_NODE_TYPE_ELEMENT)
        return nullptr;
    lxb_dom_element_t* element = lxb_dom_interface_element(node);
    if (!element->first_attr)
        return nullptr;
    return lxb_dom_element_attr_by_name(element, bytes(name), name.size());
}

bool isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

} // namespace

std::string_view Node::name() const {
    if (!isElement())
        return {};
    std::size_t length = 0;
    const lxb_char_t* name = lxb_dom_element_local_name(lxb_dom_interface_element(m_node), &length);
    return view(name, length);
}

Node Node::nextElement() const {
    Node node = next();
    while (node && !node.isElement())
        node = node.next();
    return node;
}

Node Node::previousElement() const {
    Node node = previous();
    while (node && !node.isElement())
        node = node.previous();
    return node;
}

Node Node::following(Node scope) const {
    return m_node && m_node->first_child ? Node(m_node->first_child) : followingOver(scope);
}

Node Node::followingOver(Node scope) const {
    lxb_dom_node_t* node = m_node;
    while (node && node != scope.m_node) {
        if (node->next)
            return Node(node->next);
        node = node->parent;
    }
    return {};
}

bool Node::isInside(Node ancestor) const {
    for (lxb_dom_node_t* node = m_node; node; node = node->parent)
        if (node == ancestor.m_node)
            return true;
    return false;
}

Node Node::ancestor(Tag tag) const {
    Node node = parent();
    while (node && !node.is(tag))
        node = node.parent();
    return node;
}

std::string_view Node::data() const {
    if (!isText() && !isComment())
        return {};
    const lexbor_str_t& text = lxb_dom_interface_character_data(m_node)->data;
    return view(text.data, text.length);
}

std::string_view Node::attribute(std::string_view name) const {
    return valueOf(find(m_node, name));
}

std::string_view Node::attribute(AttributeName name) const {
    if (!isElement() || name.id == 0)
        return {};
    for (lxb_dom_attr_t* at = lxb_dom_interface_element(m_node)->first_attr; at; at = at->next)
        if (at->node.local_name == name.id)
            return valueOf(at);
    return {};
}

bool Node::has(AttributeName name) const {
    if (!isElement() || name.id == 0)
        return false;
    for (lxb_dom_attr_t* at = lxb_dom_interface_element(m_node)->first_attr; at; at = at->next)
        if (at->node.local_name == name.id)
            return true;
    return false;
}

bool Node::hasAttribute(std::string_view name) const {
    return find(m_node, name) != nullptr;
}

std::string_view Node::id() const {
    return isElement() ? valueOf(lxb_dom_interface_element(m_node)->attr_id) : std::string_view();
}

std::string_view Node::classNames() const {
    return isElement() ? valueOf(lxb_dom_interface_element(m_node)->attr_class) : std::string_view();
}

bool Node::hasClass(std::string_view name) const {
    const std::string_view all = classNames();
    for (std::size_t at = all.find(name); at != std::string_view::npos; at = all.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || isSpace(all[at - 1])) && (end == all.size() || isSpace(all[end])))
            return true;
    }
    return false;
}

QString textOf(Node node) {
    QString text;
    Node at = node;
    while (at) {
        const Tag tag = at.tag();
        if (at.isText())
            text += toString(at.data());
        else if (isBlock(tag) || tag == Tag::Br)
            text += u' ';
        at = isSilent(tag) && at != node ? at.followingOver(node) : at.following(node);
    }
    return text::oneLine(text);
}

QString attributeText(Node node, std::string_view name) {
    return text::oneLine(toString(node.attribute(name)));
}

bool isHidden(Node element) {
    if (!element.isElement() || !lxb_dom_interface_element(element.raw())->first_attr)
        return false;
    return element.hasAttribute("hidden") || isHiddenStyle(element.attribute("style"));
}

bool isHiddenStyle(std::string_view style) {
    const std::size_t at = style.find("display");
    if (at == std::string_view::npos)
        return false;
    std::size_t value = at + 7;
    while (value < style.size() && (isSpace(style[value]) || style[value] == ':'))
        ++value;
    return style.substr(value, 4) == "none";
}

} // namespace svodka::html
