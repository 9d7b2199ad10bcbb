// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed/FeedText.h"

#include "html/Charset.h"

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
    if (decoder.hasError())
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

/// UTF-8 with a few bytes of another charset in it: a stray quote, dash or space is what Windows-1252 says it
/// is.
QString mended(const QString& utf8, QByteArrayView bytes) {
    static const QString strays = [] {
        QByteArray all;
        for (int byte = 0x80; byte < 0xC0; ++byte)
            all += static_cast<char>(byte);
        return decodedAs("windows-1252", all).value_or(Decoded{QString::fromLatin1(all)}).text;
    }();
    QString text = utf8;
    qsizetype at = 0; // in the bytes, beside the character
    for (QChar& letter : text) {
        if (letter == QChar::ReplacementCharacter && at < bytes.size() &&
            !bytes.sliced(at).startsWith("\xEF\xBF\xBD")) {
            const uchar stray = static_cast<uchar>(bytes[at++]);
            if (stray >= 0x80 && stray < 0xC0)
                letter = strays[stray - 0x80];
        } else {
            at += letter.unicode() < 0x80 ? 1 : letter.unicode() < 0x800 || letter.isSurrogate() ? 2 : 3;
        }
    }
    return text;
}

/// What header or prolog call the charset. Many servers say Latin-1 of everything.
QByteArray labelOf(QByteArrayView bytes, const QByteArray& contentType) {
    const QByteArray header = labelIn(contentType);
    const QByteArray prolog = labelInProlog(bytes);
    return header.isEmpty() || (isWestern(header) && !prolog.isEmpty()) ? prolog : header;
}

/// Wide charsets are known by their first bytes; who claims one without having it wrote UTF-8.
bool claimsUnicode(const QByteArray& label) {
    return label.isEmpty() || label.startsWith("utf-8") || label.startsWith("utf8") ||
           label.startsWith("utf-16") || label.startsWith("utf-32") || label.startsWith("ucs");
}

/// Charsets that write everything in bytes below 0x80.
bool shifts(const QByteArray& label, QByteArrayView bytes) {
    return bytes.contains('\x1b') || label == "utf-7" || label.startsWith("hz");
}

QString decoded(QByteArrayView bytes, const QByteArray& contentType) {
    if (const QByteArray proved = charsetOfFirstBytes(bytes); !proved.isEmpty()) {
        if (const auto result = decodedAs(proved, bytes))
            return result->text;
    }
    const QByteArray label = labelOf(bytes, contentType);
    const Decoded utf8 = *decodedAs("utf-8", bytes);
    const qsizetype foreign =
        std::count_if(bytes.begin(), bytes.end(), [](char byte) { return static_cast<uchar>(byte) >= 0x80; });
    // Two letters of another charset may be valid UTF-8 by chance, though hardly of a Western one.
    const bool byChance = foreign > 0 && foreign <= 5 && !isWestern(label);
    if (!claimsUnicode(label) && (utf8.faults > 0 || byChance || shifts(label, bytes))) {
        const auto labelled = decodedAs(label, bytes);
        if (labelled && labelled->faults * 10 <= foreign)
            return labelled->text;
    }
    if (utf8.faults == 0)
        return utf8.text;
    return utf8.faults * 4 < foreign ? mended(utf8.text, bytes) : html::decode(bytes.toByteArray()).text;
}

bool isForbidden(QChar letter) {
    const char16_t code = letter.unicode();
    if (code >= 0x20 && code < 0xFEFF) [[likely]]
        return false;
    return code == 0xFEFF || code >= 0xFFFE ||
           (code < 0x20 && code != u'\t' && code != u'\n' && code != u'\r');
}

} // namespace

QString feedText(const QByteArray& bytes, const QByteArray& contentType) {
    QString text = decoded(bytes, contentType);
    if (std::any_of(text.cbegin(), text.cend(), isForbidden))
        text.removeIf(isForbidden);
    return text;
}

} // namespace svodka::feed
