// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds and folders, and where they stand in the tree.
#include "core/Text.h"
#include "storage/Library.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::storage {

FeedTree Library::feedTree() {
    FeedTree tree = m_feeds.tree(today());
    tree.folders = m_places.folders();
    return tree;
}

FeedId Library::subscribe(const NewFeed& feed) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const FeedId id = add(feed);
    transaction.commit();
    return id;
}

QList<Result<FeedId>> Library::subscribeAll(const QList<NewFeed>& feeds) {
    Transaction transaction(m_database, Durability::ReadersAct);
    QList<Result<FeedId>> out;
    for (const NewFeed& feed : feeds) {
        try {
            out.append(add(feed));
        } catch (const Failure& failure) {
            if (failure.error.kind != ErrorKind::AlreadyThere)
                throw;
            out.append(failure.error);
        }
    }
    transaction.commit();
    return out;
}

FeedId Library::add(const NewFeed& feed) {
    const FeedTable::Added added = m_feeds.add(feed, m_places.folderNamed(feed.folder));
    m_announcements.feeds = true;
    m_announcements.articles.everything = m_announcements.articles.everything || added.fromTrash;
    return added.id;
}

void Library::unsubscribe(const QList<FeedId>& ids) {
    if (ids.isEmpty())
        return;
    Transaction transaction(m_database, Durability::ReadersAct);
    ActPayload payload;
    QString name;
    for (const FeedId id : ids) {
        name = m_feeds.feed(id).title;
        m_feeds.setTrashed(id, now());
        payload.ids.append(id.value);
    }
    record(Act::Kind::Unsubscribed, static_cast<int>(ids.size()), ids.size() == 1 ? name : QString(),
           payload);
    transaction.commit();
    m_announcements.feeds = m_announcements.articles.everything = true;
}

void Library::renameFeed(FeedId id, const QString& title) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const QString before = m_feeds.ownTitle(id);
    m_feeds.rename(id, title);
    record(Act::Kind::Renamed, 1, m_feeds.feed(id).title, {{id.value}, {before, title}});
    transaction.commit();
    m_announcements.feeds = true;
}

void Library::setFeedOptions(FeedId id, const FeedOptions& options) {
    Transaction transaction(m_database, Durability::ReadersAct);
    if (m_feeds.feed(id).options.encoding != options.encoding)
        m_feeds.forgetValidators(id); // what was not modified has to be read again all the same
    m_feeds.setOptions(id, options);
    transaction.commit();
    m_announcements.feeds = true;
}

void Library::setFeedAddress(FeedId id, const QUrl& address) {
    Transaction transaction(m_database, Durability::ReadersAct);
    m_feeds.setAddress(id, address);
    transaction.commit();
    m_announcements.feeds = true;
}

/// Puts what has changed, as one act.
void Library::place(Act::Kind kind, const QString& name, const QList<Place>& after) {
    QList<Place> before;
    QList<Place> changed;
    for (const Place& place : after) {
        const Place now = m_places.place(place.item);
        if (now == place)
            continue;
        before.append(now);
        changed.append(place);
        m_places.put(place);
    }
    if (!changed.isEmpty())
        record(kind, 1, name, {{}, toTexts(before + changed)});
    m_announcements.feeds = m_announcements.feeds || !changed.isEmpty();
}

void Library::putPlaces(const UndoJournal::Entry& entry, Direction direction) {
    const QList<Place> all = placesOf(entry.payload.texts);
    const qsizetype half = all.size() / 2;
    for (const Place& place : direction == Direction::Back ? all.first(half) : all.last(half))
        m_places.put(place);
    m_announcements.feeds = true;
}

FolderId Library::addFolder(const QString& name, FolderId parent) {
    Transaction transaction(m_database, Durability::ReadersAct);
    const FolderId id = m_places.addFolder(name, parent);
    Place made = m_places.place({TreeItem::Kind::Folder, id.value});
    made.isTrashed = true; // so that there is a way back from having none
    m_places.put(made);
    made.isTrashed = false;
    place(Act::Kind::FolderAdded, made.name, {made});
    transaction.commit();
    return id;
}

void Library::renameFolder(FolderId id, const QString& name) {
    Transaction transaction(m_database, Durability::ReadersAct);
    Place folder = m_places.place({TreeItem::Kind::Folder, id.value});
    folder.name = text::oneLine(name);
    place(Act::Kind::FolderRenamed, folder.name, {folder});
    transaction.commit();
}

void Library::deleteFolder(FolderId id) {
    Transaction transaction(m_database, Durability::ReadersAct);
    Place folder = m_places.place({TreeItem::Kind::Folder, id.value});
    QList<Place> after = m_places.beside(folder.item, folder.folder);
    const auto at = std::ranges::find(after, folder.item, &Place::item);
    QList<Place> inside = m_places.in(id);
    for (Place& place : inside)
        place.folder = folder.folder;
    const qsizetype index = std::distance(after.begin(), at);
    after = inOrder(after.first(index) + inside + after.mid(index + 1));
    folder.isTrashed = true;
    place(Act::Kind::FolderDeleted, folder.name, after + QList<Place>{folder});
    transaction.commit();
}

void Library::move(const TreeItem& item, FolderId into, const TreeItem& before) {
    const bool isFolder = item.kind == TreeItem::Kind::Folder;
    if ((item.kind == TreeItem::Kind::Edition && into.isValid()) ||
        (isFolder && m_places.isWithin(into, FolderId{item.id})))
        throw Failure{{ErrorKind::BadQuery, QString::number(item.id)}};
    Transaction transaction(m_database, Durability::ReadersAct);
    Place moved = m_places.place(item);
    moved.folder = into;
    QList<Place> after = m_places.beside(item, into);
    after.removeIf([&](const Place& place) { return place.item == item; });
    const auto at = std::ranges::find(after, before, &Place::item);
    after.insert(at, moved);
    const QString name = isFolder                            ? moved.name
                         : item.kind == TreeItem::Kind::Feed ? m_feeds.feed(FeedId{item.id}).title
                                                             : m_feeds.editionName(EditionId{item.id});
    place(Act::Kind::Moved, name, inOrder(after));
    transaction.commit();
}

} // namespace svodka::storage
