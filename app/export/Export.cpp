// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Export.h"

#include "export/EpubWriter.h"
#include "export/HtmlWriter.h"
#include "export/MarkdownWriter.h"
#include "export/PdfWriter.h"
#include "export/PictureFiles.h"
#include "export/TextWriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

Result<void> put(const Result<QByteArray>& bytes, QIODevice& device) {
    if (!bytes)
        return bytes.error();
    return device.write(*bytes) == bytes->size() ? Result<void>() : ErrorKind::FileNotWritable;
}

} // namespace

Result<void> write(const Export& exported, Format format, QIODevice& device) {
    if (exported.articles.isEmpty())
        return ErrorKind::NotFound;
    switch (format) {
    case Format::Html:
        return writeHtml(exported, device) ? Result<void>() : ErrorKind::FileNotWritable;
    case Format::Epub:
        return put(epubOf(exported), device);
    case Format::Markdown:
        return put(markdownOf(exported).toUtf8(), device);
    case Format::Text:
        return put(plainTextOf(exported).toUtf8(), device);
    case Format::Pdf:
        return put(pdfOf(exported), device);
    }
    Q_UNREACHABLE();
}

QMap<QString, QByteArray> pictureFiles(const Export& exported) {
    return PictureFiles(exported.articles).files();
}

QString fileSuffix(Format format) {
    switch (format) {
    case Format::Html:
        return u".html"_s;
    case Format::Epub:
        return u".epub"_s;
    case Format::Markdown:
        return u".md"_s;
    case Format::Text:
        return u".txt"_s;
    case Format::Pdf:
        return u".pdf"_s;
    }
    Q_UNREACHABLE();
}

} // namespace svodka::exporting
