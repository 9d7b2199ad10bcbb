// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PureCommands.h"

#include "cli/PageJson.h"
#include "export/CanonicalHtml.h"
#include "page/ArticleNormalizer.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace svodka::cli {
namespace {

constexpr int failed = 1;
constexpr int wrongUse = 2;

int complain(int code, const QString& what) {
    std::cerr << "svodka-cli: " << what.toStdString() << '\n';
    return code;
}

void print(const QByteArray& text) {
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    std::fflush(stdout);
}

struct BatchPage {
    QString id;
    QUrl address;
};

QList<BatchPage> batchPages(const QDir& folder) {
    QFile file(folder.filePath(u"urls.tsv"_s));
    QList<BatchPage> pages;
    if (file.open(QIODevice::ReadOnly))
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
            pages.append({line.section(u'\t', 0, 0), QUrl(line.section(u'\t', 1, 1).trimmed())});
    return pages;
}

bool writeJson(const QString& path, const QJsonObject& object) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly) &&
           file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0;
}

int normalizeBatch(const QString& in, const QString& out, int passes, const page::ProfileSet& profiles) {
    const QDir input(in);
    const QDir output(out);
    const auto pages = batchPages(input);
    if (pages.isEmpty())
        return complain(failed, u"no pages in %1"_s.arg(in));
    int code = 0;
    for (int pass = 1; pass <= passes; ++pass) {
        for (const BatchPage& page : pages) {
            QFile file(input.filePath(page.id + u".html"_s));
            if (!file.open(QIODevice::ReadOnly)) {
                code = complain(failed, u"cannot read %1"_s.arg(file.fileName()));
                continue;
            }
            const auto result = page::normalize({file.readAll(), page.address}, profiles);
            if (pass < passes)
                continue;
            const QJsonObject object = result ? jsonOf(*result) : QJsonObject();
            if (!writeJson(output.filePath(page.id + u".json"_s), object))
                code = complain(failed, u"cannot write %1"_s.arg(page.id));
        }
    }
    return code;
}

int normalizeFile(const QString& path, const QUrl& address, const page::ProfileSet& profiles) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return complain(failed, u"cannot read %1"_s.arg(path));
    const auto result = page::normalize({file.readAll(), address}, profiles);
    if (!result)
        return complain(failed, u"%1 is empty or too large"_s.arg(path));
    print(QJsonDocument(jsonOf(*result)).toJson(QJsonDocument::Indented));
    return 0;
}

QString sanitized(const QString& html, const QUrl& base) {
    return exporting::canonicalHtml(page::structureFromHtml(html, base));
}

int sanitizeLines() {
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject request = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        const QString html =
            sanitized(request.value("html"_L1).toString(), QUrl(request.value("base"_L1).toString()));
        print(QJsonDocument(QJsonObject{{u"id"_s, request.value("id"_L1)}, {u"html"_s, html}})
                  .toJson(QJsonDocument::Compact) +
              '\n');
    }
    return 0;
}

} // namespace

int normalize(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{u"url"_s, {}, u"address"_s},
                       {u"batch"_s, {}},
                       {u"passes"_s, {}, u"number"_s, u"1"_s},
                       {u"profiles"_s, {}, u"folder"_s}});
    if (!parser.parse(QStringList{u"normalize"_s} + arguments))
        return complain(wrongUse, parser.errorText());
    const QStringList names = parser.positionalArguments();
    const bool batch = parser.isSet(u"batch"_s);
    const int passes = parser.value(u"passes"_s).toInt();
    if (names.size() != (batch ? 2 : 1) || passes < 1)
        return complain(wrongUse,
                        u"normalize FILE --url ADDRESS, or normalize --batch IN OUT [--passes N]"_s);
    QList<Error> faults;
    const auto profiles = page::ProfileSet::load(parser.value(u"profiles"_s), &faults);
    for (const Error& fault : std::as_const(faults)) // what is sound is used all the same
        complain(failed, fault.detail);
    return batch ? normalizeBatch(names[0], names[1], passes, profiles)
                 : normalizeFile(names[0], QUrl(parser.value(u"url"_s)), profiles);
}

int sanitize(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.addOptions({{u"base"_s, {}, u"address"_s}, {u"batch"_s, {}}});
    if (!parser.parse(QStringList{u"sanitize"_s} + arguments) || !parser.positionalArguments().isEmpty())
        return complain(wrongUse, u"sanitize [--base ADDRESS], or sanitize --batch"_s);
    if (parser.isSet(u"batch"_s))
        return sanitizeLines();
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return complain(failed, u"cannot read standard input"_s);
    print(sanitized(QString::fromUtf8(input.readAll()), QUrl(parser.value(u"base"_s))).toUtf8() + '\n');
    return 0;
}

} // namespace svodka::cli
