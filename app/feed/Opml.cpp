// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/Opml.h"

#include "core/Text.h"
#include "core/UrlTools.h"
#include "feed/FeedText.h"
#include "feed/XmlReader.h"

#include <QXmlStreamWriter>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

constexpr qint64 mostBytes = 50 * 1024 * 1024;

OpmlOutline outlineOf(const XmlReader& reader, QStringList& skipped) {
    OpmlOutline outline;
    QMap<QString, QString> attributes = reader.attributes();
    outline.title = text::oneLine(attributes.value(u"text"_s));
    if (outline.title.isEmpty())
        outline.title = text::oneLine(attributes.value(u"title"_s));
    if (text::oneLine(attributes.value(u"title"_s)) == outline.title)
        attributes.remove(u"title"_s);
    attributes.remove(u"text"_s);
    for (const QString& name : attributes.keys()) {
        const bool feed = name.compare("xmlUrl"_L1, Qt::CaseInsensitive) == 0;
        if (!feed && name.compare("htmlUrl"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const QString written = attributes.take(name);
        const auto address = addressFromText(written);
        (feed ? outline.feed : outline.home) = address.value_or(QUrl());
        if (feed && !address && !written.trimmed().isEmpty())
            skipped.append(written);
    }
    outline.others = attributes;
    return outline;
}

QList<OpmlOutline> readOutlines(XmlReader& reader, QStringList& skipped) {
    QList<OpmlOutline> outlines;
    const qsizetype inside = reader.depth();
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token == Token::End && reader.depth() < inside)
            break;
        if (token != Token::Start || reader.name() != "outline"_L1)
            continue;
        const qsizetype skippedBefore = skipped.size();
        OpmlOutline outline = outlineOf(reader, skipped);
        const bool refused = skipped.size() > skippedBefore;
        outline.outlines = readOutlines(reader, skipped);
        if (!refused || !outline.outlines.isEmpty())
            outlines.append(std::move(outline));
    }
    return outlines;
}

void writeOutline(QXmlStreamWriter& xml, const OpmlOutline& outline) {
    xml.writeStartElement(u"outline"_s);
    xml.writeAttribute(u"text"_s, outline.title);
    if (!outline.feed.isEmpty()) {
        if (!outline.others.contains(u"title"_s))
            xml.writeAttribute(u"title"_s, outline.title);
        if (!outline.others.contains(u"type"_s))
            xml.writeAttribute(u"type"_s, u"rss"_s);
        xml.writeAttribute(u"xmlUrl"_s, outline.feed.toString(QUrl::FullyEncoded));
    }
    if (!outline.home.isEmpty())
        xml.writeAttribute(u"htmlUrl"_s, outline.home.toString(QUrl::FullyEncoded));
    for (auto other = outline.others.cbegin(); other != outline.others.cend(); ++other) {
        if (!other.key().contains(u':')) // the namespace it belonged to is not declared here
            xml.writeAttribute(other.key(), other.value());
    }
    for (const OpmlOutline& inner : outline.outlines)
        writeOutline(xml, inner);
    xml.writeEndElement();
}

} // namespace

bool OpmlOutline::operator==(const OpmlOutline& other) const = default;

Result<OpmlDocument> parseOpml(const QByteArray& bytes) {
    if (bytes.size() > mostBytes)
        return Error{ErrorKind::TooLarge, {}, mostBytes};
    const QString text = feedText(bytes, {});
    if (QStringView(text).trimmed().isEmpty())
        return ErrorKind::EmptyAnswer;
    XmlReader reader(text, {});
    OpmlDocument document;
    bool opml = false;
    for (Token token = reader.next(); token != Token::Done; token = reader.next()) {
        if (token != Token::Start)
            continue;
        opml = opml || reader.name() == "opml"_L1;
        if (opml && reader.name() == "title"_L1)
            document.title = text::oneLine(reader.readText());
        else if (opml && reader.name() == "body"_L1)
            document.outlines += readOutlines(reader, document.skipped);
    }
    if (!opml)
        return ErrorKind::NotAFeed;
    return document;
}

QByteArray writeOpml(const OpmlDocument& document) {
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.writeStartDocument();
    xml.writeStartElement(u"opml"_s);
    xml.writeAttribute(u"version"_s, u"2.0"_s);
    xml.writeStartElement(u"head"_s);
    xml.writeTextElement(u"title"_s, document.title);
    xml.writeEndElement();
    xml.writeStartElement(u"body"_s);
    for (const OpmlOutline& outline : document.outlines)
        writeOutline(xml, outline);
    xml.writeEndDocument();
    return bytes;
}

} // namespace svodka::feed
