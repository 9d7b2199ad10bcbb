// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/Export.h"

#include "export/MarkdownWriter.h"
#include "export/PictureFiles.h"
#include "export/TextWriter.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace svodka::exporting {
namespace {

QByteArray bytesOf(const Export& exported, Format format) {
    switch (format) {
    case Format::Html:
    case Format::Epub:
        return {};
    case Format::Markdown:
        return markdownOf(exported).toUtf8();
    case Format::Text:
        return plainTextOf(exported).toUtf8();
    }
    Q_UNREACHABLE();
}

} // namespace

Result<void> write(const Export& exported, Format format, QIODevice& device) {
    if (exported.articles.isEmpty())
        return ErrorKind::NotFound;
    const QByteArray bytes = bytesOf(exported, format);
    if (bytes.isEmpty()) // no writer for it yet: an empty file would be a lie
        return Error{ErrorKind::UnsupportedContent, fileSuffix(format)};
    if (device.write(bytes) != bytes.size())
        return ErrorKind::FileNotWritable;
    return {};
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
    }
    Q_UNREACHABLE();
}

} // namespace svodka::exporting
