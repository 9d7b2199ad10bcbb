// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/PageProfile.h"
#include "page/ProfileReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;
using page::PageProfile;
using page::ProfileReader;
using page::ProfileSet;

class TestPageProfile : public QObject {
    Q_OBJECT
private slots:
    void theShippedOnesAreSound() {
        QList<Error> faults;
        const auto set = ProfileSet::load({}, &faults);
        for (const Error& fault : faults)
            qWarning() << fault.detail << fault.number;
        QVERIFY(faults.isEmpty());
        for (const QString& id : {u"sputnik-2014"_s, u"sputnik-current"_s, u"ria-2014"_s, u"ria-current"_s})
            QVERIFY2(set.ids().contains(id), qPrintable(id));
    }
    void aFaultIsNamedWithItsLine_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("detail");
        QTest::newRow("syntax") << QByteArray("{\n \"id\": \"x\",\n oops\n}") << 3 << QString();
        QTest::newRow("unknown key") << QByteArray("{\"id\": \"x\",\n\"bodies\": []}") << 2 << u"bodies"_s;
        QTest::newRow("no id") << QByteArray("{\n\"body\": []}") << 1 << u"id"_s;
        QTest::newRow("bad selector")
            << QByteArray("{\"id\": \"x\",\n\"body\": [\n\".a\",\n\".b >\"]}") << 4 << u".b >"_s;
        QTest::newRow("wrong type") << QByteArray("{\"id\": \"x\",\n\n\"body\": \".a\"}") << 3 << u"body"_s;
        QTest::newRow("unknown parent")
            << QByteArray("{\"id\": \"x\",\n\"extends\": \"y\"}") << 2 << u"extends: y"_s;
        QTest::newRow("a name that is known elsewhere")
            << QByteArray(
                   "{\"id\": \"x\", \"fields\": {\"title\": [\"h1\"]},\n\"blocks\": {\n \"title\": []}}")
            << 3 << u"title"_s;
        QTest::newRow("an item of the wrong type")
            << QByteArray("{\"id\": \"x\", \"body\": [\".a\",\n\".b\",\n7]}") << 3 << u"body"_s;
        QTest::newRow("unknown field")
            << QByteArray("{\"id\": \"x\",\n\"fields\": {\n\"colour\": []}}") << 3 << u"colour"_s;
    }
    void aFaultIsNamedWithItsLine() {
        QFETCH(QByteArray, json);
        QFETCH(int, line);
        QFETCH(QString, detail);
        const auto profile = PageProfile::fromJson(json);
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::BadProfile);
        QCOMPARE(profile.error().number, line);
        if (!detail.isEmpty())
            QCOMPARE(profile.error().detail, detail);
    }
    void andWithItsColumn() {
        const auto columnOf = [](const QByteArray& json) {
            ProfileReader reader(json, {});
            (void)reader.read();
            return reader.column();
        };
        QCOMPARE(columnOf(R"({"id": "x", "bodies": []})"), 13);
        QCOMPARE(columnOf("{\"id\": \"x\",\n  \"body\": [\".ё\", \".b >\"]}"), 18);
        QCOMPARE(columnOf("{\"id\": \"x\"}"), 0);
    }
    void aChildAddsFurnitureAndReplacesTheRest() {
        const auto parent =
            PageProfile::fromJson(R"({"id":"p","body":[".a"],"furniture":[".x"],"hosts":["p.example"]})");
        QVERIFY(parent);
        const auto child = PageProfile::fromJson(R"({"id":"c","extends":"p","furniture":[".y"]})", {*parent});
        QVERIFY(child);
        QCOMPARE(child->furniture.size(), 2);
        QCOMPARE(child->body.size(), 1);
        QVERIFY(child->hosts.isEmpty());
    }
    void theUsersOwnWinAndFaultyOnesAreNamed() {
        QTemporaryDir folder;
        const auto write = [&](const QString& name, const QByteArray& json) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write(u"own.json"_s, R"({"id":"ria-current","extends":"sputnik-current","body":[".mine"]})");
        write(u"broken.json"_s, "{");
        QList<Error> faults;
        const auto set = ProfileSet::load(folder.path(), &faults);
        QCOMPARE(set.ids().count(u"ria-current"_s), 1);
        QVERIFY(set.json(u"ria-current"_s).contains(u".mine"_s));
        QCOMPARE(faults.size(), 1);
        QVERIFY(faults.first().detail.startsWith(u"broken.json:1:"_s));
    }
};

QTEST_GUILESS_MAIN(TestPageProfile)
#include "tst_pageprofile.moc"
