// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>
#include <QStringView>

#include <memory>
#include <vector>

namespace svodka::storage {

/// Calls `found(start, length)` for every word of `text`: a run of letters, digits and their marks. Scripts
/// that part no words (Chinese, Japanese, Thai) give one word per letter.
template <typename Found>
void forEachWord(QStringView text, Found found);
[[nodiscard]] bool isWordLetter(QChar c);
[[nodiscard]] bool standsAlone(QChar c); ///< a letter that is a word by itself

/// Words as the index knows them: case and diacritics folded, ё = е, then reduced to their stem (Snowball:
/// Russian for Cyrillic letters, English for Latin ones). Keeps the stems of the words seen last. One thread.
class SearchWords {
public:
    SearchWords();
    ~SearchWords();
    SearchWords(const SearchWords&) = delete;
    SearchWords& operator=(const SearchWords&) = delete;

    /// The stem of a folded word.
    [[nodiscard]] QByteArray stem(QStringView folded);
    /// The stems of a text, parted by spaces, UTF-8.
    [[nodiscard]] QByteArray stems(const QString& text);

    struct NewWord {
        QString word;
        QByteArray stem;
    };
    /// Words met since the last call (or not lately) that their stem differs from; see SearchIndex.
    [[nodiscard]] std::vector<NewWord> takeNewWords();
    void forget(); ///< after a rollback: what was met was not kept

private:
    struct Stemmers;
    struct Entry {
        QString word;
        QByteArray stem;
    };
    [[nodiscard]] QByteArray stem(char16_t first, const QByteArray& word);
    [[nodiscard]] const QByteArray& known(QStringView folded);
    std::unique_ptr<Stemmers> m_stemmers;
    std::vector<Entry> m_cache; ///< by the word's hash; the younger replaces
    std::vector<NewWord> m_newWords;
};

template <typename Found>
void forEachWord(QStringView text, Found found) {
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordLetter(text.at(at))) {
            ++at;
            continue;
        }
        const qsizetype start = at++;
        if (!standsAlone(text.at(start)))
            while (at < text.size() && isWordLetter(text.at(at)) && !standsAlone(text.at(at)))
                ++at;
        found(start, at - start);
    }
}

} // namespace svodka::storage
