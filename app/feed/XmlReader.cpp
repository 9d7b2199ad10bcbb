// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/XmlReader.h"

#include "feed/HtmlFields.h"

#include <array>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype deepest = 128;

struct KnownNamespace {
    QLatin1String begins; // lower case
    QLatin1String prefix;
};

/// By how the address begins: feeds write these with and without "/", "#", versions and capitals.
constexpr std::array namespaces = {
    KnownNamespace{"http://www.w3.org/2005/atom"_L1, "atom"_L1},
    KnownNamespace{"http://purl.org/atom/"_L1, "atom"_L1},
    KnownNamespace{"http://purl.org/rss/1.0/modules/content"_L1, "content"_L1},
    KnownNamespace{"http://purl.org/rss/1.0/modules/slash"_L1, "slash"_L1},
    KnownNamespace{"http://purl.org/rss/1.0/modules/syndication"_L1, "sy"_L1},
    KnownNamespace{"http://purl.org/rss/1.0/modules/rss091"_L1, ""_L1},
    KnownNamespace{"http://purl.org/rss/1.0/modules/"_L1, "module"_L1},
    KnownNamespace{"http://purl.org/rss/1.0/"_L1, ""_L1},
    KnownNamespace{"http://purl.org/net/rss1.1"_L1, ""_L1},
    KnownNamespace{"http://backend.userland.com/rss"_L1, ""_L1},
    KnownNamespace{"http://blogs.law.harvard.edu/tech/rss"_L1, ""_L1},
    KnownNamespace{"http://cyber.law.harvard.edu/rss"_L1, ""_L1},
    KnownNamespace{"http://my.netscape.com/"_L1, ""_L1},
    KnownNamespace{"http://channel.netscape.com/"_L1, ""_L1},
    KnownNamespace{"http://www.sitemaps.org/schemas/sitemap/"_L1, ""_L1},
    KnownNamespace{"http://www.google.com/schemas/sitemap/"_L1, ""_L1},
    KnownNamespace{"http://www.google.com/schemas/sitemap-news/"_L1, "news"_L1},
    KnownNamespace{"http://www.google.com/schemas/sitemap-image/"_L1, "image"_L1},
    KnownNamespace{"http://purl.org/dc/elements/"_L1, "dc"_L1},
    KnownNamespace{"http://purl.org/dc/terms"_L1, "dcterms"_L1},
    KnownNamespace{"http://search.yahoo.com/mrss"_L1, "media"_L1},
    KnownNamespace{"http://www.rssboard.org/media-rss"_L1, "media"_L1},
    KnownNamespace{"http://www.itunes.com/dtds/podcast"_L1, "itunes"_L1},
    KnownNamespace{"http://example.com/dtds/podcast"_L1, "itunes"_L1},
    KnownNamespace{"http://wellformedweb.org/commentapi"_L1, "wfw"_L1},
    KnownNamespace{"http://purl.org/syndication/thread/"_L1, "thr"_L1},
    KnownNamespace{"http://www.w3.org/1999/02/22-rdf-syntax-ns"_L1, "rdf"_L1},
    KnownNamespace{"http://www.w3.org/1999/xhtml"_L1, "xhtml"_L1},
    KnownNamespace{"http://news.yandex.ru"_L1, "yandex"_L1},
    KnownNamespace{"http://news.rambler.ru"_L1, "rambler"_L1},
    KnownNamespace{"http://rian.ru/"_L1, "rian"_L1},
};

QString customaryPrefix(const QString& address, QStringView prefix, bool onRoot) {
    const QString lower = address.trimmed().toLower().replace("https://"_L1, "http://"_L1);
    for (const KnownNamespace& known : namespaces) {
        if (lower.startsWith(known.begins))
            return QString(known.prefix);
    }
    if (!prefix.isEmpty())
        return prefix.toString().toLower();
    return onRoot || lower.isEmpty() ? QString() : u"foreign"_s; // a root's own namespace is a dialect of RSS
}

bool isVoid(QStringView name) {
    for (const QStringView known : {u"br", u"img", u"hr", u"wbr", u"input"}) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QStringView localName(QStringView name) {
    return name.sliced(name.indexOf(u':') + 1);
}

} // namespace

XmlReader::XmlReader(QStringView text, const QUrl& base) : m_text(text), m_base(base) {}

