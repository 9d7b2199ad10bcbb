// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/OutlineReader.h"

#include "core/Text.h"
#include "html/Document.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

using html::Node;

constexpr qsizetype shownText = 80;    // characters of an element's text
constexpr qsizetype comparedText = 40; // characters that tell one piece from another

/// Offsets of UTF-8 as offsets of UTF-16, asked in any order.
class Utf16Offsets {
public:
    explicit Utf16Offsets(const QByteArray& utf8) {
        m_at.reserve(static_cast<size_t>(utf8.size() / step + 1));
        qsizetype units = 0;
        for (qsizetype i = 0; i < utf8.size(); ++i) {
            if (i % step == 0)
                m_at.push_back(units);
            units += unitsOf(utf8[i]);
        }
        m_utf8 = utf8;
        m_total = units;
    }
    [[nodiscard]] qsizetype of(qsizetype byte) const {
        if (byte >= m_utf8.size())
            return m_total;
        qsizetype units = m_at[static_cast<size_t>(byte / step)];
        for (qsizetype i = byte - byte % step; i < byte; ++i)
            units += unitsOf(m_utf8[i]);
        return units;
    }

private:
    static constexpr qsizetype step = 256;
    static int unitsOf(char c) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte & 0xC0) == 0x80)
            return 0; // goes on with a character
        return byte >= 0xF0 ? 2 : 1;
    }
    QByteArray m_utf8;
    std::vector<qsizetype> m_at;
    qsizetype m_total = 0;
};

class OutlineReader {
public:
    explicit OutlineReader(const QString& source)
        : m_utf8(source.toUtf8()),
          m_offsets(m_utf8),
          m_document(html::Document::parseWithPlaces(m_utf8)) {}

    PageOutline read(const QList<Furniture>& furniture) {
        readTree();
        for (PageElement& element : m_outline.elements)
            element.selector = selectorOf(element);
        joinTexts();
        for (const Furniture& piece : furniture)
            m_outline.furniture.append(placeOf(piece));
        return std::move(m_outline);
    }

private:
    void readTree();
    int addElement(Node node, int parent);
    void addText(Node node, int parent);
    [[nodiscard]] SourcePlace placeOf(Node node) const;
    [[nodiscard]] QString selectorOf(const PageElement& element) const;
    void joinTexts();
    SourcePlace placeOf(const Furniture& piece);
    SourcePlace placeByRule(const QString& rule, const QString& beginning);
    SourcePlace placeByWords(const QString& words);

    QByteArray m_utf8;
    Utf16Offsets m_offsets;
    html::Document m_document;
    PageOutline m_outline;
    QHash<QString, int> m_classCount;
    QHash<QString, int> m_idCount;
    QString m_joined;              ///< all text of the page, folded
    QList<qsizetype> m_joinedFrom; ///< where each of m_outline.texts begins in it
    QHash<QString, QList<Node>> m_ofRule;
    QHash<QString, qsizetype> m_foundAt; ///< where the same words were found last
};

/// Up to where the next node begins that is not in this one.
SourcePlace OutlineReader::placeOf(Node node) const {
    if (node.mark() == 0)
        return {};
    Node next = node.followingOver(m_document.root());
    while (next && next.mark() == 0)
        next = next.following(m_document.root());
    const qsizetype end =
        next ? m_offsets.of(static_cast<qsizetype>(next.mark()) - 1) : m_offsets.of(m_utf8.size());
    const qsizetype start = m_offsets.of(static_cast<qsizetype>(node.mark()) - 1);
    return {start, std::max(start, end)};
}

int OutlineReader::addElement(Node node, int parent) {
    PageElement element{.parent = parent,
                        .tag = html::toString(node.name()),
                        .id = html::toString(node.id()),
                        .classes = html::toString(node.classNames()).split(u' ', Qt::SkipEmptyParts),
                        .place = placeOf(node)};
    element.classes.removeDuplicates();
    for (const QString& name : element.classes)
        ++m_classCount[name];
    ++m_idCount[element.id];
    m_outline.elements.append(std::move(element));
    return static_cast<int>(m_outline.elements.size()) - 1;
}

