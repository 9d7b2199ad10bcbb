// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/GenericExtractor.h"
#include "page/Phrases.h"

#include <QHash>

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

bool endsSentence(const QString& text) {
    return !text.endsWith(u"..."_s) &&
           (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?') || text.endsWith(u'。') ||
            text.endsWith(u"."_s + u'”') || text.endsWith(u"."_s + u'"'));
}

/// Decides for one body; every question is answered from the sums.
class Boilerplate {
public:
    Boilerplate(const IndexedElement& body, const GenericExtractor& generic, const QString& title)
        : m_index(generic.index()),
          m_known(generic.known()),
          m_title(foldedForPhrases(title)),
          m_bodyProse(generic.proseOf(body.node)) {
        countLines(body);
    }

    /// Why the element goes; null when it stays.
    const char* reason(const IndexedElement& element) const {
        if (m_known.in(element) > 0)
            return nullptr;
        if (const char* why = byTag(element))
            return why;
        if (const char* why = byHints(element))
            return why;
        if (const char* why = byLinks(element))
            return why;
        if (isRowOfCards(element))
            return "repeated cards";
        if (isExcerpt(element))
            return "excerpt";
        if (isCard(element))
            return "card";
        if (isLabelledBox(element))
            return "words: read also";
        if (isRepeatedLine(element))
            return "repeated line";
        return byWords(element);
    }

    /// Why the article ends before the element and all that follows it goes; null when it goes on. `kept`:
    /// prose before it, `end`: of the body.
    const char* beginsTail(const IndexedElement& element, int kept, int end) const {
        constexpr int leastArticle = 300; // prose
        if (!element.block || element.text == 0 || kept < leastArticle || m_known.in(element) > 0)
            return nullptr;
        const auto at = static_cast<int>(&element - m_index.elements.data());
        if (m_known.isComplete() && at > m_known.last() && element.prose < m_known.total())
            return "behind the text";
        constexpr int longestLabel = 60;
        const bool label =
            element.text <= longestLabel &&
            (isHeading(element.tag) || (element.ownText == element.text && element.tag != Tag::Li));
        if (!label || at < m_known.last())
            return nullptr;
        const QString text = foldedForPhrases(html::textOf(element.node));
        const bool comments = headsComments(text);
        if (!comments && (element.linkText > 0 || !leadsElsewhere(text)))
            return nullptr;
        const Rest rest = restFrom(at, end);
        if (comments)
            return isHeading(element.tag) || rest.prose <= kept * 2 ? "comments" : nullptr;
        return rest.prose * 10 <= kept || rest.linkText * 3 > rest.text ? "words: read also" : nullptr;
    }

private:
    struct Rest {
        int text = 0;
        int linkText = 0;
        int prose = 0;
    };

