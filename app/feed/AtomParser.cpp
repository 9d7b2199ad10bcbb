// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/AtomParser.h"

#include "core/Text.h"
#include "feed/HtmlFields.h"

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

constexpr int atom = 9; // rank: in RSS, which borrows them, RSS's own elements go first

/// A text construct (RFC 4287 §3.1) or content (§4.1.3); Atom 0.3 says `mode` where 1.0 has `type`.
struct AtomText {
    QString line;
    Body body;
};

bool isHtml(const QString& type, const QString& mode) {
    return type == "html"_L1 || type == "text/html"_L1 || (mode == "escaped"_L1 && type != "text/plain"_L1) ||
           (type == "application/xhtml+xml"_L1 && mode != "xml"_L1);
}

/// Content in base64 (RFC 4287 §4.1.3.3) that is text: other types are named without being meant.
bool isEncoded(const QString& type, const QString& mode) {
    return mode == "base64"_L1 || (mode.isEmpty() && type == "application/octet-stream"_L1);
}

AtomText readText(XmlReader& reader) {
    const QString type = reader.attribute(u"type").toLower();
    const QString mode = reader.attribute(u"mode").toLower();
    const bool html = isHtml(type, mode);
    const XmlReader::Content content = reader.readContent(
        html && !type.contains("xhtml"_L1) ? XmlReader::Characters::AreHtml : XmlReader::Characters::AreText);
    QString text = content.text;
    if (!content.markup && isEncoded(type, mode))
        text = QString::fromUtf8(QByteArray::fromBase64(text.toLatin1()));
    const bool encodedHtml = isEncoded(type, mode) && !type.startsWith("text/plain"_L1);
    if (content.markup)
        return {lineFromHtml(text), {withResolvedAddresses(text, content.base).trimmed(), content.language}};
    if (html || encodedHtml)
        return {lineFromHtml(text), {withResolvedAddresses(text, content.base).trimmed(), content.language}};
    return {text::oneLine(text), {escaped(text).trimmed(), content.language}};
}

QString readTerm(XmlReader& reader) {
    const QString term = reader.attribute(u"term");
    const QString label = reader.attribute(u"label");
    const QString text = readLine(reader);
    for (const QString& name : {term.contains("://"_L1) ? label : term, label, text, term}) {
        if (!name.isEmpty())
            return lineFromHtml(name);
    }
    return {};
}

struct Link {
    QString relation;
    QString type;
    QUrl address;
    qint64 length = -1;
    std::optional<int> count{}; // of replies (RFC 4685 §4)
};

Link linkOf(XmlReader& reader) {
    Link link{reader.attribute(u"rel").toLower(), reader.attribute(u"type").toLower(),
              webAddress(reader.attribute(u"href"), reader.base()), enclosureOf(reader).length};
    bool isNumber = false;
    if (const int count = reader.attribute(u"count").toInt(&isNumber); isNumber && count >= 0)
        link.count = count;
    if (link.relation.isEmpty())
        link.relation = u"alternate"_s;
    if (const QLatin1String registry = "http://www.iana.org/assignments/relation/"_L1;
        link.relation.startsWith(registry))
        link.relation.remove(0, registry.size());
    if (link.address.isEmpty()) {
        const QUrl base = reader.base();
        link.address = webAddress(reader.readText(), base);
    }
    return link;
}

bool isPage(const QString& type) {
    return type.isEmpty() || type.contains("html"_L1);
}

void readEntryLink(XmlReader& reader, ItemDraft& item) {
    const Link link = linkOf(reader);
    if (link.relation == "alternate"_L1) {
        item.address.offer(link.address, isPage(link.type) ? atom : 7);
    } else if (link.relation == "enclosure"_L1) {
        item.addEnclosure({link.address, link.type, link.length});
        if (link.type.startsWith("image/"_L1))
            item.picture.offer(link.address, 3);
    } else if (link.relation == "replies"_L1) {
        (isPage(link.type) ? item.commentsAddress : item.commentsFeed).offer(link.address, 6);
        if (link.count && !item.commentCount)
            item.commentCount = link.count;
    } else if (link.relation == "self"_L1 || link.relation == "via"_L1 || link.relation == "related"_L1) {
        item.address.offer(link.address, 1);
    }
}

void readFeedLink(XmlReader& reader, FeedDraft& feed) {
    const Link link = linkOf(reader);
    if (link.relation == "alternate"_L1)
        feed.home.offer(link.address, isPage(link.type) ? atom : 7);
    else if (link.relation == "self"_L1 && feed.document.address.isEmpty())
        feed.document.address = link.address;
    else if (link.relation == "next"_L1 && feed.document.nextPage.isEmpty())
        feed.document.nextPage = link.address;
}

void readTitle(XmlReader& reader, ItemDraft& item) {
    const AtomText text = readText(reader);
    item.title.offer(text.line, atom);
    if (item.language.isEmpty())
        item.language = text.body.language;
}

