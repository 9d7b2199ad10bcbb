// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Block.h"
#include "core/Comment.h"
#include "core/Error.h"
#include "core/Ids.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace svodka {

/// "MOSCOW, August 26 (RIA Novosti) -": where, when and by whom a text was filed. All three may be empty.
struct Dateline {
    QString place;
    QString day;    ///< as written; the year is not in it
    QString agency; ///< "RIA Novosti"
    [[nodiscard]] bool isEmpty() const { return place.isEmpty() && day.isEmpty() && agency.isEmpty(); }
    bool operator==(const Dateline&) const = default;
};

struct Section {
    QString name;
    QUrl address{};
    QString description{};
    bool operator==(const Section&) const = default;
};

struct Tag {
    QString name;
    QUrl address{};
    bool operator==(const Tag&) const = default;
};

/// Text that was on the page and is not in the article, with the rule that took it away (product rule 4).
struct Furniture {
    QString rule; ///< "sputnik-current: #widgets", "generic: link density"
    QString text; ///< what stood there, white space folded
    bool operator==(const Furniture&) const = default;
};

/// What a page or a feed item says of an article, before the library knows it. Unknown = empty.
struct ArticleDraft {
    QUrl address;     ///< where it was read
    QUrl canonical{}; ///< what the page names as its own address, trackers removed; identity together with
                      ///< guid
    QString guid{};
    QString title;
    QString secondTitle{};
    QString lead{};
    Dateline dateline{};
    QStringList authors{};
    QDateTime published{}; ///< UTC
    QDateTime updated{};   ///< UTC
    QString siteName{};
    Section section{};
    QList<Tag> tags{};
    QString language{}; ///< BCP 47, lower case ("ru", "en-gb")
    std::optional<Picture> leadPicture{};
    Blocks blocks{}; ///< empty = only the headline is known (a feed item); the page is read when it is opened
    QString summary{}; ///< one or two lines for the list, plain
    QList<CommentDraft> comments{};
    QUrl discussionAddress{}; ///< for "open the discussion in a browser"
    QString discussionKey{};  ///< the site's article id that its chat knows
    std::optional<int> commentCount{};
    QList<Furniture> furniture{};
    QString profile{}; ///< id of the profile that read it; "generic"
    [[nodiscard]] bool hasBody() const { return !blocks.empty(); }
};

/// One row of the article list.
struct ArticleSummary {
    ArticleId id;
    QString title;
    QString summary;
    QString sourceName;
    FeedId feed;
    QUrl address;
    QDateTime published; ///< UTC; what the list sorts by (published, else first seen)
    QDateTime updated;
    QDateTime savedAt; ///< null = not saved offline
    QUrl thumbnail;
    QString language;
    bool read = false;
    bool starred = false;
    int commentCount = 0;
    QString snippet{}; ///< search hits only: text with matches between U+E000 and U+E001
    bool operator==(const ArticleSummary&) const = default;
};

/// An article of the library, whole.
struct Article {
    ArticleSummary summary;
    ArticleDraft content;
    QList<FeedId> sources;
    QString editionName;
    QDateTime fetchedAt; ///< when the body was last read from the net
};

struct SaveOutcome {
    enum class Kind { New, Updated, Same } kind = Kind::Same;
    ArticleId id;
};

/// What changed in the library, for every view that shows articles.
struct ArticleChanges {
    QList<ArticleId> added;
    QList<ArticleId> updated; ///< text or state
    QList<ArticleId> removed;
    bool everything = false; ///< too many to name: read again
    [[nodiscard]] bool isEmpty() const {
        return added.isEmpty() && updated.isEmpty() && removed.isEmpty() && !everything;
    }
};

enum class Mark { Read, Unread, Starred, Unstarred };

/// Which articles a list shows, newest first.
struct ArticleQuery {
    enum class Scope {
        Newsfeed,
        Today,
        Unread,
        Starred,
        Saved,
        Discussed,
        Edition,
        Folder,
        Feed,
        Tag
    } scope = Scope::Newsfeed;
    qint64 scopeId = 0; ///< of an edition, folder or feed
    QString tag{};      ///< Scope::Tag
    QString text{};     ///< search words; empty = all. User text, never MATCH syntax
    bool unreadOnly = false;
    bool starredOnly = false;
    bool savedOnly = false;
    bool discussedOnly = false;
    int limit = 200;
    QString before{}; ///< cursor of the page before; empty = from the newest
    bool operator==(const ArticleQuery&) const = default;
};

struct ArticleListPage {
    QList<ArticleSummary> articles;
    QString next{}; ///< cursor; empty = no more
};

/// The page as it came, for View → Page source.
struct PageSource {
    QUrl address;
    QByteArray contentType;
    QString text; ///< decoded
    QDateTime fetchedAt;
    QList<Furniture> furniture;
    QString profile;
};

} // namespace svodka

Q_DECLARE_METATYPE(svodka::ArticleChanges)
