// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "html/Document.h"
#include "page/ClassWords.h"

#include <bitset>
#include <string_view>
#include <vector>

namespace svodka::page {

/// One element with the sums of what is in it; lengths are visible characters without white space.
struct IndexedElement {
    html::Node node;
    html::Tag tag = html::Tag::None;
    int parent = -1;
    int end = 0; ///< index behind its last descendant
    int text = 0;
    int linkText = 0;
    int commas = 0;
    int ownText = 0;     ///< text that runs directly in this block, inline elements included
    int ownLinkText = 0; ///< of it, in links
    int ownCommas = 0;
    int ownStops = 0; ///< ends of sentences
    int prose = 0;    ///< text of those blocks inside that read like paragraphs
    int ownProse = 0; ///< of it, what runs directly in this block
    int links = 0;
    Hints hints = 0; ///< of its own class and id
    Hints outer = 0; ///< of its ancestors
    bool block = false;
    bool hidden = false;    ///< see html::isHidden
    bool namesBody = false; ///< calls itself the article's body, by itemprop or by class
    bool holdsBody = false; ///< has such an element inside
};

/// What one pass over a page's tree finds for everyone who asks later: sums for every element in reading
/// order, and the elements that carry metadata. Nodes stay valid when they are taken out of the tree.
struct PageIndex {
    std::vector<IndexedElement> elements; ///< of the body; Node::mark() is the index here plus one
    html::Node title;
    html::Node base;
    std::vector<html::Node> metas;
    std::vector<html::Node> links;       ///< link elements
    std::vector<html::Node> structured;  ///< script type=application/ld+json
    std::vector<html::Node> properties;  ///< elements with itemprop, other than meta
    std::vector<html::Node> authorLinks; ///< rel=author
    std::vector<html::Node> headlines;   ///< h1
    std::vector<html::Node> times;
    std::bitset<8192> classNames; ///< of every class name on the page, the bit of its hash

    [[nodiscard]] static PageIndex of(const html::Document& document);
    /// False when no element has the class; true when one may have it.
    [[nodiscard]] bool mayHaveClass(std::string_view name) const;
    /// The sums of an element of the body; null for any other node.
    [[nodiscard]] const IndexedElement* sums(html::Node node) const {
        return node && node.mark() > 0 && node.mark() <= elements.size() ? &elements[node.mark() - 1]
                                                                         : nullptr;
    }
};

} // namespace svodka::page
