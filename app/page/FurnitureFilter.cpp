// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/FurnitureFilter.h"

#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;

namespace {

constexpr qsizetype longestRemembered = 2000; // characters of one removed text

/// Why the element cannot be text of an article, whatever the site; null if it can.
const char* silentReason(const IndexedElement& element) {
    constexpr int wholeArticle = 500; // characters that only an article without script has
    switch (element.tag) {
    case html::Tag::Button:
    case html::Tag::Select:
    case html::Tag::Textarea:
        return "form";
    case html::Tag::Noscript:
        return element.prose < wholeArticle ? "noscript" : nullptr;
    default:
        return element.hidden ? "hidden" : nullptr;
    }
}

} // namespace

void FurnitureFilter::removeArchiveBar() {
    const Node body = m_document.body();
    for (Node child = body.firstChild(); child;) {
        const Node next = child.next();
        if (child.id().starts_with("wm-ipp"))
            remove(child, u"archive: toolbar"_s);
        child = next;
    }
}

void FurnitureFilter::removeNamed(const PageProfile& profile) {
    for (const html::Selector& selector : profile.furniture)
        for (const Node node : m_document.select(selector))
            remove(node, profile.id + u": "_s + selector.text());
}

void FurnitureFilter::removeHidden(Node scope, const PageIndex& index) {
    const IndexedElement* first = index.sums(scope);
    if (!first)
        return;
    const auto start = static_cast<std::size_t>(first - index.elements.data());
    for (std::size_t i = start + 1; i < static_cast<std::size_t>(first->end);) {
        const IndexedElement& element = index.elements[i];
        const char* reason = silentReason(element);
        if (reason && element.node.isInside(scope))
            remove(element.node, u"page: "_s + QLatin1StringView(reason));
        i = reason ? static_cast<std::size_t>(element.end) : i + 1;
    }
}

void FurnitureFilter::remove(Node node, const QString& rule) {
    if (m_body && m_body.isInside(node))
        return;
    if (const QString text = html::textOf(node); !text.isEmpty() && !html::isSilent(node.tag()))
        m_removed.append({rule, text::shortened(text, longestRemembered)});
    html::Document::remove(node);
}

} // namespace svodka::page
