// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "html/AddressResolver.h"
#include "page/PageMetadata.h"
#include "page/PageProfile.h"

namespace svodka::page {

/// Reads an article's fields by its profile's rules; where they are silent, from the page's metadata.
class FieldReader {
public:
    FieldReader(const html::Document& document, const PageProfile& profile, const PageMetadata& metadata,
                const html::AddressResolver& addresses)
        : m_document(document),
          m_profile(profile),
          m_metadata(metadata),
          m_addresses(addresses) {}

    void readInto(ArticleDraft& draft) const;

private:
    [[nodiscard]] QString text(ArticleField field) const;
    [[nodiscard]] QStringList texts(ArticleField field) const;
    [[nodiscard]] QList<html::Node> nodes(ArticleField field) const;
    [[nodiscard]] QUrl address(ArticleField field) const;
    [[nodiscard]] QDateTime date(ArticleField field) const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] Section section() const;
    [[nodiscard]] QList<Tag> tags() const;
    void readDates(ArticleDraft& draft) const;
    void readDiscussion(ArticleDraft& draft) const;

    const html::Document& m_document;
    const PageProfile& m_profile;
    const PageMetadata& m_metadata;
    const html::AddressResolver& m_addresses;
};

/// What the rule finds at the element: its attribute, else its text, as one line.
[[nodiscard]] QString valueAt(html::Node node, const ValueRule& rule);

} // namespace svodka::page
