// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArticleWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace svodka::words {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(svodka::words)
};

QString clockTime(const QDateTime& local) {
    return QLocale().toString(local.time(), QStringLiteral("HH:mm"));
}

QString dayOfMonth(const QDate& day, const QDate& today) {
    //: Day and month of a date, Qt's format: see QLocale::toString
    return QLocale().toString(day,
                              day.year() == today.year() ? Words::tr("d MMMM") : Words::tr("d MMMM yyyy"));
}

QString upperFirst(const QString& text) {
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

} // namespace

QString time(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    return local.date() == now.toLocalTime().date() ? clockTime(local) : dayAndTime(when, now);
}

QString dayAndTime(const QDateTime& when, const QDateTime& now) {
    const QDateTime local = when.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    if (days == 0)
        return Words::tr("today, %1").arg(clockTime(local));
    if (days == 1)
        return Words::tr("yesterday, %1").arg(clockTime(local));
    if (days > 1 && days < 7)
        //: A weekday and a time: "Tue, 14:05"
        return Words::tr("%1, %2").arg(QLocale().toString(local.date(), QStringLiteral("ddd")),
                                       clockTime(local));
    return dayOfMonth(local.date(), today);
}

QString day(const QDate& day, const QDateTime& now) {
    const QDate today = now.toLocalTime().date();
    const qint64 days = day.daysTo(today);
    if (days == 0)
        return Words::tr("Today");
    if (days == 1)
        return Words::tr("Yesterday");
    if (days > 1 && days < 7)
        return upperFirst(QLocale().standaloneDayName(day.dayOfWeek()));
    return dayOfMonth(day, today);
}

QString sourceAndTime(const ArticleSummary& article, const QDateTime& now) {
    QStringList parts;
    if (!article.sourceName.isEmpty())
        parts += article.sourceName;
    if (article.published.isValid())
        parts += time(article.published, now);
    // Within five minutes an "update" is the site's second thought about its own markup.
    if (article.updated.isValid() && article.published.secsTo(article.updated) > 300)
        parts += Words::tr("updated %1").arg(time(article.updated, now));
    return parts.join(QStringLiteral(" · "));
}

QString sentence(const ArticleSummary& article, const QDateTime& now) {
    QStringList parts;
    if (!article.read)
        parts += Words::tr("Unread.");
    parts += Words::tr("%1.").arg(article.title);
    if (article.published.isValid())
        //: Source, time
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
