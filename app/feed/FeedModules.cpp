// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedElements.h"
#include "feed/HtmlFields.h"

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

// Ranks, so that it does not matter in which order elements come: what is meant for the purpose stands above
// what also serves. The core elements of RSS and Atom have 10.

void readCount(XmlReader& reader, ItemDraft& item) {
    bool isNumber = false;
    const int count = reader.readText().toInt(&isNumber);
    if (isNumber && count >= 0)
        item.commentCount = count;
}

/// media:content is a file, and may hold its own title, text and picture, which the caller meets next.
void readMediaFile(XmlReader& reader, ItemDraft& item) {
    const Enclosure file = enclosureOf(reader);
    const bool picture = file.type.startsWith("image/"_L1) || reader.attribute(u"medium") == "image"_L1;
    if (picture)
        item.picture.offer(file.address, 4);
    item.addEnclosure(file);
}

void readThumbnail(XmlReader& reader, ItemDraft& item) {
    const QUrl address = enclosureOf(reader).address;
    item.picture.offer(address.isEmpty() ? readAddress(reader) : address, 5);
}

void readKeywords(XmlReader& reader, ItemDraft& item) {
    for (const QString& word : readLine(reader).split(u','))
        addCategory(item.categories, word.trimmed());
}

void readInReplyTo(XmlReader& reader, ItemDraft& item) {
    const QString reference = reader.attribute(u"ref");
    item.inReplyTo = reference.isEmpty() ? reader.attribute(u"href") : reference;
}

/// itunes:category nests; its name is an attribute.
template <typename Draft>
void readItunesCategory(XmlReader& reader, Draft& draft) {
    addCategory(draft.categories, lineFromHtml(reader.attribute(u"text")));
}

void readPeriod(XmlReader& reader, FeedDraft& feed) {
    static const QHash<QString, int> minutes = {{u"hourly"_s, 60},
                                                {u"daily"_s, 24 * 60},
                                                {u"weekly"_s, 7 * 24 * 60},
                                                {u"monthly"_s, 30 * 24 * 60},
                                                {u"yearly"_s, 365 * 24 * 60}};
    feed.period = minutes.value(reader.readText().toLower());
}

/// So many times in a period.
void readFrequency(XmlReader& reader, FeedDraft& feed) {
    feed.frequency = qMax(1, reader.readText().toInt());
}

template <int rank>
void readItemTitle(XmlReader& reader, ItemDraft& item) {
    item.title.offer(readLine(reader), rank);
}
template <int rank>
void readItemAuthor(XmlReader& reader, ItemDraft& item) {
    item.addAuthor(readPerson(reader), rank);
}
template <int rank>
void readSummary(XmlReader& reader, ItemDraft& item) {
    item.summary.offer(readBody(reader), rank);
}
template <int rank>
void readFullText(XmlReader& reader, ItemDraft& item) {
    item.content.offer(readBody(reader), rank);
}
template <int rank>
void readPublished(XmlReader& reader, ItemDraft& item) {
    item.published.offer(readDate(reader), rank);
}
template <int rank>
void readUpdated(XmlReader& reader, ItemDraft& item) {
    item.updated.offer(readDate(reader), rank);
}
template <int rank>
void readFeedAuthor(XmlReader& reader, FeedDraft& feed) {
    feed.author.offer(readPerson(reader), rank);
}
template <int rank>
void readFeedPicture(XmlReader& reader, FeedDraft& feed) {
    feed.picture.offer(readAddress(reader), rank);
}

} // namespace

