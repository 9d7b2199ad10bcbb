// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QAbstractItemModel>

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
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Node;
    [[nodiscard]] std::unique_ptr<Node> built(const FeedTree& tree) const;
    [[nodiscard]] const Node* node(const QModelIndex& index) const;
    [[nodiscard]] QString name(const Node& node) const;
    void announceChange(const QModelIndex& parent);

    FeedTree m_tree;
    std::unique_ptr<Node> m_root;
};

} // namespace svodka
