// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDate>
#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace svodka::storage {

/// What a reader typed to search by. Any text is a query; and what is no operator is
/// words:
///   word            in any form        "exact phrase"  as written (also «…» and “…”)
///   -word           without it         author:name  tag:name  title:word   in that field
///   source:name     feeds, editions    before:2026-05-01  after:2026-05   by date, in local days
///   is:unread  is:read  is:starred  is:saved
/// The words are never MATCH syntax: SearchIndex quotes what it takes from here.
struct SearchQuery {
    struct Term {
        enum class Field { Any, Author, Tag, Title } field = Field::Any;
        QString text;         ///< one word or several that stand side by side
        bool isExact = false; ///< was in quotes
        bool isExcluded = false;
        bool isOpen = false; ///< the last word, still being typed: its beginning is enough
        bool operator==(const Term&) const = default;
    };
    QList<Term> terms{};
    QStringList sources{};
    QDate before{}; ///< null = any
    QDate after{};  ///< this day included
    std::optional<bool> isRead{};
    bool isStarred = false;
    bool isSaved = false;
    QString mistake{}; ///< "is:strange": an operator that takes no such value, once it is typed to its end
    bool operator==(const SearchQuery&) const = default;

    [[nodiscard]] static SearchQuery parse(QStringView text);
};

} // namespace svodka::storage
