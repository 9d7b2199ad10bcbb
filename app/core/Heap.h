// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace svodka {

/// For the beginning of main(): what is freed goes back to the system. glibc otherwise learns from the first
/// large block to keep all such blocks in its heaps, one per thread, and a round of feeds leaves a hundred
/// megabytes there. Does nothing where there is another allocator.
void keepHeapSmall();

} // namespace svodka
