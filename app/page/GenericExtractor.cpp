// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericExtractor.h"

#include <algorithm>
#include <cmath>

namespace svodka::page {

using html::Node;
using html::Tag;

namespace {

/// What such an element holds is not the article, however well it reads.
constexpr Hints speech = bit(Hint::Comments) | bit(Hint::Related);
constexpr Hints layout = bit(Hint::Subscribe) | bit(Hint::Advert) | bit(Hint::Navigation) |
                         bit(Hint::Footer) | bit(Hint::Sidebar) | bit(Hint::Popup);

enum Beside : char { No, Layout, Speech };

/// `total`: prose of the whole page. Names lie where they stand around most of a page ("has-sidebar").
Beside besideOf(const IndexedElement& element, int total) {
    if (element.tag == Tag::Body || element.namesBody)
        return No;
    if (element.hints & speech)
        return !element.holdsBody && element.prose * 10 < total * (has(element.hints, Hint::Comments) ? 9 : 8)
                   ? Speech
                   : No;
    const bool named = (element.hints & layout) || element.tag == Tag::Aside || element.tag == Tag::Nav ||
                       element.tag == Tag::Footer || element.hidden;
    return named && element.prose * 10 < total * 4 ? Layout : No;
}

constexpr int leastBody = 100; // prose of an element that is believed when it calls itself the body

} // namespace

GenericExtractor::GenericExtractor(const PageIndex& index)
    : m_index(index),
      m_beside(index.elements.size()),
      m_prose(index.elements.size()) {
    const int total = index.elements.empty() ? 0 : index.elements.front().prose;
    std::vector<Beside> beside(index.elements.size(), No);
    for (std::size_t i = 0; i < index.elements.size(); ++i) {
        const IndexedElement& element = index.elements[i];
        const Beside outer = element.parent < 0 ? No : beside[static_cast<std::size_t>(element.parent)];
        const bool reset = outer == Layout && element.namesBody && element.prose >= leastBody;
        beside[i] = outer == No || reset ? besideOf(element, total) : outer;
        m_beside[i] = beside[i] != No;
    }
    for (std::size_t i = index.elements.size(); i-- > 0;) {
        const IndexedElement& element = index.elements[i];
        m_prose[i] += m_beside[i] ? 0 : element.ownProse;
        if (element.parent >= 0)
            m_prose[static_cast<std::size_t>(element.parent)] += m_prose[i];
    }
}

int GenericExtractor::proseOf(Node body) const {
    const IndexedElement* sums = m_index.sums(body);
    return sums ? prose(static_cast<int>(sums - m_index.elements.data())) : 0;
}

Node GenericExtractor::findBody() const {
    if (m_index.elements.empty())
        return {};
    const int weighed = heaviest();
    const int self = named();
    if (self >= 0 && (weighed < 0 || prose(self) * 10 >= prose(weighed) * 6))
        return at(self).node;
    return weighed < 0 ? Node() : at(weighed).node;
}

/// The innermost element that calls itself the article's body and still has nearly all of the text that such
/// elements have together; where the text is parted among them, the element around them all.
int GenericExtractor::named() const {
    int together = 0;
    int around = -1;
    int skipUntil = 0;
    const int count = static_cast<int>(m_index.elements.size());
    for (int i = 0; i < count; ++i) {
        if (i < skipUntil || !at(i).namesBody || isBeside(at(i)) || prose(i) < leastBody)
            continue;
        together += prose(i);
        around = around < 0 ? i : commonAncestor(around, i);
        skipUntil = at(i).end;
    }
    int found = -1;
    for (int i = 0; i < count; ++i)
        if (at(i).namesBody && !isBeside(at(i)) && prose(i) * 100 >= together * 92)
            found = i; // reading order: the later one is inside, or as good
    return together < leastBody ? -1 : found < 0 ? around : found;
}

int GenericExtractor::commonAncestor(int first, int second) const {
    while (first >= 0 && at(first).end <= second)
        first = at(first).parent;
    return first;
}

/// Paragraphs give their weight to the elements around them, less with each step; the heaviest wins.
int GenericExtractor::heaviest() const {
    std::vector<double> weight(m_index.elements.size(), 0.0);
    const int count = static_cast<int>(m_index.elements.size());
    for (int i = 0; i < count; ++i) {
        const IndexedElement& element = at(i);
        if (isBeside(element))
            continue;
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
        if (prose(up) * 100 >= prose(best) * 115 && prose(up) * 2 >= element.text - element.linkText &&
            element.linkText * 4 < element.text)
            best = up;
    }
    return best;
}

Node GenericExtractor::findLead(Node body) const {
    const IndexedElement* sums = m_index.sums(body);
    if (!sums)
        return {};
    const auto isLead = [&](const IndexedElement& element) {
        return has(element.hints, Hint::Lead) && element.block && !isBeside(element) && element.text >= 40 &&
               element.text <= 700 && element.linkText * 3 < element.text &&
               !has(element.hints, Hint::ArticleBody);
    };
    constexpr int steps = 5; // ancestors whose earlier siblings are looked through
    int end = static_cast<int>(sums - m_index.elements.data());
    int up = sums->parent;
    for (int step = 0; step < steps && up >= 0; ++step, end = up, up = at(up).parent)
        for (int i = up + 1; i < end; ++i)
            if (isLead(at(i)) && at(i).end <= end)
                return at(i).node;
    return {};
}

} // namespace svodka::page
