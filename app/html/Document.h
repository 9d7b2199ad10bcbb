// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "html/Node.h"
#include "html/Selector.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace svodka::html {

/// A parsed page; owns lexbor's tree. Use it on one thread at a time.
///
/// Elements nested deeper than `deepest` and formatting elements left open by the hundred are left out while
/// the tree is built and their text is kept: the cost of deep nesting is quadratic in every later step.
class Document {
public:
    static constexpr std::size_t deepest = 256;

    /// Never fails: every input has a tree (WHATWG §13.2). `utf8` should be valid; see html::decode.
    [[nodiscard]] static Document parse(const QByteArray& utf8);
    /// The same, and Node::mark() of each node is where it stands in `utf8`, plus one: a start tag's "<", a
    /// text's first byte. 0 = the parser implied the node or moved it.
    [[nodiscard]] static Document parseWithPlaces(const QByteArray& utf8);

    [[nodiscard]] Node root() const; ///< the html element
    [[nodiscard]] Node head() const;
    [[nodiscard]] Node body() const;
    /// A comment that stands before the html element ("saved from url=…"), or empty.
    [[nodiscard]] std::string_view leadingComment() const;

    [[nodiscard]] AttributeName attributeName(std::string_view name) const;

    /// In reading order, each once; without `scope` itself.
    [[nodiscard]] QList<Node> select(const Selector& selector, Node scope) const;
    [[nodiscard]] QList<Node> select(const Selector& selector) const;
    [[nodiscard]] Node selectFirst(const Selector& selector, Node scope) const;
    [[nodiscard]] bool matches(const Selector& selector, Node node) const;

    /// Takes the node and what is in it out of the tree; Nodes inside it stay valid.
    static void remove(Node node);

private:
    struct Closer {
        void operator()(lxb_html_document* document) const;
        void operator()(lxb_selectors* engine) const;
    };
    Document() = default;
    enum class Places { Forgotten, Kept };
    [[nodiscard]] static Document parse(const QByteArray& utf8, Places places);
    lxb_selectors* engine() const;

    std::unique_ptr<lxb_html_document, Closer> m_document;
    mutable std::unique_ptr<lxb_selectors, Closer> m_engine; // lexbor's matcher keeps state while it matches
};

} // namespace svodka::html
