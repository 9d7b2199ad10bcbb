// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/InlineText.h"

namespace svodka::html {
namespace {

/// C0 and C1 controls, bidi overrides and isolates, non-characters: nothing that a text needs, much that a
/// forger does (security.md, attack 10).
bool isForbidden(QChar c) {
    const char16_t u = c.unicode();
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || (u >= 0x202A && u <= 0x202E) ||
           (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF || u >= 0xFFFE || (u >= 0xFDD0 && u <= 0xFDEF);
}

bool isFoldedSpace(QChar c) {
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

TextStyles styleOf(Tag tag) {
    switch (tag) {
    case Tag::B:
        return TextStyle::Bold;
    case Tag::Strong:
        return TextStyle::Bold | TextStyle::Strong;
    case Tag::Em:
        return TextStyle::Italic | TextStyle::Emphasis;
    case Tag::I:
    case Tag::Cite:
    case Tag::Var:
        return TextStyle::Italic;
    case Tag::U:
    case Tag::Ins:
        return TextStyle::Underline;
    case Tag::S:
    case Tag::Strike:
    case Tag::Del:
        return TextStyle::Strike;
    case Tag::Code:
    case Tag::Kbd:
    case Tag::Samp:
    case Tag::Tt:
        return TextStyle::Code;
    case Tag::Sub:
        return TextStyle::Subscript;
    case Tag::Sup:
        return TextStyle::Superscript;
    case Tag::Small:
        return TextStyle::Small;
    case Tag::Mark:
        return TextStyle::Mark;
    default:
        return TextStyle::Plain;
    }
}

} // namespace

void InlineCollector::append(QStringView text, const Look& look) {
    if (!m_runs.isEmpty() && m_runs.last().styles == look.styles && m_runs.last().link == look.link)
        m_runs.last().text += text;
    else
        m_runs.append({text.toString(), look.styles, look.link});
}

void InlineCollector::addText(std::string_view utf8, const Look& look) {
    const QString text = toString(utf8);
    QString kept;
    kept.reserve(text.size() + 1);
    for (const QChar c : text) {
        if (look.preformatted && (c == u'\n' || c == u'\t')) {
            kept += c;
        } else if (!look.preformatted && isFoldedSpace(c)) {
            if (m_anything && !m_spacePending) {
                m_spacePending = true;
                m_spaceLook = look;
            }
        } else if (!isForbidden(c)) {
            if (std::exchange(m_spacePending, false)) {
                if (kept.isEmpty())
                    append(u" ", m_spaceLook); // a link neither begins nor ends with the space around it
                else
                    kept += u' ';
            }
            kept += c;
            m_anything = true;
        }
    }
    if (!kept.isEmpty()) {
        m_anything = true;
        ++m_written;
        append(kept, look);
    }
}

void InlineCollector::addBreak(const Look& look) {
    m_spacePending = false;
    append(u"\n", look);
    m_anything = false; // no space at the start of a line
}

void InlineCollector::addMark(const Look& look) {
    const bool again = !m_runs.isEmpty() && m_runs.last() == TextRun{{}, look.styles, look.link};
    if (!again)
        m_runs.append({{}, look.styles, look.link});
    ++m_written;
}

bool InlineCollector::isEmpty() const {
    for (const TextRun& run : m_runs)
        if (run.text.isEmpty() || !QStringView(run.text).trimmed().isEmpty())
            return false;
    return true;
}

InlineText InlineCollector::take() {
    InlineText runs = std::exchange(m_runs, {});
    m_spacePending = m_anything = false;
    while (!runs.isEmpty() && !runs.first().text.isEmpty()) { // an empty one is a mark
        QString& text = runs.first().text;
        qsizetype start = 0;
        while (start < text.size() && text[start].isSpace())
            ++start;
        text.remove(0, start);
        if (!text.isEmpty())
            break;
        runs.removeFirst();
    }
    while (!runs.isEmpty() && !runs.last().text.isEmpty()) {
        QString& text = runs.last().text;
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        if (!text.isEmpty())
            break;
        runs.removeLast();
    }
    return runs;
}

InlineCollector::Look lookInside(Node element, const InlineCollector::Look& outer,
                                 const AddressResolver& addresses) {
    InlineCollector::Look look = outer;
    const Tag tag = element.tag();
    look.styles |= styleOf(tag);
    if (tag == Tag::A) {
        const QUrl link = addresses.link(element.attribute("href"));
        if (!link.isEmpty())
            look.link = link;
    }
    return look;
}

namespace {

void gather(Node node, const InlineCollector::Look& look, const AddressResolver& addresses,
            InlineCollector& collector) {
    for (Node child = node.firstChild(); child; child = child.next()) {
        if (child.isText()) {
            collector.addText(child.data(), look);
            continue;
        }
        const Tag tag = child.tag();
        if (tag == Tag::Br)
            collector.addBreak(look);
        else if (child.isElement() && !isSilent(tag)) {
            if (isBlock(tag))
                collector.addText(" ", look);
            gather(child, lookInside(child, look, addresses), addresses, collector);
            if (isBlock(tag))
                collector.addText(" ", look);
        }
    }
}

} // namespace

InlineText inlineText(Node node, const AddressResolver& addresses) {
    InlineCollector collector;
    gather(node, lookInside(node, {}, addresses), addresses, collector);
    return collector.take();
}

} // namespace svodka::html
