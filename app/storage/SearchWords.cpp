// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SearchWords.h"

#include "core/Text.h"

#include <QHashFunctions>
#include <QStringView>

#include <libstemmer.h>

namespace svodka::storage {

namespace {

constexpr std::size_t cacheSize = 1 << 16;
constexpr qsizetype longestWord = 40; // the rest of longer ones says nothing; addresses and code

struct Delete {
    void operator()(sb_stemmer* stemmer) const { sb_stemmer_delete(stemmer); }
};
using Stemmer = std::unique_ptr<sb_stemmer, Delete>;

QByteArray stemmed(sb_stemmer* stemmer, const QByteArray& word) {
    const auto* stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol*>(word.constData()),
                                       static_cast<int>(word.size()));
    return stem == nullptr ? word
                           : QByteArray(reinterpret_cast<const char*>(stem), sb_stemmer_length(stemmer));
}

} // namespace

struct SearchWords::Stemmers {
    Stemmer russian{sb_stemmer_new("russian", "UTF_8")};
    Stemmer english{sb_stemmer_new("english", "UTF_8")};
};

bool isWordLetter(QChar c) {
    const char16_t code = c.unicode();
    if (code < 0x80)
        return (code >= '0' && code <= '9') || (code >= 'a' && code <= 'z') || (code >= 'A' && code <= 'Z');
    return (code >= 0x0400 && code <= 0x0481) || c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool standsAlone(QChar c) {
    const char16_t code = c.unicode();
    return (code >= 0x0E00 && code <= 0x0EFF) ||                                       // Thai, Lao
           (code >= 0x3040 && code <= 0x30FF) || (code >= 0x3400 && code <= 0x9FFF) || // kana, Han
           (code >= 0xF900 && code <= 0xFAFF);
}

SearchWords::SearchWords() : m_stemmers(std::make_unique<Stemmers>()), m_cache(cacheSize) {}
SearchWords::~SearchWords() = default;

QByteArray SearchWords::stem(QStringView folded) {
    return stem(folded.isEmpty() ? u'\0' : folded.front().unicode(), folded.left(longestWord).toUtf8());
}

QByteArray SearchWords::stem(char16_t first, const QByteArray& word) {
    if (first >= 0x0400 && first <= 0x04FF)
        return stemmed(m_stemmers->russian.get(), word);
    if (first >= 'a' && first <= 'z')
        return stemmed(m_stemmers->english.get(), word);
    return word;
}

const QByteArray& SearchWords::known(QStringView folded) {
    Entry& entry = m_cache.at(qHash(folded) % cacheSize);
    if (entry.word == folded)
        return entry.stem;
    const QByteArray word = folded.left(longestWord).toUtf8();
    entry.word = folded.toString();
    entry.stem = stem(folded.front().unicode(), word);
    if (word != entry.stem && folded.size() <= longestWord)
        m_newWords.push_back({entry.word, entry.stem});
    return entry.stem;
}

QByteArray SearchWords::stems(const QString& text) {
    const QString folded = text::searchFolded(text);
    QByteArray out;
    out.reserve(folded.size() * 2);
    forEachWord(folded, [&](qsizetype start, qsizetype length) {
        out += known(QStringView(folded).mid(start, length));
        out += ' ';
    });
    return out;
}

std::vector<SearchWords::NewWord> SearchWords::takeNewWords() {
    return std::exchange(m_newWords, {});
}

void SearchWords::forget() {
    m_cache.assign(cacheSize, {});
    m_newWords.clear();
}

} // namespace svodka::storage
