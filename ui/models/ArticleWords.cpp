// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArticleWords.h"

#include "ui/models/TimeText.h"

#include <QCoreApplication>

namespace svodka::words {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(svodka::words)
};

/// The day is always said: a sentence has no heading above it.
QString dayAndTime(const QDateTime& when, const QDateTime& now) {
    const bool today = when.toLocalTime().date() == now.toLocalTime().date();
    return today ? Words::tr("today, %1").arg(clockText(when)) : timeText(when, now);
}

} // namespace

QString times(const ArticleSummary& article, const QDateTime& now) {
    QStringList parts;
    if (article.published.isValid())
        parts += clockText(article.published);
    // Within five minutes an "update" is the site's second thought about its own markup.
    if (article.updated.isValid() && article.published.secsTo(article.updated) > 300) {
        const bool sameDay = article.updated.toLocalTime().date() == article.published.toLocalTime().date();
        parts += Words::tr("updated %1")
                     .arg(sameDay ? clockText(article.updated) : timeText(article.updated, now));
    }
    return parts.join(QStringLiteral(" · "));
}

QString dayHeading(const QDate& day, const QDateTime& now) {
    const QString text = dayText(day, now.toLocalTime().date());
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString sentence(const ArticleSummary& article, const QDateTime& now) {
    QStringList parts;
    if (!article.read)
        parts += Words::tr("Unread.");
    parts += Words::tr("%1.").arg(article.title);
    if (article.published.isValid())
        parts += Words::tr("%1, %2.", "source and time")
                     .arg(article.sourceName, dayAndTime(article.published, now));
    if (article.starred)
        parts += Words::tr("Starred.");
    if (article.savedAt.isValid())
        parts += Words::tr("Saved offline.");
    if (article.commentCount > 0)
        parts += Words::tr("%n comment(s).", nullptr, article.commentCount);
    return parts.join(u' ');
}

} // namespace svodka::words
