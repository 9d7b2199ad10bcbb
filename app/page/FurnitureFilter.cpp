// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/FurnitureFilter.h"

#include "core/Text.h"

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;

namespace {

constexpr qsizetype longestRemembered = 2000; // characters of one removed text

/// Why the element cannot be text of an article, whatever the site; null if it can.
const char* silentReason(Node node) {
    switch (node.tag()) {
    case html::Tag::Script:
    case html::Tag::Style:
    case html::Tag::Template:
        return "script";
    case html::Tag::Button:
    case html::Tag::Select:
    case html::Tag::Textarea:
    case html::Tag::Datalist:
        return "form";
    case html::Tag::Noscript:
        return "noscript";
    default:
        return html::isHidden(node) ? "hidden" : nullptr;
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

void FurnitureFilter::removeHidden(Node scope) {
    for (Node node = scope.following(scope); node;) {
        if (const char* reason = node.isElement() ? silentReason(node) : nullptr; reason) {
            const Node next = node.followingOver(scope);
            remove(node, u"page: "_s + QLatin1StringView(reason));
            node = next;
        } else {
            node = node.following(scope);
        }
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
