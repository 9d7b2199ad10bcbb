// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/RssParser.h"

#include "core/Text.h"
#include "feed/AtomParser.h"
#include "feed/FeedElements.h"
#include "feed/HtmlFields.h"

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

constexpr int core = 10; // rank of the elements of RSS itself, see FeedModules.cpp

void readGuid(XmlReader& reader, ItemDraft& item) {
    const bool permalink = reader.attribute(u"isPermaLink").compare("false"_L1, Qt::CaseInsensitive) != 0;
    const QUrl base = reader.base();
    const QString id = reader.readText();
    item.id.offer(id, core);
    if (permalink && id.contains("://"_L1))
        item.address.offer(webAddress(id, base), 2);
}

/// Of two texts the first is the short one.
void readSummary(XmlReader& reader, ItemDraft& item) {
    const Body body = readBody(reader);
    if (!item.summary.offer(body, core))
        item.content.offer(body, 3);
}

void readEnclosure(XmlReader& reader, ItemDraft& item) {
    const Enclosure enclosure = enclosureOf(reader);
    item.addEnclosure(enclosure);
    if (enclosure.type.startsWith("image/"_L1))
        item.picture.offer(enclosure.address, 3);
}

/// The address, or <url> inside, as in the channel's image.
QUrl readPicture(XmlReader& reader) {
    QUrl address = enclosureOf(reader).address;
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token == Token::Start && reader.name() == "url"_L1)
            address = readAddress(reader);
        else if (token == Token::Start)
            reader.skip();
        else if (token == Token::Text && address.isEmpty())
            address = webAddress(reader.characters(), reader.base());
    }
    return address;
}

/// RSS <category>, with its name as text, or as Atom has it.
QString readCategory(XmlReader& reader) {
    const QString term = reader.attribute(u"term");
    const QString name = readName(reader);
    return name.isEmpty() ? lineFromHtml(term) : name;
}

const QHash<QString, ItemHandler>& itemElements() {
    static const QHash<QString, ItemHandler> handlers = {
        {u"title"_s, [](XmlReader& reader, ItemDraft& item) { item.title.offer(readLine(reader), core); }},
        {u"link"_s,
         [](XmlReader& reader, ItemDraft& item) { item.address.offerLast(readAddress(reader), core); }},
        {u"guid"_s, readGuid},
        {u"id"_s, [](XmlReader& reader, ItemDraft& item) { item.id.offer(reader.readText(), 5); }},
        {u"description"_s, readSummary},
        {u"summary"_s, readSummary},
        {u"abstract"_s, [](XmlReader& reader, ItemDraft& item) { item.summary.offer(readBody(reader), 5); }},
        {u"content"_s, [](XmlReader& reader, ItemDraft& item) { item.content.offer(readBody(reader), 5); }},
        {u"body"_s, [](XmlReader& reader, ItemDraft& item) { item.content.offer(readBody(reader), 4); }},
        {u"fullitem"_s, [](XmlReader& reader, ItemDraft& item) { item.content.offer(readBody(reader), 4); }},
        {u"author"_s, [](XmlReader& reader, ItemDraft& item) { item.addAuthor(readPerson(reader), core); }},
        {u"category"_s,
         [](XmlReader& reader, ItemDraft& item) { addCategory(item.categories, readCategory(reader)); }},
        {u"pubdate"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), core); }},
        {u"published"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), 9); }},
        {u"date"_s, [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), 4); }},
        {u"updated"_s,
         [](XmlReader& reader, ItemDraft& item) { item.updated.offer(readDate(reader), core); }},
        {u"lastbuilddate"_s,
         [](XmlReader& reader, ItemDraft& item) { item.updated.offer(readDate(reader), 3); }},
        {u"comments"_s,
         [](XmlReader& reader, ItemDraft& item) { item.commentsAddress.offer(readAddress(reader), core); }},
        {u"enclosure"_s, readEnclosure},
        {u"image"_s, [](XmlReader& reader, ItemDraft& item) { item.picture.offer(readPicture(reader), 2); }},
    };
    return handlers;
}

/// The texts of the elements inside the one just started.
QStringList readTexts(XmlReader& reader) {
    QStringList texts;
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token == Token::Start)
            texts.append(reader.readText());
    }
    return texts;
}

