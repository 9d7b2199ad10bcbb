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
        QCOMPARE(after({.now = m_now, .rhythm = rhythm(dates(hoursApart * 3600, 30))}), seconds);
    }

    void aFeedThatFellSilentIsAskedLessOften() {
        QList<QDateTime> old = dates(60, 20);
        for (QDateTime& time : old)
            time = time.addDays(-1);
        QVERIFY(after({.now = m_now, .rhythm = rhythm(old)}) > 11 * 3600);
    }

    void datesInTheFutureAndMissingOnesDoNotCount() {
        QCOMPARE(after({.now = m_now, .rhythm = rhythm({QDateTime(), m_now.addYears(5000)})}), qint64(3600));
        QCOMPARE(after({.now = m_now}), qint64(3600));
    }

    void neverBeforeWhatTheServerCallsFresh() {
        QCOMPARE(after({.now = m_now, .freshSeconds = 7200, .rhythm = rhythm(dates(60, 5))}), qint64(7200));
        FeedRhythm withTtl = rhythm(dates(60, 5));
        withTtl.ttlMinutes = 90;
        QCOMPARE(after({.now = m_now, .rhythm = withTtl}), qint64(5400));
        QCOMPARE(after({.now = m_now, .freshSeconds = 31536000}), qint64(86400));
    }

    void aWaitIsKeptToTheSecond() {
        QCOMPARE(after({.now = m_now, .error = Error{ErrorKind::WaitAsked, {}, 17}}), qint64(17));
        const FetchState waiting{.error = Error{ErrorKind::WaitAsked, {}, 17},
                                 .waitUntil =
                                     waitUntil({.now = m_now, .error = Error{ErrorKind::WaitAsked, {}, 17}})};
        QVERIFY(mustWait(waiting, m_now));
        QVERIFY(!mustWait(waiting, m_now.addSecs(17)));
        QVERIFY(!mustWait({.nextPoll = m_now.addSecs(17)}, m_now));
    }

    void whatIsCalledFreshIsAWaitToo() {
        QCOMPARE(waitUntil({.now = m_now, .freshSeconds = 600}), m_now.addSecs(600));
        QCOMPARE(waitUntil({.now = m_now, .freshSeconds = 31536000}), m_now.addDays(1));
        QVERIFY(waitUntil({.now = m_now}).isNull());
        QVERIFY(waitUntil({.now = m_now, .error = Error{ErrorKind::TimedOut, {}, 0}}).isNull());
    }

    void quietHoursAndDaysArePassedOver() {
        FeedRhythm quiet = rhythm(dates(3600, 30)); // half an hour
        quiet.quietHours = 0b111U << 12;            // 12:00 to 15:00; it is Sunday, 12:00
        QCOMPARE(after({.now = m_now, .rhythm = quiet}), qint64(3 * 3600));
        quiet.quietDays = 1U << 6; // Sunday
        QCOMPARE(after({.now = m_now, .rhythm = quiet}), qint64(12 * 3600));
        quiet.quietDays = 0x7f;
        QCOMPARE(after({.now = m_now, .rhythm = quiet}), qint64(1800)); // not believed
    }

    void jitterComesLaterAndNeverBeforeAWait() {
        const FeedRhythm daily = rhythm(dates(8 * 3600, 30));
        QCOMPARE(after({.now = m_now, .rhythm = daily, .jitter = 1}), qint64(4 * 3600 * 11 / 10));
        QCOMPARE(after({.now = m_now, .error = Error{ErrorKind::WaitAsked, {}, 17}, .jitter = 1}),
                 qint64(17));
        QCOMPARE(after({.now = m_now, .freshSeconds = 36000, .rhythm = daily, .jitter = 1}), qint64(36000));
    }

    void aPaceOfTheReadersGoesBeforeItsOwnButNotBeforeTheServers() {
        const FeedRhythm daily = rhythm(dates(8 * 3600, 30));
        QCOMPARE(after({.now = m_now, .rhythm = daily, .paceMinutes = 60}), qint64(3600));
        QCOMPARE(after({.now = m_now, .freshSeconds = 7200, .rhythm = daily, .paceMinutes = 60}),
                 qint64(7200));
        QCOMPARE(after({.now = m_now, .rhythm = daily, .paceMinutes = 1}), qint64(15 * 60));
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
    FeedRhythm rhythm(const QList<QDateTime>& published) const { return rhythmOf({}, published, m_now); }
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
