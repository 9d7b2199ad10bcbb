// SPDX-License-Identifier: GPL-3.0-or-later
#include "discussion/PageDiscussion.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;
using discussion::chatAddress;
using discussion::parseChat;

class TestPageDiscussion : public QObject {
    Q_OBJECT
private slots:
    void addressesAreThoseThatThePageAsks() {
        const QUrl article(u"https://news.example/20260101/story-1800000001.html?in=t"_s);
        QCOMPARE(chatAddress(article, u"1800000001"_s).toString(),
                 u"https://news.example/services/chat/get/?article_id=1800000001&limit=20"_s);
        QCOMPARE(
            chatAddress(article, u"1&x=/"_s, "date=5&date_usec=6&id_exc=ab").toString(QUrl::FullyEncoded),
            u"https://news.example/services/chat/get/?article_id=1%26x%3D%2F&limit=20"
            "&date=5&date_usec=6&id_exc=ab"_s);
    }

    void messagesKeepOnlyWhatIsShown() {
        const auto page = parseChat(R"({"chat":{"messages":[
            {"id":"621f4f9f0000000000000001","nickname":"Ann\u202e A.","text":" <b>as text</b> & so ",
             "created":{"sec":1646219167,"usec":0},"user_ip":"192.0.2.1","date":"02:06",
             "parent_comment":{"id":"621f4f000000000000000001","nickname":"Bo","text":"Question"}}],
            "last_date":{"sec":1646219167,"usec":5},"last_id":"621f4f9f0000000000000001"},
            "emoji_chat":[{"object_id":"621f4f9f0000000000000001","emotions":{"s1":"3","s2":0,"s6":1}}]})");
        QVERIFY(page.ok());
        QCOMPARE(page->comments.size(), 1);
        const CommentDraft& comment = page->comments.first();
        QCOMPARE(comment.author, u"Ann A."_s);
        QCOMPARE(comment.text, u"<b>as text</b> & so"_s);
        QCOMPARE(comment.created, QDateTime::fromSecsSinceEpoch(1646219167, Qt::UTC));
        QCOMPARE(comment.parentRemoteId, u"621f4f000000000000000001"_s);
        QCOMPARE(comment.quotedAuthor, u"Bo"_s);
        QCOMPARE(comment.quotedText, u"Question"_s);
        QCOMPARE(*comment.reactions, (QMap<QString, int>{{u"s1"_s, 3}, {u"s6"_s, 1}}));
        QCOMPARE(page->cursor, "date=1646219167&date_usec=5&id_exc=621f4f9f0000000000000001");
    }

    void timesComeFromNumbersNeverFromWords() {
        const auto page = parseChat(R"({"chat":{"messages":[
            {"id":"621f4f9f0000000000000001","nickname":"A","text":"x","date":"17 02:12","parent_comment":null},
            {"id":"zz","nickname":"A","text":"x","ts_gmt":"1646219999"},
            {"id":"zzz","nickname":"A","text":"x"}],"last_date":null,"last_id":null},"emoji_chat":[]})");
        QVERIFY(page.ok());
        QCOMPARE(page->comments.at(0).created, QDateTime::fromSecsSinceEpoch(0x621f4f9f, Qt::UTC));
        QCOMPARE(page->comments.at(1).created, QDateTime::fromSecsSinceEpoch(1646219999, Qt::UTC));
        QVERIFY(!page->comments.at(2).created.isValid());
        QVERIFY(!page->comments.at(0).reactions.has_value()); // unknown, not none
        QVERIFY(page->cursor.isEmpty());
    }

    void whatIsNoChatIsAnError_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a page") << QByteArray("<!DOCTYPE html><title>Log in</title>");
        QTest::newRow("another object") << QByteArray(R"({"error":1})");
        QTest::newRow("cut off") << QByteArray("{\"chat\":{\"messages\":[{");
    }
    void whatIsNoChatIsAnError() {
        QFETCH(QByteArray, json);
        const auto page = parseChat(json);
        QVERIFY(!page.ok());
        QCOMPARE(page.error().kind, ErrorKind::UnsupportedContent);
    }

    void oddMessagesAreLeftOut() {
        const auto page = parseChat(R"({"chat":{"messages":[null,5,{},{"id":"a"},{"text":"no id"},
            {"id":7,"text":"number"}],"last_date":5},"emoji_chat":7})");
        QVERIFY(page.ok());
        QCOMPARE(page->comments.size(), 1);
        QCOMPARE(page->comments.first().remoteId, u"7"_s);
    }
};

QTEST_GUILESS_MAIN(TestPageDiscussion)
#include "tst_pagediscussion.moc"
