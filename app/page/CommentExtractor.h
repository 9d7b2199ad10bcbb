// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"
#include "html/Document.h"
#include "page/PageProfile.h"

namespace svodka::page {

/// The comments that stand in the page itself, by the profile's rules, in the page's order. A time is taken
/// from machine-readable places only: the clock shown in the chat is off by twelve hours most of the time
/// (field guide §5).
[[nodiscard]] QList<CommentDraft> commentsOf(const html::Document& document, const PageProfile& profile);

} // namespace svodka::page
