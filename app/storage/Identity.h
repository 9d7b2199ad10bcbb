// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"

#include <QList>

namespace svodka::storage {

/// The names under which an article is known, as 64-bit digests. Two drafts that share one are the same
/// article; where a feed uses one address for many items, ArticleWriter decides further.
struct Identity {
    qint64 guid = 0;           ///< of its feed; 0 = none
    QList<qint64> addresses{}; ///< of its address and what its page calls canonical; a site's root is none

    [[nodiscard]] static Identity of(const ArticleDraft& draft, FeedId feed);
    [[nodiscard]] static qint64 ofAddress(const QUrl& address); ///< 0 = names no article
    [[nodiscard]] QList<qint64> all() const;
};

/// 64 bits of SHA-1: no protection, only a name.
[[nodiscard]] qint64 digest(const QByteArray& bytes);

} // namespace svodka::storage
