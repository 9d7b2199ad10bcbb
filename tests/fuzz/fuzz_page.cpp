// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever a server answers where a page was expected.
#include "Canonical.h"
#include "Fuzz.h"
#include "core/UrlTools.h"
#include "export/CanonicalHtml.h"
#include "page/ArticleNormalizer.h"

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

bool isWebAddressOrNone(const QUrl& address) {
    return address.isEmpty() || isWebAddress(address);
}

const page::ProfileSet& profiles() {
    static const auto set = page::ProfileSet::load(QStringLiteral(SVODKA_SOURCE_DIR "/resources/profiles"));
    return set;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const QUrl address(u"https://news.invalid/20260826/one-1119900000.html"_s);
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const auto page = page::normalize({bytes, address}, profiles());
    if (!page)
        return 0;
    const ArticleDraft& draft = page->draft;
    const QString html = exporting::canonicalHtml(draft.blocks);
    fuzz::require(fuzz::isCanonical(html), "the body is canonical HTML");
    fuzz::require(isWebAddressOrNone(draft.canonical), "the canonical address is http, https or none");
    fuzz::require(isWebAddressOrNone(draft.discussionAddress),
                  "the discussion's address is http, https or none");
    fuzz::require(!draft.title.contains(u'\n'), "a title is one line");
    fuzz::require(!draft.published.isValid() || draft.published.timeSpec() == Qt::UTC, "times are UTC");
    const auto again = page::normalize({bytes, address}, profiles());
    fuzz::require(again && again->draft.blocks == draft.blocks, "the same bytes give the same answer");
    return 0;
}
