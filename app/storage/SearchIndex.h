// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "storage/ArticleFilter.h"
#include "storage/Database.h"
#include "storage/SearchQuery.h"
#include "storage/SearchWords.h"

#include <functional>

namespace svodka::storage {

/// Full-text search with FTS5 over stems. The index keeps no text: an article's new version becomes a new
/// document (`article.search_row`), the old one is found by nobody and goes with the next rebuild(). So
/// nothing ever has to be taken out with the very stems it was put in with.
///
/// Exactness is decided afterwards on the text itself (SearchText): stems stand at the positions of their
/// words, so a phrase of stems finds every place that the exact phrase can be at.
class SearchIndex {
public:
    /// Of the newest matches so many are ranked; older ones are not shown. Asking bm25 of a million matches
    /// of a common word would take longer than a reader waits between two letters.
    static constexpr int rankedMatches = 1000;

    explicit SearchIndex(Database& database);

    void addArticle(ArticleId id, const ArticleDraft& draft);
    void addComment(CommentId id, const QString& text, const QString& author);
    void removeComment(CommentId id, const QString& text, const QString& author);

    struct Match {
        ArticleId article;
        double score = 0; ///< greater = better
    };
    /// Best first, by relevance and age. A query without any word has no matches here. Throws Failure
    /// (Cancelled) as soon as `isUnwanted`.
    ///
    /// Relevance is bm25 (weights: title 10, lead, authors and tags 4, text 1). A word that stands in tens of
    /// thousands of articles says nothing there, and bm25 would count them all; with such a word in the query
    /// the best field that holds all its words stands for bm25, so that the time has a bound at any size.
    [[nodiscard]] QList<Match> matches(const SearchQuery& query, const ArticleFilter& filter,
                                       const QDateTime& now, const std::function<bool()>& isUnwanted);
    /// Whether there is a word to find; without one `exclude` is all that the words of a query ask for.
    [[nodiscard]] bool hasWords(const SearchQuery& query);
    /// Takes what has the query's excluded words out of `filter`, when there are no words to find.
    void exclude(const SearchQuery& query, ArticleFilter& filter);
    [[nodiscard]] SearchWords& words() { return m_words; }
    void forgetUncommitted() { m_words.forget(); }

private:
    struct Expression {
        QStringList wanted{};
        QStringList excluded{};
    };
    [[nodiscard]] Expression expression(const SearchQuery& query);
    [[nodiscard]] bool isCommon(const QString& expression);
    [[nodiscard]] QString expressionOf(const SearchQuery::Term& term);
    [[nodiscard]] QStringList stemsOfWordsThatBeginWith(const QString& beginning);
    void keepNewWords();
    Database& m_database;
    SearchWords m_words;
};

} // namespace svodka::storage