    Rest restFrom(int at, int end) const {
        Rest rest;
        for (int i = at; i < end; ++i) {
            const IndexedElement& element = m_index.elements[static_cast<std::size_t>(i)];
            rest.text += element.ownText;
            rest.linkText += element.ownLinkText;
            rest.prose += element.ownProse;
        }
        return rest;
    }

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
            return !isLarge(element) && element.links > 0 && element.text < 600 &&
                           (isInArticle(element) || leadsAway(element))
                       ? "another article"
                       : nullptr;
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
        if (density > 0.8 && element.text < 400) {
            // a sentence that is a link is still a sentence; what leads to another article is a title
            const bool sentence = element.tag == Tag::P && element.text >= 60 && element.links == 1 &&
                                  endsSentence(html::textOf(element.node));
            return sentence ? nullptr : "link density";
        }
        if (density > 0.5 && element.text < 160 && element.tag != Tag::P)
            return "link density";
        return nullptr;
    }

    const IndexedElement* firstInside(const IndexedElement& element, auto&& wanted) const {
        const auto first = static_cast<std::size_t>(&element - m_index.elements.data());
        for (std::size_t i = first + 1; i < static_cast<std::size_t>(element.end); ++i)
            if (wanted(m_index.elements[i]))
                return &m_index.elements[i];
        return nullptr;
    }

    bool hasLinkedHeading(const IndexedElement& element) const {
        const IndexedElement* heading = firstInside(
            element, [](const IndexedElement& inner) { return isHeading(inner.tag) && inner.text > 0; });
        return heading && heading->linkText == heading->text;
    }

    bool isInArticle(const IndexedElement& element) const {
        for (int up = element.parent; up >= 0; up = m_index.elements[static_cast<std::size_t>(up)].parent)
            if (m_index.elements[static_cast<std::size_t>(up)].tag == Tag::Article)
                return true;
        return false;
    }

    /// Much of it is links, or its heading is one: it is about something that stands elsewhere.
    bool leadsAway(const IndexedElement& element) const {
        return element.linkText * 4 > element.text || hasLinkedHeading(element);
    }

    /// A small box under a heading that is a link.
    bool isCard(const IndexedElement& element) const {
        return element.block && element.links > 0 && element.text <= 450 && element.tag != Tag::P &&
               element.tag != Tag::Li && !isHeading(element.tag) && !isLarge(element) &&
               hasLinkedHeading(element);
    }

    /// A linked title and a text that breaks off: the beginning of what stands elsewhere.
    bool isExcerpt(const IndexedElement& element) const {
        constexpr int longestExcerpt = 450;
        if (!element.block || element.links == 0 || element.text < 60 || element.text > longestExcerpt ||
            element.linkText < 15 || element.tag == Tag::P || isHeading(element.tag) || isLarge(element))
            return false;
        const QString text = html::textOf(element.node);
        return (text.endsWith(u"..."_s) || text.endsWith(u'…') || text.endsWith(u"[…]"_s)) &&
               beginsWithLink(element);
    }

    /// The first text in it stands in a link.
    bool beginsWithLink(const IndexedElement& element) const {
        for (Node node = element.node; node; node = node.following(element.node)) {
            if (node.is(Tag::A) && !html::textOf(node).isEmpty())
                return true;
            if (node.isText() && !html::toString(node.data()).trimmed().isEmpty())
                return false;
        }
        return false;
    }

    /// "Read also" alone on a line, over what is to be read: the whole box goes, not only its label.
    bool isLabelledBox(const IndexedElement& element) const {
        constexpr int longestBox = 700;
        constexpr int longestLabel = 40;
        if (!element.block || element.links == 0 || element.text > longestBox || element.ownText > 0 ||
            isHeading(element.tag) || isLarge(element))
            return false;
        const IndexedElement* label = firstInside(element, [](const IndexedElement& inner) {
            return inner.text > 0 && inner.text <= longestLabel;
        });
        const IndexedElement* line = firstInside(
            element, [](const IndexedElement& inner) { return inner.block && inner.ownText > 0; });
        return label && line && label->linkText == 0 && line->ownText <= longestLabel &&
               leadsElsewhere(foldedForPhrases(html::textOf(label->node)));
    }

    /// Three or more children of one kind that each lead elsewhere and say little: teasers.
    bool isRowOfCards(const IndexedElement& element) const {
        if (!element.block || element.links < 3 || element.ownText > 0 || isLarge(element) ||
            element.tag == Tag::Table || element.tag == Tag::P)
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
            if (sums->tag == Tag::P || sums->links == 0 || sums->text >= 500 || !alike || !leadsAway(*sums))
                return false;
            names = child.classNames();
            ++cards;
        }
        return cards >= 3;
    }

    static bool isLine(const IndexedElement& element) {
        constexpr int longestLine = 60;
        return element.block && element.text > 2 && element.text <= longestLine &&
               element.text == element.ownText && !isHeading(element.tag) && element.tag != Tag::Td &&
               element.tag != Tag::Th && element.tag != Tag::Li && element.tag != Tag::Dt;
    }

    void countLines(const IndexedElement& body) {
        const auto first = static_cast<std::size_t>(&body - m_index.elements.data());
        for (std::size_t i = first + 1; i < static_cast<std::size_t>(body.end); ++i)
            if (isLine(m_index.elements[i]))
                ++m_lines[html::textOf(m_index.elements[i].node)];
    }

    /// An article does not say the same words three times on a line of their own; what stands between its
    /// paragraphs does. Speakers' names ("ANNA:") and sentences may return.
    bool isRepeatedLine(const IndexedElement& element) const {
        if (!isLine(element))
            return false;
        if (isHeading(element.node.previousElement().tag())) // a part of many sections of one form
            return false;
        const QString text = html::textOf(element.node);
        return m_lines.value(text) >= 3 && !text.endsWith(u':') && !endsSentence(text) &&
               std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
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
        return isFurnitureLine(text, element.linkText > 0) ? "words" : nullptr;
    }

    const PageIndex& m_index;
    const KnownText& m_known;
    QString m_title;
    int m_bodyProse;             ///< without comments and the like
    QHash<QString, int> m_lines; ///< short lines and how often each stands in the body
};

bool isGone(Node node, Node body) {
    return node != body && !node.isInside(body);
}

/// Headings that head nothing: the last one of the body, or one whose section was furniture.
void removeIdleHeadings(Node body, const std::vector<std::size_t>& removed, FurnitureFilter& furniture) {
    Node heading;
    std::vector<Node> idle;
    const auto lostItsText = [&](Node node, std::size_t end) {
        const auto next = std::upper_bound(removed.begin(), removed.end(), node.mark());
        return next != removed.end() && *next < end;
    };
    for (Node node = body.following(body); node; node = node.following(body)) {
        if (isHeading(node.tag())) {
            if (heading && heading.tag() == node.tag() && lostItsText(heading, node.mark()))
                idle.push_back(heading);
            heading = node;
        } else if (heading && !node.isInside(heading) &&
                   (node.is(Tag::Img) || node.is(Tag::Iframe) || node.is(Tag::Video) ||
                    (node.isText() && !html::textOf(node).isEmpty()))) {
            heading = {};
        }
    }
    if (heading && !endsSentence(html::textOf(heading)))
        idle.push_back(heading);
    for (const Node node : idle)
        furniture.remove(node, u"generic: heading of nothing"_s);
}

} // namespace

void removeBoilerplate(Node body, const GenericExtractor& generic, const QString& title,
                       FurnitureFilter& furniture) {
    const PageIndex& index = generic.index();
    const IndexedElement* root = index.sums(body);
    if (!root)
        return;
    const Boilerplate rules(*root, generic, title);
    const auto first = static_cast<std::size_t>(root - index.elements.data());
    std::vector<std::size_t> removed; // marks
    int kept = root->ownProse;
    const char* tail = nullptr; // why all that follows goes
    for (std::size_t i = first + 1; i < static_cast<std::size_t>(root->end);) {
        const IndexedElement& element = index.elements[i];
        if (isGone(element.node, body)) {
            i = static_cast<std::size_t>(element.end);
            continue;
        }
        if (!tail)
            tail = rules.beginsTail(element, kept, root->end);
        const char* why = tail ? tail : rules.reason(element);
        if (why) {
            furniture.remove(element.node, u"generic: "_s + QLatin1StringView(why));
            removed.push_back(element.node.mark());
        } else {
            kept += element.ownProse;
        }
        i = why ? static_cast<std::size_t>(element.end) : i + 1;
    }
    removeIdleHeadings(body, removed, furniture);
}

} // namespace svodka::page
