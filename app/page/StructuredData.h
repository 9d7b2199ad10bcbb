// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "page/PageIndex.h"

#include <QString>
#include <QStringList>

namespace svodka::page {

/// What schema.org data say of the page's article, as written; JSON-LD first, microdata where it is silent.
struct StructuredData {
    bool isArticle = false; ///< something of an article type is described
    QString headline;
    QString description;
    QString body; ///< articleBody; often shortened or without its paragraphs
    QStringList authors;
    QString published;
    QString updated;
    QString section;
    QStringList keywords;
    QString language;
    QString publisher;
    QString picture;
    QString discussion;
    QString sectionAddress; ///< of the breadcrumb's second place
};

[[nodiscard]] StructuredData readStructuredData(const PageIndex& index);

} // namespace svodka::page
