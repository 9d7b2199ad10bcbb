// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericExtractor.h"
#include "page/Phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;
using html::Tag;

namespace {

constexpr Hints strong = bit(Hint::Comments) | bit(Hint::Related) | bit(Hint::Share) | bit(Hint::Subscribe) |
                         bit(Hint::Advert) | bit(Hint::Navigation) | bit(Hint::Footer) | bit(Hint::Sidebar) |
                         bit(Hint::Popup);
constexpr Hints weak = bit(Hint::Tags) | bit(Hint::Byline) | bit(Hint::Caption) | bit(Hint::Teaser) |
                       bit(Hint::Player) | bit(Hint::Hidden);

bool isList(Tag tag) {
    return tag == Tag::Ul || tag == Tag::Ol || tag == Tag::Dl || tag == Tag::Menu;
}

bool isHeading(Tag tag) {
    return tag == Tag::H1 || tag == Tag::H2 || tag == Tag::H3 || tag == Tag::H4 || tag == Tag::H5 ||
           tag == Tag::H6;
}

/// Decides for one body; every question is answered from the sums.
class Boilerplate {
public:
    Boilerplate(int bodyProse, const PageIndex& index, const QString& title)
        : m_index(index),
          m_title(foldedForPhrases(title)),
          m_bodyProse(bodyProse) {}

    /// Why the element goes; null when it stays.
    const char* reason(const IndexedElement& element) const {
        if (const char* why = byTag(element))
            return why;
        if (const char* why = byHints(element))
            return why;
        if (const char* why = byLinks(element))
            return why;
        if (isRowOfCards(element))
            return "repeated cards";
        if (isCard(element))
            return "card";
        return byWords(element);
    }

private:
    bool isLarge(const IndexedElement& element) const { return element.prose * 10 > m_bodyProse * 3; }

    bool holdsHeadline(const IndexedElement& element) const {
        return std::any_of(m_index.headlines.begin(), m_index.headlines.end(),
                           [&](Node headline) { return headline.isInside(element.node); });
    }

    const char* byTag(const IndexedElement& element) const {
        switch (element.tag) {
        case Tag::Nav:
            return "navigation";
        case Tag::Aside:
            return isLarge(element) ? nullptr : "aside";
        case Tag::Footer:
            return isLarge(element) ? nullptr : "footer";
        case Tag::Form:
        case Tag::Fieldset:
            return isLarge(element) ? nullptr : "form";
        case Tag::Label:
        case Tag::Input:
        case Tag::Object:
        case Tag::Canvas:
            return "form";
        case Tag::Header:
            return element.prose == 0 ? "header" : nullptr;
        case Tag::Article:
            return !isLarge(element) && element.links > 0 && element.text < 600 ? "another article" : nullptr;
        case Tag::H1:
            return "headline";
        default:
            return nullptr;
        }
    }

    const char* byHints(const IndexedElement& element) const {
        const bool link = element.tag == Tag::A;
        if (has(element.hints, Hint::Comments) && element.block && element.tag != Tag::P &&
            !element.namesBody && !element.holdsBody)
            return "class: comments";
        if ((element.hints & strong) && !element.namesBody && !element.holdsBody && !isLarge(element) &&
            !link && element.tag != Tag::P)
            return "class: what is beside the article";
        if (!(element.hints & weak) || element.namesBody || isLarge(element) || link)
            return nullptr;
        if (has(element.hints, Hint::Gallery) && element.block)
            return "class: slides";
        if (has(element.hints, Hint::Author) && element.block && element.text < 1200 &&
            !holdsHeadline(element))
            return "class: author";
        if (has(element.hints, Hint::Hidden) && !element.block)
            return "class: hidden";
        const bool shortText = element.prose < 120 && element.text < 200;
        if (has(element.hints, Hint::Caption) && element.tag != Tag::Figcaption && element.tag != Tag::Figure)
            return shortText || element.text < 400 ? "class: caption" : nullptr;
        if (has(element.hints, Hint::Byline) && element.block && shortText)
            return "class: byline";
        if (has(element.hints, Hint::Tags) && element.linkText * 2 > element.text)
            return "class: tags";
        if (has(element.hints, Hint::Teaser) && element.linkText * 2 > element.text)
            return "class: teaser";
        if (has(element.hints, Hint::Player) && element.prose == 0 && element.text < 200)
            return "class: player";
        return nullptr;
    }

