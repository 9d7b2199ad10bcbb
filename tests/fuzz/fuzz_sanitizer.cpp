// SPDX-License-Identifier: GPL-3.0-or-later
// Any HTML on its way into blocks and out again.
#include "Canonical.h"
#include "Fuzz.h"
#include "export/CanonicalHtml.h"
#include "page/ArticleNormalizer.h"

using namespace svodka;
using namespace Qt::StringLiterals;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QUrl base(u"https://news.invalid/20260826/one.html"_s);
    const QString html = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString kept = exporting::canonicalHtml(page::structureFromHtml(html, base));
    fuzz::require(fuzz::isCanonical(kept), "the output is canonical HTML");
    const QString keptAgain = exporting::canonicalHtml(page::structureFromHtml(kept, base));
    fuzz::require(kept == keptAgain, "sanitized again the output stays as it is");
    const QString body = exporting::canonicalHtml(page::blocksFromHtml(html, base));
    fuzz::require(fuzz::isCanonical(body), "a feed's body is canonical HTML");
    return 0;
}
