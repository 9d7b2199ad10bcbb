// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/FeedTreeModel.h"

#include <QIODevice>
#include <QMimeData>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

struct FeedTreeModel::Node {
    Kind kind = Kind::Heading;
    QString key{};
    QString name{}; ///< the publisher's own; empty for what the interface names
    ArticleQuery query{};
    int count = 0;
    int unread = 0;
    qsizetype feed = -1; ///< index in FeedTree::feeds
    TreeItem item{};
    qint64 position = 0;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children{};

    Node* add(Node child) {
        child.parent = this;
        children.push_back(std::make_unique<Node>(std::move(child)));
        return children.back().get();
    }
    [[nodiscard]] int row() const {
        for (size_t i = 0; parent && i < parent->children.size(); ++i)
            if (parent->children[i].get() == this)
                return int(i);
        return 0;
    }
    void addUnread(int more) {
        for (Node* at = this; at; at = at->parent) {
            at->unread += more;
            at->count = at->unread;
        }
    }
    [[nodiscard]] bool sameShape(const Node& other) const {
        if (key != other.key || children.size() != other.children.size())
            return false;
        for (size_t i = 0; i < children.size(); ++i)
            if (!children[i]->sameShape(*other.children[i]))
                return false;
        return true;
    }
    void sort() {
        std::ranges::stable_sort(children, {}, [](const auto& child) { return child->position; });
        for (const auto& child : children)
            child->sort();
    }
    /// Takes the other's data into the nodes that are there; indexes point at them.
    void take(Node& other) {
        name = other.name;
        query = other.query;
        count = other.count;
        unread = other.unread;
        feed = other.feed;
        position = other.position;
        for (size_t i = 0; i < children.size(); ++i)
            children[i]->take(*other.children[i]);
    }
};

namespace {

using Scope = ArticleQuery::Scope;

struct Smart {
    Scope scope;
    const char* key;
    const char* icon;
};
constexpr Smart smartFolders[] = {{Scope::Newsfeed, "smart/newsfeed", "news-feed"},
                                  {Scope::Today, "smart/today", "today"},
                                  {Scope::Unread, "smart/unread", "mail-unread"},
                                  {Scope::Starred, "smart/starred", "non-starred"},
                                  {Scope::Saved, "smart/saved", "saved-offline"}};

int countOf(Scope scope, const LibraryCounts& counts) {
    switch (scope) {
    case Scope::Today:
        return counts.today;
    case Scope::Unread:
        return counts.unread;
    case Scope::Starred:
        return counts.starred;
    case Scope::Saved:
        return counts.saved;
    default:
        return 0; // the newsfeed is everything; a number there would say nothing
    }
}

QString keyOf(const TreeItem& item) {
    static constexpr const char* kinds[] = {"edition/", "folder/", "feed/"};
    return QLatin1StringView(kinds[int(item.kind)]) + QString::number(item.id);
}

ArticleQuery queryFor(Scope scope, qint64 id = 0) {
    ArticleQuery query;
    query.scope = scope;
    query.scopeId = id;
    return query;
}

} // namespace

FeedTreeModel::FeedTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(built({})) {}

FeedTreeModel::~FeedTreeModel() = default;

std::unique_ptr<FeedTreeModel::Node> FeedTreeModel::built(const FeedTree& tree) const {
    auto root = std::make_unique<Node>();
    // The library's own rows stand before everything that the reader orders (positions from 0 up).
    qint64 ahead = -1 - qint64(std::size(smartFolders)) - 1;
    root->add({.kind = Kind::Heading, .key = u"heading/library"_s, .position = ahead++});
    for (const Smart& smart : smartFolders) {
        const int count = countOf(smart.scope, tree.counts);
        const bool unread = smart.scope == Scope::Today || smart.scope == Scope::Unread;
        root->add({.kind = Kind::Smart,
                   .key = QString::fromLatin1(smart.key),
                   .query = queryFor(smart.scope),
                   .count = count,
                   .unread = unread ? count : 0,
                   .position = ahead++});
    }
    if (tree.feeds.isEmpty() && tree.folders.isEmpty())
        return root;
    root->add({.kind = Kind::Heading, .key = u"heading/editions"_s, .position = ahead});
    QHash<qint64, Node*> editions;
    for (const Edition& edition : tree.editions)
        editions.insert(edition.id.value,
                        root->add({.kind = Kind::Edition,
                                   .key = keyOf({TreeItem::Kind::Edition, edition.id.value}),
                                   .name = edition.name,
                                   .query = queryFor(Scope::Edition, edition.id.value),
                                   .item = {TreeItem::Kind::Edition, edition.id.value},
                                   .position = edition.position}));
    const QHash<qint64, Node*> folders = addFolders(*root, tree.folders);
    for (qsizetype i = 0; i < tree.feeds.size(); ++i) {
        const Feed& feed = tree.feeds[i];
        Node* parent = folders.value(feed.folder.value, editions.value(feed.edition.value, root.get()));
        Node* added = parent->add({.kind = Kind::Feed,
                                   .key = keyOf({TreeItem::Kind::Feed, feed.id.value}),
                                   .name = feed.title,
                                   .query = queryFor(Scope::Feed, feed.id.value),
                                   .feed = i,
                                   .item = {TreeItem::Kind::Feed, feed.id.value},
                                   .position = feed.position});
        added->addUnread(feed.unread);
    }
    // An edition whose feeds were all moved into folders has nothing to open.
    std::erase_if(root->children, [](const std::unique_ptr<Node>& node) {
        return node->kind == Kind::Edition && node->children.empty();
    });
    root->sort();
    return root;
}

