// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleExport.h"
#include "export/MarkdownText.h"
#include "export/MarkdownWriter.h"

#include <QTest>
#include <QTextDocument>

using namespace svodka;
using namespace svodka::exporting;
using namespace Qt::StringLiterals;

namespace {

/// What a Markdown reader (md4c inside Qt) makes of it.
QString readBack(const QString& markdown) {
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectGitHub);
    return document.toPlainText();
}

InlineText run(const QString& text, TextStyles styles = {}) {
    return {TextRun{text, styles}};
}

} // namespace

class TestMarkdownWriter : public QObject {
    Q_OBJECT
private slots:
    void wordsStayWords_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text : {u"# no heading"_s,
                                    u"- no item"_s,
                                    u"+ no item"_s,
                                    u"1. no item"_s,
                                    u"12) no item"_s,
                                    u"> no quote"_s,
                                    u"=== no underline"_s,
                                    u"---"_s,
                                    u"*no* _marks_ **here**"_s,
                                    u"`no code`"_s,
                                    u"[no](link)"_s,
                                    u"<b>no tag</b>"_s,
                                    u"&lt; stays &amp; so does &copy;"_s,
                                    u"a_b_c and _d_"_s,
                                    u"~~no strike~~"_s,
                                    u"back\\slash \\* end\\"_s,
                                    u"| no | table |"_s,
                                    u"![no](picture)"_s,
                                    u"Wow!"_s,
                                    u"2 * 3 * 4"_s,
                                    u"«Кавычки» — тире…"_s,
                                    u"https://news.invalid/?a=1&b=2"_s})
            QTest::addRow("%s", qPrintable(text)) << text;
    }
    void wordsStayWords() {
        QFETCH(QString, text);
        QCOMPARE(readBack(markdownText(run(text))), text);
        QCOMPARE(readBack(u"## "_s + markdownText(run(text), MarkdownPlace::Heading)), text);
    }

    void marksStandAtWords() {
        QCOMPARE(markdownText(run(u" bold "_s, TextStyle::Bold)), u"**bold**"_s);
        QCOMPARE(markdownText({TextRun{u"a"_s}, TextRun{u" b "_s, TextStyle::Italic}, TextRun{u"c"_s}}),
                 u"a *b* c"_s);
        QCOMPARE(markdownText({TextRun{u"a"_s, TextStyle::Bold},
                               TextRun{u"b"_s, TextStyle::Bold | TextStyle::Italic}, TextRun{u" c"_s}}),
                 u"**a*b*** c"_s);
    }

    void marksThatMarkdownWouldNotSeeAreHtml() {
        const InlineText text{TextRun{u"«сло»"_s, TextStyle::Bold}, TextRun{u"во"_s}};
        QCOMPARE(markdownText(text), u"<strong>«сло»</strong>во"_s);
        QCOMPARE(markdownText(run(u"2"_s, TextStyle::Subscript)), u"<sub>2</sub>"_s);
    }

    void codeKeepsItsBackticks() {
        QCOMPARE(markdownText(run(u"a`b"_s, TextStyle::Code)), u"``a`b``"_s);
        QCOMPARE(markdownText(run(u"`"_s, TextStyle::Code)), u"`` ` ``"_s);
        QCOMPARE(markdownCode({u"```\nx"_s, u"c++"_s}), u"````c++\n```\nx\n````"_s);
        QVERIFY(markdownCode({u"x"_s, u"a b\nc"_s}).startsWith("```\n"_L1));
    }

    void linksKeepTheirAddress() {
        const QUrl address(u"https://news.invalid/a_(b) c>"_s);
        QCOMPARE(markdownText({TextRun{u"Wow!"_s}, TextRun{u"it [x]"_s, {}, address}}),
                 u"Wow\\![it \\[x\\]](<https://news.invalid/a_(b)%20c%3E>)"_s);
    }

    void aLineBreakStaysInItsBlock() {
        QCOMPARE(markdownText(run(u"one\n- two"_s)), u"one\\\n\\- two"_s);
        QCOMPARE(markdownText(run(u"one\ntwo"_s), MarkdownPlace::Heading), u"one two"_s);
        QCOMPARE(markdownText(run(u"one\ntwo|"_s), MarkdownPlace::TableCell), u"one<br>two\\|"_s);
    }

    void everyBlockIsWritten() {
        const QString markdown = markdownOf(sampleExport());
        for (const QString& line : {u"# The bridge \\<opens> & closes\n"_s,
                                    u"*A second headline*"_s,
                                    u"News · World\\\n"_s,
                                    u"Source: <https://news.invalid/20260826/bridge.html>\\\n"_s,
                                    u"Tags: bridges, rivers\n"_s,
                                    u"**What it is about.**"_s,
                                    u"RIVERTON, August 26 (News)"_s,
                                    u"A **bold** word & a [link](<"_s,
                                    u".\\\nSecond line"_s,
                                    u"\n### A heading\n"_s,
                                    u"> Quoted words\n>\n> — A. Speaker"_s,
                                    u"3. three\n4. four"_s,
                                    u"\n- point\n"_s,
                                    u"[A bridge](<https://news.invalid/img/bridge.jpg?w=640>)"_s,
                                    u"The bridge at noon\\\n*© News / A. Camera*"_s,
                                    u"[A missing view](<"_s,
                                    u"[A film](<https://video.invalid/7>)"_s,
                                    u"```cpp\nif (a < b)\n    return `x`;\n```"_s,
                                    u"| Year | Ice |\n| --- | --- |\n| 1921 | a\\|b |"_s,
                                    u"**Related**\n\n- [Another article](<"_s,
                                    u"\n---\n\nThe end"_s,
                                    u"## Comments\n\n**Reader** · "_s,
                                    u"First \\<b>line\\</b>\\\nsecond line"_s,
                                    u"> Reader: First \\<b>line\\</b> second line\n\nAn answer"_s})
            QVERIFY2(markdown.contains(line), qPrintable(line + u"\n\nis not in\n\n"_s + markdown));
        QVERIFY(!markdown.contains("Taken back"_L1));
        QVERIFY(!markdown.contains("!["_L1));
    }

    void picturesMayLieBeside() {
        Export exported = sampleExport();
        exported.pictureFolder = u"the bridge"_s;
        QVERIFY(markdownOf(exported).contains("![A bridge](<the%20bridge/picture-1.png>)"_L1));
        const auto files = pictureFiles(exported);
        QCOMPARE(files.keys(), QStringList{u"picture-1.png"_s});
        QCOMPARE(files.first(), samplePng());
    }

    void twoListsStayTwo() {
        const Block list{ListBlock{ListBlock::Kind::Bulleted, 1, {{paragraph(u"a"_s)}}}};
        Export exported = sampleExport();
        exported.articles.first().article.content.blocks = {list, list, list};
        QVERIFY(markdownOf(exported).contains("- a\n\n* a\n\n- a"_L1));
    }

    void spannedCellsKeepTheColumns() {
        Export exported = sampleExport();
        exported.articles.first().article.content.blocks = {
            {Table{{},
                   {{{{paragraph(u"a"_s)}, false, 1, 2}, {{paragraph(u"b"_s)}, false, 2, 1}},
                    {{{paragraph(u"c"_s)}}, {{paragraph(u"d"_s)}}}}}}};
        QVERIFY(
            markdownOf(exported).contains("|  |  |  |\n| --- | --- | --- |\n| a | b |  |\n|  | c | d |"_L1));
    }
};

QTEST_MAIN(TestMarkdownWriter)
#include "tst_markdownwriter.moc"
