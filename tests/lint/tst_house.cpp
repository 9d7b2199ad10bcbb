// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for the whole tree: a licence line on each file, the fixed top level, no blocking loops, no
// words outside translations.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDir root(QStringLiteral(SVODKA_SOURCE_DIR));

QStringList sources(const QStringList& folders, const QStringList& patterns) {
    QStringList out;
    for (const QString& folder : folders) {
        QDirIterator files(root.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            out += root.relativeFilePath(files.next());
    }
    return out;
}

QString contents(const QString& path) {
    QFile file(root.filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestHouse : public QObject {
    Q_OBJECT
private slots:
    void everySourceNamesItsLicence() {
        QStringList without;
        const QStringList files =
            sources({u"app"_s, u"ui"_s, u"tests"_s, u"packaging"_s},
                    {u"*.h"_s, u"*.cpp"_s, u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.py"_s, u"*.sh"_s});
        QVERIFY(files.size() > 50);
        for (const QString& path : files)
            if (!contents(path).left(400).contains("SPDX-License-Identifier:"_L1))
                without += path;
        QVERIFY2(without.isEmpty(), qPrintable(without.join(u'\n')));
    }

    void theTopLevelIsFixed() {
        const QStringList known{u"app"_s,   u"ui"_s,        u"resources"_s, u"translations"_s,
                                u"tests"_s, u"packaging"_s, u"build"_s};
        for (const QString& folder : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            QVERIFY2(known.contains(folder), qPrintable(folder));
    }

    void nothingBlocksOrNestsAnEventLoop() {
        static const QRegularExpression blocking(
            u"\\b(processEvents|QEventLoop|waitForFinished|waitForReadyRead|msleep|usleep)\\b|\\.exec\\(\\)"_s);
        static const QRegularExpression comment(u"//[^\n]*"_s);
        QStringList wrong;
        for (const QString& path : sources({u"app"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s})) {
            if (path.startsWith("app/storage/"_L1) || path == "ui/main.cpp"_L1 ||
                path.startsWith("app/cli/"_L1))
                continue; // SQL's query.exec(), the main loops
            const auto match = blocking.match(contents(path).remove(comment));
            if (match.hasMatch())
                wrong += path + u": "_s + match.captured();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    void russianWordsStandInTranslationsOnly() {
        static const QRegularExpression words(u"\"[^\"\n]*[А-Яа-яЁё]{3,}[^\"\n]*\""_s);
        const QStringList names{u"Русский"_s,
                                u"&Русский"_s}; // a language is called by its own name everywhere
        QStringList wrong;
        for (const QString& path :
             sources({u"ui"_s, u"app/services"_s, u"app/i18n"_s, u"app/cli"_s}, {u"*.cpp"_s, u"*.h"_s})) {
            auto matches = words.globalMatch(contents(path));
            while (matches.hasNext()) {
                const QString found = matches.next().captured();
                if (!names.contains(found.sliced(1, found.size() - 2)))
                    wrong += path + u": "_s + found;
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHouse)
#include "tst_house.moc"
