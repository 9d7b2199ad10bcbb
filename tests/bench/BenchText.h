// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QString>

namespace svodka::bench {

enum class Tongue { English, Russian };

/// Text with the statistics of prose: a vocabulary of some tens of thousands of words, used as often as
/// Zipf's law says, in their forms. The same number always gives the same text.
class BenchText {
public:
    explicit BenchText(quint64 seed) : m_state(seed * 0x9E3779B97F4A7C15ULL + 1) {}
    [[nodiscard]] QString sentence(Tongue tongue, int words);
    /// HTML of about so many bytes, with paragraphs, links, emphasis and one picture.
    [[nodiscard]] QString htmlBody(Tongue tongue, qsizetype bytes, const QString& server, int number);
    /// The word of that rank in one of its forms; 0 is the most frequent.
    [[nodiscard]] static QString word(Tongue tongue, int rank, int form);

private:
    [[nodiscard]] quint64 random();
    [[nodiscard]] QString nextWord(Tongue tongue);
    quint64 m_state;
};

} // namespace svodka::bench
