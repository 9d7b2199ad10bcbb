// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/LibraryCommands.h"

#include "cli/Await.h"
#include "cli/JsonForms.h"
#include "cli/Session.h"
#include "i18n/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LibraryCommands)
};

QString when(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString feedLine(const Feed& feed, const FeedTree& tree) {
    QStringList path = folderPath(feed, tree);
    path.append(feed.title);
    QString line = u"%1\t%2\t%3\t%4"_s.arg(feed.id.toString(), path.join(u" / "_s),
                                           Words::tr("%1 of %2 unread").arg(feed.unread).arg(feed.articles),
                                           feed.address.toDisplayString());
    if (feed.fetch.error)
        line += u"\n\t"_s + errorText(*feed.fetch.error);
    return line;
}

/// Answers Success: a feed that is followed but could not be read yet says why.
int printFeed(Session& session, FeedId id, const Call& call) {
    const auto tree = await(session.feeds.tree());
    if (!tree)
        return failed(tree.error());
    for (const Feed& feed : tree->feeds) {
        if (feed.id != id)
            continue;
        if (call.json)
            print(json(feed, *tree));
        else
            print(feedLine(feed, *tree));
    }
    return Success;
}

/// "3 of 12, 5 new": over one line on a terminal, else now and then a line.
class Progress {
public:
    void show(int done, int total, int added) {
        const QByteArray text = Words::tr("%1 of %2, %3 new").arg(done).arg(total).arg(added).toUtf8();
        if (isatty(STDERR_FILENO))
            std::fprintf(stderr, "\r%s%s", text.constData(), done == total ? "\n" : "");
        else if (done == total || done * 10 / total > m_tenths)
            std::fprintf(stderr, "%s\n", text.constData());
        m_tenths = done * 10 / total;
    }

private:
    int m_tenths = 0;
};

void printSummary(const RefreshSummary& summary) {
    print(Words::tr("%n feed(s) fetched", nullptr, summary.fetched) + u", "_s +
          Words::tr("%n unchanged", nullptr, summary.unchanged) + u", "_s +
          Words::tr("%n new article(s)", nullptr, summary.added));
    for (const auto& feed : summary.waiting)
        print(Words::tr("%1 (%2) asked to wait until %3")
                  .arg(feed.title, feed.feed.toString(), when(feed.until)));
    for (const auto& feed : summary.failed)
        print(u"%1 (%2): %3"_s.arg(feed.title, feed.feed.toString(), errorText(feed.error)));
}

} // namespace

int subscribe(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto found = await(session.importer.inspect(call.arguments.first()));
    if (!found)
        return failed(found.error());
    if (found->candidates.isEmpty())
        return failed({ErrorKind::NotAFeed});
    const auto id = await(session.feeds.subscribe({found->candidates.first(), call.value(u"folder"_s)}));
    return id ? printFeed(session, *id, call) : failed(id.error());
}

int unsubscribe(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto feed = feedNamed(session, call.arguments.first());
    if (!feed)
        return failed(feed.error());
    if (const auto left = await(session.feeds.unsubscribe(feed->id)); !left)
        return failed(left.error());
    if (call.json)
        print(QJsonObject{{u"unsubscribed"_s, feed->id.toString()}});
    else
        print(Words::tr("You no longer follow “%1”.").arg(feed->title));
    return Success;
}

int feeds(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto tree = await(session.feeds.tree());
    if (!tree)
        return failed(tree.error());
    QJsonArray all;
    for (const Feed& feed : tree->feeds) {
        if (call.json)
            all.append(json(feed, *tree));
        else
            print(feedLine(feed, *tree));
    }
    if (call.json)
        print(all);
    else if (tree->feeds.isEmpty())
        print(Words::tr("Nothing is followed yet."));
    return Success;
}

int importOpml(const Call& call) {
    QFile file(call.arguments.first());
    if (!file.open(QIODevice::ReadOnly))
        return failed({ErrorKind::FileNotReadable, file.fileName()});
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto added = await(session.feeds.importOpml(file.readAll()));
    if (!added)
        return failed(added.error());
    if (call.json)
        print(QJsonObject{{u"added"_s, *added}});
    else
        print(Words::tr("%n feed(s) added", nullptr, *added));
    return Success;
}

int exportOpml(const Call& call) {
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    const auto opml = await(session.feeds.exportOpml());
    if (!opml)
        return failed(opml.error());
    if (call.arguments.isEmpty()) {
        const QString text = QString::fromUtf8(*opml).trimmed();
        if (call.json)
            print(QJsonObject{{u"opml"_s, text}});
        else
            print(text);
        return Success;
    }
    QSaveFile file(call.arguments.first());
    if (!file.open(QIODevice::WriteOnly) || file.write(*opml) != opml->size() || !file.commit())
        return failed({ErrorKind::FileNotWritable, file.fileName()});
    if (call.json)
        print(QJsonObject{{u"file"_s, QFileInfo(file.fileName()).absoluteFilePath()}});
    return Success;
}

int refresh(const Call& call) {
    if (call.has(u"due"_s) && call.has(u"force"_s))
        return wrongUse(Words::tr("Say --due or --force, not both."));
    Session session(call);
    if (const auto opened = session.open(); !opened)
        return failed(opened.error());
    QList<FeedId> chosen;
    for (const QString& name : call.arguments) {
        const auto feed = feedNamed(session, name);
        if (!feed)
            return failed(feed.error());
        chosen.append(feed->id);
    }
    const auto kind = call.has(u"due"_s)     ? RefreshKind::Due
                      : call.has(u"force"_s) ? RefreshKind::Force
                                             : RefreshKind::All;
    Progress progress;
    QObject::connect(&session.feeds, &FeedService::refreshProgressed, &session.feeds,
                     [&](int done, int total, int added) { progress.show(done, total, added); });
    const auto summary = await(session.feeds.refresh(chosen, kind));
    if (!summary)
        return failed(summary.error());
    if (call.json)
        print(json(*summary));
    else
        printSummary(*summary);
    return Success;
}

} // namespace svodka::cli
