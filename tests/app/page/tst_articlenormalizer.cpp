// SPDX-License-Identifier: GPL-3.0-or-later
#include "page/ArticleNormalizer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QUrl address(u"https://ria.ru/20220305/veter-1776600001.html"_s);

ArticleDraft draftOf(const QByteArray& html, const QUrl& at = address) {
    const auto page = page::normalize({html, at}, page::ProfileSet::load({}));
    return page ? page->draft : ArticleDraft{};
}

QByteArray current(const QByteArray& body, const QByteArray& head = {}) {
    return "<html lang=ru><head><meta charset=utf-8>" + head +
           "</head><body class='m-ria'><div class='article'><h1 class='article__title'>Т</h1>"
           "<div class='article__body'>" +
           body + "</div></div></body></html>";
}

QByteArray textBlock(const QByteArray& text) {
    return "<div class='article__block' data-type='text'><div class='article__text'>" + text + "</div></div>";
}

} // namespace

class TestArticleNormalizer : public QObject {
    Q_OBJECT
private slots:
    void nothingIsAnError() {
        const auto page = page::normalize({" \n", address}, page::ProfileSet::load({}));
        QVERIFY(!page);
        QCOMPARE(page.error().kind, ErrorKind::EmptyAnswer);
    }
    void datesAreTrustedInOrder_data() {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QString>("published");
        const QByteArray epoch("<meta name='analytics:p_ts' content='1561016207'>");
        const QByteArray falseZulu("<meta itemprop=datePublished content='2019-06-20T10:36:47Z'>");
        const QByteArray both("<meta property='article:published_time' content='20171024T1348+0300Z'>");
        const QByteArray jsonLd("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":"
                                "\"2026-05-31T00:44:00+03:00 \"}</script>");
        QTest::newRow("epoch over a Z that is Moscow time") << falseZulu + epoch << u"2019-06-20T07:36:47Z"_s;
        QTest::newRow("offset and Z") << both << u"2017-10-24T10:48:00Z"_s;
        QTest::newRow("trailing space in JSON-LD") << jsonLd << u"2026-05-30T21:44:00Z"_s;
        QTest::newRow("JSON-LD over meta") << both + jsonLd << u"2026-05-30T21:44:00Z"_s;
        QTest::newRow("day of the address") << QByteArray() << u"2022-03-05T00:00:00Z"_s;
    }
    void datesAreTrustedInOrder() {
        QFETCH(QByteArray, head);
        QFETCH(QString, published);
        QCOMPARE(draftOf(current(textBlock("Текст."), head)).published.toString(Qt::ISODate), published);
    }
    void datelinesAreTakenApart_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("agency");
        QTest::newRow("RIA") << u"МОСКВА, 31 мая - РИА Новости. Текст"_s << u"МОСКВА"_s << u"31 мая"_s
                             << u"РИА Новости"_s;
        QTest::newRow("long dash, no-break space") << u"МОСКВА, 24 окт —\u00a0РИА Новости.\u00a0Текст"_s
                                                   << u"МОСКВА"_s << u"24 окт"_s << u"РИА Новости"_s;
        QTest::newRow("English") << u"MOSCOW, August 26 (RIA Novosti) - Text"_s << u"MOSCOW"_s
                                 << u"August 26"_s << u"RIA Novosti"_s;
        QTest::newRow("without a day")
            << u"NEW YORK (Sputnik) – Text"_s << u"NEW YORK"_s << QString() << u"Sputnik"_s;
        QTest::newRow("none") << u"A man, 26, was found."_s << QString() << QString() << QString();
    }
    void datelinesAreTakenApart() {
        QFETCH(QString, text);
        QFETCH(QString, place);
        QFETCH(QString, day);
        QFETCH(QString, agency);
        const ArticleDraft draft = draftOf(current(textBlock(text.toUtf8())));
        QCOMPARE(draft.dateline, (Dateline{place, day, agency}));
    }
    void whatIsTakenAwayIsRemembered() {
        const ArticleDraft draft =
            draftOf(current(textBlock("Текст.") + "<div class='article__summary'>Пересказ</div>"));
        QCOMPARE(plainText(draft.blocks), u"Текст."_s);
        QVERIFY(draft.furniture.contains(Furniture{u"ria-current: .article__summary"_s, u"Пересказ"_s}));
    }
    void furnitureNeverTakesTheBodyWithIt() {
        const QByteArray html = "<aside>" + current(textBlock("Текст.")) + "</aside>";
        QCOMPARE(plainText(draftOf(html).blocks), u"Текст."_s);
    }
    void aPictureNeedsNoRealSource() {
        const ArticleDraft draft = draftOf(current(
            textBlock("Текст.") +
            "<div class='media'><img class='lazyload' src='data:image/svg+xml,%3Csvg%3E' "
            "srcset='\n  data:image/svg+xml,%3Csvg%20xmlns=%22http://www.w3.org/2000/svg%22%20width=%22 "
            "9%22%3E 100w' "
            "data-srcset='https://a.example/640,x.jpg 640w,https://a.example/1280.jpg 1280w'></div>"));
        QCOMPARE(pictureAddresses(draft.blocks), QList<QUrl>{QUrl(u"https://a.example/1280.jpg"_s)});
    }
    void theSameBytesGiveTheSameAnswer() {
        const QByteArray html = current(textBlock("Текст."));
        QCOMPARE(draftOf(html).blocks, draftOf(html).blocks);
    }
};

QTEST_GUILESS_MAIN(TestArticleNormalizer)
#include "tst_articlenormalizer.moc"