void readId(XmlReader& reader, ItemDraft& item) {
    const QUrl base = reader.base();
    const QString id = reader.readText();
    item.id.offer(id, atom);
    if (id.startsWith("http"_L1))
        item.address.offer(webAddress(id, base), 2);
}

void readContentElement(XmlReader& reader, ItemDraft& item) {
    const QUrl source = webAddress(reader.attribute(u"src"), reader.base());
    const QString type = reader.attribute(u"type").toLower();
    if (isPage(type))
        item.address.offer(source, 3);
    else if (!source.isEmpty())
        item.addEnclosure({source, type});
    item.content.offer(readText(reader).body, atom);
}

/// Of the feed that an entry was taken from, only its author is of use.
void readSource(XmlReader& reader, ItemDraft& item) {
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token == Token::Start && reader.name().endsWith("author"_L1))
            item.addAuthor(readPerson(reader), 2);
        else if (token == Token::Start)
            reader.skip();
    }
}

/// Documents without a namespace are taken at their element names.
QString atomName(const XmlReader& reader) {
    return reader.name().contains(u':') ? reader.name() : "atom:"_L1 + reader.name();
}

FeedItem readEntry(XmlReader& reader) {
    ItemDraft item;
    item.language = reader.language();
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token != Token::Start || reader.name() == "media:group"_L1)
            continue;
        const QString name = atomName(reader);
        ItemHandler handler = atomItemElements().value(name);
        handler = handler ? handler : itemModules().value(name);
        if (handler)
            handler(reader, item);
        else
            reader.skip();
    }
    return item.finished();
}

} // namespace

const QHash<QString, ItemHandler>& atomItemElements() {
    static const QHash<QString, ItemHandler> handlers = {
        {u"atom:id"_s, readId},
        {u"atom:title"_s, [](XmlReader& reader, ItemDraft& item) { readTitle(reader, item); }},
        {u"atom:link"_s, readEntryLink},
        {u"atom:summary"_s,
         [](XmlReader& reader, ItemDraft& item) { item.summary.offer(readText(reader).body, atom); }},
        {u"atom:content"_s, readContentElement},
        {u"atom:published"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), atom); }},
        {u"atom:issued"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), 8); }},
        {u"atom:created"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), 7); }},
        {u"atom:updated"_s,
         [](XmlReader& reader, ItemDraft& item) { item.updated.offer(readDate(reader), atom); }},
        {u"atom:modified"_s,
         [](XmlReader& reader, ItemDraft& item) { item.updated.offer(readDate(reader), 8); }},
        {u"atom:author"_s,
         [](XmlReader& reader, ItemDraft& item) { item.addAuthor(readPerson(reader), atom); }},
        {u"atom:category"_s,
         [](XmlReader& reader, ItemDraft& item) { addCategory(item.categories, readTerm(reader)); }},
        {u"atom:source"_s, readSource},
    };
    return handlers;
}

const QHash<QString, FeedHandler>& atomFeedElements() {
    static const auto description = [](XmlReader& reader, FeedDraft& feed) {
        feed.description.offer(readText(reader).body.html, atom);
    };
    static const QHash<QString, FeedHandler> handlers = {
        {u"atom:id"_s, [](XmlReader& reader, FeedDraft& feed) { feed.document.id = reader.readText(); }},
        {u"atom:title"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.title.offer(readText(reader).line, atom); }},
        {u"atom:subtitle"_s, [](XmlReader& reader, FeedDraft& feed) { description(reader, feed); }},
        {u"atom:tagline"_s, [](XmlReader& reader, FeedDraft& feed) { description(reader, feed); }},
        {u"atom:link"_s, readFeedLink},
        {u"atom:published"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.published.offer(readDate(reader), atom); }},
        {u"atom:updated"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.updated.offer(readDate(reader), atom); }},
        {u"atom:modified"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.updated.offer(readDate(reader), 8); }},
        {u"atom:author"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.author.offer(readPerson(reader), atom); }},
        {u"atom:category"_s,
         [](XmlReader& reader, FeedDraft& feed) { addCategory(feed.categories, readTerm(reader)); }},
        {u"atom:logo"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.picture.offer(readAddress(reader), atom); }},
        {u"atom:icon"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.picture.offer(readAddress(reader), 7); }},
    };
    return handlers;
}

FeedDocument parseAtom(XmlReader& reader) {
    FeedDraft feed;
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token != Token::Start)
            continue;
        const QString name = atomName(reader);
        feed.language.offer(reader.language(), 3);
        FeedHandler handler = atomFeedElements().value(name);
        handler = handler ? handler : feedModules().value(name);
        if (name == "atom:entry"_L1)
            feed.addItem(readEntry(reader));
        else if (handler)
            handler(reader, feed);
        else if (name != "atom:feed"_L1)
            reader.skip();
    }
    FeedDocument document = feed.finished();
    for (FeedItem& item : document.items) { // RFC 4287 §4.2.1
        if (item.authors.isEmpty()) {
            item.authors = document.authors;
            item.authorMail = document.authorMail;
        }
    }
    return document;
}

} // namespace svodka::feed
