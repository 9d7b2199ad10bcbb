// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ProfileReader.h"

#include "page/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace svodka::page {
namespace {

const QHash<QString, ArticleField> articleFields{
    {u"title"_s, ArticleField::Title},
    {u"secondTitle"_s, ArticleField::SecondTitle},
    {u"lead"_s, ArticleField::Lead},
    {u"authors"_s, ArticleField::Authors},
    {u"published"_s, ArticleField::Published},
    {u"shownDate"_s, ArticleField::ShownDate},
    {u"updated"_s, ArticleField::Updated},
    {u"siteName"_s, ArticleField::SiteName},
    {u"section"_s, ArticleField::Section},
    {u"sectionAddress"_s, ArticleField::SectionAddress},
    {u"sectionDescription"_s, ArticleField::SectionDescription},
    {u"tags"_s, ArticleField::Tags},
    {u"commentCount"_s, ArticleField::CommentCount},
    {u"discussionKey"_s, ArticleField::DiscussionKey},
    {u"discussionAddress"_s, ArticleField::DiscussionAddress},
};

const QHash<QString, CommentField> commentFields{
    {u"id"_s, CommentField::Id},
    {u"parent"_s, CommentField::Parent},
    {u"author"_s, CommentField::Author},
    {u"text"_s, CommentField::Text},
    {u"created"_s, CommentField::Created},
    {u"quotedAuthor"_s, CommentField::QuotedAuthor},
    {u"quotedText"_s, CommentField::QuotedText},
};

const QHash<QString, BlockRole> blockRoles{
    {u"related"_s, BlockRole::Related}, {u"quote"_s, BlockRole::Quote}, {u"gallery"_s, BlockRole::Gallery},
    {u"picture"_s, BlockRole::Picture}, {u"embed"_s, BlockRole::Embed},
};

const QHash<QString, QStringList ListingRules::*> listingRules{
    {u"items"_s, &ListingRules::items},
    {u"title"_s, &ListingRules::title},
    {u"link"_s, &ListingRules::link},
    {u"date"_s, &ListingRules::date},
    {u"picture"_s, &ListingRules::picture},
    {u"summary"_s, &ListingRules::summary},
    {u"sectionTitle"_s, &ListingRules::sectionTitle},
    {u"sectionDescription"_s, &ListingRules::sectionDescription},
    {u"next"_s, &ListingRules::next},
};

const QHash<QString, SelectorList PageProfile::*> selectorKeys{
    {u"markup"_s, &PageProfile::markup},
    {u"article"_s, &PageProfile::article},
    {u"body"_s, &PageProfile::body},
    {u"leadPicture"_s, &PageProfile::leadPicture},
    {u"caption"_s, &PageProfile::caption},
    {u"credit"_s, &PageProfile::credit},
    {u"relatedTitle"_s, &PageProfile::relatedTitle},
    {u"relatedDate"_s, &PageProfile::relatedDate},
    {u"comments"_s, &PageProfile::comments},
};

const QStringList plainKeys{u"id"_s,         u"extends"_s,      u"hosts"_s,  u"assumedOffset"_s,
                            u"articleKey"_s, u"furniture"_s,    u"fields"_s, u"blocks"_s,
                            u"listing"_s,    u"commentFields"_s};

/// The class names that stand in a selector outside of :not().
QByteArrayList classesIn(const QString& selector) {
    QByteArrayList classes;
    for (const QString& part : selector.section(u":not"_s, 0, 0).split(u'.').mid(1)) {
        const auto end = std::find_if(part.begin(), part.end(), [](QChar c) {
            return !c.isLetterOrNumber() && c != u'-' && c != u'_';
        });
        classes.append(QStringView(part.begin(), end).toUtf8());
    }
    return classes;
}

/// A parent gives its rules, not its identity.
PageProfile inherited(PageProfile parent) {
    parent.hosts.clear();
    parent.markup.clear();
    parent.markupClasses.clear();
    return parent;
}

} // namespace

Result<PageProfile> ProfileReader::read() {
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        failAt(syntax.errorString(), std::min<qsizetype>(syntax.offset, m_json.size()));
        return *m_fault;
    }
    const QJsonObject root = document.object();
    readBasics(root);
    if (!m_fault)
        readSelectors(root);
    if (m_fault)
        return *m_fault;
    m_profile.json = QString::fromUtf8(m_json);
    m_profile.listing.profile = m_profile.id;
    return std::move(m_profile);
}

void ProfileReader::readBasics(const QJsonObject& root) {
    checkKeys(root, {}, plainKeys + selectorKeys.keys());
    const QString id = root.value(u"id"_s).toString();
    if (id.isEmpty())
        fail(u"id"_s, u"id"_s);
    if (const QString parent = root.value(u"extends"_s).toString(); !parent.isEmpty()) {
        const auto found = std::find_if(m_parents.begin(), m_parents.end(),
                                        [&](const PageProfile& profile) { return profile.id == parent; });
        if (found == m_parents.end())
            fail(u"extends: "_s + parent, u"extends"_s);
        else
            m_profile = inherited(*found);
        m_profile.extends = parent;
    }
    m_profile.id = id;
    m_profile.hosts = strings(root, {}, u"hosts"_s);
    m_profile.assumedOffset = root.value(u"assumedOffset"_s).toInt(m_profile.assumedOffset);
    if (root.contains(u"articleKey"_s))
        m_profile.articleKey = root.value(u"articleKey"_s).toString().toLatin1();
}