XmlReader::Token XmlReader::next() {
    while (m_closing == 0 && m_at < m_text.size()) {
        if (m_text[m_at] != u'<') {
            const qsizetype end = m_text.indexOf(u'<', m_at);
            return readCharacters(end < 0 ? m_text.size() : end, end < 0 ? m_text.size() : end, false);
        }
        if (isStartTag(m_text, m_at)) {
            if (m_open.size() < deepest)
                return readStart();
            readTag(m_text, m_at, m_tag);
            m_at = m_tag.end;
        } else if (startsWith("</"_L1)) {
            if (const auto token = readEnd())
                return *token;
        } else if (startsWith("<![CDATA["_L1)) {
            m_at += 9;
            const qsizetype end = m_text.indexOf(u"]]>", m_at);
            return readCharacters(end < 0 ? m_text.size() : end, end < 0 ? m_text.size() : end + 3, true);
        } else if (!skipDeclaration()) {
            const qsizetype end = m_text.indexOf(u'<', m_at + 1); // "<" that begins no tag is a character
            return readCharacters(end < 0 ? m_text.size() : end, end < 0 ? m_text.size() : end, false);
        }
    }
    return m_open.isEmpty() ? Token::Done : closeOne();
}

XmlReader::Token XmlReader::readCharacters(qsizetype end, qsizetype next, bool cdata) {
    m_rawText = m_text.sliced(m_at, end - m_at);
    m_rawIsCdata = cdata;
    m_at = next;
    return Token::Text;
}

/// Comments, processing instructions and the document type with all that it declares.
bool XmlReader::skipDeclaration() {
    if (startsWith("<!--"_L1)) {
        m_at = indexAfter("-->"_L1);
    } else if (startsWith("<?"_L1)) {
        m_at = indexAfter("?>"_L1);
    } else if (startsWith("<!"_L1)) {
        const qsizetype end = indexAfter(">"_L1);
        if (m_text.sliced(m_at, end - m_at).contains(u'[')) // the declarations of a document type
            m_at = indexAfter("]"_L1);
        m_at = qMax(end, indexAfter(">"_L1));
    } else {
        return false;
    }
    return true;
}

XmlReader::Token XmlReader::readStart() {
    readTag(m_text, m_at, m_tag);
    if (const qsizetype unended = unendedItems(); unended > 0) {
        m_closing = unended;
        return closeOne();
    }
    m_at = m_tag.end;
    m_rawName = m_tag.name;
    Element element{m_tag.name, {}, base(), language(), m_bindings.size()};
    noticeAttributes(element);
    element.canonical = m_name = canonicalName(m_tag.name);
    m_open.append(std::move(element));
    m_closing = m_tag.empty || isVoid(m_tag.name) ? 1 : 0;
    return Token::Start;
}

/// An item that begins inside an item says that the earlier one lacks its end.
qsizetype XmlReader::unendedItems() const {
    const QStringView local = localName(m_tag.name);
    if (local.compare("item"_L1, Qt::CaseInsensitive) != 0 &&
        local.compare("entry"_L1, Qt::CaseInsensitive) != 0)
        return 0;
    return m_open.size() - indexOfOpen(m_tag.name);
}

/// The innermost open element of that name, or the number of open elements.
qsizetype XmlReader::indexOfOpen(QStringView name) const {
    for (qsizetype at = m_open.size() - 1; at >= 0; --at) {
        if (m_open[at].name.compare(name, Qt::CaseInsensitive) == 0)
            return at;
    }
    return m_open.size();
}

/// An end tag closes everything inside its element; one that belongs to no open element is passed over.
std::optional<XmlReader::Token> XmlReader::readEnd() {
    const qsizetype start = m_at + 2;
    m_at = indexAfter(">"_L1);
    const QStringView name = m_text.sliced(start, qMax(start, m_at - 1) - start).trimmed();
    m_closing = m_open.size() - indexOfOpen(name);
    return m_closing > 0 ? std::optional(closeOne()) : std::nullopt;
}

XmlReader::Token XmlReader::closeOne() {
    m_closing = qMax<qsizetype>(m_closing - 1, 0);
    const Element element = m_open.takeLast();
    m_name = element.canonical;
    m_rawName = element.name;
    m_bindings.resize(element.bindings);
    return Token::End;
}

