// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FolderChoice.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka {

namespace {

void gather(const FeedTree& tree, FolderId parent, const QStringList& above,
            QList<std::pair<FolderId, QStringList>>& out) {
    for (const Folder& folder : tree.folders)
        if (folder.parent == parent) {
            const QStringList path = above + QStringList{folder.name};
            out.append({folder.id, path});
            gather(tree, folder.id, path, out);
        }
}

} // namespace

QList<std::pair<FolderId, QStringList>> folderPaths(const FeedTree& tree) {
    QList<std::pair<FolderId, QStringList>> out;
    gather(tree, {}, {}, out);
    return out;
}

FolderChoice::FolderChoice(NewFolder newFolder, QWidget* parent)
    : QWidget(parent),
      m_newFolder(newFolder),
      m_box(new QComboBox(this)),
      m_name(new QLineEdit(this)) {
    setObjectName(u"folderChoice"_s);
    m_box->setObjectName(u"folderBox"_s);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setObjectName(u"newFolderName"_s);
    m_name->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box, 1);
    layout->addWidget(m_name, 1);
    setFocusProxy(m_box);
    setTree({});
    connect(m_box, &QComboBox::currentIndexChanged, this, [this] {
        m_name->setVisible(isNew());
        if (isNew() && m_box->hasFocus())
            m_name->setFocus();
        emit changed();
    });
    connect(m_name, &QLineEdit::textChanged, this, &FolderChoice::changed);
}

bool FolderChoice::isNew() const {
    return m_newFolder == NewFolder::Offered && m_box->currentIndex() == m_box->count() - 1;
}

void FolderChoice::setTree(const FeedTree& tree) {
    const QStringList chosen = path();
    const bool wasNew = m_box->count() > 0 && isNew();
    m_paths = folderPaths(tree);
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItem(QString());
    for (const auto& [id, path] : std::as_const(m_paths))
        m_box->addItem(path.join(u" › "_s));
    if (m_newFolder == NewFolder::Offered)
        m_box->addItem(QString());
    const auto same = std::ranges::find(m_paths, chosen, [](const auto& each) { return each.second; });
    m_box->setCurrentIndex(wasNew                  ? m_box->count() - 1
                           : same == m_paths.end() ? 0
                                                   : int(std::distance(m_paths.begin(), same)) + 1);
    retranslate();
}

void FolderChoice::setFolder(FolderId folder) {
    const auto found = std::ranges::find(m_paths, folder, [](const auto& each) { return each.first; });
    m_box->setCurrentIndex(found == m_paths.end() ? 0 : int(std::distance(m_paths.begin(), found)) + 1);
}

FolderId FolderChoice::folder() const {
    const int index = m_box->currentIndex();
    return index > 0 && index <= m_paths.size() ? m_paths[index - 1].first : FolderId{};
}

QString FolderChoice::newName() const {
    return isNew() ? m_name->text().trimmed() : QString();
}

QStringList FolderChoice::path() const {
    if (const QString name = newName(); !name.isEmpty())
        return {name};
    return folder().isValid() ? m_paths[m_box->currentIndex() - 1].second : QStringList();
}

bool FolderChoice::isComplete() const {
    return !isNew() || !newName().isEmpty();
}

void FolderChoice::retranslate() {
    m_box->setItemText(0, tr("None"));
    if (m_newFolder == NewFolder::Offered)
        m_box->setItemText(m_box->count() - 1, tr("New folder…"));
    m_box->setAccessibleName(tr("Folder"));
    m_name->setPlaceholderText(tr("Name of the new folder"));
    m_name->setAccessibleName(tr("Name of the new folder"));
}

void FolderChoice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace svodka
