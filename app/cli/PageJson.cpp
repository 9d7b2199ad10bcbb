// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PageJson.h"

#include "export/CanonicalHtml.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

void put(QJsonObject& object, QLatin1StringView key, const QString& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, QLatin1StringView key, const QUrl& value) {
    put(object, key, value.toString(QUrl::FullyEncoded));
}

void put(QJsonObject& object, QLatin1StringView key, const QDateTime& value) {
    put(object, key, value.isValid() ? value.toUTC().toString(Qt::ISODate) : QString());
}

void put(QJsonObject& object, QLatin1StringView key, const QJsonArray& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

QJsonObject jsonOf(const Picture& picture) {
    QJsonObject object;
    put(object, "src"_L1, picture.address);
    put(object, "caption"_L1, picture.caption);
    put(object, "credit"_L1, picture.credit);
    return object;
}

void addPicture(QJsonArray& pictures, const Picture& picture) {
    const QJsonObject object = jsonOf(picture);
    if (!pictures.contains(object))
        pictures.append(object);
}

void addPictures(QJsonArray& pictures, const Blocks& blocks) {
    for (const Block& block : blocks) {
        if (const auto* picture = std::get_if<Picture>(&block.content))
            addPicture(pictures, *picture);
        else if (const auto* gallery = std::get_if<Gallery>(&block.content))
            for (const Picture& one : gallery->pictures)
                addPicture(pictures, one);
        else if (const auto* quote = std::get_if<Quote>(&block.content))
            addPictures(pictures, quote->blocks);
        else if (const auto* list = std::get_if<ListBlock>(&block.content))
            for (const Blocks& item : list->items)
                addPictures(pictures, item);
    }
}

QJsonArray picturesOf(const ArticleDraft& draft) {
    QJsonArray pictures;
    if (draft.leadPicture)
        addPicture(pictures, *draft.leadPicture);
    addPictures(pictures, draft.blocks);
    return pictures;
}

QJsonArray commentsOf(const ArticleDraft& draft) {
    QJsonArray comments;
    for (const CommentDraft& comment : draft.comments) {
        QJsonObject object;
        put(object, "id"_L1, comment.remoteId);
        put(object, "author"_L1, comment.author);
        put(object, "text"_L1, comment.text);
        put(object, "created"_L1, comment.created);
        put(object, "parent"_L1, comment.parentRemoteId);
        comments.append(object);
    }
    return comments;
}

QJsonArray furnitureOf(const ArticleDraft& draft) {
    QJsonArray furniture;
    for (const Furniture& piece : draft.furniture)
        furniture.append(QJsonObject{{u"rule"_s, piece.rule}, {u"text"_s, piece.text}});
    return furniture;
}

QJsonObject sectionOf(const Section& section) {
    QJsonObject object;
    put(object, "name"_L1, section.name);
    put(object, "url"_L1, section.address);
    put(object, "description"_L1, section.description);
    return object;
}

QJsonObject datelineOf(const Dateline& dateline) {
    QJsonObject object;
    put(object, "place"_L1, dateline.place);
    put(object, "day"_L1, dateline.day);
    put(object, "agency"_L1, dateline.agency);
    return object;
}

QLatin1StringView nameOf(page::PageKind kind) {
    switch (kind) {
    case page::PageKind::Article:
        return "article"_L1;
    case page::PageKind::Listing:
        return "listing"_L1;
    case page::PageKind::Unreadable:
        break;
    }
    return "unreadable"_L1;
}

} // namespace

QJsonObject jsonOf(const page::NormalizedPage& page) {
    const ArticleDraft& draft = page.draft;
    QJsonObject object{{u"kind"_s, nameOf(page.kind)}};
    put(object, "title"_L1, draft.title);
    put(object, "second_title"_L1, draft.secondTitle);
    put(object, "byline"_L1, QJsonArray::fromStringList(draft.authors));
    put(object, "published"_L1, draft.published);
    put(object, "modified"_L1, draft.updated);
    put(object, "lead"_L1, draft.lead);
    put(object, "text"_L1, plainText(draft.blocks));
    put(object, "html"_L1, exporting::canonicalHtml(draft.blocks));
    put(object, "lang"_L1, draft.language);
    put(object, "site"_L1, draft.siteName);
    put(object, "section"_L1, draft.section.name);
    if (const QJsonObject section = sectionOf(draft.section); section.size() > 1)
        object.insert("section_about"_L1, section);
    if (!draft.dateline.isEmpty())
        object.insert("dateline"_L1, datelineOf(draft.dateline));
    QJsonArray tags;
    for (const Tag& tag : draft.tags)
        tags.append(tag.name);
    put(object, "tags"_L1, tags);
    put(object, "images"_L1, picturesOf(draft));
    put(object, "comments"_L1, commentsOf(draft));
    put(object, "discussion"_L1, draft.discussionAddress);
    put(object, "canonical"_L1, draft.canonical);
    put(object, "profile"_L1, draft.profile);
    put(object, "furniture"_L1, furnitureOf(draft));
    return object;
}

} // namespace svodka::cli
