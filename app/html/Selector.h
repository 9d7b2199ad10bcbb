// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

#include <memory>
#include <optional>

struct lxb_css_selector_list;
struct lxb_selectors;
struct lxb_html_document;

namespace svodka::html {

/// A CSS selector list (Selectors Level 4 as lexbor has it), compiled once; immutable and cheap to copy.
class Selector {
public:
    /// Nothing when the text is no selector.
    [[nodiscard]] static std::optional<Selector> compile(QStringView css);
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] const lxb_css_selector_list* compiled() const { return m_list.get(); }

private:
    Selector() = default;
    QString m_text;
    std::shared_ptr<const lxb_css_selector_list> m_list;
};

} // namespace svodka::html
