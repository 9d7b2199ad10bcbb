// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace svodka {

/// Which folder something goes to: none, one that is there, or a new one by its name.
class FolderChoice final : public QWidget {
    Q_OBJECT
public:
    enum class NewFolder { Offered, Refused };
    explicit FolderChoice(NewFolder newFolder, QWidget* parent = nullptr);
    void setTree(const FeedTree& tree); ///< keeps what was chosen
    void setFolder(FolderId folder);
    [[nodiscard]] FolderId folder() const; ///< invalid = none or a new one
    [[nodiscard]] QString newName() const; ///< empty = not a new one
    /// Names from the top down; empty = no folder.
    [[nodiscard]] QStringList path() const;
    [[nodiscard]] bool isComplete() const; ///< a new folder has a name

signals:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] bool isNew() const;
    NewFolder m_newFolder;
    QComboBox* m_box;
    QLineEdit* m_name;
    QList<std::pair<FolderId, QStringList>> m_paths;
};

/// Every folder with the names on the way to it, in the tree's order.
[[nodiscard]] QList<std::pair<FolderId, QStringList>> folderPaths(const FeedTree& tree);

} // namespace svodka
