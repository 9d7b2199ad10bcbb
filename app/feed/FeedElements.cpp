// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedElements.h"

#include "core/DateText.h"
#include "core/Language.h"
#include "core/Text.h"
#include "feed/HtmlFields.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostItems = 2000;
constexpr qsizetype mostOfAKind = 100; // categories, authors, files of one item

/// "mail (Name)", "Name <mail>", "Name (mail)", "mail" → Name, else mail.
Person personFromText(const QString& written) {
    static const QRegularExpression mail(u"[^\\s()<>,:;\"]+@[^\\s()<>,;\"]+"_s);
    const QString text = text::oneLine(written);
    if (!text.contains(u'@'))
        return {text, {}};
    const auto match = mail.match(text);
    QString name = text;
    name.remove(match.captured()).remove("mailto:"_L1, Qt::CaseInsensitive);
    name.removeIf([](QChar c) { return c == u'(' || c == u')' || c == u'<' || c == u'>' || c == u'"'; });
    name = text::oneLine(name);
    while (name.endsWith(u',') || name.endsWith(u';'))
        name.chop(1);
    return {name.isEmpty() ? match.captured() : name, match.captured()};
}

/// Names are plain text, in which many feeds write "&amp;" once too often. What would become a tag was meant
/// literally.
QString nameFrom(const QString& written) {
    const QString decoded = withoutReferences(written);
    return text::oneLine(decoded.contains(u'<') && !written.contains(u'<') ? written : decoded);
}

QDateTime dateOf(const FeedItem& item) {
    return item.published.isValid() ? item.published : item.updated;
}

QString fingerprint(const FeedItem& item) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString& part : {item.title, item.published.toString(Qt::ISODate), item.summary, item.content})
        hash.addData(part.toUtf8() + '\0');
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void ItemDraft::addEnclosure(const Enclosure& enclosure) {
    const bool known = std::any_of(enclosures.cbegin(), enclosures.cend(), [&](const Enclosure& other) {
        return other.address == enclosure.address;
    });
    if (!enclosure.address.isEmpty() && !known && enclosures.size() < mostOfAKind)
        enclosures.append(enclosure);
}

void addCategory(QStringList& categories, const QString& category) {
    if (!category.isEmpty() && categories.size() < mostOfAKind && !categories.contains(category))
        categories.append(category);
}

void ItemDraft::addAuthor(const Person& author, int rank) {
    if (author.name.isEmpty() || rank < m_authorRank)
        return;
    if (rank > m_authorRank)
        m_authors.clear();
    m_authorRank = rank;
    if (m_authors.size() < mostOfAKind && !m_authors.contains(author))
        m_authors.append(author);
}

FeedItem ItemDraft::finished() const {
    FeedItem item;
    item.id = id.value();
    item.title = title.value();
    item.address = address.value();
    item.published = published.value();
    item.updated = updated.value();
    for (const Person& author : m_authors)
        item.authors.append(author.name);
    item.authorMail = m_authors.value(0).mail;
    item.summary = summary.value().html;
    item.content = content.value().html;
    item.enclosures = enclosures;
    item.picture = picture.value();
    item.commentsAddress = commentsAddress.value();
    item.commentsFeed = commentsFeed.value();
    item.commentCount = commentCount;
    item.categories = categories;
    item.inReplyTo = inReplyTo;
    const QString bodyLanguage = content.isEmpty() ? summary.value().language : content.value().language;
    item.language = normalizedLanguage(bodyLanguage.isEmpty() ? language : bodyLanguage);
    return item;
}

void FeedDraft::addItem(FeedItem item) {
    if (item.id.isEmpty()) {
        // The address is the id, unless another item of this document has it: a live page, a list without
        // addresses.
        item.id = item.address.toString();
        if (item.id.isEmpty() || m_madeIds.contains(item.id))
            item.id += u'#' + fingerprint(item);
        m_madeIds.insert(item.id);
    }
    document.items.append(std::move(item));
    if (document.items.size() >= 2 * mostItems)
        keepNewest();
}

