// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/DiscussionWords.h"

#include "core/Text.h"
#include "ui/models/TimeText.h"

#include <QCoreApplication>

namespace svodka::discussion {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(svodka::Discussion)
};

// What the six signs mean on the sites that use them (field guide §5).
QString reactionName(const QString& key) {
    if (key == QLatin1String("s1"))
        return Words::tr("Like");
    if (key == QLatin1String("s2"))
        return Words::tr("Ha-ha");
    if (key == QLatin1String("s3"))
        return Words::tr("Surprising");
    if (key == QLatin1String("s4"))
        return Words::tr("Sad");
    if (key == QLatin1String("s5"))
        return Words::tr("Outrageous");
    if (key == QLatin1String("s6"))
        return Words::tr("Dislike");
    return text::oneLine(key);
}

int messages(const Discussion& discussion) {
    int count = 0;
    for (const Comment& comment : discussion.comments)
        count += comment.state == Comment::State::Published;
    return count;
}

} // namespace

QString authorText(const Comment& comment) {
    const QString name = text::oneLine(comment.author);
    if (comment.origin == Comment::Origin::Local)
        return name.isEmpty() ? Words::tr("You") : Words::tr("%1 (you)", "name of the reader").arg(name);
    return name.isEmpty() ? Words::tr("No name") : name;
}

QString timeText(const Comment& comment) {
    const QString time = comment.created.isValid() ? clockText(comment.created) : QString();
    return comment.edited.isValid() ? Words::tr("%1 · edited", "time of a message").arg(time) : time;
}

QString bodyText(const Comment& comment) {
    return comment.state == Comment::State::Deleted ? Words::tr("This message was deleted.") : comment.text;
}

QStringList reactionTexts(const Comment& comment) {
    QStringList texts;
    if (!comment.reactions)
        return texts;
    for (auto it = comment.reactions->begin(); it != comment.reactions->end(); ++it)
        if (it.value() > 0)
            texts.append(
                Words::tr("%1 %2", "reaction and how often").arg(reactionName(it.key())).arg(it.value()));
    return texts;
}

QString sentence(const Comment& comment) {
    QStringList parts;
    if (comment.isNew)
        parts.append(Words::tr("New."));
    parts.append(
        Words::tr("%1, %2.", "author and time").arg(authorText(comment), svodka::timeText(comment.created)));
    if (comment.edited.isValid())
        parts.append(Words::tr("Edited."));
    if (!comment.quotedText.isEmpty())
        parts.append(Words::tr("In reply to %1: %2.", "author and beginning of a message")
                         .arg(text::oneLine(comment.quotedAuthor),
                              text::shortened(text::oneLine(comment.quotedText), 80)));
    parts.append(bodyText(comment));
    if (const QStringList reactions = reactionTexts(comment); !reactions.isEmpty())
        parts.append(reactions.join(QStringLiteral(", ")) + u'.');
    return parts.join(u' ');
}

QString headLine(const Discussion& discussion) {
    const int number = messages(discussion);
    const QString count = Words::tr("%n message(s)", nullptr, number);
    const auto with = [&](const QString& rest) {
        if (number == 0)
            return rest;
        return Words::tr("%1 · %2", "number of messages and state").arg(count, rest);
    };
    const QString readAt = discussion.readAt.isValid() ? svodka::timeText(discussion.readAt) : QString();
    switch (discussion.state) {
    case DiscussionState::Open:
    case DiscussionState::Empty:
    case DiscussionState::Closed:
    case DiscussionState::OfflineCopy:
        return readAt.isEmpty() ? count : with(Words::tr("read-only copy, %1", "time").arg(readAt));
    case DiscussionState::None:
        return with(Words::tr("your notes only"));
    case DiscussionState::Loading:
        return with(Words::tr("loading…"));
    case DiscussionState::NotLoaded:
        return with(Words::tr("not read yet"));
    case DiscussionState::Failed:
        return with(Words::tr("could not be read"));
    }
    return count;
}

QString sentence(const Room& room) {
    QStringList parts{text::oneLine(room.title) + u'.'};
    if (!room.sourceName.isEmpty())
        parts.append(text::oneLine(room.sourceName) + u'.');
    parts.append(Words::tr("%n message(s)", nullptr, room.comments) + u'.');
    if (room.unread > 0)
        parts.append(Words::tr("%n unread.", "messages", room.unread));
    if (room.lastComment.isValid())
        parts.append(Words::tr("Last message: %1.").arg(svodka::timeText(room.lastComment)));
    return parts.join(u' ');
}

} // namespace svodka::discussion
