// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/Cli.h"
#include "support/ConductRules.h"

#include <QTemporaryDir>
#include <QTest>

using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

/// The real program, a process for every step; its clock is the machine's.
class CliReader final : public ConductReader {
public:
    void follow(const QUrl& address) override {
        (void)m_cli.run({u"subscribe"_s, address.toString(QUrl::FullyEncoded)});
    }
    void refresh(Kind kind) override {
        (void)m_cli.run(kind == Kind::Due ? QStringList{u"refresh"_s, u"--due"_s}
                                          : QStringList{u"refresh"_s});
    }
    void later(qint64) override { qFatal("this rule needs a clock"); }
    QList<Seen> feeds() override {
        QList<Seen> seen;
        for (const QJsonValue& feed : m_cli.run({u"--json"_s, u"feeds"_s}).array())
            seen.append({QUrl(feed[u"url"].toString()), feed[u"articles"].toInt(), !feed[u"error"].isNull()});
        return seen;
    }

private:
    QTemporaryDir m_folder;
    Cli m_cli{m_folder.filePath(u"library"_s)};
};

} // namespace

/// What tst_conduct says of the services, said of the program.
class TestRefreshing : public QObject {
    Q_OBJECT
private slots:
    void rulesAreKept_data() {
        QTest::addColumn<int>("index");
        const auto& rules = conductRules();
        for (qsizetype i = 0; i < rules.size(); ++i)
            if (!rules[i].needsClock)
                QTest::addRow("%s: %s", rules[i].level == ConductRule::Level::Must ? "MUST" : "SHOULD",
                              rules[i].name)
                    << static_cast<int>(i);
    }
    void rulesAreKept() {
        QFETCH(int, index);
        CliReader reader;
        ScriptedServer server;
        const QString wrong = conductRules().at(index).check(reader, server);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestRefreshing)
#include "tst_refreshing.moc"
