// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/FurnitureFilter.h"
#include "page/KnownText.h"
#include "page/PageIndex.h"
#include "page/PageMetadata.h"

namespace svodka::page {

/// Finds the article on a page of no known family: the element that names itself the article's body, the one
/// whose paragraphs weigh most and the one that has the text the page's structured data give check one
/// another. Reads the sums of the PageIndex and walks nothing anew.
class GenericExtractor {
public:
    GenericExtractor(const PageIndex& index, const KnownText& known);

    /// Null when the page has no running text.
    [[nodiscard]] html::Node findBody() const;
    /// The standfirst that stands before the body and not in it: what calls itself so, else what says the
    /// same as the page's `description`; null when there is none.
    [[nodiscard]] html::Node findLead(html::Node body, const QString& description) const;
    /// Characters of running text in it, without what stands beside the article.
    [[nodiscard]] int proseOf(html::Node body) const;
    [[nodiscard]] const PageIndex& index() const { return m_index; }
    [[nodiscard]] const KnownText& known() const { return m_known; }

private:
    [[nodiscard]] int named() const;
    [[nodiscard]] int commonAncestor(int first, int second) const;
    [[nodiscard]] int heaviest() const;
    [[nodiscard]] int widened(int found) const;
    [[nodiscard]] int checkedByKnown(int found) const;
    [[nodiscard]] const IndexedElement& at(int index) const {
        return m_index.elements[static_cast<std::size_t>(index)];
    }

    [[nodiscard]] bool isBeside(const IndexedElement& element) const {
        return m_beside[static_cast<std::size_t>(&element - m_index.elements.data())];
    }

    [[nodiscard]] int prose(int index) const { return m_prose[static_cast<std::size_t>(index)]; }

    const PageIndex& m_index;
    const KnownText& m_known;
    std::vector<bool> m_beside; ///< by element: in or under something that is beside the article
    std::vector<int> m_prose;   ///< by element, without what is beside
};

/// Takes out of a body found by the GenericExtractor what is no part of its text, each with its rule.
void removeBoilerplate(html::Node body, const GenericExtractor& generic, const QString& title,
                       FurnitureFilter& furniture);

} // namespace svodka::page
