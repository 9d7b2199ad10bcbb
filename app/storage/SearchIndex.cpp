// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchIndex.h"

#include "core/Text.h"

#include <QHash>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace svodka::storage {

namespace {

/// News are read young: a match of today counts up to three times one of last year.
double withRecency(double relevance, qint64 published, const QDateTime& now) {
    constexpr double halfLife = 14; // days
    const double days = std::max(0.0, static_cast<double>(now.toSecsSinceEpoch() - published) / 86'400.0);
    return relevance * (1 + 2 / (1 + days / halfLife));
}

/// A string of FTS5's query language; nothing in it is syntax (https://sqlite.org/fts5.html §3.1).
QString quoted(QString text) {
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString columnsOf(SearchQuery::Term::Field field) {
    switch (field) {
    case SearchQuery::Term::Field::Any:
        return {};
    case SearchQuery::Term::Field::Author:
        return u"authors : "_s;
    case SearchQuery::Term::Field::Tag:
        return u"tags : "_s;
    case SearchQuery::Term::Field::Title:
        return u"title : "_s;
    }
    Q_UNREACHABLE();
}

QStringList foldedWords(const QString& text) {
    const QString folded = text::searchFolded(text);
    QStringList out;
    forEachWord(folded, [&](qsizetype start, qsizetype length) { out.append(folded.mid(start, length)); });
    return out;
}

} // namespace

SearchIndex::SearchIndex(Database& database) : m_database(database) {}

void SearchIndex::addArticle(ArticleId id, const ArticleDraft& draft) {
    QStringList tags;
    for (const Tag& tag : draft.tags)
        tags.append(tag.name);
    const QString title = draft.secondTitle.isEmpty() ? draft.title : draft.title + u'\n' + draft.secondTitle;
    const QString lead = draft.lead.isEmpty() ? draft.summary : draft.lead;
    // Bound as bytes: the words are UTF-8 already.
    auto statement = m_database.statement(uR"(
        INSERT INTO search(rowid, title, lead, body, authors, tags)
        VALUES((SELECT ifnull(max(id), 0) + 1 FROM search_docsize), CAST(? AS TEXT), CAST(? AS TEXT),
               CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT)))"_s);
    statement.run(m_words.stems(title), m_words.stems(lead), m_words.stems(plainText(draft.blocks)),
                  m_words.stems(draft.authors.join(u'\n')), m_words.stems(tags.join(u'\n')));
    m_database.statement(u"UPDATE article SET search_row = ? WHERE id = ?"_s).run(statement.insertedId(), id);
    keepNewWords();
}

void SearchIndex::addComment(CommentId id, const QString& text, const QString& author) {
    m_database
        .statement(
            u"INSERT INTO comment_search(rowid, text, author) VALUES(?, CAST(? AS TEXT), CAST(? AS TEXT))"_s)
        .run(id, m_words.stems(text), m_words.stems(author));
    keepNewWords();
}

void SearchIndex::removeComment(CommentId id, const QString& text, const QString& author) {
    m_database
        .statement(uR"(INSERT INTO comment_search(comment_search, rowid, text, author)
            VALUES('delete', ?, CAST(? AS TEXT), CAST(? AS TEXT)))"_s)
        .run(id, m_words.stems(text), m_words.stems(author));
}

void SearchIndex::keepNewWords() {
    for (const SearchWords::NewWord& word : m_words.takeNewWords())
        m_database.statement(u"INSERT OR IGNORE INTO word(word, stem) VALUES(?, CAST(? AS TEXT))"_s)
            .run(word.word, word.stem);
}

QStringList SearchIndex::stemsOfWordsThatBeginWith(const QString& beginning) {
    constexpr int most = 64;
    auto rows = m_database.statement(uR"(SELECT DISTINCT stem FROM word
        WHERE word >= ? AND word < ? AND stem NOT LIKE ? || '%' LIMIT ?)"_s);
    rows.run(beginning, QString(beginning + QChar(0xFFFF)), beginning, most);
    QStringList out;
    while (rows.next())
        out.append(rows.text(0));
    return out;
}

/// One term: its stems side by side. The word that is still being typed matches in any form of any word that
/// begins so.
QString SearchIndex::expressionOf(const SearchQuery::Term& term) {
    const QStringList words = foldedWords(term.text);
    if (words.isEmpty())
        return {};
    QStringList stems;
    for (const QString& word : words)
        stems.append(QString::fromUtf8(m_words.stem(word)));
    QStringList ways{quoted(stems.join(u' '))};
    if (term.isOpen && words.last().size() >= 2) {
        const QString head = stems.mid(0, stems.size() - 1).join(u' ');
        ways.append(quoted((head + u' ' + words.last()).trimmed()) + u" *"_s);
        for (const QString& stem : stemsOfWordsThatBeginWith(words.last()))
            if (stem != stems.last())
                ways.append(quoted((head + u' ' + stem).trimmed()));
    }
    return columnsOf(term.field) + u'(' + ways.join(u" OR "_s) + u')';
}

SearchIndex::Expression SearchIndex::expression(const SearchQuery& query) {
    Expression out;
    for (const SearchQuery::Term& term : query.terms) {
        if (term.isExcluded && term.isExact)
            continue; // the stems would exclude too much; SearchText decides
        const QString one = expressionOf(term);
        if (!one.isEmpty())
            (term.isExcluded ? out.excluded : out.wanted).append(one);
    }
    return out;
}

bool SearchIndex::hasWords(const SearchQuery& query) {
    return !expression(query).wanted.isEmpty();
}

void SearchIndex::exclude(const SearchQuery& query, ArticleFilter& filter) {
    const Expression words = expression(query);
    if (!words.wanted.isEmpty() || words.excluded.isEmpty())
        return;
    filter.where += u" AND a.search_row NOT IN (SELECT rowid FROM search WHERE search MATCH ?)"_s;
    filter.values.append(words.excluded.join(u" OR "_s));
}

/// Whether more articles match than bm25 should have to count.
bool SearchIndex::isCommon(const QString& expression) {
    constexpr int many = 10'000;
    auto rows = m_database.statement(u"SELECT rowid FROM search WHERE search MATCH ? LIMIT 1 OFFSET ?"_s);
    return rows.run(expression, many).next();
}

QList<SearchIndex::Match> SearchIndex::matches(const SearchQuery& query, const ArticleFilter& filter,
                                               const QDateTime& now,
                                               const std::function<bool()>& isUnwanted) {
    const Expression expressions = expression(query);
    if (expressions.wanted.isEmpty())
        return {};
    QString words = expressions.wanted.join(u" AND "_s);
    const QString unwanted = expressions.excluded.isEmpty()
                                 ? QString()
                                 : u" NOT ("_s + expressions.excluded.join(u" OR "_s) + u')';
    QHash<qint64, double> scores;
    const auto collect = [&](const QString& sql, const QString& match, double weight) {
        auto rows = m_database.statement(sql);
        rows.runWith(QVariantList{match} + filter.values + QVariantList{rankedMatches});
        while (rows.next()) {
            if (isUnwanted())
                throw Failure{{ErrorKind::Cancelled}};
            double& score = scores[rows.integer(0)];
            score = std::max(score, withRecency(-rows.real(2) * weight, rows.integer(1), now));
        }
    };
    const QString articles = uR"(SELECT a.id, a.sort, %1
        FROM search CROSS JOIN article a ON a.search_row = search.rowid
        WHERE search MATCH ? AND )"_s +
                             filter.where + u" ORDER BY search.rowid DESC LIMIT ?"_s;
    const bool inFields = std::any_of(query.terms.begin(), query.terms.end(), [](const auto& term) {
        return term.field != SearchQuery::Term::Field::Any;
    });
    const bool common = std::any_of(expressions.wanted.begin(), expressions.wanted.end(),
                                    [this](const QString& one) { return isCommon(one); });
    if (!common) {
        collect(articles.arg(u"bm25(search, 10.0, 4.0, 1.0, 4.0, 4.0)"_s), u'(' + words + u')' + unwanted, 1);
    } else {
        const QString fixed = articles.arg(u"-1.0"_s);
        if (!inFields) {
            collect(fixed, u"({title} : ("_s + words + u"))"_s + unwanted, 10);
            collect(fixed, u"({lead authors tags} : ("_s + words + u"))"_s + unwanted, 4);
        }
        collect(fixed, u'(' + words + u')' + unwanted, 1);
    }
    if (!inFields)
        collect(uR"(SELECT a.id, a.sort, bm25(comment_search) / 2
            FROM comment_search CROSS JOIN comment c ON c.id = comment_search.rowid
            CROSS JOIN article a ON a.id = c.article
            WHERE comment_search MATCH ? AND c.state = 0 AND )"_s +
                    filter.where + u" ORDER BY comment_search.rowid DESC LIMIT ?"_s,
                u'(' + words + u')' + unwanted, 1);
    QList<Match> out;
    out.reserve(scores.size());
    for (auto it = scores.constBegin(); it != scores.constEnd(); ++it)
        out.append({ArticleId{it.key()}, it.value()});
    std::sort(out.begin(), out.end(), [](const Match& a, const Match& b) {
        return a.score != b.score ? a.score > b.score : a.article > b.article;
    });
    return out;
}

} // namespace svodka::storage
