// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"
#include "core/Result.h"

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace svodka::discussion {

/// One answer of a site's chat.
struct ChatPage {
    QList<CommentDraft> comments;
    QByteArray cursor; ///< where older messages go on, for chatAddress; empty = these were the oldest
};

/// Sputnik-style chats as their pages read them: anonymous GETs that answer JSON (field guide §5). Pure, any
/// thread. There is no way here to log in, post, react or report.
///
/// The address of the newest messages, or of those behind `cursor`.
[[nodiscard]] QUrl chatAddress(const QUrl& article, const QString& key, const QByteArray& cursor = {});

/// Keeps id, nickname, text, time, parent and reactions; whatever else is there (addresses of readers were
/// seen) is dropped. The time is `created.sec` or `ts_gmt`, else the first eight hexadecimal digits of the
/// id, never a text. Error: UnsupportedContent for what is no such JSON.
[[nodiscard]] Result<ChatPage> parseChat(const QByteArray& json);

} // namespace svodka::discussion
