// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "html/Document.h"
#include "page/PageProfile.h"

namespace svodka::page {

/// Takes out of the tree what is not the article, and remembers each text it took with the rule that did it.
/// It never removes what holds the article's body.
class FurnitureFilter {
public:
    FurnitureFilter(const html::Document& document, QList<Furniture>& removed)
        : m_document(document),
          m_removed(removed) {}

    /// Nothing that contains this is removed.
    void protect(html::Node body) { m_body = body; }
    /// The archive's own bar (field guide §6).
    void removeArchiveBar();
    /// What the profile's selectors name.
    void removeNamed(const PageProfile& profile);
    /// Forms, text for readers without script, and what the page itself hides.
    void removeHidden(html::Node scope, const PageIndex& index);
    void remove(html::Node node, const QString& rule);

private:
    const html::Document& m_document;
    QList<Furniture>& m_removed;
    html::Node m_body;
};

} // namespace svodka::page
