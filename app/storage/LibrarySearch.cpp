// SPDX-License-Identifier: GPL-3.0-or-later
// Words, looked for.
#include "storage/Library.h"
#include "storage/SearchText.h"

using namespace Qt::StringLiterals;

namespace svodka::storage {

/// Ranked matches, held against the text where quotes ask for it. The cursor is how many of them have been
/// looked at.
ArticleListPage Library::search(const ArticleQuery& query) {
    const SearchQuery asked = SearchQuery::parse(query.text);
    if (!asked.mistake.isEmpty())
        throw Failure{{ErrorKind::BadQuery, asked.mistake}};
    ArticleFilter filter = filterOf(query);
    filter.add(asked, m_database);
    m_search.exclude(asked, filter);
    if (!m_search.hasWords(asked)) // operators only: a list like any other
        return m_articles.list(filter, query.before, std::clamp(query.limit, 1, 10'000));
    const QList<SearchIndex::Match> matches =
        m_search.matches(asked, filter.flattened(), now(), m_isUnwanted);
    const SearchText text(asked, m_search.words());
    ArticleListPage page;
    qsizetype at = query.before.toLongLong();
    for (; at >= 0 && at < matches.size() && page.articles.size() < query.limit; ++at) {
        if (m_isUnwanted())
            throw Failure{{ErrorKind::Cancelled}};
        const ArticleId id = matches.at(at).article;
        const ArticleTable::Texts texts = m_articles.texts(id);
        if (text.hasExactTerms() && !text.holds(texts.all))
            continue;
        page.articles += m_articles.summaries({id});
        QString& snippet = page.articles.last().snippet;
        snippet = text.snippet(texts.reading);
        if (snippet.isEmpty())
            snippet = text.snippet(texts.comments);
    }
    if (at < matches.size())
        page.next = QString::number(at);
    return page;
}

} // namespace svodka::storage