    const char* byLinks(const IndexedElement& element) const {
        if (!element.block || element.text == 0 || isLarge(element))
            return nullptr;
        const double density = double(element.linkText) / element.text;
        if (isList(element.tag) && element.links > 1 && density > 0.6)
            return "list of links";
        if (isHeading(element.tag) || element.tag == Tag::Table || element.tag == Tag::Tr ||
            element.tag == Tag::Td)
            return nullptr;
        if (element.tag == Tag::Li || element.tag == Tag::Blockquote)
            return nullptr;
        if (density > 0.8 && element.text < 400)
            return "link density";
        if (density > 0.5 && element.text < 160 && element.tag != Tag::P)
            return "link density";
        return nullptr;
    }

    /// A small box under a heading that is a link.
    bool isCard(const IndexedElement& element) const {
        if (!element.block || element.links == 0 || element.text > 450 || element.tag == Tag::P ||
            element.tag == Tag::Li || isHeading(element.tag) || isLarge(element))
            return false;
        const auto first = static_cast<std::size_t>(&element - m_index.elements.data());
        for (std::size_t i = first + 1; i < static_cast<std::size_t>(element.end); ++i) {
            const IndexedElement& inner = m_index.elements[i];
            if (isHeading(inner.tag) && inner.text > 0)
                return inner.linkText == inner.text;
        }
        return false;
    }

    /// Three or more children of one kind that each lead elsewhere and say little: teasers.
    bool isRowOfCards(const IndexedElement& element) const {
        if (!element.block || element.links < 3 || isLarge(element) || element.tag == Tag::Table)
            return false;
        int cards = 0;
        std::string_view names;
        for (Node child = element.node.firstChild(); child; child = child.next()) {
            const IndexedElement* sums = m_index.sums(child);
            if (!sums || sums->text == 0)
                continue;
            const bool alike = sums->tag == Tag::Li ? sums->linkText * 4 > sums->text
                                                    : !child.classNames().empty() &&
                                                          (names.empty() || names == child.classNames());
            const bool card = sums->tag != Tag::P && sums->links > 0 && sums->text < 500 && alike;
            if (!card)
                return false;
            names = child.classNames();
            ++cards;
        }
        return cards >= 3;
    }

    const char* byWords(const IndexedElement& element) const {
        constexpr int longestLine = 75; // of words that say what a line is for
        if (!element.block || element.text == 0 || element.text > 240 ||
            (element.linkText == 0 && element.text > longestLine && !isHeading(element.tag)) ||
            (element.ownText == 0 && !isHeading(element.tag)))
            return nullptr;
        const QString text = foldedForPhrases(html::textOf(element.node));
        if (isHeading(element.tag))
            return text == m_title ? "headline" : nullptr;
        if (leadsElsewhere(text) && (element.linkText > 0 || element.text < 40))
            return "words: read also";
        return isFurnitureLine(text) ? "words" : nullptr;
    }

    const PageIndex& m_index;
    QString m_title;
    int m_bodyProse; ///< without comments and the like
};

bool isGone(Node node, Node body) {
    return node != body && !node.isInside(body);
}

/// Headings that head nothing: the last one of the body, or one whose section was furniture.
void removeIdleHeadings(Node body, FurnitureFilter& furniture) {
    Node heading;
    std::vector<Node> idle;
    for (Node node = body.following(body); node; node = node.following(body)) {
        if (isHeading(node.tag())) {
            if (heading && heading.tag() == node.tag())
                idle.push_back(heading);
            heading = node;
        } else if (heading && !node.isInside(heading) &&
                   (node.is(Tag::Img) || node.is(Tag::Iframe) || node.is(Tag::Video) ||
                    (node.isText() && !html::textOf(node).isEmpty()))) {
            heading = {};
        }
    }
    if (heading)
        idle.push_back(heading);
    for (const Node node : idle)
        furniture.remove(node, u"generic: heading of nothing"_s);
}

} // namespace

void removeBoilerplate(Node body, int prose, const PageIndex& index, const QString& title,
                       FurnitureFilter& furniture) {
    const IndexedElement* root = index.sums(body);
    if (!root)
        return;
    const Boilerplate rules(prose, index, title);
    const auto first = static_cast<std::size_t>(root - index.elements.data());
    for (std::size_t i = first + 1; i < static_cast<std::size_t>(root->end);) {
        const IndexedElement& element = index.elements[i];
        const char* why = isGone(element.node, body) ? nullptr : rules.reason(element);
        if (why)
            furniture.remove(element.node, u"generic: "_s + QLatin1StringView(why));
        i = why ? static_cast<std::size_t>(element.end) : i + 1;
    }
    removeIdleHeadings(body, furniture);
}

} // namespace svodka::page
