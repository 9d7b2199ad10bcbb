// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FeedCommands.h"

#include "feed/FeedParser.h"
#include "feed/Opml.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <iostream>
#include <string>

namespace svodka::cli {
namespace {

using namespace Qt::StringLiterals;

struct Request {
    QString file;
    QUrl address;
    QByteArray contentType;
    bool opml = false;
};

QString textOf(const QUrl& url) {
    return url.toString(QUrl::EncodeSpaces | QUrl::EncodeReserved);
}

QString textOf(const QDateTime& date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

void put(QJsonObject& object, QLatin1String key, const QString& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, QLatin1String key, const QStringList& values) {
    if (!values.isEmpty())
        object.insert(key, QJsonArray::fromStringList(values));
}

void putAuthor(QJsonObject& object, const QStringList& authors, const QString& mail) {
    if (authors.isEmpty())
        return;
    QJsonObject author{{"name"_L1, authors.constFirst()}};
    put(author, "email"_L1, mail);
    object.insert("author"_L1, author);
}

QJsonArray jsonOf(const QList<Enclosure>& enclosures) {
    QJsonArray array;
    for (const Enclosure& enclosure : enclosures) {
        QJsonObject object;
        put(object, "url"_L1, textOf(enclosure.address));
        put(object, "type"_L1, enclosure.type);
        if (enclosure.length >= 0)
            object.insert("length"_L1, enclosure.length);
        array.append(object);
    }
    return array;
}

QJsonObject jsonOf(const FeedItem& item) {
    QJsonObject object;
    put(object, "id"_L1, item.id);
    put(object, "title"_L1, item.title);
    put(object, "link"_L1, textOf(item.address));
    put(object, "published"_L1, textOf(item.published));
    put(object, "updated"_L1, textOf(item.updated));
    putAuthor(object, item.authors, item.authorMail);
    put(object, "summary"_L1, item.summary.isEmpty() ? item.content : item.summary);
    put(object, "content"_L1, item.content);
    if (!item.enclosures.isEmpty())
        object.insert("enclosures"_L1, jsonOf(item.enclosures));
    put(object, "comments_url"_L1, textOf(item.commentsAddress));
    put(object, "comments_feed"_L1, textOf(item.commentsFeed));
    if (item.commentCount)
        object.insert("comment_count"_L1, *item.commentCount);
    put(object, "categories"_L1, item.categories);
    put(object, "language"_L1, item.language);
    put(object, "image"_L1, textOf(item.picture));
    put(object, "in_reply_to"_L1, item.inReplyTo);
    return object;
}

QJsonObject jsonOf(const FeedDocument& document) {
    QJsonObject feed;
    put(feed, "title"_L1, document.title);
    put(feed, "link"_L1, textOf(document.home));
    put(feed, "id"_L1, document.id);
    put(feed, "description"_L1, document.description);
    put(feed, "language"_L1, document.language);
    putAuthor(feed, document.authors, document.authorMail);
    put(feed, "updated"_L1, textOf(document.updated));
    put(feed, "published"_L1, textOf(document.published));
    put(feed, "categories"_L1, document.categories);
    put(feed, "image"_L1, textOf(document.picture));
    put(feed, "next"_L1, textOf(document.nextPage));
    if (document.ttlMinutes)
        feed.insert("ttl"_L1, *document.ttlMinutes);
    QJsonArray entries;
    for (const FeedItem& item : document.items)
        entries.append(jsonOf(item));
    return {{"ok"_L1, true}, {"feed"_L1, feed}, {"entries"_L1, entries}};
}

void appendFeeds(QJsonArray& feeds, const QList<feed::OpmlOutline>& outlines, const QStringList& path) {
    for (const feed::OpmlOutline& outline : outlines) {
        if (!outline.feed.isEmpty()) {
            QJsonObject object{{"path"_L1, QJsonArray::fromStringList(path)}};
            put(object, "title"_L1, outline.title);
            put(object, "xmlUrl"_L1, textOf(outline.feed));
            put(object, "htmlUrl"_L1, textOf(outline.home));
            feeds.append(object);
        }
        appendFeeds(feeds, outline.outlines, path + QStringList(outline.title));
    }
}

QJsonObject jsonOf(const feed::OpmlDocument& document) {
    QJsonArray feeds;
    appendFeeds(feeds, document.outlines, {});
    return {{"ok"_L1, true}, {"title"_L1, document.title}, {"feeds"_L1, feeds}};
}

/// A word for scripts, never shown to people.
QString wordOf(ErrorKind kind) {
    switch (kind) {
    case ErrorKind::EmptyAnswer:
        return u"empty"_s;
    case ErrorKind::TooLarge:
        return u"too large"_s;
    case ErrorKind::BrokenFeed:
        return u"broken"_s;
    case ErrorKind::FileNotReadable:
        return u"file not readable"_s;
    default:
        return u"not a feed"_s;
    }
}

template <typename T>
QJsonObject jsonOf(const Result<T>& result) {
    if (result.ok())
        return jsonOf(*result);
    return {{"ok"_L1, false}, {"error"_L1, wordOf(result.error().kind)}};
}

QJsonObject answer(const Request& request) {
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return jsonOf(Result<FeedDocument>(ErrorKind::FileNotReadable));
    const QByteArray bytes = file.readAll();
    return request.opml ? jsonOf(feed::parseOpml(bytes))
                        : jsonOf(feed::parseFeed(bytes, request.address, request.contentType));
}

int answerLines() {
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject given = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Request request{given["file"_L1].toString(), QUrl(given["url"_L1].toString()),
                              given["content_type"_L1].toString().toUtf8(),
                              given["kind"_L1].toString() == "opml"_L1};
        const QByteArray json = QJsonDocument(answer(request)).toJson(QJsonDocument::Compact);
        std::cout.write(json.constData(), json.size()) << std::endl;
    }
    return 0;
}

} // namespace

int parseFeed(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{u"batch"_s, u"Read requests from standard input, one JSON object a line."_s},
                       {u"url"_s, u"Where the file came from."_s, u"ADDRESS"_s},
                       {u"content-type"_s, u"The Content-Type it came with."_s, u"TYPE"_s}});
    const bool understood = parser.parse(QStringList(u"parse-feed"_s) + arguments);
    if (understood && parser.isSet(u"batch"_s) && parser.positionalArguments().isEmpty())
        return answerLines();
    if (!understood || parser.positionalArguments().size() != 1) {
        QTextStream(stderr)
            << "svodka-cli: parse-feed FILE [--url ADDRESS] [--content-type TYPE] | parse-feed --batch\n";
        return 2;
    }
    const QString file = parser.positionalArguments().constFirst();
    const QJsonObject json =
        answer({file, QUrl(parser.value(u"url"_s)), parser.value(u"content-type"_s).toUtf8(),
                file.endsWith(".opml"_L1, Qt::CaseInsensitive)});
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Indented);
    return json["ok"_L1].toBool() ? 0 : 1;
}

} // namespace svodka::cli
