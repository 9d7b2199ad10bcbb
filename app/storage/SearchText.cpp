// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchText.h"

#include "core/Text.h"

#include <algorithm>

namespace svodka::storage {

namespace {

constexpr qsizetype snippetLength = 160;
constexpr qsizetype lead = 40; // characters kept before the first match

QStringList foldedWords(const QString& text) {
    const QString folded = text::searchFolded(text);
    QStringList out;
    forEachWord(folded, [&](qsizetype start, qsizetype length) { out.append(folded.mid(start, length)); });
    return out;
}

bool contains(const QStringList& text, const QStringList& phrase) {
    return std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

struct Place {
    qsizetype start;
    qsizetype length;
    [[nodiscard]] qsizetype end() const { return start + length; }
};

/// The match that has the most others behind it within a snippet.
qsizetype bestPlace(const QList<Place>& places) {
    qsizetype best = 0;
    qsizetype most = 0;
    for (qsizetype first = 0, last = 0; first < places.size(); ++first) {
        while (last + 1 < places.size() &&
               places.at(last + 1).end() - places.at(first).start < snippetLength - lead)
            ++last;
        if (last - first + 1 > most) {
            most = last - first + 1;
            best = first;
        }
    }
    return best;
}

/// The text around `places[best]`, cut between words, with marks around every match in it.
QString marked(const QString& text, const QList<Place>& places, qsizetype best) {
    const Place& centre = places.at(best);
    qsizetype begin = std::max<qsizetype>(0, centre.start - lead);
    if (begin > 0) {
        const qsizetype space = text.indexOf(u' ', begin);
        begin = space >= 0 && space < centre.start ? space + 1 : centre.start;
    }
    qsizetype end = std::max(std::min(text.size(), begin + snippetLength), centre.end());
    if (end < text.size())
        end = std::max(text.lastIndexOf(u' ', end), centre.end());
    QString out;
    qsizetype at = begin;
    for (const Place& place : places) {
        if (place.start < at || place.end() > end)
            continue;
        out += QStringView(text).mid(at, place.start - at);
        out += QChar(SearchText::matchBegin);
        out += QStringView(text).mid(place.start, place.length);
        out += QChar(SearchText::matchEnd);
        at = place.end();
    }
    out += QStringView(text).mid(at, end - at);
    const QString ellipsis(QChar(0x2026));
    return (begin > 0 ? ellipsis : QString()) + text::folded(out) +
           (end < text.size() ? ellipsis : QString());
}

} // namespace

SearchText::SearchText(const SearchQuery& query, SearchWords& words) : m_words(words) {
    for (const SearchQuery::Term& term : query.terms) {
        const QStringList termWords = foldedWords(term.text);
        if (term.isExact && !termWords.isEmpty())
            m_phrases.append({termWords, term.isExcluded});
        if (term.isExcluded)
            continue;
        for (const QString& word : termWords) {
            if (term.isExact)
                m_exact.insert(word);
            else
                m_stems.insert(m_words.stem(word));
        }
        if (term.isOpen && !termWords.isEmpty() && termWords.last().size() >= 2)
            m_open = termWords.last();
    }
}

bool SearchText::holds(const QStringList& texts) const {
    QList<QStringList> words;
    for (const QString& text : texts)
        words.append(foldedWords(text));
    return std::all_of(m_phrases.begin(), m_phrases.end(), [&](const Phrase& phrase) {
        const bool found = std::any_of(words.begin(), words.end(),
                                       [&](const QStringList& text) { return contains(text, phrase.words); });
        return found != phrase.isExcluded;
    });
}

bool SearchText::isMatch(QStringView folded) const {
    if (m_exact.contains(folded.toString()) || (!m_open.isEmpty() && folded.startsWith(m_open)))
        return true;
    return !m_stems.isEmpty() && m_stems.contains(m_words.stem(folded));
}

QString SearchText::snippet(const QString& text) const {
    QList<Place> places;
    forEachWord(text, [&](qsizetype start, qsizetype length) {
        if (isMatch(text::searchFolded(QStringView(text).mid(start, length))))
            places.append({start, length});
    });
    return places.isEmpty() ? QString() : marked(text, places, bestPlace(places));
}

} // namespace svodka::storage
