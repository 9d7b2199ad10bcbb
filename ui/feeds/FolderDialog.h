// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Feed.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace svodka {

class FolderChoice;

/// The name of a new folder and the folder that it lies in.
class FolderDialog final : public QDialog {
    Q_OBJECT
public:
    explicit FolderDialog(const FeedTree& tree, FolderId parent, QWidget* parentWidget = nullptr);

signals:
    void chosen(const QString& name, svodka::FolderId parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_nameLabel;
    QLineEdit* m_name;
    QLabel* m_parentLabel;
    FolderChoice* m_parent;
    QPushButton* m_cancel;
    QPushButton* m_make;
};

} // namespace svodka