const QHash<QString, ItemHandler>& itemModules() {
    static const QHash<QString, ItemHandler> handlers = {
        {u"dc:title"_s, readItemTitle<6>},
        {u"dc:creator"_s, readItemAuthor<8>},
        {u"dc:author"_s, readItemAuthor<7>},
        {u"dc:contributor"_s, readItemAuthor<1>},
        {u"dc:description"_s, readSummary<6>},
        {u"dc:subject"_s,
         [](XmlReader& reader, ItemDraft& item) { addCategory(item.categories, readName(reader)); }},
        {u"dc:language"_s, [](XmlReader& reader, ItemDraft& item) { item.language = reader.readText(); }},
        {u"dc:identifier"_s, [](XmlReader& reader, ItemDraft& item) { item.id.offer(reader.readText(), 2); }},
        {u"dc:date"_s,
         [](XmlReader& reader, ItemDraft& item) {
             const QDateTime date =
                 readDate(reader); // of an event in the life of the text: which one, it does not say
             item.published.offer(date, 6);
             item.updated.offer(date, 1);
         }},
        {u"dcterms:issued"_s, readPublished<8>},
        {u"dcterms:created"_s, readPublished<5>},
        {u"dcterms:modified"_s, readUpdated<8>},
        {u"content:encoded"_s, readFullText<9>},
        {u"xhtml:body"_s, readFullText<8>},
        {u"xhtml:div"_s, readFullText<7>},
        {u"yandex:full-text"_s, readFullText<6>},
        {u"rambler:fulltext"_s, readFullText<6>},
        {u"media:content"_s, readMediaFile},
        {u"media:thumbnail"_s, readThumbnail},
        {u"media:title"_s, readItemTitle<2>},
        {u"media:description"_s, readSummary<3>},
        {u"media:category"_s,
         [](XmlReader& reader, ItemDraft& item) { addCategory(item.categories, readName(reader)); }},
        {u"media:keywords"_s, readKeywords},
        {u"itunes:title"_s, readItemTitle<3>},
        {u"itunes:author"_s, readItemAuthor<5>},
        {u"itunes:summary"_s, readSummary<7>},
        {u"itunes:subtitle"_s, readSummary<4>},
        {u"itunes:keywords"_s, readKeywords},
        {u"itunes:category"_s, readItunesCategory<ItemDraft>},
        {u"itunes:image"_s,
         [](XmlReader& reader, ItemDraft& item) { item.picture.offer(readAddress(reader), 6); }},
        {u"slash:comments"_s, readCount},
        {u"thr:total"_s, readCount},
        {u"thr:in-reply-to"_s, readInReplyTo},
        {u"wfw:commentrss"_s,
         [](XmlReader& reader, ItemDraft& item) { item.commentsFeed.offer(readAddress(reader), 5); }},
        {u"wfw:comment"_s,
         [](XmlReader& reader, ItemDraft& item) { item.commentsAddress.offer(readAddress(reader), 1); }},
    };
    return handlers;
}

const QHash<QString, FeedHandler>& feedModules() {
    static const QHash<QString, FeedHandler> handlers = {
        {u"dc:title"_s, [](XmlReader& reader, FeedDraft& feed) { feed.title.offer(readLine(reader), 6); }},
        {u"dc:description"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, 6); }},
        {u"dc:language"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.language.offer(reader.readText(), 6); }},
        {u"dc:creator"_s, readFeedAuthor<8>},
        {u"dc:author"_s, readFeedAuthor<7>},
        {u"dc:publisher"_s, readFeedAuthor<2>},
        {u"dc:date"_s, [](XmlReader& reader, FeedDraft& feed) { feed.updated.offer(readDate(reader), 6); }},
        {u"dc:subject"_s,
         [](XmlReader& reader, FeedDraft& feed) { addCategory(feed.categories, readName(reader)); }},
        {u"dcterms:issued"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.published.offer(readDate(reader), 6); }},
        {u"dcterms:created"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.published.offer(readDate(reader), 5); }},
        {u"dcterms:modified"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.updated.offer(readDate(reader), 8); }},
        {u"itunes:author"_s, readFeedAuthor<5>},
        {u"itunes:owner"_s, readFeedAuthor<3>},
        {u"itunes:summary"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, 5); }},
        {u"itunes:subtitle"_s,
         [](XmlReader& reader, FeedDraft& feed) { feed.description.offer(readBody(reader).html, 4); }},
        {u"itunes:keywords"_s,
         [](XmlReader& reader, FeedDraft& feed) {
             for (const QString& word : readLine(reader).split(u','))
                 addCategory(feed.categories, word.trimmed());
         }},
        {u"itunes:category"_s, readItunesCategory<FeedDraft>},
        {u"itunes:image"_s, readFeedPicture<6>},
        {u"media:thumbnail"_s, readFeedPicture<4>},
        {u"sy:updateperiod"_s, readPeriod},
        {u"sy:updatefrequency"_s, readFrequency},
    };
    return handlers;
}

} // namespace svodka::feed
