// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericExtractor.h"

#include <algorithm>
#include <cmath>

namespace svodka::page {

using html::Node;
using html::Tag;

namespace {

/// What such an element holds is not the article, however well it reads.
constexpr Hints foreign = bit(Hint::Comments) | bit(Hint::Related) | bit(Hint::Subscribe) |
                          bit(Hint::Advert) | bit(Hint::Navigation) | bit(Hint::Footer) | bit(Hint::Sidebar) |
                          bit(Hint::Popup);

bool isForeign(const IndexedElement& element) {
    if (element.tag == Tag::Aside || element.tag == Tag::Nav || element.tag == Tag::Footer)
        return true;
    return (element.hints & foreign) != 0 && !has(element.hints, Hint::ArticleBody);
}

bool namesItself(const IndexedElement& element) {
    return has(element.hints, Hint::ArticleBody) ||
           element.node.attribute("itemprop").find("articleBody") != std::string_view::npos;
}

} // namespace

Node GenericExtractor::findBody() const {
    if (m_index.elements.empty())
        return {};
    const int weighed = heaviest();
    const int self = named();
    if (self >= 0 && (weighed < 0 || at(self).prose * 10 >= at(weighed).prose * 6))
        return at(self).node;
    return weighed < 0 ? Node() : at(weighed).node;
}

/// The innermost element that calls itself the article's body and still has nearly all of the text that any
/// such element has.
int GenericExtractor::named() const {
    int most = 0;
    for (const IndexedElement& element : m_index.elements)
        if (namesItself(element) && (element.outer & foreign) == 0)
            most = std::max(most, element.prose);
    if (most < 140)
        return -1;
    int found = -1;
    const int count = static_cast<int>(m_index.elements.size());
    for (int i = 0; i < count; ++i)
        if (namesItself(at(i)) && (at(i).outer & foreign) == 0 && at(i).prose * 100 >= most * 92)
            found = i; // reading order: the later one is inside, or as good
    return found;
}

/// Paragraphs give their weight to the elements around them, less with each step; the heaviest wins.
int GenericExtractor::heaviest() const {
    std::vector<double> weight(m_index.elements.size(), 0.0);
    const int count = static_cast<int>(m_index.elements.size());
    int skipUntil = 0;
    for (int i = 0; i < count; ++i) {
        if (i < skipUntil)
            continue;
        const IndexedElement& element = at(i);
        if (isForeign(element) && element.tag != Tag::Body && element.prose * 2 < at(0).prose) {
            skipUntil = element.end;
            continue;
        }
        const int plain = element.ownText - element.ownLinkText;
        if (!element.block || plain < 25 || element.ownLinkText * 2 > element.ownText)
            continue;
        const double score =
            (1.0 + element.ownCommas + std::min(plain / 100.0, 6.0)) * (element.tag == Tag::P ? 1.0 : 0.8);
        double share = 1.0;
        int up = element.tag == Tag::P || element.parent < 0 ? element.parent : i;
        for (int step = 0; up >= 0 && step < 5; ++step, up = at(up).parent) {
            weight[static_cast<std::size_t>(up)] += score * share;
            share = step == 0 ? 0.5 : share * 0.6;
        }
    }
    int found = -1;
    double best = 0;
    for (int i = 0; i < count; ++i) {
        const IndexedElement& element = at(i);
        if (!element.block || element.text == 0)
            continue;
        double factor = 1.0 - double(element.linkText) / element.text;
        if (has(element.hints, Hint::ArticleBody) || element.tag == Tag::Article)
            factor *= 1.2;
        if (const double weighed = weight[static_cast<std::size_t>(i)] * factor; weighed > best) {
            best = weighed;
            found = i;
        }
    }
    return found < 0 ? found : widened(found);
}

/// The text may be parted among siblings: goes up while the parent has much more of it and little else.
int GenericExtractor::widened(int found) const {
    int best = found;
    for (int up = at(found).parent; up >= 0; up = at(up).parent) {
        const IndexedElement& element = at(up);
        if (element.tag == Tag::Body || element.tag == Tag::Html)
            break;
        if (element.prose * 100 >= at(best).prose * 115 &&
            element.prose * 2 >= element.text - element.linkText && element.linkText * 4 < element.text)
            best = up;
    }
    return best;
}

} // namespace svodka::page
