// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "export/Export.h"

namespace svodka::exporting {

/// A time with its label: "Published: 26 August 2026, 10:00".
struct TimeFact {
    QString label;
    QString text;
    QDateTime time; ///< UTC
};

/// What every form of export says of an article before and after its body. Empty = unknown.
struct ArticleFacts {
    QString title;
    QString secondTitle;
    QString lead;     ///< empty when the body begins with it
    QString source;   ///< "Site · Section"
    QString dateline; ///< "MOSCOW, August 26 (RIA Novosti)"
    QString authors;
    QList<TimeFact> times; ///< published, updated, saved
    QStringList tags;
    QUrl address;
    QString language; ///< BCP 47
    bool rightToLeft = false;
    Blocks body; ///< the lead picture first when the body does not show it
};

[[nodiscard]] ArticleFacts factsOf(const ExportedArticle& exported, const ExportWords& words);

/// Of the whole: its own, or the first article's.
[[nodiscard]] QString titleOf(const Export& exported);
/// Of the whole: the first article's, or that of the words.
[[nodiscard]] QString languageOf(const Export& exported);

/// A comment as it is written: whom it answers is said in one line.
struct CommentFacts {
    QString author;
    QString time;
    QDateTime created; ///< UTC
    QString quote;     ///< "Author: what was said", cut; empty = no answer to anybody
    QString text;
};

/// Deleted ones are left out.
[[nodiscard]] QList<CommentFacts> commentsOf(const ExportedArticle& exported, const ExportWords& words);

} // namespace svodka::exporting
