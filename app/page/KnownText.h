// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageIndex.h"

#include <QString>

namespace svodka::page {

/// The article's text as the page's structured data give it (schema.org articleBody), laid over the page's
/// tree: which paragraphs it knows. It says what is article, never what to show: it lacks markup, may be cut
/// off, and on some pages belongs to something else, so it is believed only where most of it is on the page.
class KnownText {
public:
    KnownText(const QString& articleBody, const PageIndex& index);

    /// False when there is no such text, or the page does not have it.
    [[nodiscard]] bool isTrusted() const { return m_trusted; }
    /// Characters of known paragraphs in the element (0 when not trusted).
    [[nodiscard]] int in(const IndexedElement& element) const;
    /// Index of the innermost element that has nearly all of it, -1 when not trusted.
    [[nodiscard]] int home() const { return m_home; }
    /// Index of the last known paragraph, -1 when not trusted.
    [[nodiscard]] int last() const { return m_trusted ? m_last : -1; }
    /// Characters of all known paragraphs.
    [[nodiscard]] int total() const { return m_total; }
    /// The page has all of it and it does not break off: what stands behind its end is no article.
    [[nodiscard]] bool isComplete() const { return m_complete; }

private:
    void lay(const QString& known);

    const PageIndex& m_index;
    std::vector<int> m_known; ///< by element; empty when there is no such text
    bool m_trusted = false;
    bool m_complete = false;
    int m_total = 0;
    int m_home = -1;
    int m_last = -1;
};

} // namespace svodka::page
