// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/CommentExtractor.h"

#include "core/DateText.h"
#include "page/FieldReader.h"

namespace svodka::page {
namespace {

using html::Node;

QString valueIn(const html::Document& document, Node item, const ValueRules& rules) {
    for (const ValueRule& rule : rules) {
        const Node at = rule.selector ? document.selectFirst(*rule.selector, item) : item;
        if (const QString value = valueAt(at, rule); at && !value.isEmpty())
            return value;
    }
    return {};
}

/// The first eight hex digits of the chat's message ids are their Unix time (field guide §5).
QDateTime timeInId(const QString& id) {
    if (id.size() != 24)
        return {};
    bool ok = false;
    const qint64 seconds = id.left(8).toLongLong(&ok, 16);
    return ok ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace

QList<CommentDraft> commentsOf(const html::Document& document, const PageProfile& profile) {
    QList<CommentDraft> comments;
    const auto& fields = profile.commentFields;
    for (const html::Selector& selector : profile.comments) {
        for (const Node item : document.select(selector)) {
            const auto value = [&](CommentField field) {
                return valueIn(document, item, fields.value(field));
            };
            CommentDraft comment;
            comment.remoteId = value(CommentField::Id);
            comment.parentRemoteId = value(CommentField::Parent);
            comment.author = value(CommentField::Author);
            comment.text = value(CommentField::Text);
            comment.quotedAuthor = value(CommentField::QuotedAuthor);
            comment.quotedText = value(CommentField::QuotedText);
            comment.created = parseDate(value(CommentField::Created), profile.assumedOffset)
                                  .value_or(timeInId(comment.remoteId));
            if (!comment.text.isEmpty())
                comments.append(std::move(comment));
        }
    }
    return comments;
}

} // namespace svodka::page
