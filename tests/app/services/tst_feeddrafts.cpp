// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FeedDrafts.h"

#include <QTest>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestFeedDrafts : public QObject {
    Q_OBJECT
private slots:
    void anItemBecomesAHeadlineWithItsSummary() {
        FeedItem item{
            .id = u"tag:1"_s, .title = u"  A\nheadline "_s, .address = QUrl(u"https://a.example/1"_s)};
        item.summary = u"<p>Some <b>bold</b> words.</p>"_s;
        const ArticleDraft draft = one(item);
        QCOMPARE(draft.title, u"A headline"_s);
        QCOMPARE(draft.summary, u"Some bold words."_s);
        QCOMPARE(draft.guid, u"tag:1"_s);
        QVERIFY(!draft.hasBody());
    }

    void wholeTextOfAFeedIsTheBody() {
        FeedItem item{.title = u"T"_s, .address = QUrl(u"https://a.example/1"_s)};
        item.content = u"<p>One.</p><p><a href='/two'>Two</a><script>alert(1)</script></p>"_s;
        const ArticleDraft draft = one(item);
        QCOMPARE(plainText(draft.blocks), u"One.\nTwo"_s);
        const auto& link = std::get<Paragraph>(draft.blocks.at(1).content).text.first().link;
        QCOMPARE(link, QUrl(u"https://a.example/two"_s));
        QCOMPARE(draft.summary, u"One. Two"_s);
    }

    void aLongDescriptionIsTheBodyToo() {
        FeedItem item{.title = u"T"_s, .address = QUrl(u"https://a.example/1"_s)};
        item.summary = u"<p>"_s + u"Many words. "_s.repeated(200) + u"</p>"_s;
        QVERIFY(one(item).hasBody());
        QVERIFY(one(item).summary.size() <= 300);
    }

    void anItemWithoutAnAddressKeepsWhatItSays() {
        FeedItem item{.title = {}};
        item.summary = u"Only words."_s;
        const ArticleDraft draft = one(item);
        QVERIFY(draft.hasBody());
        QCOMPARE(draft.title, u"Only words."_s);
    }

    void anItemThatSaysNothingIsLeftOut() {
        QVERIFY(draftsOf({.items = {FeedItem{.address = QUrl(u"https://a.example/"_s)}}}, m_feed).isEmpty());
    }

    void aCategoryThatEveryItemHasIsNoTag() {
        FeedDocument document;
        for (int i = 0; i < 5; ++i) {
            FeedItem item{.title = u"T%1"_s.arg(i)};
            item.categories = {u"Newsfeed"_s, u"Topic %1"_s.arg(i)};
            document.items.append(item);
        }
        const auto drafts = draftsOf(document, m_feed);
        QCOMPARE(drafts.at(3).tags.size(), 1);
        QCOMPARE(drafts.at(3).tags.first().name, u"Topic 3"_s);
    }

    void thePictureIsTakenOnceAndFromTheWebOnly() {
        FeedItem item{.title = u"T"_s, .address = QUrl(u"https://a.example/1"_s)};
        item.enclosures = {{.address = QUrl(u"file:///etc/x.png"_s), .type = u"image/png"_s},
                           {.address = QUrl(u"https://a.example/p.jpg"_s), .type = u"image/jpeg"_s}};
        QCOMPARE(one(item).leadPicture->address, QUrl(u"https://a.example/p.jpg"_s));
        item.content = u"<p>Text</p><img src='https://a.example/p.jpg'>"_s;
        QVERIFY(!one(item).leadPicture);
    }

    void ofAMillionTheNewestStay() {
        FeedDocument document;
        const QDateTime start(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        for (int i = 0; i < 3000; ++i) {
            FeedItem item{.title = QString::number(i)};
            item.published = start.addSecs(i);
            document.items.append(item);
        }
        const auto drafts = draftsOf(document, m_feed);
        QCOMPARE(drafts.size(), mostItems);
        QCOMPARE(drafts.first().title, u"2999"_s);
        QCOMPARE(drafts.last().title, u"1000"_s);
    }

private:
    ArticleDraft one(const FeedItem& item) const {
        const auto drafts = draftsOf({.items = {item}}, m_feed);
        return drafts.isEmpty() ? ArticleDraft() : drafts.first();
    }
    const QUrl m_feed = QUrl(u"https://a.example/feed"_s);
};

QTEST_GUILESS_MAIN(TestFeedDrafts)
#include "tst_feeddrafts.moc"
