// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Text.h"

#include <optional>

namespace svodka::text {

namespace {

bool isControl(QChar c) {
    const char16_t u = c.unicode(); // Other_Control is C0, delete and C1
    return u < 0x20 || (u >= 0x7F && u < 0xA0) || (c >= QChar(0x202A) && c <= QChar(0x202E)) ||
           (c >= QChar(0x2066) && c <= QChar(0x2069)) || c == QChar(0xFEFF);
}

} // namespace

QString oneLine(QStringView text) {
    QString kept;
    kept.reserve(text.size());
    for (const QChar c : text) {
        if (c.isSpace())
            kept += u' ';
        else if (!isControl(c))
            kept += c;
    }
    return folded(kept);
}

QString folded(QStringView text) {
    QString out;
    out.reserve(text.size());
    bool gap = false;
    for (const QChar c : text) {
        if (c.isSpace()) {
            gap = !out.isEmpty();
            continue;
        }
        if (gap)
            out += u' ';
        gap = false;
        out += c;
    }
    return out;
}

namespace {

/// What search makes of a letter beyond the Latin and Cyrillic ones of every day; nothing of a mark on a
/// letter.
std::optional<QChar> foldedLetter(QChar c) {
    const QChar low = c.toLower();
    if (low.unicode() >= 0xC0 && low.unicode() < 0x250 && low.decompositionTag() == QChar::Canonical)
        return low.decomposition().at(0);
    return c.category() == QChar::Mark_NonSpacing ? std::nullopt : std::optional(low);
}

} // namespace

QString searchFolded(QStringView text) {
    constexpr char16_t toSmall = 0x20; // from a capital letter, in both scripts
    QString out(text.size(), Qt::Uninitialized);
    QChar* to = out.data();
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x80)
            *to++ = QChar(code >= u'A' && code <= u'Z' ? char16_t(code + toSmall) : code);
        else if (code >= u'А' && code <= u'я')
            *to++ = QChar(code <= u'Я' ? char16_t(code + toSmall) : code);
        else if (code == u'Ё' || code == u'ё')
            *to++ = u'е';
        else if (const auto folded = foldedLetter(c))
            *to++ = *folded;
    }
    out.truncate(to - out.constData());
    return out;
}

QString shortened(const QString& text, qsizetype length) {
    if (text.size() <= length)
        return text;
    qsizetype end = text.lastIndexOf(u' ', length - 1);
    if (end < length / 2) // one long word: cut inside it, but never inside a surrogate pair
        end = length - 1;
    if (end > 0 && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + QChar(0x2026);
}

} // namespace svodka::text
