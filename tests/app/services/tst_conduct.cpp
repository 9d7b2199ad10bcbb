// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ConductRules.h"
#include "support/TestLibrary.h"

#include <QTest>

using namespace svodka;
using namespace svodka::test;

namespace {

/// The services on a clock that the rules set. 2026-11-23 is a Monday.
class ServiceReader final : public ConductReader {
public:
    void follow(const QUrl& address) override {
        const auto found = await(m_library.importer.inspect(address.toString(QUrl::FullyEncoded)));
        const bool isFeed = found && !found->candidates.isEmpty();
        (void)await(m_library.feeds.subscribe(
            {.candidate =
                 isFeed ? found->candidates.first() : FeedCandidate{.address = address, .title = {}}}));
    }
    void refresh(Kind kind) override {
        (void)await(m_library.feeds.refresh({}, kind == Kind::Due ? RefreshKind::Due : RefreshKind::All));
    }
    void later(qint64 seconds) override { m_library.clock->advance(seconds); }
    QList<Seen> feeds() override {
        QList<Seen> seen;
        const auto tree = await(m_library.feeds.tree());
        if (tree)
            for (const Feed& feed : tree->feeds)
                seen.append({feed.address, feed.articles, feed.fetch.error.has_value()});
        return seen;
    }

private:
    TestLibrary m_library;
};

} // namespace

class TestConduct : public QObject {
    Q_OBJECT
private slots:
    void rulesAreKept_data() {
        QTest::addColumn<int>("index");
        const auto& rules = conductRules();
        for (qsizetype i = 0; i < rules.size(); ++i)
            QTest::addRow("%s: %s (%s)", rules[i].level == ConductRule::Level::Must ? "MUST" : "SHOULD",
                          rules[i].name, rules[i].source)
                << static_cast<int>(i);
    }
    void rulesAreKept() {
        QFETCH(int, index);
        ServiceReader reader;
        ScriptedServer server;
        const QString wrong = conductRules().at(index).check(reader, server);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TestConduct)
#include "tst_conduct.moc"
