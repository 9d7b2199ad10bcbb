// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"
#include "html/AddressResolver.h"
#include "html/Node.h"

namespace svodka::html {

/// Gathers runs of text while a tree is walked: folds white space across element borders as a browser does,
/// joins runs of one look, turns <br> into U+000A, leaves out control characters and bidi overrides.
class InlineCollector {
public:
    /// How text looks where the walk stands.
    struct Look {
        TextStyles styles{};
        QUrl link{};
        bool preformatted = false;
    };

    void addText(std::string_view utf8, const Look& look);
    void addBreak(const Look& look);
    /// An empty run: where an element that looks like this has no text but is to stay.
    void addMark(const Look& look);
    [[nodiscard]] bool isEmpty() const;
    /// Grows with every text and mark.
    [[nodiscard]] std::size_t written() const { return m_written; }
    /// What was gathered, trimmed at both ends; the collector is empty afterwards.
    [[nodiscard]] InlineText take();

private:
    void append(QStringView text, const Look& look);

    InlineText m_runs;
    bool m_spacePending = false;
    Look m_spaceLook; ///< where the pending space stood
    bool m_anything = false;
    std::size_t m_written = 0;
};

/// The look inside `element` when around it it is `outer`.
[[nodiscard]] InlineCollector::Look lookInside(Node element, const InlineCollector::Look& outer,
                                               const AddressResolver& addresses);

/// All of the node's text as runs, whatever elements are in it.
[[nodiscard]] InlineText inlineText(Node node, const AddressResolver& addresses);

} // namespace svodka::html
