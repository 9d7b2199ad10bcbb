// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PollPlan.h"

#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestPollPlan : public QObject {
    Q_OBJECT
private slots:
    void thePaceFollowsTheFeed_data() {
        QTest::addColumn<int>("hoursApart");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("a newsfeed") << 0 << qint64(15 * 60);
        QTest::newRow("hourly") << 1 << qint64(30 * 60);
        QTest::newRow("daily") << 24 << qint64(12 * 3600);
        QTest::newRow("weekly") << 168 << qint64(24 * 3600);
    }
    void thePaceFollowsTheFeed() {
        QFETCH(int, hoursApart);
        QFETCH(qint64, seconds);
        QCOMPARE(after({.now = m_now, .published = dates(hoursApart * 3600, 30)}), seconds);
    }

    void aFeedThatFellSilentIsAskedLessOften() {
        QList<QDateTime> old = dates(60, 20);
        for (QDateTime& time : old)
            time = time.addDays(-1);
        QVERIFY(after({.now = m_now, .published = old}) > 11 * 3600);
    }

    void datesInTheFutureAndMissingOnesDoNotCount() {
        QCOMPARE(after({.now = m_now, .published = {QDateTime(), m_now.addYears(5000)}}), qint64(3600));
        QCOMPARE(after({.now = m_now}), qint64(3600));
    }

    void neverBeforeWhatTheServerCallsFresh() {
        QCOMPARE(after({.now = m_now, .freshSeconds = 7200, .published = dates(60, 5)}), qint64(7200));
        QCOMPARE(after({.now = m_now, .ttlMinutes = 90, .published = dates(60, 5)}), qint64(5400));
        QCOMPARE(after({.now = m_now, .freshSeconds = 31536000}), qint64(86400));
    }

    void aWaitIsKeptToTheSecond() {
        QCOMPARE(after({.now = m_now, .error = Error{ErrorKind::WaitAsked, {}, 17}}), qint64(17));
        const FetchState waiting{.nextPoll = m_now.addSecs(17), .error = Error{ErrorKind::WaitAsked, {}, 17}};
        QVERIFY(mustWait(waiting, m_now));
        QVERIFY(!mustWait(waiting, m_now.addSecs(17)));
        QVERIFY(!mustWait({.nextPoll = m_now.addSecs(17)}, m_now));
    }

    void failuresDoubleTheDistanceUpToADay() {
        const Error error{ErrorKind::TimedOut, u"x"_s, 0};
        FetchState before;
        QList<qint64> distances;
        for (int i = 0; i < 8; ++i) {
            const QDateTime next = nextPoll({.now = m_now, .before = before, .error = error});
            distances.append(m_now.secsTo(next) / 60);
            before = {.fetchedAt = m_now, .nextPoll = next, .error = error};
        }
        QCOMPARE(distances, (QList<qint64>{30, 60, 120, 240, 480, 960, 1440, 1440}));
    }

    void goneIsNotAskedAgain() {
        const Error gone{ErrorKind::HttpStatus, u"x"_s, 410};
        QVERIFY(nextPoll({.now = m_now, .error = gone}) > m_now.addYears(50));
        QVERIFY(isGone({.error = gone}));
        QVERIFY(!isGone({.error = Error{ErrorKind::HttpStatus, u"x"_s, 404}}));
    }

private:
    qint64 after(const PollFacts& facts) const { return m_now.secsTo(nextPoll(facts)); }
    QList<QDateTime> dates(int secondsApart, int count) const {
        QList<QDateTime> out;
        for (int i = 0; i < count; ++i)
            out.append(m_now.addSecs(-qint64(secondsApart) * (i + 1)));
        return out;
    }
    const QDateTime m_now = QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestPollPlan)
#include "tst_pollplan.moc"
