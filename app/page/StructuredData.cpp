// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/StructuredData.h"

#include "core/Text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

using html::Node;

constexpr int deepestStructure = 12;

/// Line breaks inside strings are a frequent mistake that JSON forbids.
QByteArray withoutControls(QByteArray json) {
    for (char& c : json)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return json;
}

QJsonDocument parsed(std::string_view text) {
    const QByteArray json = QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
    QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isNull())
        return document;
    const qsizetype start = std::min(json.indexOf('{') < 0 ? json.size() : json.indexOf('{'),
                                     json.indexOf('[') < 0 ? json.size() : json.indexOf('['));
    const qsizetype end = std::max(json.lastIndexOf('}'), json.lastIndexOf(']'));
    return end > start ? QJsonDocument::fromJson(withoutControls(json.mid(start, end - start + 1)))
                       : document;
}

QStringList typesOf(const QJsonObject& object) {
    const QJsonValue type = object.value("@type"_L1);
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue& one : type.toArray())
        types.append(one.toString());
    return types;
}

enum class Kind { Other, Article, Page, Breadcrumbs };

Kind kindOf(const QJsonObject& object) {
    for (const QString& type : typesOf(object)) {
        if (type.endsWith("Article"_L1) || type.endsWith("BlogPosting"_L1) || type.endsWith("NewsStory"_L1) ||
            type == "Report"_L1 || type == "Review"_L1)
            return Kind::Article;
        if (type == "WebPage"_L1 || type == "VideoObject"_L1)
            return Kind::Page;
        if (type == "BreadcrumbList"_L1)
            return Kind::Breadcrumbs;
    }
    return Kind::Other;
}

QString asText(const QJsonValue& value) {
    if (value.isString())
        return value.toString().trimmed();
    if (value.isArray())
        return asText(value.toArray().first());
    const QJsonObject object = value.toObject();
    for (const auto key : {"name"_L1, "url"_L1, "@value"_L1})
        if (object.contains(key))
            return asText(object.value(key));
    return {};
}

QStringList asTexts(const QJsonValue& value) {
    QStringList texts;
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            texts += asTexts(item);
    } else if (const QString text = asText(value); !text.isEmpty()) {
        texts.append(text);
    }
    return texts;
}

QString pictureOf(const QJsonValue& value) {
    if (value.isArray())
        return pictureOf(value.toArray().first());
    if (value.isObject())
        return asText(value.toObject().value("url"_L1));
    return value.toString();
}

/// Reads the graph: articles into the data, people by their @id for articles that only refer to them.
class GraphReader {
public:
    explicit GraphReader(StructuredData& data) : m_data(data) {}

    void read(const QJsonValue& value, int depth = 0) {
        if (depth > deepestStructure)
            return;
        if (value.isArray()) {
            for (const QJsonValue& item : value.toArray())
                read(item, depth + 1);
            return;
        }
        const QJsonObject object = value.toObject();
        if (object.isEmpty())
            return;
        if (const QString id = object.value("@id"_L1).toString(); !id.isEmpty() && object.contains("name"_L1))
            m_named.insert(id, asText(object.value("name"_L1)));
        take(object);
        for (const auto key : {"@graph"_L1, "mainEntity"_L1, "mainEntityOfPage"_L1})
            read(object.value(key), depth + 1);
    }

    void finish() {
        for (const QString& id : std::as_const(m_authorIds))
            if (const QString name = m_named.value(id); !name.isEmpty() && !m_data.authors.contains(name))
                m_data.authors.append(name);
        if (m_data.publisher.isEmpty())
            m_data.publisher = m_named.value(m_publisherId);
    }

private:
    void take(const QJsonObject& object) {
        switch (kindOf(object)) {
        case Kind::Article:
            if (!m_data.isArticle) {
                m_data.isArticle = true;
                m_data.headline.clear(); // an article's own words before its page's
                m_data.description.clear();
            }
            takeArticle(object);
            break;
        case Kind::Page:
            if (!m_data.isArticle)
                takeArticle(object);
            break;
        case Kind::Breadcrumbs:
            takeBreadcrumbs(object.value("itemListElement"_L1).toArray());
            break;
        case Kind::Other:
            break;
        }
    }

