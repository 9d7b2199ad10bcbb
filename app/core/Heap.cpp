// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Heap.h"

#include <cstdlib>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace svodka {

void keepHeapSmall() {
#ifdef __GLIBC__
    constexpr int blockOfItsOwn = 256 * 1024; // bytes
    constexpr int spare = 1024 * 1024;
    constexpr int heaps = 2;
    mallopt(M_MMAP_THRESHOLD, blockOfItsOwn);
    mallopt(M_TRIM_THRESHOLD, spare);
    mallopt(M_ARENA_MAX, heaps);
#endif
}

} // namespace svodka
