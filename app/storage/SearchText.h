// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "storage/SearchQuery.h"
#include "storage/SearchWords.h"

#include <QSet>
#include <QStringList>

namespace svodka::storage {

/// Holds a query against the text itself: whether quoted words stand there exactly, and where to look.
class SearchText {
public:
    static constexpr char16_t matchBegin = 0xE000; ///< around what was found, in snippets
    static constexpr char16_t matchEnd = 0xE001;

    SearchText(const SearchQuery& query, SearchWords& words);
    [[nodiscard]] bool hasExactTerms() const { return !m_phrases.isEmpty(); }
    /// True when every quoted phrase stands in one of the texts and no excluded one does.
    [[nodiscard]] bool holds(const QStringList& texts) const;
    /// About 160 characters around the best place; empty when no word of the query is in the text.
    [[nodiscard]] QString snippet(const QString& text) const;

private:
    struct Phrase {
        QStringList words;
        bool isExcluded;
    };
    [[nodiscard]] bool isMatch(QStringView folded) const;
    SearchWords& m_words;
    QList<Phrase> m_phrases;
    QSet<QByteArray> m_stems;
    QSet<QString> m_exact;
    QString m_open;
};

} // namespace svodka::storage
