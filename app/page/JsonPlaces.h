// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <QHash>
#include <QString>

namespace svodka::page {

/// Where in a JSON text (RFC 8259) each key and each item of an array stands; Qt's reader keeps no positions.
/// For text that Qt has read without an error. A path is keys and indexes with slashes: "fields/title/0".
class JsonPlaces {
public:
    explicit JsonPlaces(const QByteArray& json);
    /// Offset in bytes of the key, or of the item; 0 for a path that is not there.
    [[nodiscard]] qsizetype offsetOf(const QString& path) const { return m_places.value(path, 0); }

private:
    void value(const QString& path);
    void members(const QString& path);
    void items(const QString& path);
    QString text();
    void skipSpace();
    [[nodiscard]] char here() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }

    const QByteArray& m_json;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_places;
};

} // namespace svodka::page
