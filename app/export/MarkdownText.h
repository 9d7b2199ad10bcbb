// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"

namespace svodka::exporting {

/// Where inline text stands: a heading and a table cell are one line in Markdown.
enum class MarkdownPlace { Paragraph, Heading, TableCell };

/// Inline text as CommonMark 0.30 with GitHub's tables and strike-through. What these cannot say (underline,
/// subscript, mark) is inline HTML, which both allow.
[[nodiscard]] QString markdownText(const InlineText& text, MarkdownPlace place = MarkdownPlace::Paragraph);

/// Plain words that stay plain: nothing in them is taken for markup.
[[nodiscard]] QString markdownEscaped(const QString& text, MarkdownPlace place = MarkdownPlace::Paragraph);

/// A link with its address between < and >, which needs no escapes of parentheses.
[[nodiscard]] QString markdownLink(const QString& markdown, const QUrl& address);

/// A fenced code block (CommonMark §4.5) whose fence is longer than any in the text.
[[nodiscard]] QString markdownCode(const CodeBlock& code);

} // namespace svodka::exporting
