// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of real markup and invented text in tests/fixtures/pages: NAME.html gives NAME.json, field by field.
// SVODKA_WRITE_GOLDEN=1 writes the answers anew; look at the difference before it is committed.
#include "cli/PageJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QDir pages(QStringLiteral(SVODKA_SOURCE_DIR "/tests/fixtures/pages"));

QByteArray contents(const QString& name) {
    QFile file(pages.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What was removed is told by its rule alone: the texts stand in the page.
QJsonObject withoutTexts(QJsonObject object) {
    QJsonArray rules;
    for (const QJsonValue& piece : object.value("furniture"_L1).toArray())
        rules.append(piece.toObject().value("rule"_L1));
    object.insert("furniture"_L1, rules);
    return object;
}

} // namespace

class TestGoldenPages : public QObject {
    Q_OBJECT
private slots:
    void everyFieldIsRead_data() {
        QTest::addColumn<QString>("name");
        for (const QString& file : pages.entryList({u"*.html"_s}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }
    void everyFieldIsRead() {
        QFETCH(QString, name);
        QJsonObject golden = QJsonDocument::fromJson(contents(name + u".json"_s)).object();
        const QUrl address(golden.take("address"_L1).toString());
        QVERIFY2(address.isValid(), "NAME.json must at least name the page's \"address\"");
        const auto page = page::normalize({contents(name + u".html"_s), address}, page::ProfileSet::load({}));
        QVERIFY(page);
        QJsonObject read = withoutTexts(cli::jsonOf(*page));
        if (qEnvironmentVariableIsSet("SVODKA_WRITE_GOLDEN")) {
            read.insert("address"_L1, address.toString());
            QFile file(pages.filePath(name + u".json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QJsonDocument(read).toJson());
            return;
        }
        for (const QString& key : golden.keys() + read.keys())
            QVERIFY2(read.value(key) == golden.value(key),
                     QJsonDocument(QJsonObject{{key, read.value(key)}, {u"golden"_s, golden.value(key)}})
                         .toJson()
                         .constData());
    }
    void noWordInCapitalsReachesTheArticle() {
        // Furniture is written in capitals in these pages.
        for (const QString& file : pages.entryList({u"*.json"_s}, QDir::Files)) {
            const QJsonObject golden = QJsonDocument::fromJson(contents(file)).object();
            for (const auto key : {"text"_L1, "html"_L1, "title"_L1, "lead"_L1})
                for (const auto trap :
                     {"ADVERT"_L1, "SHARE"_L1, "CARD"_L1, "FOOTER"_L1, "PLAYER"_L1, "LOG IN"_L1})
                    QVERIFY2(!golden.value(key).toString().contains(trap), qPrintable(file + u' ' + trap));
        }
    }
};

QTEST_GUILESS_MAIN(TestGoldenPages)
#include "tst_goldenpages.moc"
