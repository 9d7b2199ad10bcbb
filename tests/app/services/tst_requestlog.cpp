// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RequestLog.h"

#include <QSignalSpy>
#include <QTest>

using namespace svodka;

class TestRequestLog : public QObject {
    Q_OBJECT
private slots:
    void aRequestIsOneRecordFromItsQueueToItsOutcome() {
        RequestLog log;
        QSignalSpy added(&log, &RequestLog::added);
        QSignalSpy changed(&log, &RequestLog::changed);
        log.note({.id = 7, .state = RequestRecord::State::Queued});
        log.note({.id = 8, .state = RequestRecord::State::Queued});
        log.note({.id = 7, .state = RequestRecord::State::Done, .status = 200});
        QCOMPARE(log.records().size(), 2);
        QCOMPARE(log.records().first().id, quint64(7));
        QCOMPARE(log.records().first().status, 200);
        QCOMPARE(added.size(), 2);
        QCOMPARE(changed.size(), 1);
    }

    void whatIsUnderWayIsKeptAndOfTheRestTheLast() {
        RequestLog log;
        QSignalSpy removed(&log, &RequestLog::removed);
        log.note({.id = 1, .state = RequestRecord::State::Asking});
        const auto many = quint64(RequestLog::mostKept) + 5;
        for (quint64 id = 2; id < 2 + many; ++id) {
            log.note({.id = id, .state = RequestRecord::State::Queued});
            log.note({.id = id, .state = RequestRecord::State::Done});
        }
        QCOMPARE(log.records().size(), RequestLog::mostKept + 1);
        QCOMPARE(log.records().first().id, quint64(1));
        QCOMPARE(log.records().at(1).id, quint64(7));
        QCOMPARE(removed.size(), 5);
        log.clear();
        QCOMPARE(log.records().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestLog)
#include "tst_requestlog.moc"