QHash<qint64, FeedTreeModel::Node*> FeedTreeModel::addFolders(Node& root, const QList<Folder>& all) {
    QHash<qint64, Node*> folders;
    for (bool placed = true; placed;) { // a folder comes after the one it lies in, whatever their order
        placed = false;
        for (const Folder& folder : all) {
            Node* parent = folder.parent.isValid() ? folders.value(folder.parent.value) : &root;
            if (!parent || folders.contains(folder.id.value))
                continue;
            folders.insert(folder.id.value,
                           parent->add({.kind = Kind::Folder,
                                        .key = keyOf({TreeItem::Kind::Folder, folder.id.value}),
                                        .name = folder.name,
                                        .query = queryFor(Scope::Folder, folder.id.value),
                                        .item = {TreeItem::Kind::Folder, folder.id.value},
                                        .position = folder.position}));
            placed = true;
        }
    }
    return folders;
}

void FeedTreeModel::setTree(const FeedTree& tree) {
    auto fresh = built(tree);
    if (m_root->sameShape(*fresh)) {
        m_tree = tree;
        m_root->take(*fresh);
        announceChange({});
        return;
    }
    beginResetModel();
    m_tree = tree;
    m_root = std::move(fresh);
    endResetModel();
}

void FeedTreeModel::announceChange(const QModelIndex& parent) {
    const int rows = rowCount(parent);
    if (rows == 0)
        return;
    emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    for (int row = 0; row < rows; ++row)
        announceChange(index(row, 0, parent));
}

void FeedTreeModel::retranslate() {
    announceChange({});
}

const FeedTreeModel::Node* FeedTreeModel::node(const QModelIndex& index) const {
    return index.isValid() ? static_cast<const Node*>(index.constInternalPointer()) : m_root.get();
}

QModelIndex FeedTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[size_t(row)].get());
}

QModelIndex FeedTreeModel::parent(const QModelIndex& index) const {
    if (!index.isValid())
        return {};
    Node* above = node(index)->parent;
    return above && above != m_root.get() ? createIndex(above->row(), 0, above) : QModelIndex();
}

int FeedTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : int(node(parent)->children.size());
}

int FeedTreeModel::columnCount(const QModelIndex&) const {
    return 1;
}

Qt::ItemFlags FeedTreeModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::ItemIsDropEnabled; // between the rows of the top
    const Kind kind = node(index)->kind;
    if (kind == Kind::Heading)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node(index)->item.isValid())
        flags |= Qt::ItemIsDragEnabled;
    if (kind == Kind::Folder || kind == Kind::Edition)
        flags |= Qt::ItemIsDropEnabled;
    if (kind == Kind::Folder || kind == Kind::Feed)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QString FeedTreeModel::name(const Node& node) const {
    if (node.kind == Kind::Heading)
        return node.key == "heading/library"_L1 ? tr("Library") : tr("Editions");
    if (node.kind != Kind::Smart)
        return node.name;
    switch (node.query.scope) {
    case Scope::Today:
        return tr("Today");
    case Scope::Unread:
        return tr("Unread");
    case Scope::Starred:
        return tr("Starred");
    case Scope::Saved:
        return tr("Saved offline");
    default:
        return tr("Newsfeed");
    }
}

QVariant FeedTreeModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Node& at = *node(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return name(at);
    case KindRole:
        return QVariant::fromValue(at.kind);
    case KeyRole:
        return at.key;
    case CountRole:
        return at.count;
    case UnreadRole:
        return at.unread;
    case ErrorRole:
        if (at.feed >= 0 && m_tree.feeds[at.feed].fetch.error)
            return QVariant::fromValue(*m_tree.feeds[at.feed].fetch.error);
        return {};
    case IconNameRole:
        if (at.kind == Kind::Folder)
            return u"folder"_s;
        for (const Smart& smart : smartFolders)
            if (at.kind == Kind::Smart && smart.scope == at.query.scope)
                return QString::fromLatin1(smart.icon);
        return QString();
    default:
        return {};
    }
}

QModelIndex FeedTreeModel::indexOf(const QString& key) const {
    const auto search = [&](auto&& self, const Node& from) -> const Node* {
        for (const auto& child : from.children) {
            if (child->key == key)
                return child.get();
            if (const Node* found = self(self, *child))
                return found;
        }
        return nullptr;
    };
    const Node* found = search(search, *m_root);
    return found ? createIndex(found->row(), 0, found) : QModelIndex();
}

