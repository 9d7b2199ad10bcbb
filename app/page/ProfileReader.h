// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageProfile.h"

#include <QJsonObject>

namespace svodka::page {

/// Reads and checks one profile against its schema. The first fault ends the reading and is named with its
/// line and column; a key that the schema does not know is a fault, so that a misspelt one is not silently
/// without effect.
class ProfileReader {
public:
    ProfileReader(const QByteArray& json, const QList<PageProfile>& parents)
        : m_json(json),
          m_parents(parents) {}

    /// Error: BadProfile; number: the line, from 1.
    [[nodiscard]] Result<PageProfile> read();
    /// Of the fault that `read` answered with: characters from 1; 0 when there was none.
    [[nodiscard]] int column() const { return m_column; }

private:
    void readBasics(const QJsonObject& root);
    void readSelectors(const QJsonObject& root);
    void readListing(const QJsonObject& object);
    void checkKeys(const QJsonObject& object, const QString& path, const QStringList& known);
    QStringList strings(const QJsonObject& object, const QString& path, const QString& key);
    SelectorList selectors(const QJsonObject& object, const QString& path, const QString& key);
    ValueRules valueRules(const QJsonObject& object, const QString& path, const QString& key);
    std::optional<html::Selector> compiled(const QString& css, const QString& path);
    QJsonObject object(const QJsonObject& parent, const QString& key);
    void fail(const QString& what, const QString& path);
    void failAt(const QString& what, qsizetype offset);

    const QByteArray& m_json;
    const QList<PageProfile>& m_parents;
    PageProfile m_profile;
    std::optional<Error> m_fault;
    int m_column = 0;
};

} // namespace svodka::page
