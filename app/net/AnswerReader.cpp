// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/AnswerReader.h"

#include <algorithm>

namespace svodka::net {
namespace {

constexpr qsizetype mostHead = 64 * 1024;
constexpr qsizetype mostLine = 4 * 1024; // of a chunk's size or a trailer
constexpr qsizetype mostTrailers = 16 * 1024;
constexpr int mostInterim = 10;
constexpr qint64 mostChunk = qint64(1) << 40;

} // namespace

void AnswerReader::feed(QByteArrayView bytes) {
    m_buffer.append(bytes);
    while (advance()) {
    }
    m_buffer.remove(0, m_at);
    m_at = 0;
}

void AnswerReader::end() {
    const bool isWhole = m_state == State::Body && m_framing == Framing::UntilClosed;
    if (m_state != State::Complete)
        m_state = isWhole ? State::Complete : State::Broken;
}

/// One step; false when it takes more bytes or nothing is left to do.
bool AnswerReader::advance() {
    if (m_state == State::Head)
        return readHead();
    if (m_state != State::Body)
        return false;
    if (m_framing == Framing::Chunks)
        return readChunk();
    if (m_framing == Framing::Length)
        return readLength();
    m_body.append(rest());
    m_at = m_buffer.size();
    return false;
}

bool AnswerReader::breakOff() {
    m_state = State::Broken;
    return false;
}

bool AnswerReader::readHead() {
    constexpr QByteArrayView beginning = "HTTP/1.";
    const QByteArrayView unread = rest();
    const qsizetype known = std::min(unread.size(), beginning.size());
    if (unread.first(known) != beginning.first(known))
        return breakOff();
    const qsizetype strict = unread.indexOf("\r\n\r\n");
    const qsizetype loose = unread.indexOf("\n\n");
    if (strict < 0 && loose < 0)
        return unread.size() > mostHead ? breakOff() : false;
    const bool isStrict = strict >= 0 && (loose < 0 || strict < loose);
    const qsizetype size = isStrict ? strict : loose;
    if (size > mostHead)
        return breakOff();
    parseHead(unread.first(size));
    m_at += size + (isStrict ? 4 : 2);
    if (m_status < 100)
        return breakOff();
    if (m_status < 200)
        return ++m_interim <= mostInterim || breakOff();
    chooseFraming();
    return m_state != State::Broken;
}

void AnswerReader::parseHead(QByteArrayView head) {
    m_headers.clear();
    QList<QByteArray> lines = head.toByteArray().split('\n');
    m_status = lines.takeFirst().mid(8).trimmed().left(3).toInt();
    for (const QByteArray& line : std::as_const(lines)) {
        if (line.startsWith(' ') || line.startsWith('\t')) { // RFC 9112 §5.2
            if (!m_headers.isEmpty())
                m_headers.last().second += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            m_headers.append({line.left(colon).trimmed().toLower(), line.mid(colon + 1).trimmed()});
    }
}

QByteArray AnswerReader::header(QByteArrayView name) const {
    QByteArray value;
    for (const auto& [known, one] : m_headers)
        if (known == name)
            value = value.isEmpty() ? one : value + ", " + one;
    return value;
}

/// RFC 9112 §6.3. A length that is no number says nothing; two that differ may be an attack.
void AnswerReader::chooseFraming() {
    m_state = State::Body;
    if (m_status == 204 || m_status == 304) {
        m_state = State::Complete;
        return;
    }
    if (header("transfer-encoding").toLower().endsWith("chunked")) {
        m_framing = Framing::Chunks;
        return;
    }
    QList<QByteArray> lengths = header("content-length").split(',');
    bool isNumber = false;
    m_left = lengths.takeFirst().trimmed().toLongLong(&isNumber);
    if (std::ranges::any_of(lengths,
                            [&](const QByteArray& one) { return one.trimmed().toLongLong() != m_left; }))
        m_state = State::Broken;
    else if (isNumber && m_left >= 0)
        m_framing = Framing::Length;
    if (m_framing == Framing::Length && m_left == 0)
        m_state = State::Complete;
}

/// Moves what has arrived of m_left into the body; true when all of it has.
bool AnswerReader::takeData() {
    const qsizetype size = static_cast<qsizetype>(std::min<qint64>(m_left, rest().size()));
    m_body.append(rest().first(size));
    m_at += size;
    m_left -= size;
    return m_left == 0;
}

bool AnswerReader::readLength() {
    if (takeData())
        m_state = State::Complete;
    return false;
}

/// The next line without its end; false when it is not whole yet, or when it is longer than it may be.
bool AnswerReader::takeLine(QByteArrayView& line, qsizetype limit) {
    const QByteArrayView unread = rest();
    const qsizetype size = unread.indexOf('\n');
    if (size > limit || (size < 0 && unread.size() > limit))
        return breakOff();
    if (size < 0)
        return false;
    line = unread.first(size).trimmed();
    m_at += size + 1;
    return true;
}

bool AnswerReader::readChunk() {
    if (m_chunk == Chunk::Data) {
        if (!takeData())
            return false;
        m_chunk = Chunk::End;
    }
    QByteArrayView line;
    if (!takeLine(line, mostLine))
        return false;
    if (m_chunk == Chunk::Size)
        return readChunkSize(line);
    if (m_chunk == Chunk::End) {
        m_chunk = Chunk::Size;
        return line.isEmpty() || breakOff();
    }
    m_trailers += line.size() + 1;
    if (line.isEmpty())
        m_state = State::Complete;
    return m_trailers <= mostTrailers || breakOff();
}

bool AnswerReader::readChunkSize(QByteArrayView line) {
    const qsizetype extension = line.indexOf(';');
    const QByteArray size = (extension < 0 ? line : line.first(extension)).trimmed().toByteArray();
    bool isNumber = false;
    m_left = size.toLongLong(&isNumber, 16);
    if (!isNumber || m_left < 0 || m_left > mostChunk)
        return breakOff();
    m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
    return true;
}

} // namespace svodka::net
