// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace svodka {

/// The tree as the filter field lets it through, with or without what is read, with words for tool tips and
/// screen readers.
class FeedFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FeedFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    /// Feeds without anything unread go, but not those that failed.
    void setReadHidden(bool hidden);
    void setKept(const QString& key); ///< the row that stays all the same: the chosen one
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] bool isHidden(const QModelIndex& index) const;
    [[nodiscard]] QString sentence(const QModelIndex& index) const;
    QString m_words;
    QString m_kept;
    bool m_readHidden = false;
};

} // namespace svodka
