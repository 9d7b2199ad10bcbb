// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/CanonicalHtml.h"
#include "export/Export.h"

namespace svodka::exporting {

/// One article as an `article` element: head, body, address and tags, comments. `id` is the element's.
[[nodiscard]] QString articleMarkup(const ExportedArticle& exported, const ExportWords& words,
                                    const Markup& markup, const QString& id);

/// lang= and dir= of a text; for XHTML also xml:lang.
[[nodiscard]] QString languageAttributes(const QString& language, Markup::Reader reader);

} // namespace svodka::exporting
