// SPDX-License-Identifier: GPL-3.0-or-later
#include "html/Charset.h"

#include <QStringDecoder>

#include <array>
#include <lexbor/encoding/encoding.h>
#include <lexbor/html/encoding.h>
#include <vector>

namespace svodka::html {
namespace {

using Encoding = const lxb_encoding_data_t*;

const lxb_char_t* raw(const QByteArray& bytes) {
    return reinterpret_cast<const lxb_char_t*>(bytes.constData());
}

Encoding encodingNamed(const QByteArray& label) {
    return lxb_encoding_data_by_pre_name(raw(label), static_cast<size_t>(label.size()));
}

Encoding declaredInHeader(const QByteArray& contentType) {
    const qsizetype at = contentType.toLower().indexOf("charset=");
    if (at < 0)
        return nullptr;
    QByteArray label = contentType.mid(at + 8);
    label = label.left(label.indexOf(';') < 0 ? label.size() : label.indexOf(';'));
    return encodingNamed(label.replace('"', ' ').replace('\'', ' ').trimmed());
}

Encoding declaredInMeta(const QByteArray& bytes) {
    constexpr qsizetype prescanned = 4096; // the standard's 1024 misses real pages with scripts before meta
    lxb_html_encoding_t scan{};
    if (lxb_html_encoding_init(&scan) != LXB_STATUS_OK)
        return nullptr;
    std::size_t length = 0;
    const lxb_char_t* end = raw(bytes) + std::min(bytes.size(), prescanned);
    const lxb_char_t* name = lxb_html_encoding_prescan(&scan, raw(bytes), end, &length);
    const Encoding found = name ? lxb_encoding_data_by_pre_name(name, length) : nullptr;
    lxb_html_encoding_destroy(&scan, false);
    return found;
}

QString decoded(const QByteArray& bytes, Encoding encoding) {
    static constexpr lxb_codepoint_t replacement = 0xFFFD;
    QString text;
    text.reserve(bytes.size());
    std::vector<lxb_codepoint_t> buffer(4096);
    lxb_encoding_decode_t state;
    lxb_encoding_decode_init(&state, encoding, buffer.data(), buffer.size());
    lxb_encoding_decode_replace_set(&state, &replacement, 1);
    const auto flush = [&] {
        text += QString::fromUcs4(reinterpret_cast<const char32_t*>(buffer.data()),
                                  static_cast<qsizetype>(lxb_encoding_decode_buf_used(&state)));
        lxb_encoding_decode_buf_used_set(&state, 0);
    };
    const lxb_char_t* at = raw(bytes);
    const lxb_char_t* end = at + bytes.size();
    while (encoding->decode(&state, &at, end) == LXB_STATUS_SMALL_BUFFER)
        flush();
    flush();
    return text;
}

/// What the bytes above 0x7F look like, read as a one-byte encoding.
struct LetterCount {
    int lower = 0; ///< Cyrillic small letters
    int other = 0;
};

LetterCount countLetters(const QString& text) {
    LetterCount count;
    for (const QChar c : text) {
        if (c.unicode() < 0x80)
            continue;
        const bool small = (c.unicode() >= 0x430 && c.unicode() <= 0x44F) || c.unicode() == 0x451;
        ++(small ? count.lower : count.other);
    }
    return count;
}

/// Running text is mostly small letters: what one Cyrillic encoding calls small, the other calls capital.
Encoding guessed(const QByteArray& bytes) {
    const QByteArray sample = bytes.left(256 * 1024);
    const Encoding windows = lxb_encoding_data(LXB_ENCODING_WINDOWS_1251);
    const Encoding koi = lxb_encoding_data(LXB_ENCODING_KOI8_R);
    const LetterCount asWindows = countLetters(decoded(sample, windows));
    const LetterCount asKoi = countLetters(decoded(sample, koi));
    const bool koiFits = asKoi.lower > asWindows.lower;
    const LetterCount best = koiFits ? asKoi : asWindows;
    // In Cyrillic text the letters stand side by side; accents of a Latin text stand alone.
    int pairs = 0;
    for (qsizetype i = 1; i < sample.size(); ++i)
        pairs += (sample[i] & 0x80) && (sample[i - 1] & 0x80);
    const int high = asWindows.lower + asWindows.other;
    if (best.lower > best.other && pairs * 2 > high)
        return koiFits ? koi : windows;
    return lxb_encoding_data(LXB_ENCODING_WINDOWS_1252);
}

bool isUtf8(Encoding encoding) {
    return encoding && encoding->encoding == LXB_ENCODING_UTF_8;
}

Decoded finished(QString text, const char* label) {
    QByteArray utf8 = text.toUtf8();
    return {std::move(text), std::move(utf8), QByteArray(label).toLower()};
}

/// Damage of less than one byte in fifty among the non-ASCII ones: UTF-8 with a broken spot.
bool isSlightlyDamaged(const QString& text) {
    qsizetype broken = 0;
    qsizetype foreign = 0;
    for (const QChar c : text) {
        broken += c == QChar::ReplacementCharacter;
        foreign += c.unicode() >= 0x80;
    }
    return broken * 50 <= foreign;
}

} // namespace

Decoded decode(const QByteArray& bytes, const QByteArray& contentType) {
    const auto bom = lxb_encoding_bom_sniff(raw(bytes), static_cast<size_t>(bytes.size()));
    if (bom == LXB_ENCODING_UTF_16BE || bom == LXB_ENCODING_UTF_16LE)
        return finished(decoded(bytes.mid(2), lxb_encoding_data(bom)),
                        bom == LXB_ENCODING_UTF_16BE ? "utf-16be" : "utf-16le");
    const QByteArray body = bom == LXB_ENCODING_UTF_8 ? bytes.mid(3) : bytes;

    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    QString text = utf8(body);
    if (!utf8.hasError())
        return {std::move(text), body, "utf-8"};

    Encoding declared = declaredInHeader(contentType);
    if (!declared)
        declared = declaredInMeta(body);
    if (bom == LXB_ENCODING_UTF_8 || ((!declared || isUtf8(declared)) && isSlightlyDamaged(text)))
        return finished(std::move(text), "utf-8");
    if (!declared || isUtf8(declared))
        declared = guessed(body);
    return finished(decoded(body, declared), reinterpret_cast<const char*>(declared->name));
}

} // namespace svodka::html
