// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/FeedOptions.h"
#include "core/FeedRhythm.h"

#include <memory>

namespace svodka {

struct FirstAnswer; // services

/// What stands behind a feed's address.
enum class FeedKind { Xml, Json, Sitemap, Section, Newsfeed };

struct Enclosure {
    QUrl address;
    QString type{};
    qint64 length = -1; ///< bytes; -1 = not said
    bool operator==(const Enclosure&) const = default;
};

/// An item as a feed gives it. `content` and `summary` may be HTML; they become blocks in
/// page::blocksFromHtml before anything is stored or shown.
struct FeedItem {
    QString id{}; ///< guid, atom:id, or one made from the rest
    QString title{};
    QUrl address{};
    QDateTime published{}; ///< UTC
    QDateTime updated{};
    QStringList authors{};
    QString authorMail{}; ///< of the first author
    QString summary{};
    QString content{};
    QList<Enclosure> enclosures{};
    QUrl picture{};
    QUrl commentsAddress{};
    QUrl commentsFeed{};
    std::optional<int> commentCount{};
    QStringList categories{};
    QString language{};
    QString inReplyTo{};
};

/// A feed document, read.
struct FeedDocument {
    FeedKind kind = FeedKind::Xml;
    QString title{};
    QString description{};
    QUrl address{}; ///< what it names as its own (self)
    QUrl home{};    ///< the site or section page
    QString id{};
    QString language{};
    QStringList authors{};
    QString authorMail{};
    QStringList categories{};
    QUrl picture{};
    QDateTime updated{};
    QDateTime published{};
    std::optional<int> ttlMinutes{}; ///< RSS ttl, sy:updatePeriod and sy:updateFrequency
    quint32 quietHours = 0;          ///< skipHours: bit 0 = 0:00 to 1:00 UTC
    quint8 quietDays = 0;            ///< skipDays: bit 0 = Monday
    QUrl nextPage{};                 ///< "more" of a section page or newsfeed, RFC 5005 next
    QList<FeedItem> items{};
};

/// A line of a preview.
struct Headline {
    QString title;
    QDateTime published{};
};

/// What was found behind an address that the reader gave: follow one of these, or open the article.
struct FeedCandidate {
    QUrl address;
    QString title;
    QString description{};
    FeedKind kind = FeedKind::Xml;
    QString siteName{};
    QUrl siteAddress{};
    QString language{};
    int items = 0;
    /// What was just fetched there, so that following it asks its server nothing again; null = nothing.
    std::shared_ptr<const FirstAnswer> answer{};
    QList<Headline> newest{}; ///< newest first, at most ten; empty = it was not looked into
};

/// What HTTP said of a feed, echoed byte for byte at the next request (RFC 9110 §13.1).
struct FetchState {
    QByteArray etag{};
    QByteArray lastModified{};
    int status = 0;
    QDateTime fetchedAt{};
    QDateTime nextPoll{}; ///< null = due
    std::optional<Error> error{};
    QDateTime waitUntil{}; ///< what the server asked for in so many words: Retry-After, max-age, Expires
    FeedRhythm rhythm{};
};

/// A publisher in the feed tree, with its sections below it.
struct Edition {
    EditionId id;
    QString name;
    QUrl home;
    QString language;
    qint64 position = 0; ///< among everything that stands beside it
};

struct Folder {
    FolderId id;
    FolderId parent;
    QString name;
    qint64 position = 0;
};

/// A row of the feed tree that the reader can move.
struct TreeItem {
    enum class Kind { Edition, Folder, Feed };
    Kind kind = Kind::Feed;
    qint64 id = 0; ///< 0 = none
    [[nodiscard]] bool isValid() const { return id > 0; }
    bool operator==(const TreeItem&) const = default;
};

/// A feed that the reader follows.
struct Feed {
    FeedId id;
    EditionId edition; ///< invalid = a feed of its own
    FolderId folder;   ///< invalid = under its edition, or at the top
    QString title;
    QString description;
    QUrl address;
    QUrl home;
    FeedKind kind = FeedKind::Xml;
    QString language;
    int articles = 0;
    int unread = 0;
    FetchState fetch;
    FeedOptions options{};
    qint64 position = 0; ///< among everything that stands beside it
};

struct LibraryCounts {
    int all = 0;
    int unread = 0;
    int today = 0; ///< published today, local time, unread
    int starred = 0;
    int saved = 0;
};

/// Everything that the feed tree shows.
struct FeedTree {
    QList<Edition> editions;
    QList<Folder> folders;
    QList<Feed> feeds; ///< by position
    LibraryCounts counts;
};

} // namespace svodka
