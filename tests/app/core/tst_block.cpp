// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Block.h"
#include "core/BlockCodec.h"
#include "core/Dateline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace svodka;

namespace {

Blocks everyKind() {
    const InlineText words{
        {u"Plain, "_s},
        {u"bold\nand linked"_s, TextStyle::Bold | TextStyle::Italic, QUrl(u"https://a.example/?x=1"_s)}};
    const Picture picture{
        QUrl(u"https://a.example/1_0:0:3072.jpg"_s), u"alt"_s, u"A bridge"_s, u"© Agency"_s, {}, 640, 360};
    Table table{{{u"Caption"_s}},
                {{TableCell{{Block{Paragraph{{{u"head"_s}}}}}, true, 2, 1}, TableCell{{Block{Rule{}}}}}}};
    return {Block{Paragraph{words}},
            Block{Heading{3, {{u"Subheading"_s}}}},
            Block{Quote{{Block{Paragraph{{{u"Said"_s}}}}}, {{u"Somebody"_s}}}},
            Block{ListBlock{ListBlock::Kind::Numbered,
                            4,
                            {{Block{Paragraph{{{u"one"_s}}}}}, {Block{Paragraph{{{u"two"_s}}}}}}}},
            Block{picture},
            Block{Gallery{{picture, picture}}},
            Block{Embed{Embed::Kind::Video, QUrl(u"https://a.example/v"_s),
                        QUrl(u"https://a.example/p.jpg"_s), u"Film"_s}},
            Block{CodeBlock{u"x = 1\n"_s, u"python"_s}},
            Block{table},
            Block{RelatedArticles{{{QUrl(u"https://a.example/r"_s), u"Other"_s, {}, u"30 May"_s}}}},
            Block{Rule{}}};
}

} // namespace

class TestBlock : public QObject {
    Q_OBJECT
private slots:
    void everyKindSurvivesTheCodec() {
        const auto back = decodeBlocks(encodeBlocks(everyKind()));
        QVERIFY(back.ok());
        QVERIFY(*back == everyKind());
    }
    void damagedBytesAreAnErrorAndNotAnEmptyArticle() {
        QByteArray bytes = encodeBlocks(everyKind());
        QCOMPARE(decodeBlocks(bytes.left(bytes.size() / 2)).error().kind, ErrorKind::LibraryDamaged);
        QCOMPARE(decodeBlocks("nonsense"_ba).ok(), false);
        QCOMPARE(decodeBlocks({}).ok(), false);
    }
    void aNewerFormIsRefused() {
        QByteArray bytes = encodeBlocks({});
        bytes[1] = 9; // array head, then the version
        QCOMPARE(decodeBlocks(bytes).error().kind, ErrorKind::LibraryNewer);
    }
    void plainTextHoldsTheBodyAndNotWhatStandsBesideIt() {
        const QString text = plainText(everyKind());
        QVERIFY(text.startsWith(
            u"Plain, bold\nand linked\nSubheading\nSaid\nSomebody\none\ntwo\nx = 1\nCaption\nhead"_s));
        QVERIFY(!text.contains(u"Other"_s));
        QVERIFY(!text.contains(u"A bridge"_s));
    }
    void theDatelineIsNotShownTwice() {
        const Dateline dateline{u"RIVERTON"_s, u"August 26"_s, u"Sample Agency"_s};
        const InlineText filed{{u"RIVERTON, August 26 (Sample Agency) -"_s, TextStyle::Bold},
                               {u"\u00a0The ice came."_s}};
        const Blocks shown = bodyAfterDateline({Block{Rule{}}, Block{Paragraph{filed}}}, dateline);
        QCOMPARE(plainText(shown), u"The ice came."_s);
        QCOMPARE(
            plainText(bodyAfterDateline({Block{Paragraph{{{u"RIVERTON (Sample Agency)"_s}}}}}, dateline)),
            u"RIVERTON (Sample Agency)"_s); // without the day it is another text
        const Dateline signedLine{u"РЕЧНОЙ"_s, u"31 мая"_s, u"РИА Пример"_s};
        QCOMPARE(plainText(bodyAfterDateline(
                     {Block{Paragraph{{{u"РЕЧНОЙ, 31 мая — РИА Пример. Лёд сошёл."_s}}}}}, signedLine)),
                 u"Лёд сошёл."_s);
        QCOMPARE(plainText(bodyAfterDateline({Block{Paragraph{{{u"Лёд сошёл."_s}}}}}, signedLine)),
                 u"Лёд сошёл."_s);
    }
    void picturesAreCountedOnce() { QCOMPARE(pictureAddresses(everyKind()).size(), 2); }
    void wordsAreCountedInAnyScript() {
        QCOMPARE(wordCount({Block{Paragraph{{{u"Две words, 3 числа — да"_s}}}}}), 5);
    }
};

QTEST_GUILESS_MAIN(TestBlock)
#include "tst_block.moc"
