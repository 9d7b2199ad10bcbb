// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/KnownText.h"

#include "html/Document.h"

namespace svodka::page {
namespace {

constexpr qsizetype leastKnown = 500; // letters; less is a summary
constexpr int leastParagraph = 30;    // a shorter one may stand anywhere

/// Letters and digits alone: quotes, dashes and spaces differ between the data and the page.
QString lettersOf(const QString& text) {
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            letters += c.toLower();
    return letters;
}

QString plain(const QString& articleBody) {
    if (!articleBody.contains(u'<') && !articleBody.contains(u'&'))
        return articleBody;
    return html::textOf(html::Document::parse(articleBody.toUtf8()).body());
}

} // namespace

KnownText::KnownText(const QString& articleBody, const PageIndex& index) : m_index(index) {
    if (articleBody.size() < leastKnown)
        return;
    const QString known = lettersOf(plain(articleBody));
    if (known.size() < leastKnown)
        return;
    lay(known);
    const QString end = articleBody.right(8).trimmed();
    const bool breaksOff = end.endsWith(u'…') || end.endsWith(QLatin1StringView("...")) ||
                           end.endsWith(QLatin1StringView("[...]"));
    m_complete = m_trusted && !breaksOff && m_total * 100 >= known.size() * 85;
}

void KnownText::lay(const QString& known) {
    const auto& elements = m_index.elements;
    m_known.resize(elements.size());
    for (std::size_t i = 0; i < elements.size(); ++i) {
        const IndexedElement& element = elements[i];
        if (!element.block || element.ownText < leastParagraph || element.ownText != element.text)
            continue;
        if (known.contains(lettersOf(html::textOf(element.node)))) {
            m_known[i] = element.ownText;
            m_last = static_cast<int>(i);
        }
    }
    for (std::size_t i = elements.size(); i-- > 0;)
        if (elements[i].parent >= 0)
            m_known[static_cast<std::size_t>(elements[i].parent)] += m_known[i];
    m_total = elements.empty() ? 0 : m_known.front();
    m_trusted = m_total * 10 >= known.size() * 7 && m_total <= known.size() * 2; // shown twice at most
    for (std::size_t i = 0; m_trusted && i < elements.size(); ++i)
        if (m_known[i] * 100 >= m_total * 95 && elements[i].ownText * 2 < m_known[i])
            m_home = static_cast<int>(i); // reading order: the later one is inside
    m_trusted &= m_home >= 0;             // a single paragraph is a summary, however long
}

int KnownText::in(const IndexedElement& element) const {
    return m_trusted ? m_known[static_cast<std::size_t>(&element - m_index.elements.data())] : 0;
}

} // namespace svodka::page
