// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Ids.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

namespace svodka {

/// A message as a page or its chat gives it. Only these fields are kept: no addresses, no user ids (field
/// guide §5).
struct CommentDraft {
    QString remoteId;
    QString parentRemoteId{};
    QString author;
    QString text;           ///< plain; markup in it is shown as text
    QDateTime created;      ///< UTC, from the machine-readable time, never from the shown one (12-hour trap)
    QString quotedAuthor{}; ///< of the parent when only its quote is known
    QString quotedText{};
    std::optional<QMap<QString, int>> reactions{}; ///< "s1"…"s6" → count; absent = unknown, not zero
    bool operator==(const CommentDraft&) const = default;
};

struct Comment {
    enum class Origin { Page, Local };
    enum class State { Published, Deleted };
    CommentId id;
    ArticleId article;
    Origin origin = Origin::Page;
    State state = State::Published;
    CommentId parent{};
    QString remoteId{};
    QString author{};
    QString text;
    QDateTime created;
    QDateTime edited{}; ///< null = never
    QString quotedAuthor{};
    QString quotedText{};
    std::optional<QMap<QString, int>> reactions{};
    bool isNew = false; ///< arrived after the reader's last visit of the room
    bool operator==(const Comment&) const = default;
};

/// Where an article's discussion stands; one line of the panel says it in words.
enum class DiscussionState {
    NotLoaded, ///< the page has a chat that was not read yet
    Loading,
    Open,        ///< readable; taking part needs an account
    Empty,       ///< read, nobody wrote yet
    Closed,      ///< the site closed it (24 h after publication)
    None,        ///< the page has no discussion; the local one is there
    OfflineCopy, ///< the copy that is kept; the net was not reached
    Failed,
};

struct Discussion {
    ArticleId article;
    QString title;
    DiscussionState state = DiscussionState::None;
    QList<Comment> comments; ///< by time, oldest first; page's and the reader's own
    bool hasOlder = false;   ///< the site has more; see DiscussionService::loadOlder
    QDateTime readAt{};      ///< when the page's chat was last read
    QUrl address{};          ///< for "open in a browser"
    QString draft{};         ///< what the reader was writing here
};

/// A row of the list of rooms.
struct Room {
    ArticleId article;
    QString title;
    QString sourceName;
    int comments = 0;
    int unread = 0;
    QDateTime lastComment;
    bool operator==(const Room&) const = default;
};

} // namespace svodka
