// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageMetadata.h"

#include "core/DateText.h"
#include "core/Language.h"
#include "core/Text.h"
#include "core/UrlTools.h"
#include "page/StructuredData.h"

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

using html::Node;

/// The first content of each meta by its lower-case name, and all of those that may be repeated.
class MetaTable {
public:
    explicit MetaTable(const PageIndex& index) {
        for (const Node meta : index.metas) {
            const std::string_view content = meta.attribute("content");
            if (content.empty())
                continue;
            for (const std::string_view attribute : {"property", "name", "itemprop", "http-equiv"})
                if (const std::string_view name = meta.attribute(attribute); !name.empty())
                    m_contents[QByteArray(name.data(), static_cast<qsizetype>(name.size())).toLower()].append(
                        content);
        }
    }

    template <std::size_t count>
    QString first(const std::array<const char*, count>& names) const {
        for (const char* name : names)
            for (const std::string_view content : m_contents.value(name))
                if (const QString text = text::oneLine(html::toString(content)); !text.isEmpty())
                    return text;
        return {};
    }

    QStringList all(const char* name) const {
        QStringList texts;
        for (const std::string_view content : m_contents.value(name))
            texts.append(text::oneLine(html::toString(content)));
        return texts;
    }

private:
    QHash<QByteArray, QList<std::string_view>> m_contents;
};

constexpr std::array socialTitles{"og:title", "twitter:title", "parsely-title",
                                  "dc.title", "dcterms.title", "title"};
constexpr std::array descriptions{"og:description", "description", "twitter:description", "dc.description"};
constexpr std::array siteNames{"og:site_name", "application-name", "apple-mobile-web-app-title"};
constexpr std::array sections{"article:section", "analytics:rubric", "parsely-section", "section"};
constexpr std::array languages{"analytics:lang",   "inlanguage",  "language",
                               "content-language", "dc.language", "og:locale"};
constexpr std::array pictures{"og:image", "og:image:url", "twitter:image", "twitter:image:src"};
constexpr std::array zonedDates{"analytics:p_ts",
                                "article:published_time",
                                "og:article:published_time",
                                "datepublished",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dc.date.issued",
                                "dcterms.created",
                                "dcterms.date",
                                "dc.date",
                                "dc.date.created",
                                "article.published",
                                "article:published",
                                "published_at",
                                "publishdate",
                                "publish-date",
                                "pubdate",
                                "publication_date",
                                "cxenseparse:recs:publishtime",
                                "date",
                                "originalpublicationdate",
                                "displaydate",
                                "release_date",
                                "bt:pubdate",
                                "article_date_original",
                                "og:published_time",
                                "datecreated"};
constexpr std::array updateDates{"article:modified_time", "og:updated_time",  "datemodified",    "lastmod",
                                 "last-modified",         "dcterms.modified", "dc.date.modified"};
constexpr std::array authorNames{"analytics:author",
                                 "parsely-author",
                                 "sailthru.author",
                                 "article:author_name",
                                 "dc.creator",
                                 "dcterms.creator",
                                 "byl",
                                 "author",
                                 "article:author",
                                 "cxenseparse:author",
                                 "twitter:creator:name"};

/// Midnight to the second is a day whose time nobody wrote: the day stays, wherever the page is from.
QDateTime dateOf(const QString& text, int assumedOffset) {
    static const QRegularExpression midnight(
        u"^(\\d{4}-\\d\\d-\\d\\d)[T ]00:00(?::00(?:[.]0+)?)? ?[+-]\\d\\d:?\\d\\d$"_s);
    const auto day = midnight.match(text);
    return parseDate(day.hasMatch() ? day.captured(1) : text, assumedOffset).value_or(QDateTime());
}

