// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageIndex.h"

namespace svodka::page {

using html::Node;
using html::Tag;

namespace {

struct TextSums {
    int length = 0;
    int commas = 0;
    int stops = 0;
};

/// Counts without decoding: in UTF-8 every byte that is no continuation begins a character. Arabic and CJK
/// commas and stops are found by their bytes.
TextSums sumsOf(std::string_view text) {
    TextSums sums;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c <= ' ' || (c & 0xC0) == 0x80)
            continue;
        ++sums.length;
        if (c == ',' || c == ';')
            ++sums.commas;
        else if (c == '.' || c == '!' || c == '?')
            ++sums.stops;
        else if (c == 0xD8 && i + 1 < text.size() && text[i + 1] == '\x8C') // ،
            ++sums.commas;
        else if (c == 0xE3 && i + 2 < text.size() && text[i + 1] == '\x80') { // 、 。
            sums.commas += text[i + 2] == '\x81';
            sums.stops += text[i + 2] == '\x82';
        } else if (c == 0xE0 && i + 2 < text.size() && text[i + 1] == '\xA5' && text[i + 2] == '\xA4') { // ।
            ++sums.stops;
        }
    }
    return sums;
}

std::size_t classBit(std::string_view name) {
    std::uint32_t hash = 2166136261u; // FNV-1a
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619u;
    return (hash ^ (hash >> 13)) % 8192;
}

bool canHoldBody(Tag tag) {
    return tag == Tag::Div || tag == Tag::Section || tag == Tag::Article || tag == Tag::Main ||
           tag == Tag::Td || tag == Tag::Span;
}

/// A block that reads like a paragraph: long enough, with sentences, and no list of links.
bool isProse(const IndexedElement& element) {
    if (element.ownText < 25 || element.ownLinkText * 2 > element.ownText)
        return false;
    if (element.tag == Tag::P || element.tag == Tag::Blockquote)
        return element.ownText >= 60 || element.ownStops > 0;
    return element.ownText >= 80 && element.ownStops + element.ownCommas > 0;
}

class IndexBuilder {
public:
    IndexBuilder(const html::Document& document, PageIndex& index)
        : m_index(index),
          m_itemprop(document.attributeName("itemprop")),
          m_rel(document.attributeName("rel")),
          m_style(document.attributeName("style")),
          m_hidden(document.attributeName("hidden")) {}

    void read(Node root) {
        for (Node node = root; node;) {
            const bool enter = node.isText() ? (addText(node), false) : visit(node);
            if (enter && node.firstChild()) {
                node = node.firstChild();
                continue;
            }
            leave(node);
            while (node != root && !node.next()) {
                node = node.parent();
                leave(node);
            }
            node = node == root ? Node() : node.next();
        }
        sumUp();
    }

private:
    /// True when what is inside is to be read too.
    bool visit(Node node) {
        const Tag tag = node.tag();
        switch (tag) {
        case Tag::None:
            return false;
        case Tag::Title:
            if (!m_index.title)
                m_index.title = node;
            return false;
        case Tag::Base:
            if (!m_index.base)
                m_index.base = node;
            return false;
        case Tag::Meta:
            m_index.metas.push_back(node);
            return false;
        case Tag::Link:
            m_index.links.push_back(node);
            return false;
        case Tag::Script:
            if (node.attribute("type").starts_with("application/ld+json"))
                m_index.structured.push_back(node);
            return false;
        case Tag::Head:
        case Tag::Html:
            return true;
        default:
            break;
        }
        if (html::isSilent(tag) || tag == Tag::Foreign)
            return false;
        if (m_current < 0 && tag != Tag::Body) // what stands in a noscript of the head
            return false;
        note(node, tag);
        add(node, tag);
        return true;
    }

    void note(Node node, Tag tag) {
        if (tag == Tag::H1)
            m_index.headlines.push_back(node);
        else if (tag == Tag::Time)
            m_index.times.push_back(node);
        else if (tag == Tag::A && node.attribute(m_rel).find("author") != std::string_view::npos)
            m_index.authorLinks.push_back(node);
        if (!node.attribute(m_itemprop).empty())
            m_index.properties.push_back(node);
    }

