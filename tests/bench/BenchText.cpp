// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/BenchText.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace svodka::bench {

namespace {

constexpr int vocabulary = 30'000;

QStringList syllables(Tongue tongue) {
    if (tongue == Tongue::English)
        return u"ba con der es fi gra hol in jer kan lo mi nor op per qui ra ser ton un ver wil ex yor al "
               u"bri cha dre fla glo sta tri pro ment sur car den for gen lis man nat pol res"_s.split(u' ');
    return u"ба вод гра дел ев жи за ин кор ло мос на об пра ре сов тра уп фор ход цен чи ше эк ю ям "
           u"бри вер гол дру зем кра лен мир нов пол рос сто тер уч хол чер ство пре раз под"_s.split(u' ');
}

QStringList endings(Tongue tongue) {
    return tongue == Tongue::English ? u" s ed ing er ly"_s.split(u' ')
                                     : u"а ы е у ой ами ах ов ый ого ому ть л ла ли ит"_s.split(u' ');
}

/// Where the ranks of Zipf's law begin, as shares of all words of a text.
const std::vector<double>& shares() {
    static const std::vector<double> table = [] {
        std::vector<double> sums(vocabulary);
        double sum = 0;
        for (int rank = 0; rank < vocabulary; ++rank)
            sums[static_cast<std::size_t>(rank)] = sum += 1.0 / (rank + 2.7);
        for (double& value : sums)
            value /= sum;
        return sums;
    }();
    return table;
}

QStringList stemsOf(Tongue tongue) {
    const QStringList parts = syllables(tongue);
    QStringList out;
    out.reserve(vocabulary);
    for (int rank = 0; rank < vocabulary; ++rank) {
        quint64 mixed = static_cast<quint64>(rank + 1) * 0x9E3779B97F4A7C15ULL;
        const int length = rank < 40 ? 1 : rank < 1200 ? 2 : 3; // frequent words are short
        QString stem;
        for (int i = 0; i < length; ++i) {
            mixed ^= mixed >> 29;
            mixed *= 0xBF58476D1CE4E5B9ULL;
            stem += parts.at(static_cast<qsizetype>(mixed % static_cast<quint64>(parts.size())));
        }
        out.append(stem);
    }
    return out;
}

} // namespace

QString BenchText::word(Tongue tongue, int rank, int form) {
    static const QStringList stems[]{stemsOf(Tongue::English), stemsOf(Tongue::Russian)};
    static const QStringList forms[]{endings(Tongue::English), endings(Tongue::Russian)};
    const auto& ends = forms[static_cast<int>(tongue)];
    return stems[static_cast<int>(tongue)].at(rank) + ends.at(form % ends.size());
}

quint64 BenchText::random() { // splitmix64
    quint64 mixed = m_state += 0x9E3779B97F4A7C15ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

QString BenchText::nextWord(Tongue tongue) {
    const double at = static_cast<double>(random() >> 11) * 0x1.0p-53;
    const auto& table = shares();
    const auto rank = std::lower_bound(table.begin(), table.end(), at) - table.begin();
    return word(tongue, static_cast<int>(std::min<std::ptrdiff_t>(rank, vocabulary - 1)),
                static_cast<int>(random() % 16));
}

QString BenchText::sentence(Tongue tongue, int words) {
    QString out;
    for (int i = 0; i < words; ++i) {
        if (i > 0)
            out += random() % 9 == 0 ? u", "_s : u" "_s;
        out += nextWord(tongue);
    }
    out[0] = out.at(0).toUpper();
    return out;
}

QString BenchText::htmlBody(Tongue tongue, qsizetype bytes, const QString& server, int number) {
    QString out = u"<p><img src=\"%1/picture/%2.jpg\" alt=\"%3\"></p>\n"_s.arg(server).arg(number).arg(
        sentence(tongue, 3));
    const qsizetype wide = tongue == Tongue::Russian ? 2 : 1; // a Cyrillic letter is two bytes
    while (out.size() * wide < bytes) {
        out += u"<p>"_s;
        for (int i = 0; i < 3; ++i)
            out += sentence(tongue, 9 + static_cast<int>(random() % 9)) + u". "_s;
        if (random() % 3 == 0)
            out += u"<a href=\"%1/story/%2\">%3</a> "_s.arg(server)
                       .arg(random() % 100'000)
                       .arg(sentence(tongue, 2));
        out += u"<b>%1</b>.</p>\n"_s.arg(sentence(tongue, 2));
    }
    return out;
}

} // namespace svodka::bench
