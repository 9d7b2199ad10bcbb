// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QStringList>

namespace svodka::cli {

/// `normalize FILE --url ADDRESS` prints one JSON object; `normalize --batch IN OUT [--passes N]` reads
/// IN/urls.tsv (id TAB address) and IN/<id>.html and writes OUT/<id>.json. `--profiles DIR` adds a folder of
/// profiles. No library, no network. `arguments`: what follows the command. Answers the exit code: 0, 1 when
/// something could not be read, 2 for wrong use.
[[nodiscard]] int normalize(const QStringList& arguments);

/// `sanitize [--base ADDRESS]`: HTML on standard input → canonical HTML; `sanitize --batch`: lines
/// {"id","html","base"} → {"id","html"}.
[[nodiscard]] int sanitize(const QStringList& arguments);

} // namespace svodka::cli
