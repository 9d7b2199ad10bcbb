// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>

namespace svodka {

/// A row's number in the library, typed so that a feed is never taken for an article. 0 = none.
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    [[nodiscard]] QString toString() const { return QString::number(value); }
    [[nodiscard]] static Id fromString(QStringView text) { return Id{text.toLongLong()}; }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EditionId = Id<struct EditionTag>;
using FolderId = Id<struct FolderTag>;
using FeedId = Id<struct FeedTag>;
using ArticleId = Id<struct ArticleTag>;
using CommentId = Id<struct CommentTag>;

} // namespace svodka

Q_DECLARE_METATYPE(svodka::FeedId)
Q_DECLARE_METATYPE(svodka::ArticleId)
Q_DECLARE_METATYPE(svodka::CommentId)
