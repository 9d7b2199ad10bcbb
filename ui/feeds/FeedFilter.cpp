// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/feeds/FeedFilter.h"

#include "core/Text.h"
#include "i18n/ErrorText.h"
#include "ui/models/FeedTreeModel.h"

namespace svodka {

FeedFilter::FeedFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setRecursiveFilteringEnabled(true);
}

void FeedFilter::setWords(const QString& words) {
    m_words = text::searchFolded(words.trimmed());
    invalidateFilter();
}

void FeedFilter::setReadHidden(bool hidden) {
    m_readHidden = hidden;
    invalidateFilter();
}

void FeedFilter::setKept(const QString& key) {
    if (m_kept == key)
        return;
    m_kept = key;
    if (m_readHidden)
        invalidateFilter();
}

bool FeedFilter::isHidden(const QModelIndex& index) const {
    using Kind = FeedTreeModel::Kind;
    const auto kind = index.data(FeedTreeModel::KindRole).value<Kind>();
    return m_readHidden && kind != Kind::Heading && kind != Kind::Smart &&
           index.data(FeedTreeModel::UnreadRole).toInt() == 0 &&
           !index.data(FeedTreeModel::ErrorRole).isValid() &&
           index.data(FeedTreeModel::KeyRole).toString() != m_kept;
}

bool FeedFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) // who looks for a feed by name finds it, read or not
        return !isHidden(sourceModel()->index(row, 0, parent));
    // An edition that matches keeps its sections; otherwise the recursion keeps the way to a section that
    // does.
    for (QModelIndex at = sourceModel()->index(row, 0, parent); at.isValid(); at = at.parent()) {
        const auto kind = at.data(FeedTreeModel::KindRole).value<FeedTreeModel::Kind>();
        if (kind != FeedTreeModel::Kind::Heading &&
            text::searchFolded(at.data().toString()).contains(m_words))
            return true;
    }
    return false;
}

QString FeedFilter::sentence(const QModelIndex& index) const {
    QStringList parts{index.data(Qt::DisplayRole).toString()};
    if (const int unread = index.data(FeedTreeModel::UnreadRole).toInt(); unread > 0)
        parts += tr("%n unread", nullptr, unread);
    if (const QVariant error = index.data(FeedTreeModel::ErrorRole); error.isValid())
        parts += errorText(error.value<Error>());
    return parts.join(QStringLiteral(". "));
}

QVariant FeedFilter::data(const QModelIndex& index, int role) const {
    if (role == Qt::AccessibleTextRole)
        return sentence(index);
    if (role == Qt::AccessibleDescriptionRole) {
        const QVariant error = index.data(FeedTreeModel::ErrorRole);
        return error.isValid() ? tr("%1 F5 tries again.").arg(errorText(error.value<Error>())) : QString();
    }
    if (role == Qt::ToolTipRole) {
        const QVariant error = index.data(FeedTreeModel::ErrorRole);
        const QString text = index.data(Qt::DisplayRole).toString();
        const QString whole = error.isValid() ? text + u'\n' + errorText(error.value<Error>()) : text;
        return whole.toHtmlEscaped().replace(u'\n',
                                             QStringLiteral("<br>")); // tool tips are rich text by default
    }
    return QSortFilterProxyModel::data(index, role);
}

} // namespace svodka
