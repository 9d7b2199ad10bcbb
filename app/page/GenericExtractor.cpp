// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericExtractor.h"

#include "page/Phrases.h"

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
    if (element.tag == Tag::Footer || (element.tag == Tag::Nav && element.linkText * 3 > element.text))
        return element.holdsBody || element.prose * 10 >= total * 9 ? No : Layout;
    const bool named =
        (element.hints & layout) || element.tag == Tag::Aside || element.tag == Tag::Nav || element.hidden;
    return named && element.prose * 10 < total * 4 ? Layout : No;
}

/// Names that an article's text does not bear, though it may stand inside one that does.
constexpr Hints unlikely = bit(Hint::Byline) | bit(Hint::Tags) | bit(Hint::Footer) | bit(Hint::Popup) |
                           bit(Hint::Subscribe) | bit(Hint::Navigation) | bit(Hint::Sidebar) |
                           bit(Hint::Caption) | bit(Hint::Gallery);

constexpr int leastBody = 100; // prose of an element that is believed when it calls itself the body

} // namespace

GenericExtractor::GenericExtractor(const PageIndex& index, const KnownText& known)
    : m_index(index),
      m_known(known),
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
    const bool believed = self >= 0 && (weighed < 0 || prose(self) * 10 >= prose(weighed) * 6);
    const int found = checkedByKnown(believed ? self : weighed);
    return found < 0 ? Node() : at(found).node;
}

/// Where the structured data's text stands there the article is, unless what was found lies in it and has
/// nearly all of that text: then that is the same article, more closely.
int GenericExtractor::checkedByKnown(int found) const {
    if (!m_known.isTrusted())
        return found;
    const int home = m_known.home();
    if (found < 0)
        return home;
    const bool inside = home <= found && found < at(home).end;
    if (inside)
        return m_known.in(at(found)) * 10 >= m_known.in(at(home)) * 8 ? found : home;
    return prose(home) * 10 >= prose(found) * 4 ? home : found; // less may be the beginning alone
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
        else if ((element.hints & unlikely) && !has(element.hints, Hint::Article))
            factor *= 0.5;
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
        if (element.tag == Tag::Body && (prose(best) * 3 > prose(up) || element.linkText * 8 > element.text))
            break;
        if (prose(up) * 100 >= prose(best) * 115 && prose(up) * 2 >= element.text - element.linkText &&
            element.linkText * 4 < element.text)
            best = up;
    }
    return best;
}

Node GenericExtractor::findLead(Node body, const QString& description) const {
    const IndexedElement* sums = m_index.sums(body);
    if (!sums)
        return {};
    constexpr int shortest = 40;
    constexpr int longest = 700;
    const auto couldLead = [&](const IndexedElement& element) {
        constexpr Hints others = bit(Hint::Caption) | bit(Hint::Player);
        return element.block && !isBeside(element) && element.text >= shortest && element.text <= longest &&
               element.linkText * 3 < element.text &&
               !((element.hints | at(element.parent).hints) & others) &&
               !has(element.hints, Hint::ArticleBody) && element.tag != Tag::Figure &&
               element.tag != Tag::Figcaption;
    };
    const auto isNamed = [&](const IndexedElement& element) {
        return has(element.hints, Hint::Lead) &&
               std::none_of(m_index.headlines.begin(), m_index.headlines.end(),
                            [&](Node headline) { return headline.isInside(element.node); });
    };
    constexpr qsizetype compared = 60; // characters that no two texts have in common by chance
    const QString start = foldedForPhrases(description).left(compared);
    const auto describes = [&](const IndexedElement& element) {
        return element.text == element.ownText && start.size() >= shortest &&
               foldedForPhrases(html::textOf(element.node)).startsWith(start);
    };
    constexpr int steps = 5; // ancestors whose earlier siblings are looked through
    const int bodyAt = static_cast<int>(sums - m_index.elements.data());
    for (const bool named : {true, false}) {
        int end = bodyAt;
        int up = sums->parent;
        for (int step = 0; step < steps && up >= 0; ++step, end = up, up = at(up).parent)
            for (int i = up + 1; i < end; ++i)
                if (at(i).end <= end && couldLead(at(i)) && (named ? isNamed(at(i)) : describes(at(i))))
                    return at(i).node;
    }
    return {};
}

} // namespace svodka::page
