// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"
#include "ui/models/FeedTreeModel.h"

#include <QWidget>

class QLineEdit;

namespace svodka {

class Actions;
class FeedFilter;
class FeedView;

/// What a list of articles is about: the row of the tree that was chosen.
struct ListSubject {
    QString key;
    QString title;
    ArticleQuery query;
    std::optional<Feed> feed{};
    QList<FeedId> feeds{}; ///< all at or under it; empty = of the whole library
};

/// Filter field and feed tree. Chooses; what is chosen is shown by others.
class FeedPane final : public QWidget {
    Q_OBJECT
public:
    FeedPane(Services& services, const Actions& actions, QWidget* parent = nullptr);

    void reload();
    [[nodiscard]] std::optional<ListSubject> current() const;
    void choose(const QString& key);
    void chooseFeed(FeedId id);
    enum class Step { Next, Previous };
    void step(Step step);        ///< to the next feed or smart folder
    bool chooseNextWithUnread(); ///< false = nothing unread in any feed after this one
    [[nodiscard]] QWidget* focusWidgetForKeys() const;
    [[nodiscard]] bool isLibraryEmpty() const { return m_model.tree().feeds.isEmpty(); }
    [[nodiscard]] const FeedTree& tree() const { return m_model.tree(); }
    [[nodiscard]] std::optional<TreeItem> currentItem() const; ///< nothing = a smart folder
    [[nodiscard]] std::optional<FeedTreeModel::Target> targetBeside(FeedTreeModel::Direction direction) const;
    void editName();                        ///< of the row that is chosen, in its place
    [[nodiscard]] QPoint menuPoint() const; ///< under the row that is chosen, on the screen

signals:
    void chosen(const svodka::ListSubject& subject);
    void subjectChanged(const svodka::ListSubject& subject); ///< the same row, new data or new words
    void treeLoaded();
    void renameAsked(const svodka::TreeItem& item, const QString& name);
    void moveAsked(const svodka::TreeItem& item, svodka::FolderId into, const svodka::TreeItem& before);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void applySettings();
    void take(const FeedTree& tree);
    void restoreExpansion();
    void rememberExpansion();
    void announceCurrent();
    void showContextMenu(const QPoint& position);
    [[nodiscard]] std::optional<ListSubject> subjectAt(const QModelIndex& viewIndex) const;

    Services& m_services;
    const Actions& m_actions;
    FeedTreeModel m_model;
    FeedFilter* m_filter;
    QLineEdit* m_field;
    FeedView* m_view;
    QString m_key;       ///< the row that is wanted; a feed just followed may not be in the tree yet
    QString m_announced; ///< the row that was last said to be chosen
    QStringList m_folded;
    bool m_restoring = false;
};

} // namespace svodka
