// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpmlBridge.h"

#include "core/UrlTools.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

const QString kindAttribute = u"svodkaKind"_s;
const QString siteAttribute = u"svodkaSite"_s;
const QString siteNameAttribute = u"svodkaSiteName"_s;

const QList<std::pair<FeedKind, QString>>& kindNames() {
    static const QList<std::pair<FeedKind, QString>> names{{FeedKind::Xml, u"rss"_s},
                                                           {FeedKind::Json, u"json"_s},
                                                           {FeedKind::Sitemap, u"sitemap"_s},
                                                           {FeedKind::Section, u"section"_s},
                                                           {FeedKind::Newsfeed, u"newsfeed"_s}};
    return names;
}

FeedKind kindNamed(const QString& name) {
    for (const auto& [kind, known] : kindNames())
        if (known == name)
            return kind;
    return FeedKind::Xml;
}

QString nameOf(FeedKind kind) {
    for (const auto& [known, name] : kindNames())
        if (known == kind)
            return name;
    return {};
}

void collect(const QList<feed::OpmlOutline>& outlines, const QStringList& path,
             QList<storage::NewFeed>& out) {
    for (const feed::OpmlOutline& outline : outlines) {
        if (isWebAddress(outline.feed)) {
            FeedCandidate candidate{.address = outline.feed, .title = outline.title};
            candidate.kind = kindNamed(outline.others.value(kindAttribute));
            candidate.siteName = outline.others.value(siteNameAttribute);
            candidate.siteAddress = QUrl(outline.others.value(siteAttribute));
            // A folder that only stands for the edition is made by the edition itself.
            const bool byEdition = !candidate.siteName.isEmpty() && path == QStringList{candidate.siteName};
            out.append({candidate, byEdition ? QString() : path.join(u" / "_s)});
        }
        collect(outline.outlines, isWebAddress(outline.feed) ? path : path + QStringList{outline.title}, out);
    }
}

feed::OpmlOutline outlineOf(const Feed& feed, const FeedTree& tree) {
    feed::OpmlOutline outline{.title = feed.title, .feed = feed.address, .home = feed.home};
    if (feed.kind != FeedKind::Xml)
        outline.others.insert(kindAttribute, nameOf(feed.kind));
    const auto edition = std::ranges::find(tree.editions, feed.edition, &Edition::id);
    if (edition != tree.editions.end()) {
        outline.others.insert(siteNameAttribute, edition->name);
        outline.others.insert(siteAttribute, edition->home.toString(QUrl::FullyEncoded));
    }
    return outline;
}

feed::OpmlOutline folderOutline(const Folder& folder, const FeedTree& tree) {
    feed::OpmlOutline outline{.title = folder.name};
    for (const Folder& below : tree.folders)
        if (below.parent == folder.id && below.id != folder.id)
            outline.outlines.append(folderOutline(below, tree));
    for (const Feed& feed : tree.feeds)
        if (feed.folder == folder.id)
            outline.outlines.append(outlineOf(feed, tree));
    return outline;
}

} // namespace

QList<storage::NewFeed> feedsOf(const feed::OpmlDocument& document) {
    QList<storage::NewFeed> out;
    collect(document.outlines, {}, out);
    return out;
}

feed::OpmlDocument opmlOf(const FeedTree& tree) {
    feed::OpmlDocument document{.title = u"Svodka"_s};
    for (const Folder& folder : tree.folders)
        if (!folder.parent.isValid())
            document.outlines.append(folderOutline(folder, tree));
    for (const Edition& edition : tree.editions) {
        feed::OpmlOutline outline{.title = edition.name};
        for (const Feed& feed : tree.feeds)
            if (feed.edition == edition.id && !feed.folder.isValid())
                outline.outlines.append(outlineOf(feed, tree));
        if (!outline.outlines.isEmpty())
            document.outlines.append(outline);
    }
    for (const Feed& feed : tree.feeds)
        if (!feed.folder.isValid() && !feed.edition.isValid())
            document.outlines.append(outlineOf(feed, tree));
    return document;
}

} // namespace svodka
