// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"
#include "feed/XmlReader.h"

#include <QHash>
#include <QSet>

namespace svodka::feed {

/// A field that several elements can fill: the highest rank wins, of equals the first.
template <typename T>
class Ranked {
public:
    /// True if the value was taken.
    bool offer(const T& value, int rank) {
        const bool better = rank > m_rank && value != T();
        if (better) {
            m_value = value;
            m_rank = rank;
        }
        return better;
    }
    /// As offer, but of equals the last.
    void offerLast(const T& value, int rank) {
        if (rank == m_rank)
            m_rank = 0;
        if (!offer(value, rank) && m_rank == 0 && m_value != T())
            m_rank = rank;
    }
    [[nodiscard]] const T& value() const { return m_value; }
    [[nodiscard]] bool isEmpty() const { return m_rank == 0; }

private:
    T m_value{};
    int m_rank = 0;
};

/// HTML of an element and the language that it is in.
struct Body {
    QString html;
    QString language;
    bool operator==(const Body&) const = default;
};

struct Person {
    QString name; ///< the mail address where there is no name
    QString mail;
    bool operator==(const Person&) const = default;
};

/// An item while its elements are read, in whatever order they come.
struct ItemDraft {
    Ranked<QString> id, title;
    Ranked<QUrl> address, picture, commentsAddress, commentsFeed;
    Ranked<QDateTime> published, updated;
    Ranked<Body> summary, content;
    QList<Enclosure> enclosures;
    QStringList categories;
    QString language;
    QString inReplyTo;
    std::optional<int> commentCount;

    void addEnclosure(const Enclosure& enclosure);
    /// Several elements of one rank name several authors; a higher rank replaces them.
    void addAuthor(const Person& author, int rank);
    [[nodiscard]] FeedItem finished() const;

private:
    int m_authorRank = 0;
    QList<Person> m_authors;
};

/// The channel or feed while it is read.
struct FeedDraft {
    Ranked<QString> title, description, language;
    Ranked<QUrl> home, picture;
    Ranked<QDateTime> published, updated;
    Ranked<Person> author;
    QStringList categories;
    int period = 0; ///< minutes; sy:updatePeriod
    int frequency = 1;
    FeedDocument document; ///< what one element fills: address, id, ttl, nextPage; and the items

    /// Keeps the newest 2,000; gives an id to an item that has none.
    void addItem(FeedItem item);
    [[nodiscard]] FeedDocument finished();

private:
    void keepNewest();
    QSet<QString> m_madeIds;
};

/// Each once, none empty, at most 100.
void addCategory(QStringList& categories, const QString& category);

using ItemHandler = void (*)(XmlReader&, ItemDraft&);
using FeedHandler = void (*)(XmlReader&, FeedDraft&);

/// Elements of the modules that RSS and Atom share (Dublin Core, Media RSS, iTunes, slash, wfw, thr,
/// agencies' full texts), by name. A handler reads its element to the end.
[[nodiscard]] const QHash<QString, ItemHandler>& itemModules();
[[nodiscard]] const QHash<QString, FeedHandler>& feedModules();

// What single elements say. Each reads its element to the end.
[[nodiscard]] QString readLine(XmlReader& reader);   ///< HTML or not, as one plain line
[[nodiscard]] Body readBody(XmlReader& reader);      ///< a field whose characters are HTML
[[nodiscard]] QDateTime readDate(XmlReader& reader); ///< null when it is none
[[nodiscard]] QUrl readAddress(XmlReader& reader);   ///< of its text, else of href, url or rdf:resource
[[nodiscard]] Person readPerson(XmlReader& reader);
[[nodiscard]] QString readName(XmlReader& reader); ///< of a category: plain, but often with HTML's references
[[nodiscard]] Enclosure enclosureOf(const XmlReader& reader); ///< of the attributes; reads nothing

} // namespace svodka::feed