/// Without dates on all of them the order of the document counts, which by custom begins with the newest.
void FeedDraft::keepNewest() {
    QList<FeedItem>& items = document.items;
    if (items.size() <= mostItems)
        return;
    QList<QDateTime> dates;
    for (const FeedItem& item : std::as_const(items)) {
        if (const QDateTime date = dateOf(item); date.isValid())
            dates.append(date);
    }
    if (dates.size() == items.size()) {
        std::nth_element(dates.begin(), dates.begin() + (mostItems - 1), dates.end(), std::greater<>());
        const QDateTime oldest = dates[mostItems - 1];
        items.removeIf([&](const FeedItem& item) { return dateOf(item) < oldest; });
    }
    if (items.size() > mostItems)
        items.resize(mostItems);
}

FeedDocument FeedDraft::finished() {
    keepNewest();
    document.title = title.value();
    document.description = description.value();
    document.language = normalizedLanguage(language.value());
    document.home = home.value();
    document.picture = picture.value();
    document.published = published.value();
    document.updated = updated.value();
    if (!author.isEmpty())
        document.authors = {author.value().name};
    document.authorMail = author.value().mail;
    document.categories = categories;
    if (!document.ttlMinutes && period > 0)
        document.ttlMinutes = period / frequency;
    for (FeedItem& item : document.items) {
        if (item.language.isEmpty())
            item.language = document.language;
    }
    return std::move(document);
}

QString readName(XmlReader& reader) {
    return nameFrom(reader.readText());
}

QString readLine(XmlReader& reader) {
    return lineFromHtml(reader.readContent().text);
}

Body readBody(XmlReader& reader) {
    const XmlReader::Content content = reader.readContent();
    const QString html = content.markup ? content.text : withResolvedAddresses(content.text, content.base);
    return {html.trimmed(), content.language};
}

QDateTime readDate(XmlReader& reader) {
    return parseDate(reader.readText()).value_or(QDateTime());
}

QUrl readAddress(XmlReader& reader) {
    QString attribute;
    for (const QStringView name : {u"href", u"url", u"resource"}) {
        if (attribute.isEmpty())
            attribute = reader.attribute(name);
    }
    const QUrl base = reader.base();
    const QString text = reader.readText();
    return webAddress(text.isEmpty() ? attribute : text, base);
}

Person readPerson(XmlReader& reader) {
    QString name, mail, text;
    const qsizetype inside = reader.depth();
    for (auto token = reader.next(); token != XmlReader::Token::Done; token = reader.next()) {
        if (token == XmlReader::Token::End && reader.depth() < inside)
            break;
        if (token == XmlReader::Token::Text) {
            text += reader.characters();
        } else if (token == XmlReader::Token::Start) {
            const QString element = reader.name();
            if (element.endsWith("name"_L1))
                name = readName(reader);
            else if (element.endsWith("email"_L1))
                mail = reader.readText();
            else if (!element.endsWith("person"_L1)) // RSS 1.1 and FOAF wrap them once more
                text += reader.readText();
        }
    }
    Person person = personFromText(!name.isEmpty() ? name : mail.isEmpty() ? nameFrom(text) : mail);
    if (!mail.isEmpty())
        person.mail = personFromText(mail).mail;
    return person;
}

Enclosure enclosureOf(const XmlReader& reader) {
    Enclosure enclosure;
    const QString url = reader.attribute(u"url");
    enclosure.address = webAddress(url.isEmpty() ? reader.attribute(u"href") : url, reader.base());
    enclosure.type = reader.attribute(u"type").toLower();
    bool isNumber = false;
    const QString written = reader.attribute(u"length");
    const qint64 length = (written.isEmpty() ? reader.attribute(u"filesize") : written).toLongLong(&isNumber);
    enclosure.length = isNumber && length >= 0 ? length : -1;
    return enclosure;
}

} // namespace svodka::feed