QList<QUrl> feedsOf(const PageIndex& index, const html::AddressResolver& addresses) {
    QList<QUrl> feeds;
    for (const Node link : index.links) {
        const std::string_view type = link.attribute("type");
        if (link.attribute("rel").find("alternate") == std::string_view::npos ||
            (type.find("rss+xml") == std::string_view::npos &&
             type.find("atom+xml") == std::string_view::npos &&
             type.find("feed+json") == std::string_view::npos))
            continue;
        const QUrl address = addresses.resource(link.attribute("href"));
        if (!address.isEmpty() && !feeds.contains(address))
            feeds.append(address);
    }
    return feeds;
}

QUrl canonicalOf(const PageIndex& index, const MetaTable& metas, const html::AddressResolver& addresses) {
    for (const Node link : index.links)
        if (link.attribute("rel") == "canonical")
            if (const QUrl address = addresses.resource(link.attribute("href")); !address.isEmpty())
                return canonicalAddress(address);
    const QString written = metas.first(std::array{"og:url"});
    return canonicalAddress(addresses.resource(written.toStdString()));
}

QString languageOf(const MetaTable& metas, const StructuredData& data, Node root) {
    for (const QString& written : {html::attributeText(root, "lang"), html::attributeText(root, "xml:lang"),
                                   data.language, metas.first(languages)})
        if (const QString language = normalizedLanguage(written); !language.isEmpty())
            return language;
    return {};
}

void addTags(PageMetadata& metadata, const QStringList& names) {
    for (const QString& name : names) {
        const Tag tag{text::oneLine(name)};
        if (!tag.name.isEmpty() && tag.name.size() < 80 && !metadata.tags.contains(tag))
            metadata.tags.append(tag);
    }
}

QStringList split(const QString& list) {
    return list.split(u',', Qt::SkipEmptyParts);
}

void readTags(PageMetadata& metadata, const MetaTable& metas, const StructuredData& data) {
    addTags(metadata, metas.all("article:tag"));
    if (metadata.tags.isEmpty())
        addTags(metadata, split(metas.first(std::array{"analytics:tags", "parsely-tags", "news_keywords"})));
    if (metadata.tags.isEmpty())
        addTags(metadata, data.keywords.size() == 1 ? split(data.keywords.first()) : data.keywords);
}

QString firstOf(const QString& a, const QString& b) {
    return a.isEmpty() ? b : a;
}

} // namespace

PageMetadata readMetadata(const PageIndex& index, const html::AddressResolver& addresses, Node root,
                          int assumedOffset) {
    const StructuredData data = readStructuredData(index);
    const MetaTable metas(index);
    PageMetadata metadata;
    metadata.headline = text::oneLine(data.headline);
    metadata.socialTitle = metas.first(socialTitles);
    metadata.documentTitle =
        index.title ? text::oneLine(html::toString(index.title.firstChild().data())) : QString();
    metadata.description = firstOf(metas.first(descriptions), text::oneLine(data.description));
    metadata.body = data.body;
    metadata.authors = data.authors.isEmpty() ? split(metas.first(authorNames)) : data.authors;
    metadata.published = dateOf(firstOf(data.published, metas.first(zonedDates)), assumedOffset);
    if (!metadata.published.isValid())
        metadata.published = dateOf(metas.first(zonedDates), assumedOffset);
    metadata.updated = dateOf(firstOf(data.updated, metas.first(updateDates)), assumedOffset);
    metadata.siteName = firstOf(metas.first(siteNames), data.publisher);
    metadata.section.name = text::oneLine(firstOf(data.section, metas.first(sections)));
    metadata.section.address = addresses.resource(data.sectionAddress.toStdString());
    metadata.language = languageOf(metas, data, root);
    metadata.canonical = canonicalOf(index, metas, addresses);
    metadata.picture = addresses.resource(firstOf(metas.first(pictures), data.picture).toStdString());
    metadata.discussion = addresses.resource(data.discussion.toStdString());
    metadata.feeds = feedsOf(index, addresses);
    metadata.isArticle = data.isArticle || metas.first(std::array{"og:type"}) == "article"_L1;
    readTags(metadata, metas, data);
    return metadata;
}

} // namespace svodka::page