    void noteClasses(std::string_view names) {
        std::size_t start = 0;
        for (std::size_t i = 0; i <= names.size(); ++i) {
            if (i < names.size() && static_cast<unsigned char>(names[i]) > ' ')
                continue;
            if (i > start)
                m_index.classNames.set(classBit(names.substr(start, i - start)));
            start = i + 1;
        }
    }

    void add(Node node, Tag tag) {
        IndexedElement element;
        element.node = node;
        element.tag = tag;
        element.parent = m_current;
        element.block = html::isBlock(tag);
        const std::string_view classes = node.classNames();
        noteClasses(classes);
        element.hints = hintsOf(classes) | hintsOf(node.id());
        element.namesBody =
            canHoldBody(tag) && (has(element.hints, Hint::ArticleBody) ||
                                 node.attribute(m_itemprop).find("articleBody") != std::string_view::npos);
        element.hidden = node.has(m_hidden) || html::isHiddenStyle(node.attribute(m_style));
        if (m_current >= 0) {
            const IndexedElement& parent = m_index.elements[static_cast<std::size_t>(m_current)];
            element.outer = parent.outer | parent.hints;
        }
        m_current = static_cast<int>(m_index.elements.size());
        node.setMark(m_index.elements.size() + 1);
        m_inLink += tag == Tag::A;
        m_index.elements.push_back(element);
    }

    void addText(Node node) {
        if (m_current < 0)
            return;
        const TextSums sums = sumsOf(node.data());
        if (sums.length == 0)
            return;
        auto& elements = m_index.elements;
        auto at = static_cast<std::size_t>(m_current);
        elements[at].text += sums.length;
        elements[at].commas += sums.commas;
        if (m_inLink > 0)
            elements[at].linkText += sums.length;
        while (!elements[at].block && elements[at].parent >= 0)
            at = static_cast<std::size_t>(elements[at].parent);
        elements[at].ownText += sums.length;
        elements[at].ownCommas += sums.commas;
        elements[at].ownStops += sums.stops;
        if (m_inLink > 0)
            elements[at].ownLinkText += sums.length;
    }

    /// Does nothing for what was not entered.
    void leave(Node node) {
        if (m_current < 0 || m_index.elements[static_cast<std::size_t>(m_current)].node != node)
            return;
        IndexedElement& element = m_index.elements[static_cast<std::size_t>(m_current)];
        element.end = static_cast<int>(m_index.elements.size());
        m_inLink -= element.tag == Tag::A;
        m_current = element.parent;
    }

    void sumUp() {
        auto& elements = m_index.elements;
        while (m_current >= 0)
            leave(elements[static_cast<std::size_t>(m_current)].node);
        for (std::size_t i = elements.size(); i-- > 0;) {
            IndexedElement& element = elements[i];
            if (element.block && isProse(element))
                element.ownProse = element.ownText - element.ownLinkText;
            element.prose += element.ownProse;
            element.links += element.tag == Tag::A;
            if (element.parent < 0)
                continue;
            IndexedElement& parent = elements[static_cast<std::size_t>(element.parent)];
            parent.text += element.text;
            parent.linkText += element.linkText;
            parent.commas += element.commas;
            parent.prose += element.prose;
            parent.links += element.links;
            parent.holdsBody |= element.holdsBody || element.namesBody;
        }
    }

    PageIndex& m_index;
    html::AttributeName m_itemprop;
    html::AttributeName m_rel;
    html::AttributeName m_style;
    html::AttributeName m_hidden;
    int m_current = -1;
    int m_inLink = 0;
};

} // namespace

bool PageIndex::mayHaveClass(std::string_view name) const {
    return classNames.test(classBit(name));
}

PageIndex PageIndex::of(const html::Document& document) {
    PageIndex index;
    index.elements.reserve(4096);
    IndexBuilder(document, index).read(document.root());
    return index;
}

} // namespace svodka::page
