// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with feeds and folders: followed, named, ordered, looked into, failed and mended.
#include "SampleWindow.h"
#include "ui/Actions.h"
#include "ui/StatusLine.h"
#include "ui/feeds/AddFeedDialog.h"
#include "ui/feeds/FeedProperties.h"
#include "ui/feeds/ListFiles.h"
#include "ui/feeds/SecretsQuestion.h"
#include "ui/models/FeedTreeModel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray rss(const QByteArray& title, const QList<QByteArray>& titles) {
    QByteArray items;
    for (const QByteArray& each : titles)
        items += "<item><title>" + each + "</title><link>https://post.example/" + each.toPercentEncoding() +
                 "</link><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate></item>";
    return "<rss version='2.0'><channel><title>" + title + "</title><link>https://post.example/</link>" +
           items + "</channel></rss>";
}

net::FetchResponse answer(const QUrl& address, const QByteArray& body) {
    net::FetchResponse response{.address = address, .body = body};
    response.contentType = "application/rss+xml";
    response.etag = "\"e1\"";
    return response;
}

const QUrl post(u"https://post.example/feed"_s);

} // namespace

class TestFeedWindow : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_sample = std::make_unique<SampleWindow>();
        m_tree = m_sample->part<QTreeView>(u"feedTree"_s);
        QVERIFY(m_sample->open());
        m_sample->window.start();
        m_sample->window.resize(1280, 800);
        m_sample->window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&m_sample->window));
    }
    void cleanup() { m_sample.reset(); }

    void whatAnAddressIsIsShownBeforeItIsFollowed() {
        serve({"One", "Two"});
        trigger(Command::AddFeed);
        enterAddress(post.toString());
        auto* list = part<QListWidget>(u"candidateList"_s);
        QTRY_COMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Post"_s));
        QVERIFY(list->item(0)->text().contains(u"2 articles"_s));
        auto* preview = part<QListWidget>(u"previewList"_s);
        QCOMPARE(preview->count(), 2);
        QVERIFY(preview->item(0)->text().startsWith(u"One"_s));
        QVERIFY(m_sample->storage().folder().size() > 0 && await(m_sample->feeds.tree())->feeds.isEmpty());
    }

    void aFeedIsFollowedIntoANewFolder() {
        serve({"One"});
        trigger(Command::AddFeed);
        enterAddress(u"feed:"_s + post.toString());
        QTRY_COMPARE(part<QListWidget>(u"candidateList"_s)->count(), 1);
        auto* box = part<QComboBox>(u"folderBox"_s);
        box->setCurrentIndex(box->count() - 1);
        auto* name = part<QLineEdit>(u"newFolderName"_s);
        QVERIFY(name->isVisible());
        QVERIFY(!part<QPushButton>(u"actButton"_s)->isEnabled()); // the folder has no name yet
        QTest::keyClicks(name, u"Sea"_s);
        QTest::mouseClick(part<QPushButton>(u"actButton"_s), Qt::LeftButton);
        QTRY_VERIFY(find(u"Post"_s).isValid());
        QCOMPARE(find(u"Post"_s).parent().data().toString(), u"Sea"_s);
        QTRY_COMPARE(m_tree->currentIndex().data().toString(), u"Post"_s);
    }

    void aFaultIsSaidAtTheFieldAndCanBeTriedAgain() {
        trigger(Command::AddFeed);
        enterAddress(post.toString());
        auto* message = part<QLabel>(u"addressMessage"_s);
        auto* act = part<QPushButton>(u"actButton"_s);
        QTRY_COMPARE(act->text(), u"Try again"_s);
        QVERIFY(message->text().contains(u"no network"_s));
        QCOMPARE(part<QLineEdit>(u"addressField"_s)->accessibleDescription(), message->text());
        serve({"One"});
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_COMPARE(part<QListWidget>(u"candidateList"_s)->count(), 1);
        QVERIFY(part<QLineEdit>(u"addressField"_s)->accessibleDescription().isEmpty());
    }

    void aFeedThatIsFollowedIsNamed() {
        follow({"One"});
        trigger(Command::AddFeed);
        enterAddress(post.toString());
        QTRY_COMPARE(part<QListWidget>(u"candidateList"_s)->count(), 1);
        QTest::mouseClick(part<QPushButton>(u"actButton"_s), Qt::LeftButton);
        QTRY_VERIFY(part<QLabel>(u"addressMessage"_s)->text().contains(u"“Post”"_s));
    }

    void theSectionOfAnArticleIsLookedAtWhenItIsChosen() {
        trigger(Command::AddFeed);
        enterAddress(u"https://sample-en.svodka.invalid/20261123/grain-lane-1100000002.html"_s);
        auto* list = part<QListWidget>(u"candidateList"_s);
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 0, 20'000);
        QVERIFY(part<QPushButton>(u"openArticleButton"_s)->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(part<QListWidget>(u"previewList"_s)->count() > 2, 20'000);
    }

    void theWordsOfAnOpenAddDialogChangeAndTheTypedStays() {
        serve({"One"});
        trigger(Command::AddFeed);
        enterAddress(post.toString());
        QTRY_COMPARE(part<QListWidget>(u"candidateList"_s)->count(), 1);
        m_sample->setLanguage(InterfaceLanguage::Russian);
        QCOMPARE(part<QLineEdit>(u"addressField"_s)->text(), post.toString());
        QVERIFY(part<QListWidget>(u"candidateList"_s)->item(0)->checkState() == Qt::Checked);
        QTRY_VERIFY(part<QPushButton>(u"actButton"_s)->text() != u"Follow"_s);
    }

    void propertiesAreShownAndWritten() {
        const FeedId id = follow({"One", "Two"});
        trigger(Command::FeedProperties);
        QTRY_COMPARE(part<QLineEdit>(u"feedTitle"_s)->text(), u"Post"_s);
        QCOMPARE(part<QLineEdit>(u"feedAddress"_s)->text(), post.toString());
        QTRY_COMPARE(part<QTreeWidget>(u"feedAnswers"_s)->topLevelItemCount(), 1);
        const QTreeWidgetItem* answer = part<QTreeWidget>(u"feedAnswers"_s)->topLevelItem(0);
        QCOMPARE(answer->text(1), u"200"_s);
        QVERIFY(answer->text(2).contains(u"2 new"_s));
        QVERIFY(answer->text(3).contains(u"\"e1\""_s));
        QVERIFY(!part<QLabel>(u"nextPoll"_s)->text().isEmpty());
        part<QLineEdit>(u"feedTitle"_s)->setText(u"Mine"_s);
        auto* pace = part<QComboBox>(u"feedPace"_s);
        pace->setCurrentIndex(pace->findData(120));
        part<QCheckBox>(u"keepReady"_s)->setChecked(true);
        auto* encoding = part<QComboBox>(u"feedEncoding"_s);
        encoding->setCurrentIndex(encoding->findData(QByteArray("koi8-r")));
        choose(part<QComboBox>(u"proxyKind"_s), int(ProxyChoice::Kind::Socks5));
        QVERIFY(!part<QPushButton>(u"okButton"_s)->isEnabled()); // a proxy without a host
        part<QLineEdit>(u"proxyHost"_s)->setText(u"127.0.0.1"_s);
        emit part<QLineEdit>(u"proxyHost"_s)->editingFinished();
        QTest::mouseClick(part<QPushButton>(u"okButton"_s), Qt::LeftButton);
        QTRY_VERIFY(find(u"Mine"_s).isValid());
        const Feed feed = *await(m_sample->subscriptions.feed(id));
        QCOMPARE(
            feed.options,
            (FeedOptions{120, true, ProxyChoice{ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, 1080}, "koi8-r"}));
    }

    void anAddressThatCannotBeIsRefusedInTheProperties() {
        follow({"One"});
        const auto other =
            await(m_sample->storage().subscribe({{QUrl(u"https://other.example/feed"_s), u"Other"_s}}));
        QVERIFY(other.ok());
        trigger(Command::FeedProperties);
        auto* address = part<QLineEdit>(u"feedAddress"_s);
        QTRY_COMPARE(address->text(), post.toString());
        address->setText(u"no address"_s);
        QTest::mouseClick(part<QPushButton>(u"okButton"_s), Qt::LeftButton);
        auto* message = part<QLabel>(u"feedAddressMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->text().contains(u"no address"_s));
        address->setText(u"https://other.example/feed"_s);
        QTest::mouseClick(part<QPushButton>(u"okButton"_s), Qt::LeftButton);
        QTRY_VERIFY(message->text().contains(u"“Other”"_s));
        QVERIFY(part<FeedProperties>(u"feedProperties"_s)->isVisible());
    }

    void aFailureStandsAtTheFeedAndVanishesAfterTheNextSuccess() {
        follow({"One"});
        m_sample->network().answers.insert(post, Error{ErrorKind::HttpStatus, u"post.example"_s, 503});
        trigger(Command::Refresh);
        QTRY_VERIFY(find(u"Post"_s).data(FeedTreeModel::ErrorRole).isValid());
        const QModelIndex row = find(u"Post"_s);
        QVERIFY(row.data(Qt::ToolTipRole).toString().contains(u"503"_s));
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"503"_s));
        QVERIFY(row.data(Qt::AccessibleDescriptionRole).toString().contains(u"F5"_s));
        auto* retry = part<QWidget>(u"articleListPane"_s)->findChild<QPushButton*>(u"retryButton"_s);
        QTRY_VERIFY(retry->isVisible());
        QCOMPARE(part<QListView>(u"articleList"_s)->model()->rowCount(), 1); // what was there stays
        serve({"One", "Two"});
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_VERIFY(!find(u"Post"_s).data(FeedTreeModel::ErrorRole).isValid());
        QTRY_VERIFY(!retry->isVisible());
        QVERIFY(!find(u"Post"_s).data(Qt::ToolTipRole).toString().contains(u"503"_s));
    }

    void foldersAreMadeFilledNamedDeletedAndTakenBack() {
        follow({"One"});
        newFolder(u"Sea"_s);
        QTRY_VERIFY(find(u"Sea"_s).isValid());
        QCOMPARE(m_tree->currentIndex().data().toString(), u"Post"_s);
        moveToFolder(u"Sea"_s);
        QTRY_COMPARE(find(u"Post"_s).parent().data().toString(), u"Sea"_s);
        QCOMPARE(find(u"Sea"_s).data(FeedTreeModel::UnreadRole).toInt(), 1); // summed up
        m_tree->setCurrentIndex(find(u"Sea"_s));
        trigger(Command::RenameItem);
        auto* editor = m_tree->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, u"Ocean"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(find(u"Ocean"_s).isValid());
        m_tree->setCurrentIndex(find(u"Ocean"_s));
        trigger(Command::DeleteFolder);
        QTRY_VERIFY(!find(u"Ocean"_s).isValid());
        QVERIFY(!find(u"Post"_s).parent().isValid());
        trigger(Command::Undo);
        QTRY_COMPARE(find(u"Post"_s).parent().data().toString(), u"Ocean"_s);
        trigger(Command::Undo);
        QTRY_VERIFY(find(u"Sea"_s).isValid());
        trigger(Command::Undo);
        QTRY_VERIFY(!find(u"Post"_s).parent().isValid());
        trigger(Command::Undo);
        QTRY_VERIFY(!find(u"Sea"_s).isValid());
        trigger(Command::Redo);
        QTRY_VERIFY(find(u"Sea"_s).isValid());
    }

    void keysMoveAFeedUpAndDown() {
        follow({"One"});
        const auto other =
            await(m_sample->storage().subscribe({{QUrl(u"https://other.example/feed"_s), u"Other"_s}}));
        QVERIFY(other.ok());
        QTRY_VERIFY(find(u"Other"_s).isValid());
        QVERIFY(find(u"Post"_s).row() < find(u"Other"_s).row());
        m_tree->setCurrentIndex(find(u"Post"_s));
        QVERIFY(!m_sample->window.actions()[Command::MoveUp]->isEnabled());
        m_tree->setFocus();
        QTest::keyClick(m_tree, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(find(u"Post"_s).row() > find(u"Other"_s).row());
        QCOMPARE(m_tree->currentIndex(), find(u"Post"_s));
        QTRY_VERIFY(!m_sample->window.actions()[Command::MoveDown]->isEnabled());
    }

    void readFeedsCanBeHiddenButNotTheChosenOne() {
        follow({"One"});
        const auto other =
            await(m_sample->storage().subscribe({{QUrl(u"https://other.example/feed"_s), u"Other"_s}}));
        QVERIFY(other.ok());
        QTRY_VERIFY(find(u"Other"_s).isValid());
        m_tree->setCurrentIndex(find(u"Post"_s));
        trigger(Command::HideReadFeeds);
        QTRY_VERIFY(!find(u"Other"_s).isValid());
        QVERIFY(find(u"Post"_s).isValid());
        QVERIFY(await(m_sample->storage().markAll({}, Mark::Read)).ok());
        QTRY_COMPARE(find(u"Post"_s).data(FeedTreeModel::UnreadRole).toInt(), 0);
        QVERIFY(find(u"Post"_s).isValid()); // it is the chosen one
        part<QLineEdit>(u"feedFilter"_s)->setText(u"oth"_s);
        QVERIFY(find(u"Other"_s).isValid()); // who looks for it finds it
        part<QLineEdit>(u"feedFilter"_s)->clear();
        trigger(Command::HideReadFeeds);
        QTRY_VERIFY(find(u"Other"_s).isValid());
        QVERIFY(!m_sample->settings().get(Settings::readFeedsHidden));
    }

    void addressesAreCopied() {
        follow({"One"});
        trigger(Command::CopyFeedAddress);
        QCOMPARE(QGuiApplication::clipboard()->text(), post.toString());
        trigger(Command::CopyHomeAddress);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"https://post.example/"_s);
    }

    void manyFeedsAreLeftAndComeBackAtOnce() {
        follow({"One"});
        newFolder(u"Sea"_s);
        QTRY_VERIFY(find(u"Sea"_s).isValid());
        moveToFolder(u"Sea"_s);
        QTRY_VERIFY(find(u"Post"_s).parent().isValid());
        m_tree->setCurrentIndex(find(u"Sea"_s));
        trigger(Command::Unsubscribe);
        QTRY_VERIFY(!find(u"Post"_s).isValid());
        trigger(Command::Undo);
        QTRY_COMPARE(find(u"Post"_s).parent().data().toString(), u"Sea"_s);
    }

    void aListThatIsReadInIsReported() {
        follow({"One"});
        ListFiles files(m_sample->services, &m_sample->window);
        files.import("<opml><body><outline text='Sea'><outline text='New' "
                     "xmlUrl='https://new.example/feed'/></outline>"
                     "<outline text='Post' xmlUrl='https://post.example/feed'/>"
                     "<outline text='Bad' xmlUrl='javascript:1'/></body></opml>");
        QTRY_VERIFY(part<QTreeWidget>(u"importLines"_s));
        QCOMPARE(part<QLabel>(u"importSummary"_s)->text(), u"1 feed added, 1 already there, 1 skipped"_s);
        const auto* lines = part<QTreeWidget>(u"importLines"_s);
        QCOMPARE(lines->topLevelItemCount(), 3);
        QVERIFY(lines->topLevelItem(0)->text(1).startsWith(u"Skipped: "_s));
        QCOMPARE(lines->topLevelItem(2)->text(0), u"Sea › New"_s);
        QTRY_VERIFY(find(u"New"_s).isValid());
    }

    void passwordsInAddressesAreAskedAbout() {
        SecretsQuestion question({u"Mine"_s, u"Yours"_s});
        question.show();
        QVERIFY(question.findChild<QLabel*>(u"secretsText"_s)->text().startsWith(u"2 addresses"_s));
        QList<Secrets> answers;
        connect(&question, &SecretsQuestion::answered, this,
                [&](Secrets secrets) { answers.append(secrets); });
        QTest::mouseClick(question.findChild<QPushButton*>(u"leaveOutSecretsButton"_s), Qt::LeftButton);
        QCOMPARE(answers, QList<Secrets>{Secrets::LeftOut});
    }

    void aRefreshByHandSaysWhoAskedToWaitAndUntilWhen() {
        follow({"One"});
        m_sample->network().answers.insert(post, Error{ErrorKind::WaitAsked, u"post.example"_s, 7200});
        trigger(Command::RefreshAll);
        auto* status = part<QLabel>(u"statusText"_s);
        QTRY_VERIFY(status->text().contains(u"“Post” was left alone: its server asked to wait until"_s));
        const auto asked = m_sample->network().asked.size();
        trigger(Command::RefreshAll); // and it is left alone
        QVERIFY(m_sample->rests());
        QCOMPARE(m_sample->network().asked.size(), asked);
        QVERIFY(status->text().contains(u"“Post” was left alone"_s));
        QVERIFY(status->toolTip().contains(u"“Post” waits until"_s));
    }

    void theProgressCanBeStoppedInTheStatusLine() {
        auto* stop = part<QToolButton>(u"stopButton"_s);
        QVERIFY(!stop->isVisible());
        emit m_sample->feeds.refreshStarted();
        emit m_sample->feeds.refreshProgressed(12, 40, 3);
        QCOMPARE(part<QLabel>(u"statusText"_s)->text(), u"12 of 40 feeds, 3 new"_s);
        QVERIFY(stop->isVisible());
        QVERIFY(stop->isEnabled());
        emit m_sample->feeds.refreshFinished({});
        QVERIFY(!stop->isVisible());
    }

    void requestsAreSeenWhileTheyGo() {
        trigger(Command::Activity);
        auto* table = part<QTreeView>(u"requestTable"_s);
        QVERIFY(table->isVisible());
        m_sample->requests.note({.id = 1, .address = post, .reached = post});
        QCOMPARE(table->model()->rowCount(), 1);
    }

    void theProxyOfTheProgramIsChosenInTheSettings() {
        trigger(Command::Settings);
        auto* page = part<QWidget>(u"proxyFields"_s);
        auto* kind = page->findChild<QComboBox*>(u"proxyKind"_s);
        QCOMPARE(kind->findData(-1), -1); // the program's proxy cannot be the program's proxy
        choose(kind, int(ProxyChoice::Kind::Http));
        QCOMPARE(m_sample->settings().proxy(), ProxyChoice{}); // no host yet
        auto* host = page->findChild<QLineEdit*>(u"proxyHost"_s);
        host->setText(u"proxy.example"_s);
        emit host->editingFinished();
        QCOMPARE(m_sample->settings().proxy(),
                 (ProxyChoice{ProxyChoice::Kind::Http, u"proxy.example"_s, 8080}));
        choose(kind, int(ProxyChoice::Kind::None));
        QCOMPARE(m_sample->settings().proxy().kind, ProxyChoice::Kind::None);
    }

private:
    template <typename T>
    T* part(const QString& name) {
        return m_sample->part<T>(name);
    }
    void trigger(Command command) { m_sample->window.actions()[command]->trigger(); }
    void serve(const QList<QByteArray>& titles) {
        m_sample->network().answers.insert(post, answer(post, rss("Post", titles)));
    }
    FeedId follow(const QList<QByteArray>& titles) {
        serve(titles);
        const auto id = await(m_sample->feeds.subscribe({{post, u"Post"_s}}));
        if (!id || !QTest::qWaitFor([this] { return find(u"Post"_s).isValid(); }))
            return {};
        m_tree->setCurrentIndex(find(u"Post"_s));
        return m_sample->rests() ? *id : FeedId{};
    }
    void enterAddress(const QString& address) {
        part<QLineEdit>(u"addressField"_s)->setText(address);
        QTest::mouseClick(part<QPushButton>(u"actButton"_s), Qt::LeftButton);
    }
    void newFolder(const QString& name) {
        trigger(Command::NewFolder);
        part<QLineEdit>(u"folderName"_s)->setText(name);
        QTest::mouseClick(part<QPushButton>(u"makeButton"_s), Qt::LeftButton);
    }
    void moveToFolder(const QString& name) {
        trigger(Command::MoveToFolder);
        auto* menu = part<QMenu>(u"folderMenu"_s);
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == name)
                action->trigger();
        menu->close();
    }
    static void choose(QComboBox* box, int value) {
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }
    QModelIndex find(const QString& title) const {
        const QAbstractItemModel* model = m_tree->model();
        return model
            ->match(model->index(0, 0), Qt::DisplayRole, title, 1, Qt::MatchExactly | Qt::MatchRecursive)
            .value(0);
    }

    std::unique_ptr<SampleWindow> m_sample;
    QTreeView* m_tree = nullptr;
};

QTEST_MAIN(TestFeedWindow)
#include "tst_feedwindow.moc"
