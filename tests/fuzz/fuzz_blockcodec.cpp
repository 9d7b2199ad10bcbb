// SPDX-License-Identifier: GPL-3.0-or-later
// A library's file that was damaged or made by somebody else: decoding says so, and what it accepts comes out
// again.
#include "Fuzz.h"
#include "core/BlockCodec.h"

using namespace svodka;

int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    const auto blocks = decodeBlocks(fuzz::bytesOf(data, size));
    if (!blocks)
        return 0;
    const auto again = decodeBlocks(encodeBlocks(*blocks));
    fuzz::require(again.ok(), "what was encoded can be decoded");
    fuzz::require(*again == *blocks, "decoding what was encoded gives the same blocks");
    static_cast<void>(plainText(*blocks));
    static_cast<void>(pictureAddresses(*blocks));
    static_cast<void>(wordCount(*blocks));
    return 0;
}
