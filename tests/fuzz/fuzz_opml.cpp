// SPDX-License-Identifier: GPL-3.0-or-later
// Subscription lists from anywhere: what was read is written and read again without loss.
#include "Fuzz.h"
#include "feed/Opml.h"

using namespace svodka;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto document = feed::parseOpml(fuzz::bytesOf(data, size));
    if (!document)
        return 0;
    const QByteArray written = feed::writeOpml(*document);
    const auto again = feed::parseOpml(written);
    fuzz::require(again.ok(), "what was written can be read");
    fuzz::require(again->outlines == document->outlines, "what was written reads the same");
    fuzz::require(feed::writeOpml(*again) == written, "writing again changes nothing");
    return 0;
}
