// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedParser.h"

#include "feed/AtomParser.h"
#include "feed/FeedText.h"
#include "feed/JsonFeedParser.h"
#include "feed/RssParser.h"
#include "feed/SitemapParser.h"
#include "feed/XmlReader.h"

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostBytes = 50 * 1024 * 1024;

using Parser = FeedDocument (*)(XmlReader&);

Parser parserFor(const QString& root) {
    static const QHash<QString, Parser> parsers = {
        {u"rss"_s, parseRss},        {u"rdf:rdf"_s, parseRss},         {u"channel"_s, parseRss},
        {u"atom:feed"_s, parseAtom}, {u"feed"_s, parseAtom},           {u"atom:entry"_s, parseAtom},
        {u"urlset"_s, parseSitemap}, {u"sitemapindex"_s, parseSitemap}};
    return parsers.value(root);
}

struct Root {
    Parser parser = nullptr;
    qsizetype at = 0;
};

/// The first element that a feed can begin with. A server's warning may stand before it, in HTML of its own,
/// but a page is no feed even if one is quoted in it.
Root findRoot(QStringView text, const QUrl& address) {
    constexpr int mostElementsBefore = 50;
    XmlReader reader(text, address);
    int elements = 0;
    for (auto token = reader.next(); token != XmlReader::Token::Done && elements < mostElementsBefore;
         token = reader.next()) {
        if (token != XmlReader::Token::Start)
            continue;
        ++elements;
        if (const Parser parser = parserFor(reader.name()))
            return {parser, reader.startOfTag()};
        if (reader.name().endsWith("html"_L1) || reader.name().endsWith("opml"_L1))
            break;
    }
    return {};
}

} // namespace

Result<FeedDocument> parseFeed(const QByteArray& bytes, const QUrl& address, const QByteArray& contentType) {
    if (bytes.size() > mostBytes)
        return Error{ErrorKind::TooLarge, {}, mostBytes};
    const QString text = feedText(bytes, contentType);
    const QStringView trimmed = QStringView(text).trimmed();
    if (trimmed.isEmpty())
        return ErrorKind::EmptyAnswer;
    if (trimmed.startsWith(u'{'))
        return parseJsonFeed(text, address);
    const Root root = findRoot(text, address);
    if (!root.parser)
        return ErrorKind::NotAFeed;
    XmlReader reader(QStringView(text).sliced(root.at), address);
    FeedDocument document = root.parser(reader);
    return document;
}

} // namespace svodka::feed