std::optional<ArticleQuery> FeedTreeModel::queryAt(const QModelIndex& index) const {
    if (!index.isValid() || node(index)->kind == Kind::Heading)
        return {};
    return node(index)->query;
}

std::optional<Feed> FeedTreeModel::feedAt(const QModelIndex& index) const {
    if (!index.isValid() || node(index)->feed < 0)
        return {};
    return m_tree.feeds[node(index)->feed];
}

QList<FeedId> FeedTreeModel::feedsUnder(const QModelIndex& index) const {
    QList<FeedId> feeds;
    const auto gather = [&](auto&& self, const Node& from) -> void {
        if (from.feed >= 0)
            feeds.append(m_tree.feeds[from.feed].id);
        for (const auto& child : from.children)
            self(self, *child);
    };
    if (index.isValid())
        gather(gather, *node(index));
    return feeds;
}

std::optional<TreeItem> FeedTreeModel::itemAt(const QModelIndex& index) const {
    if (!index.isValid() || !node(index)->item.isValid())
        return {};
    return node(index)->item;
}

std::optional<FeedTreeModel::Target> FeedTreeModel::targetBeside(const QModelIndex& index,
                                                                 Direction direction) const {
    if (!itemAt(index))
        return {};
    const Node& parent = *node(index)->parent;
    const FolderId into = parent.kind == Kind::Folder ? FolderId{parent.item.id} : FolderId{};
    const auto itemIn = [&](int row) {
        return row >= 0 && row < int(parent.children.size()) ? parent.children[size_t(row)]->item
                                                             : TreeItem{};
    };
    if (direction == Direction::Up) {
        const TreeItem above = itemIn(index.row() - 1);
        return above.isValid() ? std::optional(Target{into, above}) : std::nullopt;
    }
    if (!itemIn(index.row() + 1).isValid())
        return {};
    return Target{into, itemIn(index.row() + 2)};
}

bool FeedTreeModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto item = itemAt(index);
    const QString name = value.toString().trimmed();
    if (!item || role != Qt::EditRole || name == node(index)->name ||
        (name.isEmpty() &&
         item->kind != TreeItem::Kind::Feed)) // without one, a feed is called as it calls itself
        return false;
    emit renameAsked(*item, name);
    return true;
}

QStringList FeedTreeModel::mimeTypes() const {
    return {u"application/x-svodka-tree-item"_s};
}

QMimeData* FeedTreeModel::mimeData(const QModelIndexList& indexes) const {
    const auto item = itemAt(indexes.value(0));
    if (!item)
        return nullptr;
    auto* data = new QMimeData;
    data->setData(mimeTypes().first(),
                  QByteArray::number(int(item->kind)) + ' ' + QByteArray::number(item->id));
    if (const auto feed = feedAt(indexes.first()))
        data->setUrls({feed->address}); // other programs take the address
    return data;
}

namespace {

std::optional<TreeItem> itemIn(const QMimeData* data, const QString& type) {
    const QList<QByteArray> parts = data->data(type).split(' ');
    if (parts.size() != 2)
        return {};
    return TreeItem{static_cast<TreeItem::Kind>(parts[0].toInt()), parts[1].toLongLong()};
}

} // namespace

/// Where a drop leads; nothing where it may not. A feed of an edition lies in a folder or under its edition,
/// an edition at the top, a folder anywhere but in itself.
std::optional<FeedTreeModel::Target> FeedTreeModel::targetOf(const TreeItem& item, int row,
                                                             const QModelIndex& parent) const {
    const Node& into = *node(parent);
    const Node* moved = node(indexOf(keyOf(item)));
    if (moved == m_root.get() || into.kind == Kind::Feed || into.kind == Kind::Smart)
        return {};
    for (const Node* at = &into; at; at = at->parent)
        if (at == moved)
            return {};
    const bool toTop = &into == m_root.get();
    const bool toEdition = into.kind == Kind::Edition;
    const EditionId edition = moved->feed >= 0 ? m_tree.feeds[moved->feed].edition : EditionId{};
    if ((moved->kind == Kind::Edition && !toTop) || (toEdition && edition.value != into.item.id) ||
        (toTop && edition.isValid() && moved->parent->kind == Kind::Edition))
        return {};
    Target target;
    if (into.kind == Kind::Folder)
        target.into = FolderId{into.item.id};
    for (int at = row; at >= 0 && at < int(into.children.size()); ++at)
        if (target.before = into.children[size_t(at)]->item; target.before.isValid())
            break;
    if (toTop && row < 0)
        target.before = {};
    return target;
}

bool FeedTreeModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int,
                                    const QModelIndex& parent) const {
    const auto item = itemIn(data, mimeTypes().first());
    return action == Qt::MoveAction && item && targetOf(*item, row, parent);
}

bool FeedTreeModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                 const QModelIndex& parent) {
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const TreeItem item = *itemIn(data, mimeTypes().first());
    const Target target = *targetOf(item, row, parent);
    if (target.before == item) // where it already is
        return false;
    emit moveAsked(item, target.into, target.before);
    return true;
}

} // namespace svodka
