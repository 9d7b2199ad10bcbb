// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "html/Tag.h"

#include <QHashFunctions>
#include <QString>

#include <lexbor/dom/dom.h>
#include <lexbor/ns/const.h>
#include <string_view>

namespace svodka::html {

/// An attribute's name as one document knows it (Document::attributeName): asking many elements for it costs
/// next to nothing, and nothing at all where no element of the document has it.
struct AttributeName {
    std::uintptr_t id = 0;
};

/// A borrowed view of one node of a Document's tree, as cheap as a pointer; valid while the Document lives.
/// A null Node answers everything with nothing.
class Node {
public:
    Node() = default;
    explicit Node(lxb_dom_node_t* node) : m_node(node) {}

    explicit operator bool() const { return m_node != nullptr; }
    bool operator==(const Node&) const = default;
    [[nodiscard]] lxb_dom_node_t* raw() const { return m_node; }

    [[nodiscard]] bool isElement() const { return m_node && m_node->type == LXB_DOM_NODE_TYPE_ELEMENT; }
    [[nodiscard]] bool isText() const {
        return m_node &&
               (m_node->type == LXB_DOM_NODE_TYPE_TEXT || m_node->type == LXB_DOM_NODE_TYPE_CDATA_SECTION);
    }
    [[nodiscard]] bool isComment() const { return m_node && m_node->type == LXB_DOM_NODE_TYPE_COMMENT; }
    [[nodiscard]] Tag tag() const {
        if (!isElement())
            return Tag::None;
        return m_node->ns == LXB_NS_HTML ? static_cast<Tag>(m_node->local_name) : Tag::Foreign;
    }
    [[nodiscard]] bool is(Tag tag) const { return this->tag() == tag; }
    /// Lower-case name of an element: "div".
    [[nodiscard]] std::string_view name() const;

    [[nodiscard]] Node parent() const { return Node(m_node ? m_node->parent : nullptr); }
    [[nodiscard]] Node firstChild() const { return Node(m_node ? m_node->first_child : nullptr); }
    [[nodiscard]] Node next() const { return Node(m_node ? m_node->next : nullptr); }
    [[nodiscard]] Node previous() const { return Node(m_node ? m_node->prev : nullptr); }
    [[nodiscard]] Node nextElement() const;
    [[nodiscard]] Node previousElement() const;
    /// The next node in reading order inside `scope`; null at its end.
    [[nodiscard]] Node following(Node scope) const;
    /// As `following`, but over this node's children.
    [[nodiscard]] Node followingOver(Node scope) const;
    [[nodiscard]] bool isInside(Node ancestor) const;
    /// The nearest ancestor of that kind, or null.
    [[nodiscard]] Node ancestor(Tag tag) const;

    /// Characters of a text or comment node, UTF-8.
    [[nodiscard]] std::string_view data() const;
    /// UTF-8; empty when absent. Names are lower case.
    [[nodiscard]] std::string_view attribute(std::string_view name) const;
    [[nodiscard]] std::string_view attribute(AttributeName name) const;
    [[nodiscard]] bool hasAttribute(std::string_view name) const;
    [[nodiscard]] bool has(AttributeName name) const;
    [[nodiscard]] std::string_view id() const;
    [[nodiscard]] std::string_view classNames() const;
    /// Whole tokens only: class="media__copyright " has the class media__copyright.
    [[nodiscard]] bool hasClass(std::string_view name) const;

    /// A number that the page's passes store with the node (an index into their tables).
    [[nodiscard]] std::size_t mark() const { return reinterpret_cast<std::size_t>(m_node->user); }
    void setMark(std::size_t mark) const { m_node->user = reinterpret_cast<void*>(mark); }

    friend size_t qHash(Node node, size_t seed = 0) {
        return ::qHash(reinterpret_cast<quintptr>(node.m_node), seed);
    }

private:
    lxb_dom_node_t* m_node = nullptr;
};

[[nodiscard]] inline QString toString(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/// What a reader would see of the node, white space folded, blocks parted by spaces; nothing of silent
/// elements.
[[nodiscard]] QString textOf(Node node);
/// The attribute as one line of text.
[[nodiscard]] QString attributeText(Node node, std::string_view name);
/// Hidden by the page itself: the attribute `hidden`, or inline "display: none".
[[nodiscard]] bool isHidden(Node element);
[[nodiscard]] bool isHiddenStyle(std::string_view style);

} // namespace svodka::html