    void takeArticle(const QJsonObject& object) {
        keep(m_data.headline, asText(object.value("headline"_L1)));
        keep(m_data.headline, asText(object.value("name"_L1)));
        keep(m_data.description, asText(object.value("description"_L1)));
        keep(m_data.body, object.value("articleBody"_L1).toString());
        keep(m_data.published, asText(object.value("datePublished"_L1)));
        keep(m_data.published, asText(object.value("uploadDate"_L1)));
        keep(m_data.updated, asText(object.value("dateModified"_L1)));
        keep(m_data.language, asText(object.value("inLanguage"_L1)));
        keep(m_data.picture, pictureOf(object.value("image"_L1)));
        keep(m_data.discussion, asText(object.value("discussionUrl"_L1)));
        const QStringList sections = asTexts(object.value("articleSection"_L1));
        keep(m_data.section, sections.value(0));
        if (m_data.keywords.isEmpty())
            m_data.keywords = asTexts(object.value("keywords"_L1));
        takePublisher(object.value("publisher"_L1));
        if (m_data.authors.isEmpty() && m_authorIds.isEmpty())
            takeAuthors(object.value("author"_L1));
    }

    void takePublisher(const QJsonValue& value) {
        const QJsonObject object = value.isArray() ? value.toArray().first().toObject() : value.toObject();
        keep(m_data.publisher, asText(object.value("name"_L1)));
        keep(m_publisherId, object.value("@id"_L1).toString());
    }

    void takeAuthors(const QJsonValue& value) {
        if (value.isArray()) {
            for (const QJsonValue& item : value.toArray())
                takeAuthors(item);
            return;
        }
        const QJsonObject object = value.toObject();
        const QStringList names =
            value.isString() ? QStringList{value.toString()} : asTexts(object.value("name"_L1));
        m_data.authors += names;
        if (names.isEmpty() && object.contains("@id"_L1))
            m_authorIds.append(object.value("@id"_L1).toString());
    }

    void takeBreadcrumbs(const QJsonArray& places) {
        if (places.size() < 2)
            return;
        const QJsonObject second = places.at(1).toObject();
        const QJsonValue item = second.value("item"_L1);
        keep(m_data.sectionAddress,
             item.isString() ? item.toString() : item.toObject().value("@id"_L1).toString());
    }

    static void keep(QString& field, const QString& value) {
        if (field.isEmpty())
            field = value;
    }

    StructuredData& m_data;
    QHash<QString, QString> m_named;
    QStringList m_authorIds;
    QString m_publisherId;
};

/// The value of a microdata property (HTML microdata §5.2.4), else its text.
QString propertyText(Node node) {
    for (const std::string_view name : {"content", "datetime"})
        if (const QString value = html::attributeText(node, name); !value.isEmpty())
            return value;
    return html::textOf(node);
}

void readMicrodata(const PageIndex& index, StructuredData& data) {
    const auto keep = [](QString& field, Node node) {
        if (field.isEmpty())
            field = propertyText(node);
    };
    for (const Node node : index.properties) {
        const std::string_view name = node.attribute("itemprop");
        if (name == "datePublished")
            keep(data.published, node);
        else if (name == "dateModified")
            keep(data.updated, node);
        else if (name == "articleSection")
            keep(data.section, node);
        else if (name == "headline" && !node.is(html::Tag::H1)) // that one is read anyway
            keep(data.headline, node);
        else if (name == "articleBody")
            data.isArticle = true;
    }
}

/// Names of people marked with itemprop=author: the name inside, else the text; the hidden publisher is none.
void readMicrodataAuthors(const PageIndex& index, StructuredData& data) {
    if (!data.authors.isEmpty())
        return;
    for (const Node node : index.properties) {
        if (node.attribute("itemprop").find("author") == std::string_view::npos)
            continue;
        Node name;
        for (const Node inner : index.properties)
            if (inner != node && inner.isInside(node) && inner.attribute("itemprop") == "name")
                name = name ? name : inner;
        const QString text = propertyText(name ? name : node);
        if (!text.isEmpty() && text.size() < 100 && !text.startsWith(u'(') &&
            !node.ancestor(html::Tag::Figure) && !data.authors.contains(text))
            data.authors.append(text);
    }
}

} // namespace

StructuredData readStructuredData(const PageIndex& index) {
    StructuredData data;
    GraphReader graph(data);
    for (const Node script : index.structured) {
        const QJsonDocument document = parsed(script.firstChild().data());
        graph.read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    graph.finish();
    readMicrodata(index, data);
    readMicrodataAuthors(index, data);
    return data;
}

} // namespace svodka::page
