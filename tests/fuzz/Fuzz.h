// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

/// What every fuzzer implements; libFuzzer brings main().
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace svodka::fuzz {

[[nodiscard]] inline QByteArray bytesOf(const uint8_t* data, size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// What must be true of every answer; a crash that libFuzzer keeps the input of, else.
inline void require(bool holds, const char* rule) {
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", rule);
    std::abort();
}

} // namespace svodka::fuzz
