// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/FieldReader.h"

#include "core/DateText.h"
#include "core/UrlTools.h"
#include "page/PageTitle.h"

#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace svodka::page {

using html::Node;

namespace {

/// "/20240101/", "/2024/01/31/" in an address → that day, midnight UTC (field guide §3: the day only).
QDateTime dayInAddress(const QUrl& address) {
    const QString path = address.path();
    qsizetype at = 0;
    while (at < path.size()) {
        if (!path[at].isDigit()) {
            ++at;
            continue;
        }
        QString digits;
        const qsizetype start = at;
        for (; at < path.size() && digits.size() < 8; ++at) {
            const bool separator = (digits.size() == 4 || digits.size() == 6) &&
                                   (path[at] == u'/' || path[at] == u'-') && at + 1 < path.size();
            if (path[at].isDigit())
                digits += path[at];
            else if (!separator)
                break;
        }
        const QDate day = QDate::fromString(digits, u"yyyyMMdd"_s);
        if (day.isValid() && day.year() >= 1995 && day.year() <= 2100 &&
            (start == 0 || !path[start - 1].isLetterOrNumber()))
            return QDateTime(day, QTime(0, 0), Qt::UTC);
        while (at < path.size() && path[at].isDigit())
            ++at;
    }
    return {};
}

Node linkAround(Node node) {
    for (Node at = node; at; at = at.parent())
        if (at.is(html::Tag::A))
            return at;
    for (Node at = node.following(node); at; at = at.following(node))
        if (at.is(html::Tag::A))
            return at;
    return {};
}

std::optional<int> numberIn(const QString& text) {
    QString digits;
    for (const QChar c : text)
        if (c.isDigit())
            digits += c;
    bool ok = false;
    const int number = digits.toInt(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

} // namespace

QString valueAt(Node node, const ValueRule& rule) {
    return rule.attribute.isEmpty() ? html::textOf(node)
                                    : html::attributeText(node, {rule.attribute.constData(),
                                                                 static_cast<size_t>(rule.attribute.size())});
}

QStringList FieldReader::texts(ArticleField field) const {
    for (const ValueRule& rule : m_profile.fields.value(field)) {
        QStringList found;
        if (rule.selector)
            for (const Node node : m_document.select(*rule.selector))
                if (const QString value = valueAt(node, rule); !value.isEmpty() && !found.contains(value))
                    found.append(value);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

QString FieldReader::text(ArticleField field) const {
    return texts(field).value(0);
}

QList<Node> FieldReader::nodes(ArticleField field) const {
    for (const ValueRule& rule : m_profile.fields.value(field))
        if (rule.selector)
            if (const auto found = m_document.select(*rule.selector); !found.isEmpty())
                return found;
    return {};
}

QUrl FieldReader::address(ArticleField field) const {
    return m_addresses.resource(text(field).toStdString());
}

QDateTime FieldReader::date(ArticleField field) const {
    for (const QString& text : texts(field))
        if (const auto found = parseDate(text, m_profile.assumedOffset))
            return *found;
    return {};
}

QString FieldReader::title() const {
    const QString shown = text(ArticleField::Title);
    return shown.isEmpty() ? withoutSiteName(m_metadata.socialTitle.isEmpty() ? m_metadata.documentTitle
                                                                              : m_metadata.socialTitle,
                                             m_metadata.siteName)
                           : shown;
}

Section FieldReader::section() const {
    Section section{text(ArticleField::Section), address(ArticleField::SectionAddress),
                    text(ArticleField::SectionDescription)};
    if (section.name.isEmpty())
        section.name = m_metadata.section.name;
    if (section.address.isEmpty())
        section.address = m_metadata.section.address;
    return section;
}

QList<Tag> FieldReader::tags() const {
    QList<Tag> tags;
    for (const Node node : nodes(ArticleField::Tags)) {
        Tag tag{html::textOf(node), m_addresses.resource(linkAround(node).attribute("href"))};
        if (tag.name.startsWith(u'#'))
            tag.name.remove(0, 1);
        const auto isSame = [&](const Tag& other) { return other.name == tag.name; };
        if (!tag.name.isEmpty() && std::none_of(tags.begin(), tags.end(), isSame))
            tags.append(tag);
    }
    return tags.isEmpty() ? m_metadata.tags : tags;
}

/// In the order of trust (field guide §3): the site's epoch, what metadata say, the shown text, the address.
void FieldReader::readDates(ArticleDraft& draft) const {
    draft.published = date(ArticleField::Published);
    if (!draft.published.isValid())
        draft.published = m_metadata.published;
    if (!draft.published.isValid())
        draft.published = date(ArticleField::ShownDate);
    if (!draft.published.isValid())
        draft.published = dayInAddress(m_addresses.base());
    draft.updated = date(ArticleField::Updated);
    if (!draft.updated.isValid())
        draft.updated = m_metadata.updated;
    if (draft.updated <= draft.published) // a page that was never changed repeats the time, rounded
        draft.updated = {};
}

void FieldReader::readDiscussion(ArticleDraft& draft) const {
    draft.discussionKey = text(ArticleField::DiscussionKey);
    draft.discussionAddress = m_metadata.discussion;
    if (draft.discussionAddress.isEmpty() && !draft.discussionKey.isEmpty()) {
        draft.discussionAddress = draft.canonical.isEmpty() ? draft.address : draft.canonical;
        draft.discussionAddress.setQuery(u"chat_room_id="_s + draft.discussionKey);
    }
    draft.commentCount = numberIn(text(ArticleField::CommentCount));
}

void FieldReader::readInto(ArticleDraft& draft) const {
    draft.canonical =
        m_metadata.canonical.isEmpty() ? canonicalAddress(m_addresses.base()) : m_metadata.canonical;
    draft.title = title();
    draft.secondTitle = text(ArticleField::SecondTitle);
    draft.lead = text(ArticleField::Lead);
    draft.authors = texts(ArticleField::Authors);
    if (draft.authors.isEmpty())
        draft.authors = m_metadata.authors;
    draft.siteName = text(ArticleField::SiteName);
    if (draft.siteName.isEmpty())
        draft.siteName = m_metadata.siteName;
    draft.section = section();
    draft.tags = tags();
    draft.language = m_metadata.language;
    readDates(draft);
    readDiscussion(draft);
}

} // namespace svodka::page
