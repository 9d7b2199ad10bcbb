// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonForms.h"

#include "i18n/ErrorText.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

QString text(const QUrl& address) {
    return address.toString(QUrl::FullyEncoded);
}

QString text(const QDateTime& time) {
    return time.toUTC().toString(Qt::ISODate);
}

void put(QJsonObject& object, const QString& key, const QString& value) {
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject& object, const QString& key, const QUrl& value) {
    put(object, key, text(value));
}

void put(QJsonObject& object, const QString& key, const QDateTime& value) {
    if (value.isValid())
        object.insert(key, text(value));
}

/// Always there: null where it is not known.
void putOrNull(QJsonObject& object, const QString& key, const QDateTime& value) {
    object.insert(key, value.isValid() ? QJsonValue(text(value)) : QJsonValue::Null);
}

QJsonArray ids(const QList<FeedId>& feeds) {
    QJsonArray out;
    for (FeedId feed : feeds)
        out.append(feed.toString());
    return out;
}

QString stateName(DiscussionState state) {
    switch (state) {
    case DiscussionState::NotLoaded:
        return u"not-loaded"_s;
    case DiscussionState::Loading:
        return u"loading"_s;
    case DiscussionState::Open:
        return u"open"_s;
    case DiscussionState::Empty:
        return u"empty"_s;
    case DiscussionState::Closed:
        return u"closed"_s;
    case DiscussionState::None:
        return u"none"_s;
    case DiscussionState::OfflineCopy:
        return u"offline-copy"_s;
    case DiscussionState::Failed:
        return u"failed"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject json(const Comment& comment) {
    QJsonObject out{
        {u"id"_s, comment.id.toString()}, {u"author"_s, comment.author}, {u"text"_s, comment.text}};
    putOrNull(out, u"created"_s, comment.created);
    out.insert(u"parent"_s,
               comment.parent.isValid() ? QJsonValue(comment.parent.toString()) : QJsonValue::Null);
    out.insert(u"origin"_s, comment.origin == Comment::Origin::Local ? u"local"_s : u"page"_s);
    out.insert(u"reactions"_s, QJsonValue::Null); // unknown is not none
    if (!comment.reactions)
        return out;
    QJsonObject reactions;
    for (auto it = comment.reactions->cbegin(); it != comment.reactions->cend(); ++it)
        reactions.insert(it.key(), it.value());
    out.insert(u"reactions"_s, reactions);
    return out;
}

} // namespace

QString kindName(FeedKind kind) {
    switch (kind) {
    case FeedKind::Xml:
        return u"xml"_s;
    case FeedKind::Json:
        return u"json"_s;
    case FeedKind::Sitemap:
        return u"sitemap"_s;
    case FeedKind::Section:
        return u"section"_s;
    case FeedKind::Newsfeed:
        return u"newsfeed"_s;
    }
    Q_UNREACHABLE();
}

QStringList folderPath(const Feed& feed, const FeedTree& tree) {
    QStringList path;
    for (FolderId id = feed.folder; id.isValid();) {
        const auto folder = std::ranges::find(tree.folders, id, &Folder::id);
        if (folder == tree.folders.end() || path.size() > 100)
            break;
        path.prepend(folder->name);
        id = folder->parent;
    }
    const auto edition = std::ranges::find(tree.editions, feed.edition, &Edition::id);
    if (path.isEmpty() && edition != tree.editions.end())
        path.append(edition->name);
    return path;
}

QJsonObject json(const Feed& feed, const FeedTree& tree) {
    QJsonObject out{{u"id"_s, feed.id.toString()},
                    {u"title"_s, feed.title},
                    {u"url"_s, text(feed.address)},
                    {u"kind"_s, kindName(feed.kind)},
                    {u"folder"_s, QJsonArray::fromStringList(folderPath(feed, tree))},
                    {u"articles"_s, feed.articles},
                    {u"unread"_s, feed.unread}};
    put(out, u"description"_s, feed.description);
    put(out, u"home"_s, feed.home);
    out.insert(u"error"_s, feed.fetch.error ? QJsonValue(errorText(*feed.fetch.error)) : QJsonValue::Null);
    out.insert(u"last_status"_s, feed.fetch.status > 0 ? QJsonValue(feed.fetch.status) : QJsonValue::Null);
    out.insert(u"next_poll"_s,
               feed.fetch.nextPoll.isValid() ? QJsonValue(text(feed.fetch.nextPoll)) : QJsonValue::Null);
    return out;
}

QJsonObject json(const RefreshSummary& summary) {
    QJsonArray waiting, failed;
    for (const auto& feed : summary.waiting)
        waiting.append(QJsonObject{
            {u"id"_s, feed.feed.toString()}, {u"title"_s, feed.title}, {u"until"_s, text(feed.until)}});
    for (const auto& feed : summary.failed)
        failed.append(QJsonObject{
            {u"id"_s, feed.feed.toString()}, {u"title"_s, feed.title}, {u"error"_s, errorText(feed.error)}});
    return {{u"fetched"_s, summary.fetched},
            {u"unchanged"_s, summary.unchanged},
            {u"new"_s, summary.added},
            {u"waiting"_s, waiting},
            {u"failed"_s, failed}};
}

QJsonObject json(const ArticleSummary& article, const QList<FeedId>& sources) {
    QJsonObject out{
        {u"id"_s, article.id.toString()}, {u"title"_s, article.title}, {u"url"_s, text(article.address)}};
    putOrNull(out, u"published"_s, article.published);
    putOrNull(out, u"updated"_s, article.updated);
    put(out, u"summary"_s, article.summary);
    put(out, u"source"_s, article.sourceName);
    out.insert(u"feed"_s, article.feed.isValid() ? QJsonValue(article.feed.toString()) : QJsonValue::Null);
    out.insert(u"sources"_s, ids(sources));
    out.insert(u"read"_s, article.read);
    out.insert(u"starred"_s, article.starred);
    out.insert(u"saved"_s, article.savedAt.isValid() ? QJsonValue(text(article.savedAt)) : QJsonValue(false));
    out.insert(u"comments"_s, article.commentCount);
    QString snippet = article.snippet;
    put(out, u"snippet"_s, snippet.remove(QChar(0xe000)).remove(QChar(0xe001)));
    return out;
}

QJsonObject json(const Article& article) {
    const ArticleDraft& content = article.content;
    QJsonObject out = json(article.summary, article.sources);
    put(out, u"canonical"_s, content.canonical);
    put(out, u"second_title"_s, content.secondTitle);
    put(out, u"lead"_s, content.lead);
    if (!content.dateline.isEmpty())
        out.insert(u"dateline"_s, QJsonObject{{u"place"_s, content.dateline.place},
                                              {u"day"_s, content.dateline.day},
                                              {u"agency"_s, content.dateline.agency}});
    out.insert(u"authors"_s, QJsonArray::fromStringList(content.authors));
    put(out, u"site"_s, content.siteName);
    put(out, u"section"_s, content.section.name);
    QJsonArray tags;
    for (const Tag& tag : content.tags)
        tags.append(tag.name);
    out.insert(u"tags"_s, tags);
    put(out, u"lang"_s, content.language);
    if (content.leadPicture)
        out.insert(u"lead_picture"_s, json(Blocks{Block{*content.leadPicture}}).first());
    out.insert(u"blocks"_s, json(content.blocks));
    out.insert(u"text"_s, plainText(content.blocks));
    put(out, u"profile"_s, content.profile);
    put(out, u"discussion_url"_s, content.discussionAddress);
    put(out, u"fetched"_s, article.fetchedAt);
    return out;
}

QJsonObject json(const Discussion& discussion) {
    QJsonArray messages;
    for (const Comment& comment : discussion.comments)
        if (comment.state == Comment::State::Published)
            messages.append(json(comment));
    QJsonObject out{{u"state"_s, stateName(discussion.state)}, {u"messages"_s, messages}};
    put(out, u"read_at"_s, discussion.readAt);
    put(out, u"url"_s, discussion.address);
    return out;
}

QJsonObject json(const storage::SavedState& state) {
    QJsonArray missing;
    for (const QUrl& address : state.missingPictures)
        missing.append(text(address));
    QJsonObject out{{u"id"_s, state.article.toString()},
                    {u"complete"_s, state.hasBody && state.missingPictures.isEmpty()},
                    {u"text"_s, state.hasBody},
                    {u"pictures"_s, state.pictures},
                    {u"missing"_s, missing}};
    put(out, u"saved"_s, state.savedAt);
    return out;
}

} // namespace svodka::cli
