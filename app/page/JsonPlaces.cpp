// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/JsonPlaces.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace svodka::page {

JsonPlaces::JsonPlaces(const QByteArray& json) : m_json(json) {
    if (m_json.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    value({});
}

void JsonPlaces::skipSpace() {
    while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
        ++m_at;
}

void JsonPlaces::value(const QString& path) {
    skipSpace();
    if (here() == '{')
        members(path);
    else if (here() == '[')
        items(path);
    else if (here() == '"')
        (void)text();
    else
        while (here() != '\0' && here() != ',' && here() != '}' && here() != ']')
            ++m_at;
}

void JsonPlaces::members(const QString& path) {
    ++m_at;
    for (skipSpace(); here() == '"'; skipSpace()) {
        const qsizetype start = m_at;
        const QString inner = path + text();
        m_places.insert(inner, start);
        skipSpace();
        ++m_at; // the colon
        value(inner + u'/');
        skipSpace();
        if (here() != ',')
            break;
        ++m_at;
    }
    ++m_at;
}

void JsonPlaces::items(const QString& path) {
    ++m_at;
    skipSpace();
    for (int i = 0; here() != ']' && here() != '\0'; ++i) {
        skipSpace();
        const QString inner = path + QString::number(i);
        m_places.insert(inner, m_at);
        value(inner + u'/');
        skipSpace();
        if (here() != ',')
            break;
        ++m_at;
    }
    ++m_at;
}

QString JsonPlaces::text() {
    const qsizetype start = m_at++;
    while (here() != '\0' && here() != '"')
        m_at += here() == '\\' ? 2 : 1;
    ++m_at;
    return QJsonDocument::fromJson('[' + m_json.mid(start, m_at - start) + ']').array().at(0).toString();
}

} // namespace svodka::page