void XmlReader::noticeAttributes(Element& element) {
    for (const MarkupTag::Attribute& attribute : m_tag.attributes) {
        if (!attribute.name.startsWith(u'x') || attribute.name.size() < 5)
            continue;
        if (attribute.name.startsWith("xmlns"_L1)) {
            const QStringView prefix = attribute.name.sliced(attribute.name.startsWith("xmlns:"_L1) ? 6 : 5);
            m_bindings.append(
                {prefix, customaryPrefix(withoutReferences(attribute.value), prefix, m_open.isEmpty())});
        } else if (attribute.name == "xml:lang"_L1) {
            element.language = attribute.value.trimmed().toString();
        } else if (attribute.name == "xml:base"_L1) {
            const QUrl base = webAddress(attribute.value, element.base);
            element.base = base.isEmpty() ? element.base : base;
        }
    }
}

/// What the document binds the prefix to, else the prefix itself: many use "dc" and "content" undeclared.
QString XmlReader::customaryPrefixOf(QStringView prefix) const {
    for (qsizetype at = m_bindings.size() - 1; at >= 0; --at) {
        if (m_bindings[at].prefix == prefix)
            return m_bindings[at].customary;
    }
    return prefix.toString().toLower();
}

QString XmlReader::canonicalName(QStringView name) const {
    const qsizetype colon = name.indexOf(u':');
    const QString prefix = customaryPrefixOf(name.first(qMax<qsizetype>(colon, 0)));
    const QStringView local = name.sliced(colon + 1);
    QString result;
    result.reserve(prefix.size() + 1 + local.size());
    if (!prefix.isEmpty())
        result.append(prefix).append(u':');
    for (const QChar letter : local)
        result.append(letter.toLower());
    return result;
}

QString XmlReader::attribute(QStringView name) const {
    for (const MarkupTag::Attribute& attribute : m_tag.attributes) {
        if (localName(attribute.name).compare(name, Qt::CaseInsensitive) == 0)
            return withoutReferences(attribute.value).trimmed();
    }
    return {};
}

QMap<QString, QString> XmlReader::attributes() const {
    QMap<QString, QString> result;
    for (const MarkupTag::Attribute& attribute : m_tag.attributes)
        result.insert(attribute.name.toString(), withoutReferences(attribute.value));
    return result;
}

XmlReader::Content XmlReader::readContent(Characters characters) {
    Content content{{}, false, base(), language()};
    const bool asText = characters == Characters::AreText;
    const qsizetype inside = m_open.size();
    for (Token token = next(); token != Token::Done; token = next()) {
        if (token == Token::Text) {
            content.text += content.markup && asText ? escaped(this->characters()) : this->characters();
        } else if (token == Token::Start) {
            if (!content.markup && asText)
                content.text = escaped(content.text);
            content.markup = true;
            appendStartTag(content.text);
        } else if (m_open.size() < inside) {
            break;
        } else if (!isVoid(m_rawName)) {
            (content.text += "</"_L1).append(localName(m_rawName)).append(u'>');
        }
    }
    return content;
}

QString XmlReader::readText() {
    QString text;
    const qsizetype inside = m_open.size();
    for (Token token = next(); token != Token::Done; token = next()) {
        if (token == Token::Text)
            text += characters();
        else if (token == Token::End && m_open.size() < inside)
            break;
    }
    return text.trimmed();
}

void XmlReader::skip() {
    const qsizetype inside = m_open.size();
    for (Token token = next(); token != Token::Done; token = next()) {
        if (token == Token::End && m_open.size() < inside)
            break;
    }
}

QString XmlReader::characters() const {
    return m_rawIsCdata ? m_rawText.toString() : withoutReferences(m_rawText);
}

void XmlReader::appendStartTag(QString& html) const {
    html.append(u'<').append(localName(m_tag.name));
    for (const MarkupTag::Attribute& attribute : m_tag.attributes) {
        if (attribute.name.startsWith("xml"_L1))
            continue;
        const QString value = withoutReferences(attribute.value);
        const bool address = holdsAddress(localName(attribute.name));
        html.append(u' ').append(attribute.name).append("=\""_L1);
        html.append(escaped(address ? resolvedAddress(value, base()) : value)).append(u'"');
    }
    html += u'>';
}

bool XmlReader::startsWith(QLatin1String what) const {
    return m_text.sliced(m_at).startsWith(what);
}

qsizetype XmlReader::indexAfter(QLatin1String what) const {
    const qsizetype found = m_text.indexOf(what, m_at);
    return found < 0 ? m_text.size() : found + what.size();
}

} // namespace svodka::feed
