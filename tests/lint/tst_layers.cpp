// SPDX-License-Identifier: GPL-3.0-or-later
// Reads every #include of app/ and ui/ and holds it against the arrows of ARCHITECTURE.md: they may only
// point down.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Names = QSet<QString>;

/// What each layer may include of ours, besides itself.
const QMap<QString, Names> arrows{
    {u"core"_s, {}},
    {u"html"_s, {u"core"_s}},
    {u"settings"_s, {u"core"_s}},
    {u"i18n"_s, {u"core"_s}},
    {u"page"_s, {u"html"_s, u"core"_s}},
    {u"feed"_s, {u"html"_s, u"core"_s}},
    {u"export"_s, {u"html"_s, u"core"_s}},
    {u"net"_s, {u"core"_s}},
    {u"storage"_s, {u"core"_s}},
    {u"discussion"_s, {u"net"_s, u"storage"_s, u"core"_s}},
    {u"services"_s,
     {u"net"_s, u"page"_s, u"feed"_s, u"storage"_s, u"discussion"_s, u"export"_s, u"settings"_s, u"core"_s}},
    {u"cli"_s,
     {u"services"_s, u"net"_s, u"page"_s, u"feed"_s, u"html"_s, u"storage"_s, u"discussion"_s, u"export"_s,
      u"settings"_s, u"i18n"_s, u"core"_s}},
    {u"ui/models"_s, {u"services"_s, u"core"_s, u"storage"_s}},
    {u"ui"_s, {u"services"_s, u"settings"_s, u"i18n"_s, u"core"_s, u"storage"_s, u"ui/models"_s}},
};

/// Where a family of headers may be included; everywhere else it is a mistake.
struct Family {
    QString name;
    QRegularExpression header;
    Names layers;
};

const QList<Family> families{
    {u"SQL"_s, QRegularExpression(u"^(QtSql/)?QSql"_s), {u"storage"_s}},
    {u"SQLite"_s, QRegularExpression(u"^sqlite3"_s), {u"storage"_s}},
    {u"network"_s,
     QRegularExpression(u"^(QtNetwork/)?Q(Network|Tcp|Udp|Ssl|Local(Socket|Server)|Host|AbstractSocket)"_s),
     {u"net"_s, u"ui/root"_s}},
    {u"lexbor"_s, QRegularExpression(u"^lexbor/"_s), {u"html"_s}},
    {u"widgets"_s,
     QRegularExpression(u"^(QtWidgets/"
                        u")?Q(Widget|Label|Dialog|MainWindow|Action|Menu|Text(Browser|Edit)|(List|Tree|Table)"
                        u"View|Layout|.*Button|"
                        u"Application$|StyledItem|Style$|Splitter|Scroll)"_s),
     {u"ui"_s, u"ui/root"_s}},
    {u"syntax highlighting"_s, QRegularExpression(u"^KSyntaxHighlighting/"_s), {u"ui"_s}},
};

/// main.cpp and the composition root may join everything; SingleInstance owns the local socket.
bool isRoot(const QString& path) {
    return path == "ui/main.cpp"_L1 || path.startsWith("ui/Application."_L1) ||
           path.startsWith("ui/SingleInstance."_L1);
}

QString layerOf(const QString& path) {
    if (isRoot(path))
        return u"ui/root"_s;
    if (path.startsWith("ui/models/"_L1))
        return u"ui/models"_s;
    if (path.startsWith("ui/"_L1))
        return u"ui"_s;
    return path.section(u'/', 1, 1);
}

/// The layer that an include of ours names: "core/Text.h" → core, "ui/models/X.h" → ui/models.
QString layerOfInclude(const QString& include) {
    if (include.startsWith("ui/models/"_L1))
        return u"ui/models"_s;
    const QString first = include.section(u'/', 0, 0);
    return include.contains(u'/') ? first : QString();
}

struct Include {
    QString file;
    int line;
    QString target;
    bool ours;
};

QList<Include> allIncludes() {
    static const QRegularExpression directive(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QDir root(QStringLiteral(SVODKA_SOURCE_DIR));
    QList<Include> out;
    for (const QString& folder : {u"app"_s, u"ui"_s}) {
        QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            int line = 0;
            while (!file.atEnd()) {
                ++line;
                const auto match = directive.match(QString::fromUtf8(file.readLine()));
                if (match.hasMatch())
                    out.append({root.relativeFilePath(file.fileName()), line, match.captured(2),
                                match.captured(1) == "\""_L1});
            }
        }
    }
    return out;
}

} // namespace

class TestLayers : public QObject {
    Q_OBJECT
private slots:
    void ourIncludesPointDown() {
        QStringList wrong;
        const auto includes = allIncludes();
        QVERIFY(includes.size() > 100);
        for (const Include& include : includes) {
            const QString from = layerOf(include.file);
            const QString to = layerOfInclude(include.target);
            if (!include.ours || from == "ui/root"_L1 || to.isEmpty() || to == from ||
                (to == "ui"_L1 && from == "ui"_L1))
                continue;
            if (!arrows.contains(from))
                wrong += u"%1: a folder that the map does not know"_s.arg(include.file);
            else if (arrows.contains(to) && !arrows.value(from).contains(to))
                wrong += u"%1:%2: %3 may not include %4"_s.arg(include.file)
                             .arg(include.line)
                             .arg(from, include.target);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void foreignHeadersStayInTheirLayer() {
        QStringList wrong;
        for (const Include& include : allIncludes())
            for (const Family& family : families)
                if (family.header.match(include.target).hasMatch() &&
                    !family.layers.contains(layerOf(include.file)))
                    wrong += u"%1:%2: %3 (%4)"_s.arg(include.file)
                                 .arg(include.line)
                                 .arg(include.target, family.name);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void coreKnowsNoObjects() {
        QStringList wrong;
        for (const Include& include : allIncludes())
            if (include.file.startsWith("app/core/"_L1) && include.target == "QObject"_L1)
                wrong += include.file;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
