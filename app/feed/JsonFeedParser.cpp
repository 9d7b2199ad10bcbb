// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/JsonFeedParser.h"

#include "core/DateText.h"
#include "core/Text.h"
#include "feed/FeedElements.h"
#include "feed/HtmlFields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

/// Strings, and the numbers that some feeds write for ids.
QString textOf(const QJsonValue& value) {
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString().trimmed();
}

QDateTime dateOf(const QJsonValue& value) {
    return parseDate(value.toString()).value_or(QDateTime());
}

/// `authors` of 1.1, `author` of 1.0.
QList<Person> authorsOf(const QJsonObject& object) {
    QJsonArray people = object["authors"_L1].toArray();
    if (people.isEmpty() && object["author"_L1].isObject())
        people.append(object["author"_L1]);
    QList<Person> persons;
    for (const QJsonValue person : people) {
        const QString name = text::oneLine(person["name"_L1].toString());
        if (!name.isEmpty())
            persons.append({name, {}});
    }
    return persons;
}

FeedItem itemFrom(const QJsonObject& object, const QUrl& base) {
    ItemDraft item;
    item.id.offer(textOf(object["id"_L1]), 1);
    item.title.offer(text::oneLine(object["title"_L1].toString()), 1);
    item.address.offer(webAddress(object["url"_L1].toString(), base), 3);
    item.address.offer(webAddress(object["external_url"_L1].toString(), base), 2);
    const QUrl itemBase = item.address.isEmpty() ? base : item.address.value();
    item.language = object["language"_L1].toString();
    item.content.offer({withResolvedAddresses(object["content_html"_L1].toString(), itemBase), {}}, 2);
    item.content.offer({escaped(object["content_text"_L1].toString()), {}}, 1);
    item.summary.offer({escaped(object["summary"_L1].toString()), {}}, 1);
    item.published.offer(dateOf(object["date_published"_L1]), 1);
    item.updated.offer(dateOf(object["date_modified"_L1]), 1);
    item.picture.offer(webAddress(object["image"_L1].toString(), base), 2);
    item.picture.offer(webAddress(object["banner_image"_L1].toString(), base), 1);
    for (const Person& author : authorsOf(object))
        item.addAuthor(author, 1);
    for (const QJsonValue tag : object["tags"_L1].toArray())
        addCategory(item.categories, text::oneLine(tag.toString()));
    for (const QJsonValue attachment : object["attachments"_L1].toArray())
        item.addEnclosure({webAddress(attachment["url"_L1].toString(), base),
                           attachment["mime_type"_L1].toString(),
                           attachment["size_in_bytes"_L1].toInteger(-1)});
    return item.finished();
}

} // namespace

Result<FeedDocument> parseJsonFeed(const QString& text, const QUrl& address) {
    QJsonParseError fault;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8(), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return Error{ErrorKind::BrokenFeed, fault.errorString()};
    if (!object["version"_L1].toString().contains("jsonfeed.org"_L1) && !object["items"_L1].isArray())
        return ErrorKind::NotAFeed;
    FeedDraft feed;
    feed.document.kind = FeedKind::Json;
    feed.document.address = webAddress(object["feed_url"_L1].toString(), address);
    feed.document.nextPage = webAddress(object["next_url"_L1].toString(), address);
    feed.title.offer(text::oneLine(object["title"_L1].toString()), 1);
    feed.description.offer(escaped(object["description"_L1].toString()), 1);
    feed.language.offer(object["language"_L1].toString(), 1);
    feed.home.offer(webAddress(object["home_page_url"_L1].toString(), address), 1);
    feed.picture.offer(webAddress(object["icon"_L1].toString(), address), 2);
    feed.picture.offer(webAddress(object["favicon"_L1].toString(), address), 1);
    feed.author.offer(authorsOf(object).value(0), 1);
    for (const QJsonValue item : object["items"_L1].toArray())
        feed.addItem(itemFrom(item.toObject(), address));
    FeedDocument document = feed.finished();
    for (FeedItem& item : document.items) {
        if (item.authors.isEmpty())
            item.authors = document.authors;
    }
    return document;
}

} // namespace svodka::feed
