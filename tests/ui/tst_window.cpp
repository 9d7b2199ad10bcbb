// SPDX-License-Identifier: GPL-3.0-or-later
// The real window over a real library and the built-in sample edition, driven by clicks and keys.
#include "SampleWindow.h"
#include "ui/Actions.h"
#include "ui/models/ArticleListModel.h"
#include "ui/models/FeedTreeModel.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

void click(QAbstractItemView* view, const QModelIndex& index) {
    view->scrollTo(index);
    const QRect rect = view->visualRect(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 60, rect.bottom() - 12));
}

ArticleSummary summary(const QListView* list, int row) {
    return list->model()->index(row, 0).data(ArticleListModel::SummaryRole).value<ArticleSummary>();
}

ArticleId currentOf(const QListView* list) {
    return ArticleId{list->currentIndex().data(ArticleListModel::IdRole).toLongLong()};
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_sample = std::make_unique<SampleWindow>();
        m_list = m_sample->part<QListView>(u"articleList"_s);
        m_tree = m_sample->part<QTreeView>(u"feedTree"_s);
        m_search = m_sample->part<QLineEdit>(u"searchField"_s);
    }
    void cleanup() { m_sample.reset(); }

    void theSampleEditionIsThereToRead() {
        QVERIFY(m_sample->openWithSample());
        QVERIFY(m_list->model()->rowCount() > 5);
        QVERIFY(!findFeed(u"World"_s).data().toString().isEmpty());
        QVERIFY(!m_sample->part<QLabel>(u"sectionTitle"_s)->text().isEmpty());
    }

    void aSectionHasItsTitleAndDescriptionAndIsFollowed() {
        QVERIFY(m_sample->openWithSample());
        click(m_tree, findFeed(u"Russia"_s));
        QVERIFY(m_sample->rests());
        QCOMPARE(m_sample->part<QLabel>(u"sectionTitle"_s)->text(), u"Russia"_s);
        QVERIFY(m_sample->part<QPushButton>(u"subscribeButton"_s)->text().startsWith(u"Subscribed"_s));
    }

    void aChosenArticleIsReadAfterAMoment() {
        m_sample->settings().set(Settings::markReadDelay, 0);
        QVERIFY(m_sample->openWithSample());
        click(m_list, m_list->model()->index(1, 0));
        const ArticleId chosen = currentOf(m_list);
        QTRY_VERIFY(summary(m_list, 1).read);
        QCOMPARE(currentOf(m_list), chosen); // the update did not move the selection
    }

    void lettersActOnTheArticleInBothLayouts() {
        QVERIFY(m_sample->openWithSample());
        click(m_list, m_list->model()->index(0, 0));
        QTest::keyClick(m_list, Qt::Key_S);
        QTRY_VERIFY(summary(m_list, 0).starred);
        sendRussian(m_list, 0x042b); // the same key with the Russian layout on
        QTRY_VERIFY(!summary(m_list, 0).starred);
    }

    void lettersInATextFieldAreText() {
        QVERIFY(m_sample->openWithSample());
        click(m_list, m_list->model()->index(0, 0));
        QTest::keyClick(&m_sample->window, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(m_search->hasFocus());
        QTest::keyClicks(m_search, u"s m?"_s);
        QCOMPARE(m_search->text(), u"s m?"_s);
        QVERIFY(!summary(m_list, 0).starred);
    }

    void aSearchFindsAndItsEndBringsTheListBack() {
        QVERIFY(m_sample->openWithSample());
        const int before = m_list->model()->rowCount();
        const QString word = summary(m_list, 0).title.section(u' ', 0, 0);
        m_search->setFocus();
        QTest::keyClicks(m_search, word);
        QTRY_VERIFY(m_list->model()->rowCount() > 0 && m_list->model()->rowCount() < before);
        QTest::keyClicks(m_search, u"zzzqqq"_s);
        QTRY_COMPARE(m_list->model()->rowCount(), 0);
        auto* clear =
            m_sample->part<QWidget>(u"articleListPane"_s)->findChild<QPushButton*>(u"emptyAction"_s);
        QTRY_VERIFY(clear->isVisible());
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(m_list->model()->rowCount(), before);
    }

    void everythingReadCanBeTakenBack() {
        QVERIFY(m_sample->openWithSample());
        // Not the first: it may be open, and then time marks it read.
        QTest::keyClick(m_list, Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(summary(m_list, 1).read);
        auto* undo = m_sample->part<QPushButton>(u"undoButton"_s);
        QTRY_VERIFY(undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(!summary(m_list, 1).read);
        QVERIFY(!undo->isVisible());
    }

    void arrowsMoveBetweenThePanes() {
        QVERIFY(m_sample->openWithSample());
        m_sample->window.activateWindow();
        m_list->setFocus();
        QTRY_VERIFY(m_list->hasFocus());
        QTest::keyClick(m_list, Qt::Key_Left);
        QVERIFY(m_tree->hasFocus());
        click(m_tree, findFeed(u"Russia"_s));
        QTest::keyClick(m_tree, Qt::Key_Right);
        QVERIFY(m_list->hasFocus());
    }

    void aNarrowWindowPutsTheDiscussionInATab() {
        QVERIFY(m_sample->openWithSample());
        auto* tabs = m_sample->part<QTabBar>(u"readingTabs"_s);
        QVERIFY(!tabs->isVisible());
        m_sample->window.resize(800, 600);
        QTRY_VERIFY(tabs->isVisible());
        m_sample->window.resize(1280, 800);
        QTRY_VERIFY(!tabs->isVisible());
    }

    void workingOfflineIsSaidInTheStatusLine() {
        QVERIFY(m_sample->openWithSample());
        auto* network = m_sample->part<QToolButton>(u"networkButton"_s);
        QCOMPARE(network->text(), u"Online"_s);
        QTest::mouseClick(network, Qt::LeftButton);
        QCOMPARE(network->text(), u"Offline"_s);
        QVERIFY(m_sample->settings().get(Settings::workOffline));
    }

    void theFirstStartFollowsTheSample() {
        QVERIFY(m_sample->open());
        m_sample->window.start();
        m_sample->window.showFirstStart();
        m_sample->window.show();
        QVERIFY(m_sample->part<QCheckBox>(u"sampleChoice"_s)->isChecked());
        QTest::mouseClick(m_sample->part<QPushButton>(u"startButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_list->model()->rowCount() > 0, 20'000);
    }

    void anAddressIsLookedAtAndFollowed() {
        QVERIFY(m_sample->open());
        m_sample->window.start();
        m_sample->window.show();
        m_sample->window.actions()[Command::AddFeed]->trigger();
        auto* field = m_sample->part<QLineEdit>(u"addressField"_s);
        field->setText(u"https://sample-en.svodka.invalid/russia/"_s);
        QTest::mouseClick(m_sample->part<QPushButton>(u"actButton"_s), Qt::LeftButton);
        auto* candidates = m_sample->part<QListWidget>(u"candidateList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(candidates->count() > 0, 20'000);
        QTest::mouseClick(m_sample->part<QPushButton>(u"actButton"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_list->model()->rowCount() > 0, 20'000);
    }

    void anAddressThatIsNoneIsRefusedInWords() {
        QVERIFY(m_sample->open());
        m_sample->window.start();
        m_sample->window.show();
        m_sample->window.actions()[Command::AddFeed]->trigger();
        m_sample->part<QLineEdit>(u"addressField"_s)->setText(u"javascript:alert(1)"_s);
        QTest::mouseClick(m_sample->part<QPushButton>(u"actButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_sample->part<QLabel>(u"addressMessage"_s)->text().isEmpty());
        QVERIFY(m_sample->part<QLabel>(u"addressMessage"_s)->text() != u"Looking at the page…"_s);
    }

    void aLibraryThatCannotBeOpenedIsSaidOnTheWholePage() {
        m_sample->window.showLibraryFailure(Error{ErrorKind::LibraryNotWritable, u"/nowhere"_s});
        m_sample->window.show();
        auto* page = m_sample->part<QWidget>(u"libraryFailure"_s);
        QVERIFY(page->isVisible());
        QVERIFY(page->findChild<QLabel*>(u"emptyText"_s)->text().contains(u"/nowhere"_s));
    }

private:
    QModelIndex findFeed(const QString& title) const {
        const QAbstractItemModel* model = m_tree->model();
        const auto found = model->match(model->index(0, 0), Qt::DisplayRole, title, 1,
                                        Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }
    static void sendRussian(QWidget* widget, int letter) {
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(letter), QString(QChar(letter)).toLower(),
                            Qt::NoModifier);
    }

    std::unique_ptr<SampleWindow> m_sample;
    QListView* m_list = nullptr;
    QTreeView* m_tree = nullptr;
    QLineEdit* m_search = nullptr;
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