void ProfileReader::readSelectors(const QJsonObject& root) {
    for (auto [key, member] : selectorKeys.asKeyValueRange())
        if (root.contains(key))
            m_profile.*member = selectors(root, {}, key);
    for (const html::Selector& selector : std::as_const(m_profile.markup))
        m_profile.markupClasses.append(classesIn(selector.text()));
    m_profile.furniture += selectors(root, {}, u"furniture"_s);
    const QJsonObject fields = object(root, u"fields"_s);
    checkKeys(fields, u"fields/"_s, articleFields.keys());
    for (const QString& key : fields.keys())
        m_profile.fields[articleFields.value(key)] = valueRules(fields, u"fields/"_s, key);
    const QJsonObject comments = object(root, u"commentFields"_s);
    checkKeys(comments, u"commentFields/"_s, commentFields.keys());
    for (const QString& key : comments.keys())
        m_profile.commentFields[commentFields.value(key)] = valueRules(comments, u"commentFields/"_s, key);
    const QJsonObject blocks = object(root, u"blocks"_s);
    checkKeys(blocks, u"blocks/"_s, blockRoles.keys());
    for (const QString& key : blocks.keys())
        m_profile.blocks[blockRoles.value(key)] = selectors(blocks, u"blocks/"_s, key);
    readListing(object(root, u"listing"_s));
}

void ProfileReader::readListing(const QJsonObject& listing) {
    checkKeys(listing, u"listing/"_s, listingRules.keys());
    if (m_fault)
        return;
    for (const QString& key : listing.keys()) {
        for (const html::Selector& selector : selectors(listing, u"listing/"_s, key))
            Q_UNUSED(selector) // only checked here: the feed layer compiles them for its own document
        m_profile.listing.*listingRules.value(key) = strings(listing, u"listing/"_s, key);
    }
}

void ProfileReader::checkKeys(const QJsonObject& object, const QString& path, const QStringList& known) {
    for (const QString& key : object.keys())
        if (!known.contains(key))
            fail(key, path + key);
}

QJsonObject ProfileReader::object(const QJsonObject& parent, const QString& key) {
    const QJsonValue value = parent.value(key);
    if (!value.isUndefined() && !value.isObject())
        fail(key, key);
    return value.toObject();
}

QStringList ProfileReader::strings(const QJsonObject& object, const QString& path, const QString& key) {
    const QJsonValue value = object.value(key);
    if (value.isUndefined())
        return {};
    QStringList list;
    for (const QJsonValue& item : value.toArray())
        list.append(item.toString());
    if (!value.isArray())
        fail(key, path + key);
    else if (const qsizetype at = list.indexOf(QString()); at >= 0)
        fail(key, path + key + u'/' + QString::number(at));
    return list;
}

SelectorList ProfileReader::selectors(const QJsonObject& object, const QString& path, const QString& key) {
    SelectorList list;
    const QStringList texts = strings(object, path, key);
    for (qsizetype i = 0; i < texts.size(); ++i)
        if (const auto selector = compiled(texts[i], path + key + u'/' + QString::number(i)))
            list.append(*selector);
    return list;
}

ValueRules ProfileReader::valueRules(const QJsonObject& object, const QString& path, const QString& key) {
    ValueRules rules;
    const QStringList texts = strings(object, path, key);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const QString& text = texts[i];
        ValueRule rule;
        const qsizetype at = text.lastIndexOf(u'@');
        rule.attribute = at < 0 ? QByteArray() : text.mid(at + 1).trimmed().toLatin1();
        const QString css = (at < 0 ? text : text.left(at)).trimmed();
        if (!css.isEmpty())
            rule.selector = compiled(css, path + key + u'/' + QString::number(i));
        rules.append(std::move(rule));
    }
    return rules;
}

std::optional<html::Selector> ProfileReader::compiled(const QString& css, const QString& path) {
    auto selector = html::Selector::compile(css);
    if (!selector)
        fail(css, path);
    return selector;
}

void ProfileReader::fail(const QString& what, const QString& path) {
    if (!m_fault)
        failAt(what, JsonPlaces(m_json).offsetOf(path));
}

void ProfileReader::failAt(const QString& what, qsizetype offset) {
    const QByteArray before = m_json.left(offset);
    const qsizetype line = before.lastIndexOf('\n') + 1;
    m_column = static_cast<int>(QString::fromUtf8(before.mid(line)).size()) + 1;
    m_fault = Error{ErrorKind::BadProfile, what, before.count('\n') + 1};
}

} // namespace svodka::page
