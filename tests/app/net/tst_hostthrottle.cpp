// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/HostThrottle.h"

#include <QStringList>
#include <QTest>

using namespace svodka::net;
using namespace Qt::StringLiterals;

class TestHostThrottle : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_throttle = std::make_unique<HostThrottle>(2);
        m_started.clear();
    }

    void oneServerGetsAFewAtOnceInOrder() {
        const auto a = enter(u"one"_s, u"a"_s);
        const auto b = enter(u"one"_s, u"b"_s);
        const auto c = enter(u"one"_s, u"c"_s);
        (void)enter(u"one"_s, u"d"_s);
        QCOMPARE(m_started, (QStringList{u"a"_s, u"b"_s}));
        m_throttle->release(b);
        QCOMPARE(m_started.last(), u"c"_s);
        m_throttle->release(a);
        m_throttle->release(c);
        QCOMPARE(m_started, (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void serversDoNotWaitForEachOther() {
        for (const auto& name : {u"a"_s, u"b"_s, u"c"_s})
            (void)enter(u"slow"_s, name);
        (void)enter(u"quick"_s, u"x"_s);
        QCOMPARE(m_started, (QStringList{u"a"_s, u"b"_s, u"x"_s}));
    }

    void whoGivesUpWhileWaitingNeverStarts() {
        const auto a = enter(u"one"_s, u"a"_s);
        (void)enter(u"one"_s, u"b"_s);
        const auto c = enter(u"one"_s, u"c"_s);
        m_throttle->release(c);
        m_throttle->release(a);
        m_throttle->release(a); // twice does no harm
        (void)enter(u"one"_s, u"d"_s);
        QCOMPARE(m_started, (QStringList{u"a"_s, u"b"_s, u"d"_s}));
    }

private:
    HostThrottle::Ticket enter(const QString& host, const QString& name) {
        return m_throttle->enter(host, [this, name] { m_started += name; });
    }
    std::unique_ptr<HostThrottle> m_throttle;
    QStringList m_started;
};

QTEST_GUILESS_MAIN(TestHostThrottle)
#include "tst_hostthrottle.moc"
