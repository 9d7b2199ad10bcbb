// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ArticleContent.h"

#include "core/BlockCodec.h"
#include "storage/Database.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

// The numbers are the form: never reuse one, only append.
enum Field {
    Guid,
    Canonical,
    SecondTitle,
    Lead,
    DatelinePlace,
    DatelineDay,
    DatelineAgency,
    Authors,
    SectionName,
    SectionAddress,
    SectionDescription,
    Tags,
    LeadPicture,
    DiscussionAddress,
    DiscussionKey,
    Profile,
    Body
};

void put(QCborMap& map, Field field, const QString& text) {
    if (!text.isEmpty())
        map.insert(qint64{field}, text);
}

void put(QCborMap& map, Field field, const QUrl& address) {
    put(map, field, address.toString(QUrl::FullyEncoded));
}

QString text(const QCborMap& map, Field field) {
    return map.value(qint64{field}).toString();
}

QUrl address(const QCborMap& map, Field field) {
    return QUrl(text(map, field), QUrl::StrictMode);
}

Blocks decoded(const QCborMap& map, Field field) {
    const QByteArray bytes = map.value(qint64{field}).toByteArray();
    if (bytes.isEmpty())
        return {};
    auto blocks = decodeBlocks(bytes);
    if (!blocks)
        throw Failure{blocks.error()};
    return std::move(*blocks);
}

void putLists(QCborMap& map, const ArticleDraft& draft) {
    if (!draft.authors.isEmpty())
        map.insert(qint64{Authors}, QCborArray::fromStringList(draft.authors));
    if (!draft.tags.isEmpty()) {
        QCborArray tags;
        for (const Tag& tag : draft.tags)
            tags.append(QCborArray{tag.name, tag.address.toString(QUrl::FullyEncoded)});
        map.insert(qint64{Tags}, tags);
    }
}

} // namespace

QByteArray encodeContent(const ArticleDraft& draft) {
    QCborMap map;
    put(map, Guid, draft.guid);
    put(map, Canonical, draft.canonical);
    put(map, SecondTitle, draft.secondTitle);
    put(map, Lead, draft.lead);
    put(map, DatelinePlace, draft.dateline.place);
    put(map, DatelineDay, draft.dateline.day);
    put(map, DatelineAgency, draft.dateline.agency);
    put(map, SectionName, draft.section.name);
    put(map, SectionAddress, draft.section.address);
    put(map, SectionDescription, draft.section.description);
    put(map, DiscussionAddress, draft.discussionAddress);
    put(map, DiscussionKey, draft.discussionKey);
    put(map, Profile, draft.profile);
    putLists(map, draft);
    if (draft.leadPicture) {
        Blocks picture;
        picture.push_back(Block{*draft.leadPicture});
        map.insert(qint64{LeadPicture}, encodeBlocks(picture));
    }
    if (draft.hasBody())
        map.insert(qint64{Body}, encodeBlocks(draft.blocks));
    return map.toCborValue().toCbor();
}

void decodeContent(const QByteArray& bytes, ArticleDraft& draft) {
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError)
        throw Failure{{ErrorKind::LibraryDamaged, error.errorString()}};
    draft.guid = text(map, Guid);
    draft.canonical = address(map, Canonical);
    draft.secondTitle = text(map, SecondTitle);
    draft.lead = text(map, Lead);
    draft.dateline = {text(map, DatelinePlace), text(map, DatelineDay), text(map, DatelineAgency)};
    draft.section = {text(map, SectionName), address(map, SectionAddress), text(map, SectionDescription)};
    draft.discussionAddress = address(map, DiscussionAddress);
    draft.discussionKey = text(map, DiscussionKey);
    draft.profile = text(map, Profile);
    for (const QCborValue& author : map.value(qint64{Authors}).toArray())
        draft.authors.append(author.toString());
    for (const QCborValue& tag : map.value(qint64{Tags}).toArray())
        draft.tags.append(
            {tag.toArray().at(0).toString(), QUrl(tag.toArray().at(1).toString(), QUrl::StrictMode)});
    for (const Block& block : decoded(map, LeadPicture))
        if (const auto* picture = std::get_if<Picture>(&block.content))
            draft.leadPicture = *picture;
    draft.blocks = decoded(map, Body);
}

QByteArray encodeFurniture(const QList<Furniture>& furniture) {
    QCborArray out;
    for (const Furniture& piece : furniture)
        out.append(QCborArray{piece.rule, piece.text});
    return QCborValue(out).toCbor();
}

QList<Furniture> decodeFurniture(const QByteArray& bytes) {
    QList<Furniture> out;
    for (const QCborValue& piece : QCborValue::fromCbor(bytes).toArray())
        out.append({piece.toArray().at(0).toString(), piece.toArray().at(1).toString()});
    return out;
}

} // namespace svodka::storage
