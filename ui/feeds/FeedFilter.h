// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSortFilterProxyModel>

namespace svodka {

/// The tree as the filter field lets it through, with words for tool tips and screen readers.
class FeedFilter final : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit FeedFilter(QObject* parent = nullptr);
    void setWords(const QString& words);
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    [[nodiscard]] QString sentence(const QModelIndex& index) const;
    QString m_words;
};

} // namespace svodka
