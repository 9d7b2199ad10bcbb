// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/LanguageController.h"
#include "ui/PaneLibrary.h"
#include "ui/discussion/AccountDialog.h"
#include "ui/discussion/DiscussionPanel.h"
#include "ui/discussion/MessageModel.h"
#include "ui/discussion/StateLine.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class tst_DiscussionPanel : public QObject {
    Q_OBJECT

    template <typename T>
    static T* part(const QWidget& panel, const QString& name) {
        return panel.findChild<T*>(name);
    }
    static QString title(const QWidget& panel) { return part<QLabel>(panel, u"roomTitle"_s)->text(); }
    static QPlainTextEdit* composer(const QWidget& panel) {
        return part<QPlainTextEdit>(panel, u"composerText"_s);
    }
    static QListView* messages(const QWidget& panel) { return part<QListView>(panel, u"messages"_s); }
    static bool holds(const QListView* list, const QString& words) {
        for (int row = 0; row < list->model()->rowCount(); ++row)
            if (list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(words))
                return true;
        return false;
    }

private slots:
    void aRoomIsHeadedByItsArticleAndCountsItsMessages() {
        test::PaneLibrary library;
        QVERIFY(library.opened);
        const ArticleId article = library.addSample();
        QVERIFY(library.addMessages(article, 3));
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 600);
        panel.show();
        QTRY_COMPARE(title(panel), u"Chats"_s);
        panel.showRoom(article);
        QTRY_COMPARE(title(panel), test::sampleArticle().content.title);
        QVERIFY(part<QLabel>(panel, u"roomCount"_s)->text().startsWith(u"3 message"_s));
        QTRY_VERIFY(holds(messages(panel), u"Message number 2"_s));
        QVERIFY(messages(panel)->model()->index(0, 0).data(Qt::DisplayRole).toString().contains(u"day"_s));
        panel.showRooms();
        auto* rooms = part<QListView>(panel, u"rooms"_s);
        QTRY_COMPARE(rooms->model()->rowCount(), 1);
        QVERIFY(rooms->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"3 message"_s));
    }

    void choosingARoomAsksForItsArticle() {
        test::PaneLibrary library;
        const ArticleId article = library.addSample();
        QVERIFY(library.addMessages(article, 1));
        DiscussionPanel panel(library.discussions, library.settings);
        QSignalSpy asked(&panel, &DiscussionPanel::articleRequested);
        panel.resize(320, 600);
        panel.show();
        auto* rooms = part<QListView>(panel, u"rooms"_s);
        QTRY_COMPARE(rooms->model()->rowCount(), 1);
        QTRY_VERIFY(rooms->isVisible());
        QTest::mouseClick(rooms->viewport(), Qt::LeftButton, {},
                          rooms->visualRect(rooms->model()->index(0, 0)).center());
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].value<ArticleId>(), article);
        QCOMPARE(panel.room(), article);
    }

    void aNoteIsWrittenMendedAndDeleted() {
        test::PaneLibrary library;
        const ArticleId article = library.addSample();
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 600);
        panel.show();
        panel.showRoom(article);
        QTRY_VERIFY(composer(panel)->isVisible());
        panel.focusComposer();
        QTest::keyClicks(composer(panel), u"A note with <b>marks</b>"_s);
        QCOMPARE(part<QLabel>(panel, u"composerCount"_s)->text(), u"24 / 4000"_s);
        QTest::keyClick(composer(panel), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(holds(messages(panel), u"A note with <b>marks</b>"_s));
        QTRY_VERIFY(composer(panel)->toPlainText().isEmpty());

        auto* list = messages(panel);
        list->setFocus();
        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTest::keyClick(list, Qt::Key_F2);
        QCOMPARE(composer(panel)->toPlainText(), u"A note with <b>marks</b>"_s);
        composer(panel)->setPlainText(u"Mended"_s);
        QTest::keyClick(composer(panel), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(holds(list, u"Mended"_s));
        QVERIFY(!holds(list, u"marks"_s));

        list->setCurrentIndex(list->model()->index(list->model()->rowCount() - 1, 0));
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_VERIFY(!holds(list, u"Mended"_s));
    }

    void aTextThatIsTooLongIsNotSentAndSaysSo() {
        test::PaneLibrary library;
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 600);
        panel.show();
        panel.showRoom(library.addSample());
        QTRY_VERIFY(composer(panel)->isVisible());
        composer(panel)->setPlainText(QString(4003, u'x'));
        QVERIFY(!part<QPushButton>(panel, u"composerSend"_s)->isEnabled());
        QVERIFY(part<QLabel>(panel, u"composerReason"_s)->text().contains(u'3'));
    }

    void draftsAreKeptByArticle() {
        test::PaneLibrary library;
        const ArticleId one = library.addSample();
        ArticleDraft draft;
        draft.address = QUrl(u"https://en.svodka.invalid/20260827/other-1002.html"_s);
        draft.title = u"Another article"_s;
        const ArticleId other = library.add(draft);
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 600);
        panel.show();
        panel.showRoom(one);
        QTRY_VERIFY(composer(panel)->isVisible());
        QTest::keyClicks(composer(panel), u"half a thought"_s);
        panel.showRoom(other);
        QTRY_COMPARE(title(panel), u"Another article"_s);
        QVERIFY(composer(panel)->toPlainText().isEmpty());
        panel.showRoom(one);
        QTRY_COMPARE(composer(panel)->toPlainText(), u"half a thought"_s);
    }

    void switchingTheLanguageKeepsWhatIsTyped() {
        test::PaneLibrary library;
        LanguageController languages;
        languages.setLanguage(InterfaceLanguage::English);
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 600);
        panel.show();
        panel.showRoom(library.addSample());
        QTRY_VERIFY(composer(panel)->isVisible());
        QTest::keyClicks(composer(panel), u"half a thought"_s);
        languages.setLanguage(InterfaceLanguage::Russian);
        QCOMPARE(composer(panel)->toPlainText(), u"half a thought"_s);
        QTRY_COMPARE(part<QAbstractButton>(panel, u"roomsButton"_s)->text(),
                     QString::fromUtf8("‹ Обсуждения"));
        languages.setLanguage(InterfaceLanguage::English);
    }

    void theStateLineLeadsToTheAccountPage() {
        test::PaneLibrary library;
        const ArticleId article = library.addSample();
        QVERIFY(library.addMessages(article, 1));
        DiscussionPanel panel(library.discussions, library.settings);
        QSignalSpy asked(&panel, &DiscussionPanel::accountRequested);
        panel.resize(320, 600);
        panel.show();
        panel.showRoom(article);
        auto* state = part<StateLine>(panel, u"discussionState"_s);
        QTRY_VERIFY(state->text().contains(u"log in"_s));
        QCOMPARE(state->text().count(u"<a href"_s), 2);
        emit state->linkActivated(u"login"_s);
        emit state->linkActivated(u"register"_s);
        QCOMPARE(asked.size(), 2);
    }

    void theReaderKeepsThePlaceWhenMessagesCome() {
        test::PaneLibrary library;
        const ArticleId article = library.addSample();
        QVERIFY(library.addMessages(article, 120));
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 500);
        panel.show();
        panel.showRoom(article);
        auto* list = messages(panel);
        QTRY_VERIFY(list->verticalScrollBar()->maximum() > 500);
        list->verticalScrollBar()->setValue(400);
        const QModelIndex seen = list->indexAt(QPoint(40, 60));
        const QString words = seen.data().toString();
        const int top = list->visualRect(seen).top();
        QVERIFY(library.addMessages(article, 160));
        QTRY_VERIFY(holds(list, u"Message number 159"_s));
        const QModelIndex now = list->indexAt(QPoint(40, 60));
        QCOMPARE(now.data().toString(), words);
        QVERIFY(qAbs(list->visualRect(now).top() - top) <= 1);
    }

    void aLongRoomOpensQuicklyAndShowsOlderByAsking() {
        test::PaneLibrary library;
        const ArticleId article = library.addSample();
        QVERIFY(library.addMessages(article, 2000));
        DiscussionPanel panel(library.discussions, library.settings);
        panel.resize(320, 500);
        panel.show();
        panel.showRoom(article);
        auto* list = messages(panel);
        QTRY_VERIFY(holds(list, u"Message number 1999"_s));
        QVERIFY(list->model()->rowCount() < 400);
        QVERIFY(!holds(list, u"Message number 1600,"_s));
        const QModelIndex older = list->model()->index(0, 0);
        QCOMPARE(older.data().toString(), u"Show older messages"_s);
        list->setCurrentIndex(older);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(holds(list, u"Message number 1600,"_s));
    }

    void reactionsHaveSpokenNames() {
        Discussion discussion;
        discussion.article = ArticleId{1};
        Comment comment;
        comment.id = CommentId{1};
        comment.author = u"Ilya"_s;
        comment.text = u"Text"_s;
        comment.created = QDateTime::currentDateTimeUtc();
        comment.reactions = QMap<QString, int>{{u"s1"_s, 9}, {u"s5"_s, 2}, {u"s6"_s, 0}};
        discussion.comments = {comment};
        MessageModel model;
        model.setDiscussion(discussion);
        const QString spoken = model.index(model.rowCount() - 1).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Like 9, Outrageous 2"_s));
        QVERIFY(!spoken.contains(u"Dislike"_s));
    }

    void theLineBeforeWhatIsNewStandsOnce() {
        Discussion discussion;
        discussion.article = ArticleId{1};
        for (int i = 1; i <= 4; ++i) {
            Comment comment;
            comment.id = CommentId{i};
            comment.created = QDateTime::currentDateTimeUtc();
            comment.isNew = i > 2;
            discussion.comments.append(comment);
        }
        MessageModel model;
        model.setDiscussion(discussion);
        QList<MessageModel::Kind> kinds;
        for (int row = 0; row < model.rowCount(); ++row)
            kinds.append(MessageModel::Kind(model.index(row).data(MessageModel::KindRole).toInt()));
        using Kind = MessageModel::Kind;
        QCOMPARE(kinds, (QList<Kind>{Kind::Day, Kind::Message, Kind::Message, Kind::New, Kind::Message,
                                     Kind::Message}));
    }

    void theAccountPageSaysWhatWorksNow() {
        AccountDialog dialog(QUrl(u"https://example.org/chat"_s));
        QSignalSpy left(&dialog, &AccountDialog::browserRequested);
        QVERIFY(part<QLabel>(dialog, u"accountWorks"_s)->text().contains(u"this computer"_s));
        part<QPushButton>(dialog, u"accountOpenDiscussion"_s)->click();
        QCOMPARE(left.size(), 1);
        QVERIFY(part<QPushButton>(AccountDialog({}), u"accountOpenDiscussion"_s)->isHidden());
    }
};

QTEST_MAIN(tst_DiscussionPanel)
#include "tst_discussionpanel.moc"
