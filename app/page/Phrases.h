// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace svodka::page {

/// Lower case, letters and digits with single spaces between: what the phrase lists are written in.
[[nodiscard]] QString foldedForPhrases(const QString& text);

/// "Read also: …" in English, Russian and the larger European languages. `folded`: see foldedForPhrases.
[[nodiscard]] bool leadsElsewhere(const QString& folded);

/// A whole line that is never text of an article: "Advertisement", "Share this article", "Follow us on …".
/// A line that has links may be longer.
[[nodiscard]] bool isFurnitureLine(const QString& folded, bool hasLinks);

/// Heads what readers wrote: "3 Comments", "Leave a reply".
[[nodiscard]] bool headsComments(const QString& folded);

} // namespace svodka::page
