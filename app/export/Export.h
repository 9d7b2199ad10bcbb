// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "core/Result.h"

#include <QLocale>
#include <QMap>
#include <QTimeZone>

class QIODevice;

namespace svodka::exporting {

enum class Format { Html, Epub, Markdown, Text, Pdf };

/// An article with everything that goes into the file with it.
struct ExportedArticle {
    Article article;
    /// Bytes by address as in the blocks. A picture that is not here is written as a link.
    QMap<QUrl, QByteArray> pictures{};
    QList<Comment> comments{}; ///< by time, oldest first; an appendix
};

/// Words of the interface that stand in an export, and how its times are written.
struct ExportWords {
    QString published; ///< "Published"; followed by ": " and the time
    QString updated;
    QString saved;
    QString source; ///< "Source"; followed by the address
    QString tags;
    QString related;  ///< heading of the box of related articles
    QString comments; ///< heading of the appendix
    QString contents; ///< heading of the table of contents
    QString language; ///< BCP 47, of these words
    QLocale locale{QLocale::C};
    QTimeZone zone{QTimeZone::utc()};
};

/// What is to be written.
struct Export {
    QList<ExportedArticle> articles; ///< in reading order, at least one
    ExportWords words;
    QString title{};         ///< of the whole (a feed's name); empty = the first article's
    QDateTime made{};        ///< UTC; stands in EPUB, which has to say it
    QString pictureFolder{}; ///< Markdown only: where the caller puts pictureFiles(), relative to the text;
                             ///< empty = pictures are links
};

/// Writes to an open device; knows no file, no clock and no settings. The same export gives the same bytes,
/// but for PDF, into which Qt writes the time. Any thread.
/// Errors: NotFound (no article), FileNotWritable (the device took less than everything; the caller knows its
/// name), UnsupportedContent (PDF without a QGuiApplication).
[[nodiscard]] Result<void> write(const Export& exported, Format format, QIODevice& device);

/// Pictures that Markdown refers to, by file name; the names are made here and never come from an address.
[[nodiscard]] QMap<QString, QByteArray> pictureFiles(const Export& exported);

/// ".html", ".epub", ".md", ".txt", ".pdf"
[[nodiscard]] QString fileSuffix(Format format);

} // namespace svodka::exporting
