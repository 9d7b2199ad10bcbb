// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"

#include <QStringList>

namespace svodka::discussion {

/// The words of the panel, in the interface's language.

/// "Ilya K.", "Ilya K. (you)", "You", "No name".
[[nodiscard]] QString authorText(const Comment& comment);
/// "14:15", "14:15 · edited".
[[nodiscard]] QString timeText(const Comment& comment);
/// The message, or that it was deleted.
[[nodiscard]] QString bodyText(const Comment& comment);
/// "Like 9" for each reaction that somebody gave, in the site's order.
[[nodiscard]] QStringList reactionTexts(const Comment& comment);
/// The row as a sentence for screen readers: "New. Ilya K., 26 August, 14:15. Text. Like 9."
[[nodiscard]] QString sentence(const Comment& comment);
/// "31 messages · read-only copy, 14:20": what stands under the title.
[[nodiscard]] QString headLine(const Discussion& discussion);
/// A room as a sentence: "Headline. Source. 31 messages, 4 unread. Last one yesterday, 19:30."
[[nodiscard]] QString sentence(const Room& room);

} // namespace svodka::discussion
