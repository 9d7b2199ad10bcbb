// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/FeedCommands.h"

#include "cli/JsonLine.h"
#include "feed/FeedParser.h"
#include "feed/Opml.h"

#include <QCommandLineParser>
#include <QFile>
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

void putAuthor(JsonLine& json, const QStringList& authors, const QString& mail) {
    if (authors.isEmpty())
        return;
    json.beginObject("author"_L1);
    json.put("name"_L1, authors.constFirst());
    json.put("email"_L1, mail);
    json.endObject();
}

void putEnclosures(JsonLine& json, const QList<Enclosure>& enclosures) {
    if (enclosures.isEmpty())
        return;
    json.beginArray("enclosures"_L1);
    for (const Enclosure& enclosure : enclosures) {
        json.beginObject();
        json.put("url"_L1, textOf(enclosure.address));
        json.put("type"_L1, enclosure.type);
        if (enclosure.length >= 0)
            json.putNumber("length"_L1, enclosure.length);
        json.endObject();
    }
    json.endArray();
}

void putItem(JsonLine& json, const FeedItem& item) {
    json.beginObject();
    json.put("id"_L1, item.id);
    json.put("title"_L1, item.title);
    json.put("link"_L1, textOf(item.address));
    json.put("published"_L1, textOf(item.published));
    json.put("updated"_L1, textOf(item.updated));
    putAuthor(json, item.authors, item.authorMail);
    json.put("summary"_L1, item.summary.isEmpty() ? item.content : item.summary);
    json.put("content"_L1, item.content);
    putEnclosures(json, item.enclosures);
    json.put("comments_url"_L1, textOf(item.commentsAddress));
    json.put("comments_feed"_L1, textOf(item.commentsFeed));
    if (item.commentCount)
        json.putNumber("comment_count"_L1, *item.commentCount);
    json.put("categories"_L1, item.categories);
    json.put("language"_L1, item.language);
    json.put("image"_L1, textOf(item.picture));
    json.put("in_reply_to"_L1, item.inReplyTo);
    json.endObject();
}

void put(JsonLine& json, const FeedDocument& document) {
    json.beginObject("feed"_L1);
    json.put("title"_L1, document.title);
    json.put("link"_L1, textOf(document.home));
    json.put("id"_L1, document.id);
    json.put("description"_L1, document.description);
    json.put("language"_L1, document.language);
    putAuthor(json, document.authors, document.authorMail);
    json.put("updated"_L1, textOf(document.updated));
    json.put("published"_L1, textOf(document.published));
    json.put("categories"_L1, document.categories);
    json.put("image"_L1, textOf(document.picture));
    json.put("next"_L1, textOf(document.nextPage));
    if (document.ttlMinutes)
        json.putNumber("ttl"_L1, *document.ttlMinutes);
    json.endObject();
    json.beginArray("entries"_L1);
    for (const FeedItem& item : document.items)
        putItem(json, item);
    json.endArray();
}

void putFeeds(JsonLine& json, const QList<feed::OpmlOutline>& outlines, const QStringList& path) {
    for (const feed::OpmlOutline& outline : outlines) {
        if (!outline.feed.isEmpty()) {
            json.beginObject();
            json.put("path"_L1, path);
            json.put("title"_L1, outline.title);
            json.put("xmlUrl"_L1, textOf(outline.feed));
            json.put("htmlUrl"_L1, textOf(outline.home));
            json.endObject();
        }
        putFeeds(json, outline.outlines, path + QStringList(outline.title));
    }
}

void put(JsonLine& json, const feed::OpmlDocument& document) {
    json.put("title"_L1, document.title);
    json.beginArray("feeds"_L1);
    putFeeds(json, document.outlines, {});
    json.endArray();
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

/// True when it could be read.
template <typename T>
bool put(JsonLine& json, const Result<T>& result) {
    json.beginObject();
    if (result) {
        json.putTrue("ok"_L1);
        put(json, *result);
    } else {
        json.putFalse("ok"_L1);
        json.put("error"_L1, wordOf(result.error().kind));
    }
    json.endObject();
    return result.ok();
}

bool answer(JsonLine& json, const Request& request) {
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return put(json, Result<FeedDocument>(ErrorKind::FileNotReadable));
    if (request.opml)
        return put(json, feed::parseOpml(file.readAll()));
    const auto document = feed::parseFeed(file.readAll(), request.address, request.contentType);
    return put(json, document); // the bytes are gone by now
}

int answerLines() {
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject given = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const Request request{given["file"_L1].toString(), QUrl(given["url"_L1].toString()),
                              given["content_type"_L1].toString().toUtf8(),
                              given["kind"_L1].toString() == "opml"_L1};
        JsonLine json(&std::cout);
        (void)answer(json, request);
        json.flush();
        std::cout << std::endl;
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
    JsonLine json;
    const bool ok =
        answer(json, {file, QUrl(parser.value(u"url"_s)), parser.value(u"content-type"_s).toUtf8(),
                      file.endsWith(".opml"_L1, Qt::CaseInsensitive)});
    QTextStream(stdout) << QJsonDocument::fromJson(json.bytes()).toJson(QJsonDocument::Indented);
    return ok ? 0 : 1;
}

} // namespace svodka::cli
