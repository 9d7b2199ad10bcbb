// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"
#include "html/AddressResolver.h"
#include "html/InlineText.h"
#include "page/PageProfile.h"

#include <QHash>

namespace svodka::page {

/// Turns elements into blocks; what no block can say does not survive. Refuses nothing: unknown elements are
/// walked through, their text is kept. Tables deeper than 4 and blocks nested deeper than 16 are flattened.
class BodyExtractor {
public:
    enum class EmptyBlocks { Dropped, Kept };

    /// `profile` gives classes a meaning (pictures with credits, related cards, …); it and `document` may be
    /// null.
    explicit BodyExtractor(const html::AddressResolver& addresses, const html::Document* document = nullptr,
                           const PageProfile* profile = nullptr);

    [[nodiscard]] Blocks blocksOf(html::Node root);
    /// Lists, quotes and tables with nothing in them; pages drop them, fragments may keep their structure.
    void setEmptyBlocks(EmptyBlocks emptyBlocks) { m_emptyBlocks = emptyBlocks; }
    /// The first picture in `scope` with its caption and credit.
    [[nodiscard]] std::optional<Picture> pictureIn(html::Node scope);

private:
    using Look = html::InlineCollector::Look;
    static constexpr int deepestTable = 4;
    static constexpr int deepestBlock = 16;

    void walk(html::Node parent, const Look& look);
    void element(html::Node node, const Look& look);
    bool special(html::Node node, html::Tag tag, const Look& look);
    void role(html::Node node, BlockRole role);
    void flush();
    void emitText(InlineText text);
    void emitBlock(Block block);
    [[nodiscard]] Blocks nested(html::Node root, const Look& look);

    void heading(html::Node node, int level, const Look& look);
    void quote(html::Node node, const Look& look);
    void list(html::Node node, ListBlock::Kind kind, const Look& look);
    void code(html::Node node);
    void table(html::Node node, const Look& look);
    void figure(html::Node node, const Look& look);
    void image(html::Node node, const Look& look);
    void embed(html::Node node);
    void related(html::Node node);
    void gallery(html::Node node);
    [[nodiscard]] html::Node firstOf(const SelectorList& selectors, html::Node scope) const;

    const html::AddressResolver& m_addresses;
    const html::Document* m_document;
    const PageProfile* m_profile;
    QHash<html::Node, BlockRole> m_roles;

    EmptyBlocks m_emptyBlocks = EmptyBlocks::Dropped;
    Blocks m_blocks;
    html::InlineCollector m_text;
    std::vector<Picture> m_waiting; ///< pictures that stood inside the running paragraph
    int m_heading = 0;              ///< level of the heading that is being read; 0 = none
    int m_depth = 0;
    int m_tableDepth = 0;
};

/// The best of an img's addresses, with its text and size; nothing for trackers (≤ 2 px) and placeholders.
[[nodiscard]] std::optional<Picture> pictureOf(html::Node img, const html::AddressResolver& addresses);

} // namespace svodka::page
