// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/SitemapParser.h"

#include "feed/FeedElements.h"

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

const QHash<QString, ItemHandler>& elements() {
    static const QHash<QString, ItemHandler> handlers = {
        {u"loc"_s, [](XmlReader& reader, ItemDraft& item) { item.address.offer(readAddress(reader), 1); }},
        {u"lastmod"_s, [](XmlReader& reader, ItemDraft& item) { item.updated.offer(readDate(reader), 1); }},
        {u"news:title"_s, [](XmlReader& reader, ItemDraft& item) { item.title.offer(readLine(reader), 1); }},
        {u"news:publication_date"_s,
         [](XmlReader& reader, ItemDraft& item) { item.published.offer(readDate(reader), 1); }},
        {u"news:language"_s, [](XmlReader& reader, ItemDraft& item) { item.language = reader.readText(); }},
        {u"news:keywords"_s,
         [](XmlReader& reader, ItemDraft& item) {
             for (const QString& word : readLine(reader).split(u','))
                 addCategory(item.categories, word.trimmed());
         }},
        {u"image:loc"_s,
         [](XmlReader& reader, ItemDraft& item) { item.picture.offer(readAddress(reader), 1); }},
    };
    return handlers;
}

ItemDraft readEntry(XmlReader& reader) {
    ItemDraft item;
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token != Token::Start)
            continue;
        if (const ItemHandler handler = elements().value(reader.name()))
            handler(reader, item);
    }
    return item;
}

} // namespace

FeedDocument parseSitemap(XmlReader& reader) {
    FeedDraft feed;
    feed.document.kind = FeedKind::Sitemap;
    QDateTime newestSitemap;
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token != Token::Start)
            continue;
        if (reader.name() == "url"_L1) {
            const ItemDraft item = readEntry(reader);
            if (!item.address.isEmpty())
                feed.addItem(item.finished());
        } else if (reader.name() == "sitemap"_L1) {
            const ItemDraft sitemap = readEntry(reader);
            if (feed.document.nextPage.isEmpty() || sitemap.updated.value() > newestSitemap) {
                feed.document.nextPage = sitemap.address.value();
                newestSitemap = sitemap.updated.value();
            }
        }
    }
    return feed.finished();
}

} // namespace svodka::feed
