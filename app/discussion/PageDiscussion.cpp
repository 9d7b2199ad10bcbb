// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/PageDiscussion.h"

#include "core/Text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace svodka::discussion {

namespace {

constexpr int pageSize = 20;
constexpr qsizetype textLimit = 20'000; // the sites allow 1,000 characters
constexpr qsizetype nameLimit = 120;

using Reactions = QMap<QString, int>;

/// Numbers come as numbers or as texts.
qint64 number(const QJsonValue& value) {
    return value.isString() ? value.toString().toLongLong() : value.toInteger();
}

QString identifier(const QJsonValue& value) {
    const QString id = value.isString() ? value.toString() : QString::number(value.toInteger());
    return id == u"0"_s ? QString() : id.left(nameLimit);
}

QDateTime createdTime(const QJsonObject& message, const QString& id) {
    qint64 seconds = number(message.value("created"_L1).toObject().value("sec"_L1));
    if (seconds <= 0)
        seconds = number(message.value("ts_gmt"_L1));
    if (seconds <= 0) // Mongo's ObjectId begins with its time
        seconds = id.left(8).toLongLong(nullptr, 16);
    return seconds > 0 ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

QHash<QString, Reactions> reactionsOf(const QJsonArray& records) {
    QHash<QString, Reactions> out;
    for (const QJsonValue& record : records) {
        const QJsonObject emotions = record[u"emotions"_s].toObject();
        Reactions reactions;
        for (auto it = emotions.begin(); it != emotions.end(); ++it)
            if (const qint64 count = number(it.value()); count > 0)
                reactions.insert(it.key().left(nameLimit),
                                 static_cast<int>(std::min<qint64>(count, 1'000'000'000)));
        out.insert(identifier(record[u"object_id"_s]), reactions);
    }
    return out;
}

CommentDraft commentOf(const QJsonObject& message, const QHash<QString, Reactions>& reactions) {
    CommentDraft out;
    out.remoteId = identifier(message.value("id"_L1));
    out.author = text::oneLine(message.value("nickname"_L1).toString()).left(nameLimit);
    out.text = message.value("text"_L1).toString().left(textLimit).trimmed();
    out.created = createdTime(message, out.remoteId);
    const QJsonObject parent = message.value("parent_comment"_L1).toObject();
    out.parentRemoteId = identifier(parent.value("id"_L1));
    out.quotedAuthor = text::oneLine(parent.value("nickname"_L1).toString()).left(nameLimit);
    out.quotedText = parent.value("text"_L1).toString().left(textLimit).trimmed();
    if (const auto known = reactions.constFind(out.remoteId); known != reactions.constEnd())
        out.reactions = *known; // no record = unknown, not none
    return out;
}

QByteArray cursorOf(const QJsonObject& chat) {
    const QJsonObject last = chat.value("last_date"_L1).toObject();
    const QString id = identifier(chat.value("last_id"_L1));
    if (last.isEmpty() || id.isEmpty())
        return {};
    QUrlQuery query;
    query.addQueryItem(u"date"_s, QString::number(number(last.value("sec"_L1))));
    query.addQueryItem(u"date_usec"_s, QString::number(number(last.value("usec"_L1))));
    query.addQueryItem(u"id_exc"_s, QString::fromLatin1(QUrl::toPercentEncoding(id)));
    return query.toString(QUrl::FullyEncoded).toLatin1();
}

} // namespace

QUrl chatAddress(const QUrl& article, const QString& key, const QByteArray& cursor) {
    QUrl address = article.resolved(QUrl(u"/services/chat/get/"_s));
    QString query = u"article_id="_s + QString::fromLatin1(QUrl::toPercentEncoding(key)) + u"&limit="_s +
                    QString::number(pageSize);
    if (!cursor.isEmpty())
        query += u'&' + QString::fromLatin1(cursor);
    address.setQuery(query);
    return address;
}

Result<ChatPage> parseChat(const QByteArray& json) {
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    if (!root.value("chat"_L1).isObject())
        return Error{ErrorKind::UnsupportedContent, u"chat"_s};
    const QJsonObject chat = root.value("chat"_L1).toObject();
    const auto reactions = reactionsOf(root.value("emoji_chat"_L1).toArray());
    ChatPage out;
    for (const QJsonValue& message : chat.value("messages"_L1).toArray()) {
        CommentDraft comment = commentOf(message.toObject(), reactions);
        if (!comment.remoteId.isEmpty() && !comment.text.isEmpty())
            out.comments.append(std::move(comment));
    }
    out.cursor = out.comments.isEmpty() ? QByteArray() : cursorOf(chat);
    return out;
}

} // namespace svodka::discussion
