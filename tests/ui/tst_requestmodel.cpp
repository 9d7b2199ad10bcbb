// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"
#include "ui/activity/ActivityWindow.h"
#include "ui/activity/RequestModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

using State = RequestRecord::State;

RequestRecord request(quint64 id, const QString& address, State state = State::Done, int status = 200) {
    RequestRecord made{
        .id = id, .purpose = FetchPurpose::Feed, .address = QUrl(address), .reached = QUrl(address)};
    made.state = state;
    made.status = status;
    made.bytes = 1500;
    made.started = QDateTime({2026, 11, 23}, {12, 0}, Qt::UTC);
    made.milliseconds = 340;
    return made;
}

RequestRecord failed(quint64 id, const QString& address, const Error& error) {
    RequestRecord made = request(id, address, State::Done, 0);
    made.error = error;
    return made;
}

} // namespace

class TestRequestModel : public QObject {
    Q_OBJECT
private slots:
    void keepsTheContractOfModels() {
        RequestLog log;
        log.note(request(1, u"https://a.example/feed"_s));
        RequestModel model(log);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        log.note(request(2, u"https://b.example/feed"_s, State::Queued, 0));
        log.note(request(3, u"https://c.example/feed"_s, State::Asking, 0));
        log.note(request(2, u"https://b.example/feed"_s, State::Receiving));
        log.note(request(3, u"https://c.example/feed"_s));
        QCOMPARE(model.rowCount(), 3);
        log.clear();
        QCOMPARE(model.rowCount(), 1); // what is under way stays
        model.retranslate();
    }

    void itIsBounded() {
        RequestLog log;
        RequestModel model(log);
        for (quint64 id = 1; id <= RequestLog::mostKept + 10; ++id)
            log.note(request(id, u"https://a.example/feed"_s));
        QCOMPARE(model.rowCount(), int(RequestLog::mostKept));
    }

    void aRowSaysHowItGoes() {
        RequestLog log;
        RequestModel model(log);
        const auto at = [&](int row, RequestModel::Column column) {
            return model.index(row, column).data().toString();
        };
        log.note(request(1, u"https://a.example/news/feed?x=1"_s, State::Asking, 0));
        QCOMPARE(at(0, RequestModel::Host), u"a.example"_s);
        QCOMPARE(at(0, RequestModel::Path), u"/news/feed?x=1"_s);
        QCOMPARE(at(0, RequestModel::State), u"Asking"_s);
        QCOMPARE(at(0, RequestModel::Outcome), QString());
        log.note(request(1, u"https://a.example/news/feed?x=1"_s, State::Done, 304));
        QCOMPARE(at(0, RequestModel::State), u"Done"_s);
        QVERIFY(at(0, RequestModel::Outcome).contains(u"304"_s));
        log.note(failed(2, u"https://b.example"_s, {ErrorKind::TimedOut, u"b.example"_s}));
        QCOMPARE(at(1, RequestModel::Path), u"/"_s);
        QCOMPARE(at(1, RequestModel::State), u"Failed"_s);
        QVERIFY(at(1, RequestModel::Outcome).contains(u"took too long"_s));
    }

    void theWindowShowsFiltersAndCopies() {
        QTemporaryDir folder;
        Settings settings(folder.filePath(u"settings.ini"_s));
        RequestLog log;
        ActivityWindow window(log, settings);
        window.show();
        auto* view = window.findChild<QTreeView*>(u"requestTable"_s);
        auto* count = window.findChild<QLabel*>(u"requestCount"_s);
        QVERIFY(count->text().startsWith(u"Nothing"_s));
        log.note(request(1, u"https://a.example/feed"_s));
        log.note(failed(2, u"https://b.example/feed"_s, {ErrorKind::HttpStatus, u"b.example"_s, 404}));
        QCOMPARE(view->model()->rowCount(), 2);
        QCOMPARE(view->model()->index(0, RequestModel::Host).data().toString(),
                 u"b.example"_s); // newest first
        QTest::mouseClick(window.findChild<QCheckBox*>(u"onlyFailures"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QCOMPARE(view->model()->rowCount(), 1);
        QVERIFY(count->text().startsWith(u"1 of 2"_s));
        log.note(request(3, u"https://c.example/feed"_s)); // comes while it is filtered
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::mouseClick(window.findChild<QPushButton*>(u"copyButton"_s), Qt::LeftButton);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"b.example\t/feed\tFailed"_s));
        QVERIFY(!copied.contains(u"a.example"_s));
        window.findChild<QCheckBox*>(u"onlyFailures"_s)->setChecked(false);
        window.findChild<QLineEdit*>(u"requestFilter"_s)->setText(u"C.EXAMPLE"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        window.findChild<QLineEdit*>(u"requestFilter"_s)->clear();
        QTest::mouseClick(window.findChild<QPushButton*>(u"clearButton"_s), Qt::LeftButton);
        QCOMPARE(view->model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestRequestModel)
#include "tst_requestmodel.moc"