/// A text is the beginning of each element around it that had none yet.
void OutlineReader::addText(Node node, int parent) {
    const QString text = text::oneLine(html::toString(node.data()));
    if (text.isEmpty())
        return;
    m_outline.texts.append({placeOf(node), text});
    for (int at = parent; at >= 0; at = m_outline.elements[at].parent) {
        QString& shown = m_outline.elements[at].text;
        if (shown.size() >= shownText)
            break; // so have those around it
        shown = text::shortened(shown.isEmpty() ? text : shown + u' ' + text, shownText);
    }
}

void OutlineReader::readTree() {
    const Node root = m_document.root();
    QHash<Node, int> indexes;
    for (Node node = root; node;) {
        const int parent = indexes.value(node.parent(), -1);
        const bool silent = node.isElement() && html::isSilent(node.tag());
        if (node.isElement())
            indexes.insert(node, addElement(node, parent));
        else if (node.isText())
            addText(node, parent);
        node = silent ? node.followingOver(root) : node.following(root);
    }
    std::ranges::stable_sort(m_outline.texts, {}, [](const PageText& text) { return text.place.start; });
}

/// The class that the fewest share says most; an element without any is named by its id or its place.
QString OutlineReader::selectorOf(const PageElement& element) const {
    static const auto isPlain = [](const QString& name) {
        return std::ranges::all_of(name,
                                   [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; }) &&
               !name.front().isDigit();
    };
    QString rarest;
    for (const QString& name : element.classes)
        if (isPlain(name) && (rarest.isEmpty() || m_classCount.value(name) < m_classCount.value(rarest)))
            rarest = name;
    if (!rarest.isEmpty())
        return u'.' + rarest;
    if (!element.id.isEmpty() && isPlain(element.id) && m_idCount.value(element.id) == 1)
        return u'#' + element.id;
    if (element.parent < 0 || element.tag == "body"_L1 || element.tag == "head"_L1)
        return element.tag;
    return m_outline.elements[element.parent].selector + u" > "_s + element.tag;
}

void OutlineReader::joinTexts() {
    for (const PageText& text : std::as_const(m_outline.texts)) {
        if (!m_joined.isEmpty())
            m_joined += u' ';
        m_joinedFrom.append(m_joined.size());
        m_joined += text.text;
    }
}

SourcePlace OutlineReader::placeOf(const Furniture& piece) {
    const qsizetype colon = piece.rule.indexOf(u": "_s);
    const QString beginning = piece.text.left(comparedText);
    if (colon >= 0)
        if (const SourcePlace place = placeByRule(piece.rule.sliced(colon + 2), beginning); place.isKnown())
            return place;
    QString words = piece.text;
    if (words.endsWith(u'…'))
        words.chop(1);
    return placeByWords(words);
}

/// The first element of the rule that begins like the piece and was not taken for an earlier one.
SourcePlace OutlineReader::placeByRule(const QString& rule, const QString& beginning) {
    if (!m_ofRule.contains(rule)) {
        const auto selector = html::Selector::compile(rule);
        m_ofRule.insert(rule, selector ? m_document.select(*selector) : QList<Node>());
    }
    QList<Node>& nodes = m_ofRule[rule];
    const auto found = std::ranges::find_if(
        nodes, [&](Node node) { return html::textOf(node).left(comparedText) == beginning; });
    if (found == nodes.end())
        return {};
    const SourcePlace place = placeOf(*found);
    nodes.erase(found);
    return place;
}

SourcePlace OutlineReader::placeByWords(const QString& words) {
    const QString known = words.left(comparedText * 10);
    qsizetype from = m_joined.indexOf(words, m_foundAt.value(known, 0));
    const qsizetype size = words.size();
    if (from < 0 || words.isEmpty())
        return {};
    m_foundAt.insert(known, from + size);
    const auto indexAt = [&](qsizetype offset) {
        return std::ranges::upper_bound(m_joinedFrom, offset) - m_joinedFrom.begin() - 1;
    };
    return {m_outline.texts[indexAt(from)].place.start, m_outline.texts[indexAt(from + size - 1)].place.end};
}

} // namespace

PageOutline outlineOf(const QString& source, const QList<Furniture>& furniture) {
    return OutlineReader(source).read(furniture);
}

} // namespace svodka::page
