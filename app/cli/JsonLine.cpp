// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonLine.h"

#include <ostream>

namespace svodka::cli {

void JsonLine::flush() {
    if (m_out)
        m_out->write(m_bytes.constData(), m_bytes.size());
    m_bytes.resize(0); // keeps its memory
}

void JsonLine::begin(QLatin1String key) {
    constexpr qsizetype piece = 64 * 1024;
    if (m_out && m_bytes.size() > piece)
        flush();
    if (!m_first)
        m_bytes += ',';
    m_first = false;
    if (!key.isEmpty())
        ((m_bytes += '"').append(key.data(), key.size())).append("\":");
}

void JsonLine::beginObject(QLatin1String key) {
    begin(key);
    m_bytes += '{';
    m_first = true;
}

void JsonLine::beginArray(QLatin1String key) {
    begin(key);
    m_bytes += '[';
    m_first = true;
}

void JsonLine::close(char bracket) {
    m_bytes += bracket;
    m_first = false;
}

void JsonLine::put(QLatin1String key, const QString& value) {
    if (!value.isEmpty())
        put(key, value.toUtf8());
}

void JsonLine::put(QLatin1String key, const QByteArray& utf8) {
    if (utf8.isEmpty())
        return;
    begin(key);
    writeString(utf8);
}

void JsonLine::put(QLatin1String key, const QStringList& values) {
    if (values.isEmpty())
        return;
    beginArray(key);
    for (const QString& value : values) {
        begin({});
        writeString(value.toUtf8());
    }
    endArray();
}

void JsonLine::putNumber(QLatin1String key, qint64 value) {
    begin(key);
    m_bytes += QByteArray::number(value);
}

void JsonLine::putWord(QLatin1String key, const char* word) {
    begin(key);
    m_bytes += word;
}

/// RFC 8259 §7.
void JsonLine::writeString(const QByteArray& utf8) {
    constexpr char digits[] = "0123456789abcdef";
    m_bytes += '"';
    const char* run = utf8.cbegin();
    for (const char* at = run; at != utf8.cend(); ++at) {
        const auto byte = static_cast<unsigned char>(*at);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        m_bytes.append(run, at - run);
        run = at + 1;
        if (byte == '"' || byte == '\\')
            (m_bytes += '\\') += *at;
        else
            ((m_bytes += "\\u00") += digits[byte >> 4]) += digits[byte & 0xf];
    }
    m_bytes.append(run, utf8.cend() - run);
    m_bytes += '"';
}

} // namespace svodka::cli