/// "24" is midnight, as RSS 0.92 counted.
void readQuietHours(XmlReader& reader, FeedDraft& feed) {
    for (const QString& text : readTexts(reader)) {
        bool isNumber = false;
        const int hour = text.toInt(&isNumber);
        if (isNumber && hour >= 0 && hour <= 24)
            feed.document.quietHours |= 1U << (hour % 24);
    }
}

void readQuietDays(XmlReader& reader, FeedDraft& feed) {
    static const QStringList days{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    for (const QString& text : readTexts(reader))
        if (const qsizetype day = days.indexOf(text.left(3).toLower()); day >= 0)
            feed.document.quietDays |= static_cast<quint8>(1U << day);
}

const QHash<QString, FeedHandler>& channelElements() {
    static const QHash<QString, FeedHandler> handlers = {
        {u"title"_s, [](XmlReader& reader, FeedDraft& feed) { feed.title.offer(readLine(reader), core); }},
        {u"link"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.home.offerLast(readAddress(reader), core); }},
        {u"description"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, core); }},
        {u"subtitle"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, 8); }},
        {u"abstract"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, 5); }},
        {u"language"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.language.offer(reader.readText(), core); }},
        {u"managingeditor"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.author.offer(readPerson(reader), core); }},
        {u"author"_s, [](XmlReader& reader, FeedDraft& feed) { feed.author.offer(readPerson(reader), 9); }},
        {u"webmaster"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.author.offer(readPerson(reader), 1); }},
        {u"pubdate"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.published.offer(readDate(reader), core); }},
        {u"lastbuilddate"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.updated.offer(readDate(reader), core); }},
        {u"category"_s,
         [](XmlReader& reader, FeedDraft& feed) { addCategory(feed.categories, readCategory(reader)); }},
        {u"image"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.picture.offer(readPicture(reader), core); }},
        {u"logo"_s, [](XmlReader& reader, FeedDraft& feed) { feed.picture.offer(readAddress(reader), 8); }},
        {u"skiphours"_s, readQuietHours},
        {u"skipdays"_s, readQuietDays},
        {u"ttl"_s,
         [](XmlReader& reader, FeedDraft& feed) {
             bool isNumber = false;
             const int minutes = reader.readText().toInt(&isNumber);
             if (isNumber && minutes >= 0)
                 feed.document.ttlMinutes = minutes;
         }},
    };
    return handlers;
}

template <typename Handler>
Handler handlerFor(const QString& name, const QHash<QString, Handler>& own,
                   const QHash<QString, Handler>& modules, const QHash<QString, Handler>& atom) {
    if (const auto found = own.constFind(name); found != own.cend())
        return *found;
    if (const auto found = modules.constFind(name); found != modules.cend())
        return *found;
    return atom.value(name);
}

/// What may hold the channel's elements or items.
bool isContainer(const QString& name) {
    static const QSet<QString> names = {u"rss"_s, u"rdf:rdf"_s, u"channel"_s, u"items"_s};
    return names.contains(name);
}

FeedItem readItem(XmlReader& reader) {
    ItemDraft item;
    const QString about = reader.attribute(u"about");
    item.id.offer(about, 1);
    item.address.offer(webAddress(about, reader.base()), 1);
    item.address.offer(webAddress(reader.attribute(u"href"), reader.base()), 3); // CDF
    item.language = reader.language();
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token != Token::Start)
            continue;
        const QString name = reader.name();
        if (name == "media:group"_L1)
            continue; // what is inside is said of the item
        if (const ItemHandler handler = handlerFor(name, itemElements(), itemModules(), atomItemElements()))
            handler(reader, item);
        else
            reader.skip();
    }
    return item.finished();
}

} // namespace

FeedDocument parseRss(XmlReader& reader) {
    FeedDraft feed;
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token != Token::Start)
            continue;
        const QString name = reader.name();
        feed.language.offer(reader.language(), 3);
        if (name == "item"_L1) {
            feed.addItem(readItem(reader));
        } else if (const FeedHandler handler =
                       handlerFor(name, channelElements(), feedModules(), atomFeedElements())) {
            handler(reader, feed);
        } else if (!isContainer(name)) {
            reader.skip();
        }
    }
    return feed.finished();
}

} // namespace svodka::feed
