// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace svodka {

/// Smart folders, editions with their sections, folders, feeds. Headings are rows of their own that cannot be
/// chosen. A tree of the same shape only changes its data, so that nothing moves when a count does.
class FeedTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class Kind { Heading, Smart, Edition, Folder, Feed };
    Q_ENUM(Kind)
    enum Role {
        KindRole = Qt::UserRole + 1,
        KeyRole,      ///< QString that names the row over updates and restarts: "smart/unread", "feed/7"
        CountRole,    ///< int shown beside the name; 0 = none
        UnreadRole,   ///< int, articles not yet read in it
        ErrorRole,    ///< svodka::Error, invalid when the last fetch went well
        IconNameRole, ///< QString, a name of :/icons; empty = the edition's initial
    };

    explicit FeedTreeModel(QObject* parent = nullptr);
    ~FeedTreeModel() override;

    void setTree(const FeedTree& tree);
    [[nodiscard]] const FeedTree& tree() const { return m_tree; }
    [[nodiscard]] QModelIndex indexOf(const QString& key) const;
    /// Which articles a row stands for; nothing for headings.
    [[nodiscard]] std::optional<ArticleQuery> queryAt(const QModelIndex& index) const;
    [[nodiscard]] std::optional<Feed> feedAt(const QModelIndex& index) const;
    /// Feeds at or under the row.
    [[nodiscard]] QList<FeedId> feedsUnder(const QModelIndex& index) const;
    /// What the row is when it can be moved; nothing for headings and smart folders.
    [[nodiscard]] std::optional<TreeItem> itemAt(const QModelIndex& index) const;
    /// A place to move something to.
    struct Target {
        FolderId into{};   ///< invalid = the top, or under its edition
        TreeItem before{}; ///< invalid = the end
    };
    enum class Direction { Up, Down };
    /// One row up or down among those beside it; nothing at the end.
    [[nodiscard]] std::optional<Target> targetBeside(const QModelIndex& index, Direction direction) const;
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// A new name is only asked for (renameAsked); it shows when the library has it.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    void renameAsked(const svodka::TreeItem& item, const QString& name);
    void moveAsked(const svodka::TreeItem& item, svodka::FolderId into, const svodka::TreeItem& before);

private:
    struct Node;
    [[nodiscard]] std::unique_ptr<Node> built(const FeedTree& tree) const;
    [[nodiscard]] static QHash<qint64, Node*> addFolders(Node& root, const QList<Folder>& all);
    [[nodiscard]] const Node* node(const QModelIndex& index) const;
    [[nodiscard]] QString name(const Node& node) const;
    [[nodiscard]] std::optional<Target> targetOf(const TreeItem& item, int row,
                                                 const QModelIndex& parent) const;
    void announceChange(const QModelIndex& parent);

    FeedTree m_tree;
    std::unique_ptr<Node> m_root;
};

} // namespace svodka
