// SPDX-License-Identifier: GPL-3.0-or-later
// The traps of Sputnik-style pages, one test each; the pages are those of tests/fixtures/pages, or a few
// lines here. Newsfeed dates without text are tested with the feeds, missing reactions with the discussion.
#include "page/ArticleNormalizer.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

const QUrl english(u"https://sputniknews.com/20220305/kites-1093600001.html"_s);
const QUrl russian(u"https://ria.ru/20220305/veter-1776600001.html"_s);

ArticleDraft normalized(const QByteArray& bytes, const QUrl& address) {
    static const auto profiles = page::ProfileSet::load({});
    const auto page = page::normalize({bytes, address}, profiles);
    return page ? page->draft : ArticleDraft{};
}

QByteArray fixture(const QString& name) {
    QFile file(QDir(QStringLiteral(SVODKA_SOURCE_DIR "/tests/fixtures/pages")).filePath(name + u".html"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ArticleDraft english2022() {
    return normalized(fixture(u"sputnik-current"_s), english);
}

ArticleDraft russian2022() {
    return normalized(fixture(u"ria-current"_s), russian);
}

ArticleDraft russian2017() {
    return normalized(fixture(u"ria-2014"_s), QUrl(u"https://ria.ru/science/20171024/1507450001.html"_s));
}

/// A page of the current era around `header` and `blocks`.
QByteArray pageOf(const QByteArray& header, const QByteArray& blocks, const QByteArray& head = {},
                  const QByteArray& behind = {}) {
    return "<html lang=en><head><meta charset=utf-8>" + head + "</head><body><div class='article '><div " +
           "class='article__header'>" + header + "</div><div class='article__body '>" + blocks +
           "</div></div>" + behind + "</body></html>";
}

QByteArray text(const QByteArray& html) {
    return "<div class='article__block ' data-type='text'><div class='article__text'>" + html +
           "</div></div>";
}

template <class Kind>
int countOf(const Blocks& blocks) {
    return static_cast<int>(std::count_if(blocks.begin(), blocks.end(), [](const Block& block) {
        return std::holds_alternative<Kind>(block.content);
    }));
}

} // namespace

class TestFieldGuide : public QObject {
    Q_OBJECT
private slots:
    void trap01_theH1IsTheSecondHeadline() {
        const ArticleDraft draft = russian2022();
        QCOMPARE(draft.title, u"Ветер \"сосчитали\" заново"_s);
        QCOMPARE(draft.secondTitle, u"РИА Новости: мастера завели новый журнал ветра"_s);
    }
    void trap02_theHeadlineShownWinsOverMetadata() {
        const auto draft =
            normalized(pageOf("<h1 class='article__title'>Kites to Hilltown</h1>", text("A kite."),
                              "<title>Kites to Rivertown - Sputnik</title><meta property='og:title' "
                              "content='Kites to Rivertown'>"),
                       english);
        QCOMPARE(draft.title, u"Kites to Hilltown"_s);
    }
    void trap03_moscowTimeWithAZ() {
        const auto draft = normalized(pageOf("<h1 class='article__title'>T</h1>", text("A."),
                                             "<meta itemprop='datePublished' content='2019-06-20T10:36:47Z'>"
                                             "<meta name='analytics:p_ts' content='1561016207'>"),
                                      english);
        QCOMPARE(draft.published.toString(Qt::ISODate), u"2019-06-20T07:36:47Z"_s);
    }
    void trap04_anOffsetAndAZ() {
        QCOMPARE(russian2017().published.toString(Qt::ISODate), u"2017-10-24T10:48:00Z"_s);
    }
    void trap05_aSpaceBehindTheDateAndQuotesInTheHeadline() {
        const auto draft = normalized(
            pageOf(
                "<div class='article__title'>The \"north\" wind</div>", text("A."),
                "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"The 'north' wind\","
                "\"datePublished\":\"2026-05-31T00:44:00+03:00 \"}</script>"),
            english);
        QCOMPARE(draft.published.toString(Qt::ISODate), u"2026-05-30T21:44:00Z"_s);
        QCOMPARE(draft.title, u"The \"north\" wind"_s);
    }
    void trap06_paragraphsThatAreBareText() {
        const QString body = plainText(russian2017().blocks);
        QVERIFY(body.contains(u"Он не устал и к обеду."_s));
        QVERIFY(body.contains(u"К вечеру его записали"_s));
    }
    void trap07_theMachinesSummaryIsNoText() {
        const ArticleDraft draft = russian2022();
        QVERIFY(!plainText(draft.blocks).contains(u"МАШИННЫЙ"_s));
        QVERIFY(std::any_of(draft.furniture.begin(), draft.furniture.end(),
                            [](const Furniture& piece) { return piece.text.contains(u"МАШИННЫЙ"_s); }));
    }
    void trap08_cardsAreSetApart() {
        const ArticleDraft draft = english2022();
        QVERIFY(!plainText(draft.blocks).contains(u"RELATED CARD"_s));
        QCOMPARE(countOf<RelatedArticles>(draft.blocks), 1);
    }
    void trap09_theCaptionStandsOnceThoughThePageHasItTwice() {
        const ArticleDraft draft = russian2022();
        QVERIFY(draft.leadPicture);
        QCOMPARE(draft.leadPicture->caption, u"Змей. Архивное фото"_s);
        QCOMPARE(draft.leadPicture->credit, u"© РИА Новости / А. Художник"_s);
        QVERIFY(!plainText(draft.blocks).contains(u"Художник"_s));
    }
    void trap10_aPlaceholderWithSpacesInSrcset() {
        QCOMPARE(russian2022().leadPicture->address.fileName(), u"1_0:0:612:345_1920x1080.jpg"_s);
        const auto draft =
            normalized(pageOf("<h1 class='article__title'>T</h1>",
                              "<div class='article__block' data-type='media'><div class='media'><img "
                              "class='lazyload' title='k' "
                              "src='data:image/svg+xml,%3Csvg%3E' srcset='\n "
                              "data:image/svg+xml,%3Csvg%20x=%221%22 y,z%3E 100w\n' "
                              "data-srcset='/img/small.jpg 320w, /img/large.jpg 1280w'></div></div>"),
                       english);
        QVERIFY(!draft.blocks.empty());
        QCOMPARE(std::get<Picture>(draft.blocks.front().content).address.path(), u"/img/large.jpg"_s);
    }
    void trap11_aSharingCardIsNoPicture() {
        const auto draft = normalized(
            pageOf("<h1 class='article__title'>T</h1>", text("A."),
                   "<meta property='og:image' content='https://cdn.invalid/images/sharing/article/1.jpg'>"),
            english);
        QVERIFY(!draft.leadPicture);
    }
    void trap12_absentCountersAreNotZero() { QVERIFY(!english2022().commentCount); }
    void trap14_classNamesWithSpaces() {
        const auto draft = normalized(
            pageOf("<h1 class='article__title '>T</h1>",
                   "<div class='article__block ' data-type='media'><div class='media '><img src='/a.jpg'>"
                   "<div class='media__copyright '><div class='media__copyright-item m-copyright '>© "
                   "A</div></div>"
                   "<div class='media__description '>Words</div></div></div>"),
            english);
        const auto& picture = std::get<Picture>(draft.blocks.front().content);
        QCOMPARE(picture.credit, u"© A"_s);
        QCOMPARE(picture.caption, u"Words"_s);
    }
    void trap15_aMessagesTimeIsInItsId() {
        const auto comments = english2022().comments;
        QCOMPARE(comments.size(), 1);
        QCOMPARE(comments.first().created.toSecsSinceEpoch(), qint64(0x62234073));
    }
    void trap17_markupInAMessageIsText() {
        QCOMPARE(english2022().comments.first().text, u"The <b>north</b> one"_s);
    }
    void trap18_tagsStandOnce() {
        const auto tags = russian2022().tags;
        QCOMPARE(tags.size(), 2);
        QCOMPARE(tags[0].name, u"Наука"_s);
        QCOMPARE(tags[1].name, u"Ветер"_s);
    }
    void trap19_aNoBreakSpaceBehindTheDateline() {
        const ArticleDraft draft = english2022();
        QCOMPARE(draft.dateline.place, u"HILLTOWN"_s);
        QCOMPARE(draft.dateline.agency, u"Sputnik"_s);
    }
    void trap20_theLeadStaysWhetherItRepeatsOrNot() {
        const QByteArray lead("<h1 class='article__title'>T</h1><div class='article__announce-text'>The log "
                              "book is read.</div>");
        const auto same = normalized(
            pageOf(lead, text("<strong>HILLTOWN, August 26 (RIA Novosti) -</strong> The log book is read.")),
            english);
        QCOMPARE(same.lead, u"The log book is read."_s);
        QVERIFY(plainText(same.blocks).contains(u"The log book is read."_s));
        QCOMPARE(same.dateline.day, u"August 26"_s);
        const auto other = normalized(pageOf(lead, text("Nine people came.")), english);
        QCOMPARE(other.lead, u"The log book is read."_s);
    }
    void trap21_theChatsPlaceholderIsNoText() {
        const ArticleDraft draft = english2022();
        for (const QString& words : {plainText(draft.blocks), draft.title, draft.lead})
            for (const auto& chrome :
                 {u"Заголовок открываемого материала"_s, u"loader"_s, u"To participate"_s, u"NEWSFEED"_s})
                QVERIFY2(!words.contains(chrome), qPrintable(chrome));
    }
    void trap22_colonsInPicturePaths() {
        QVERIFY(english2022().leadPicture->address.path().contains(u"1093600011_0:0:3072:1728_1920x0"_s));
    }
    void trap23_pagesFromRightToLeft() {
        const auto draft = normalized(fixture(u"sputnik-2014-arabic"_s),
                                      QUrl(u"https://arabic.sputniknews.com/world/202003171044883111/"_s));
        QCOMPARE(draft.language.left(2), u"ar"_s);
        QVERIFY(!draft.title.isEmpty() && !draft.title.contains(u"Sputnik"_s));
    }
    void trap24_ofSeveralArticlesTheOneThatWasAskedFor() {
        QCOMPARE(russian2022().discussionKey, u"1776600001"_s);
        QVERIFY(!plainText(russian2022().blocks).contains(u"ЧУЖОЙ"_s));
        const auto neighbour =
            normalized(fixture(u"ria-current"_s), QUrl(u"https://ria.ru/20220304/sosed-1776599999.html"_s));
        QVERIFY(plainText(neighbour.blocks).contains(u"ЧУЖОЙ ТЕКСТ"_s));
    }
    void trap25_aLittleTextInAHeapOfPage() {
        const QByteArray heap =
            QByteArray("<div class='share-menu'><a href='/x'>Share this on a network</a></div>")
                .repeated(6000);
        const auto draft =
            normalized(pageOf("<h1 class='article__title'>T</h1>", text("Two words."), {}, heap), english);
        QCOMPARE(plainText(draft.blocks), u"Two words."_s);
    }
    void everyBlockTypeOfTheCurrentEraIsRead() {
        const Blocks blocks = english2022().blocks;
        QVERIFY(countOf<Paragraph>(blocks) >= 3);
        QCOMPARE(countOf<Heading>(blocks), 1);
        QCOMPARE(countOf<Quote>(blocks), 2); // a quotation and an embedded post
        QCOMPARE(countOf<ListBlock>(blocks), 1);
        QCOMPARE(countOf<Gallery>(blocks), 1);
        QCOMPARE(countOf<Embed>(blocks), 1);
        QCOMPARE(countOf<RelatedArticles>(blocks), 1);
    }
};

QTEST_GUILESS_MAIN(TestFieldGuide)
#include "tst_fieldguide.moc"
