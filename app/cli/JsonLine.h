// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QStringList>

#include <iosfwd>

namespace svodka::cli {

/// Writes one JSON value straight into bytes, in one line. For answers of thousands of entries: QJsonDocument
/// holds all of it twice more before the first byte is out. What is empty is left out.
class JsonLine {
public:
    /// With `out` the bytes go there as they come; flush() at the end.
    explicit JsonLine(std::ostream* out = nullptr) : m_out(out) {}
    void flush();
    void beginObject(QLatin1String key = {});
    void endObject() { close('}'); }
    void beginArray(QLatin1String key = {});
    void endArray() { close(']'); }
    void put(QLatin1String key, const QString& value);
    void put(QLatin1String key, const QByteArray& utf8);
    void put(QLatin1String key, const QStringList& values);
    void putNumber(QLatin1String key, qint64 value);
    void putTrue(QLatin1String key) { putWord(key, "true"); }
    void putFalse(QLatin1String key) { putWord(key, "false"); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; } ///< without `out`

private:
    void begin(QLatin1String key);
    void close(char bracket);
    void putWord(QLatin1String key, const char* word);
    void writeString(const QByteArray& utf8);

    std::ostream* m_out;
    QByteArray m_bytes;
    bool m_first = true; ///< nothing stands in the innermost object or array yet
};

} // namespace svodka::cli
