// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageProfile.h"

#include <QJsonObject>

namespace svodka::page {

/// Reads and checks one profile against its schema. The first fault ends the reading and is named with its
/// line; a key that the schema does not know is a fault, so that a misspelt one is not silently without
/// effect.
class ProfileReader {
public:
    ProfileReader(const QByteArray& json, const QList<PageProfile>& parents)
        : m_json(json),
          m_parents(parents) {}

    [[nodiscard]] Result<PageProfile> read();

private:
    void readBasics(const QJsonObject& root);
    void readSelectors(const QJsonObject& root);
    void readListing(const QJsonObject& object);
    void checkKeys(const QJsonObject& object, const QStringList& known);
    QStringList strings(const QJsonObject& object, const QString& key);
    SelectorList selectors(const QJsonObject& object, const QString& key);
    ValueRules valueRules(const QJsonObject& object, const QString& key);
    std::optional<html::Selector> compiled(const QString& css);
    QJsonObject object(const QJsonObject& parent, const QString& key);
    void fail(const QString& what, const QString& where);
    [[nodiscard]] qint64 lineOf(const QString& text) const;

    const QByteArray& m_json;
    const QList<PageProfile>& m_parents;
    PageProfile m_profile;
    std::optional<Error> m_fault;
};

} // namespace svodka::page
