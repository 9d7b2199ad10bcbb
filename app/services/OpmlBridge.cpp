// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/OpmlBridge.h"

#include "core/UrlTools.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace svodka {
namespace {

const QString descriptionAttribute = u"description"_s; // OPML 2.0, "subscription lists"
const QString kindAttribute = u"svodkaKind"_s;
const QString siteAttribute = u"svodkaSite"_s;
const QString siteNameAttribute = u"svodkaSiteName"_s;
const QString paceAttribute = u"svodkaPace"_s; // minutes
const QString keepReadyAttribute = u"svodkaKeepReady"_s;
const QString encodingAttribute = u"svodkaEncoding"_s;

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

FeedOptions optionsOf(const QMap<QString, QString>& attributes) {
    FeedOptions options;
    const int pace = attributes.value(paceAttribute).toInt();
    if (pace >= FeedOptions::shortestPace && pace <= FeedOptions::longestPace)
        options.paceMinutes = pace;
    options.keepReady = attributes.value(keepReadyAttribute) == "true"_L1;
    options.encoding = attributes.value(encodingAttribute).toLatin1();
    return options;
}

void write(const FeedOptions& options, QMap<QString, QString>& attributes) {
    if (options.paceMinutes)
        attributes.insert(paceAttribute, QString::number(*options.paceMinutes));
    if (options.keepReady)
        attributes.insert(keepReadyAttribute, u"true"_s);
    if (!options.encoding.isEmpty())
        attributes.insert(encodingAttribute, QString::fromLatin1(options.encoding));
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
            candidate.description = outline.others.value(descriptionAttribute);
            out.append({candidate, byEdition ? QStringList() : path, optionsOf(outline.others)});
        }
        collect(outline.outlines, isWebAddress(outline.feed) ? path : path + QStringList{outline.title}, out);
    }
}

feed::OpmlOutline outlineOf(const Feed& feed, const FeedTree& tree) {
    feed::OpmlOutline outline{.title = feed.title, .feed = feed.address, .home = feed.home};
    if (!feed.description.isEmpty())
        outline.others.insert(descriptionAttribute, feed.description);
    if (feed.kind != FeedKind::Xml)
        outline.others.insert(kindAttribute, nameOf(feed.kind));
    write(feed.options, outline.others);
    const auto edition = std::ranges::find(tree.editions, feed.edition, &Edition::id);
    if (edition != tree.editions.end()) {
        outline.others.insert(siteNameAttribute, edition->name);
        outline.others.insert(siteAttribute, edition->home.toString(QUrl::FullyEncoded));
    }
    return outline;
}

/// Outlines of one level in the reader's order.
class Level {
public:
    void add(qint64 position, feed::OpmlOutline outline) {
        m_outlines.emplace_back(position, std::move(outline));
    }
    [[nodiscard]] QList<feed::OpmlOutline> inOrder() {
        std::ranges::stable_sort(m_outlines, {}, [](const auto& entry) { return entry.first; });
        QList<feed::OpmlOutline> out;
        for (auto& entry : m_outlines)
            out.append(std::move(entry.second));
        return out;
    }

private:
    std::vector<std::pair<qint64, feed::OpmlOutline>> m_outlines;
};

feed::OpmlOutline editionOutline(const Edition& edition, const FeedTree& tree) {
    feed::OpmlOutline outline{.title = edition.name};
    for (const Feed& feed : tree.feeds)
        if (feed.edition == edition.id && !feed.folder.isValid())
            outline.outlines.append(outlineOf(feed, tree));
    return outline;
}

QList<feed::OpmlOutline> outlinesIn(FolderId folder, const FeedTree& tree) {
    Level level;
    for (const Folder& below : tree.folders)
        if (below.parent == folder && below.id != folder)
            level.add(below.position, {.title = below.name, .outlines = outlinesIn(below.id, tree)});
    for (const Feed& feed : tree.feeds)
        if (feed.folder == folder && (folder.isValid() || !feed.edition.isValid()))
            level.add(feed.position, outlineOf(feed, tree));
    if (!folder.isValid())
        for (const Edition& edition : tree.editions)
            if (auto outline = editionOutline(edition, tree); !outline.outlines.isEmpty())
                level.add(edition.position, std::move(outline));
    return level.inOrder();
}

} // namespace

QList<storage::NewFeed> feedsOf(const feed::OpmlDocument& document) {
    QList<storage::NewFeed> out;
    collect(document.outlines, {}, out);
    return out;
}

feed::OpmlDocument opmlOf(const FeedTree& tree) {
    return {.title = u"Svodka"_s, .outlines = outlinesIn({}, tree)};
}

} // namespace svodka
