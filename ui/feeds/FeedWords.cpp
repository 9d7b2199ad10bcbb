// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedWords.h"

#include "i18n/ErrorText.h"
#include "ui/models/TimeText.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

struct FeedWords {
    Q_DECLARE_TR_FUNCTIONS(FeedWords)
};

} // namespace

QString kindText(FeedKind kind) {
    switch (kind) {
    case FeedKind::Section:
        return FeedWords::tr("section page");
    case FeedKind::Newsfeed:
        return FeedWords::tr("newsfeed");
    case FeedKind::Sitemap:
        return FeedWords::tr("sitemap");
    case FeedKind::Json:
    case FeedKind::Xml:
        break;
    }
    return FeedWords::tr("feed");
}

QString answerText(const FeedAnswer& answer) {
    if (answer.error)
        return errorText(*answer.error);
    QString text;
    if (answer.status == 304)
        text = FeedWords::tr("nothing new");
    else if (answer.added > 0)
        text = FeedWords::tr("%n new", "articles", answer.added);
    else
        text = FeedWords::tr("read, nothing new");
    if (answer.updated > 0)
        text += u", "_s + FeedWords::tr("%n changed", "articles", answer.updated);
    return text;
}

QString nextPollText(const Feed& feed, const QDateTime& now) {
    const FetchState& fetch = feed.fetch;
    if (!fetch.nextPoll.isValid())
        return FeedWords::tr("At the next refresh; it has not been asked yet.");
    const QString time = timeText(fetch.nextPoll);
    if (fetch.error && fetch.error->kind == ErrorKind::HttpStatus && fetch.error->number == 410)
        return FeedWords::tr("Not any more: the site says that it is gone for good.");
    if (fetch.error && fetch.error->kind == ErrorKind::WaitAsked && fetch.waitUntil > now)
        return FeedWords::tr("Not before %1: its server asked to be left alone until then.")
            .arg(timeText(fetch.waitUntil));
    if (fetch.nextPoll <= now)
        return FeedWords::tr("At the next refresh: its time has come.");
    if (fetch.error)
        return FeedWords::tr("%1. After a failure the pauses get longer, up to a day.").arg(time);
    if (feed.options.paceMinutes)
        return FeedWords::tr("%1, at the pace that you chose, and not before its server allows it.")
            .arg(time);
    return FeedWords::tr("%1, by how often it publishes, and not before its server allows it.").arg(time);
}

} // namespace svodka
