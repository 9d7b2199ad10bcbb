// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <utility>

namespace svodka::net {

/// Takes an HTTP/1.x answer apart as it arrives (RFC 9112): head, then a body by length, in chunks, or up to
/// the end of the connection. Every part has a limit, so that no server keeps it busy: a head of 64 KiB, ten
/// interim answers, chunk sizes and trailers of a few KiB.
class AnswerReader {
public:
    enum class State { Head, Body, Complete, Broken };
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    void feed(QByteArrayView bytes);
    void end(); ///< the connection was closed

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool hasHead() const { return m_state == State::Body || m_state == State::Complete; }
    [[nodiscard]] int status() const { return m_status; }
    [[nodiscard]] const Headers& headers() const { return m_headers; } ///< lower-case names, in their order
    /// What has arrived of the body since the last call, transfer encoding undone.
    [[nodiscard]] QByteArray takeBody() { return std::exchange(m_body, {}); }

private:
    enum class Framing { Length, Chunks, UntilClosed };
    enum class Chunk { Size, Data, End, Trailer };

    bool advance();
    bool readHead();
    void parseHead(QByteArrayView head);
    void chooseFraming();
    bool readLength();
    bool readChunk();
    bool readChunkSize(QByteArrayView line);
    bool takeLine(QByteArrayView& line, qsizetype limit);
    bool takeData();
    bool breakOff();
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_at); }
    [[nodiscard]] QByteArray header(QByteArrayView name) const;

    State m_state = State::Head;
    Framing m_framing = Framing::UntilClosed;
    Chunk m_chunk = Chunk::Size;
    QByteArray m_buffer;
    qsizetype m_at = 0; ///< of m_buffer, what is not read yet
    QByteArray m_body;
    Headers m_headers;
    int m_status = 0;
    int m_interim = 0;
    qint64 m_left = 0;        ///< of the body or the chunk
    qsizetype m_trailers = 0; ///< bytes
};

} // namespace svodka::net
