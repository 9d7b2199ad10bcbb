// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedText.h"

#include <QByteArrayView>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <optional>

namespace svodka::feed {
namespace {

using namespace Qt::StringLiterals;

struct Decoded {
    QString text;
    qsizetype faults = 0; // characters that the charset does not have
};

std::optional<Decoded> decodedAs(const QByteArray& label, QByteArrayView bytes) {
    QStringDecoder decoder(label.constData(), QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    Decoded result{decoder.decode(bytes)};
    result.faults = result.text.count(QChar::ReplacementCharacter);
    return result;
}

/// The charset that the first bytes prove: a mark, or the zeros that wide characters leave in "<?".
QByteArray charsetOfFirstBytes(QByteArrayView bytes) {
    struct Beginning {
        QByteArrayView bytes;
        const char* charset;
    };
    static const std::array beginnings = {
        Beginning{QByteArrayView("\xFF\xFE\0\0", 4), "utf-32le"},
        Beginning{QByteArrayView("\0\0\xFE\xFF", 4), "utf-32be"},
        Beginning{QByteArrayView("\xFF\xFE", 2), "utf-16le"},
        Beginning{QByteArrayView("\xFE\xFF", 2), "utf-16be"},
        Beginning{QByteArrayView("<\0\0\0", 4), "utf-32le"},
        Beginning{QByteArrayView("\0\0\0<", 4), "utf-32be"},
        Beginning{QByteArrayView("<\0", 2), "utf-16le"},
        Beginning{QByteArrayView("\0<", 2), "utf-16be"},
    };
    for (const Beginning& beginning : beginnings) {
        if (bytes.startsWith(beginning.bytes))
            return beginning.charset;
    }
    return {};
}

QByteArray labelIn(const QByteArray& contentType) {
    static const QRegularExpression pattern(u"charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(contentType)).captured(1).toLatin1().toLower();
}

QByteArray labelInProlog(QByteArrayView bytes) {
    static const QRegularExpression pattern(u"<\\?xml[^>]*\\bencoding\\s*=\\s*[\"']?\\s*([\\w.:-]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(bytes.first(qMin<qsizetype>(bytes.size(), 1024))))
        .captured(1)
        .toLatin1()
        .toLower();
}

bool isWestern(const QByteArray& label) {
    static const QByteArrayList labels = {"iso-8859-1", "iso8859-1", "latin1", "windows-1252",
                                          "cp1252",     "us-ascii",  "ascii"};
    return labels.contains(label);
}

/// How much like Russian it reads: most of its letters are small ones of the middle of the alphabet.
qsizetype cyrillicScore(QStringView text) {
    static const QString common = u"оеаинтсрвлкмдпу"_s;
    qsizetype score = 0;
    for (const QChar letter : text.first(qMin<qsizetype>(text.size(), 20'000))) {
        if (letter.unicode() >= 0x0400 && letter.unicode() < 0x0500)
            score += common.contains(letter) ? 2 : letter.isUpper() ? -1 : 0;
        else if (letter.unicode() >= 0x2500 &&
                 letter.unicode() < 0x25A0) // lines and boxes of the wrong DOS page
            score -= 2;
    }
    return score;
}

QString guessed(QByteArrayView bytes) {
    QString best = decodedAs("windows-1252", bytes).value_or(Decoded{QString::fromLatin1(bytes)}).text;
    qsizetype bestScore = 3;
    for (const char* charset : {"windows-1251", "koi8-r", "ibm866"}) {
        const auto decoded = decodedAs(charset, bytes);
        const qsizetype score = decoded ? cyrillicScore(decoded->text) : 0;
        if (score > bestScore) {
            bestScore = score;
            best = decoded->text;
        }
    }
    return best;
}

/// UTF-8 with a few bytes of another charset in it: a stray quote, dash or space is what Windows-1252 says it
/// is.
QString mended(const QString& utf8, QByteArrayView bytes) {
    QString text = utf8;
    qsizetype at = 0; // in the bytes, beside the character
    for (QChar& letter : text) {
        if (letter == QChar::ReplacementCharacter && at < bytes.size() &&
            !bytes.sliced(at).startsWith("\xEF\xBF\xBD")) {
            const uchar stray = static_cast<uchar>(bytes[at++]);
            if (stray < 0xC0)
                letter =
                    decodedAs("windows-1252", bytes.sliced(at - 1, 1)).value_or(Decoded{letter}).text.front();
        } else {
            at += letter.unicode() < 0x80 ? 1 : letter.unicode() < 0x800 || letter.isSurrogate() ? 2 : 3;
        }
    }
    return text;
}

QString decoded(QByteArrayView bytes, const QByteArray& contentType) {
    if (const QByteArray proved = charsetOfFirstBytes(bytes); !proved.isEmpty()) {
        if (const auto result = decodedAs(proved, bytes))
            return result->text;
    }
    const auto utf8 = decodedAs("utf-8", bytes);
    const qsizetype foreign =
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
    QByteArray label = labelIn(contentType);
    if (const QByteArray prolog = labelInProlog(bytes);
        label.isEmpty() || (isWestern(label) && !prolog.isEmpty()))
        label = prolog;
    // Three sequences that are valid by chance are not to be expected; of a Western label not even one.
    const bool surely = utf8->faults == 0 && (foreign > 5 || label.isEmpty() || isWestern(label));
    const bool labelledWide =
        label.startsWith("utf-16") || label.startsWith("utf-32") || label.startsWith("ucs");
    const bool escapes = bytes.contains('\x1b') || label == "utf-7" || label.startsWith("hz");
    if (!escapes && (surely || labelledWide || label.isEmpty() || label == "utf-8" || label == "utf8")) {
        const bool mostlyValid = utf8->faults * 4 < foreign;
        return utf8->faults == 0 ? utf8->text : mostlyValid ? mended(utf8->text, bytes) : guessed(bytes);
    }
    const auto labelled = label.isEmpty() ? std::nullopt : decodedAs(label, bytes);
    if (labelled && labelled->faults * 10 <= foreign)
        return labelled->text;
    return utf8->faults == 0 ? utf8->text : guessed(bytes);
}

bool isForbidden(QChar letter) {
    return (letter.unicode() < 0x20 && letter != u'\t' && letter != u'\n' && letter != u'\r') ||
           letter == QChar(0xFEFF) || letter == QChar(0xFFFE) || letter == QChar(0xFFFF);
}

} // namespace

QString feedText(const QByteArray& bytes, const QByteArray& contentType) {
    QString text = decoded(bytes, contentType);
    text.removeIf(isForbidden);
    return text;
}

} // namespace svodka::feed
