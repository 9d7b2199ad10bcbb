// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SampleArticle.h"
#include "ui/article/ArticleDocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextTable>

using namespace svodka;

class tst_ArticleDocument : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};

    [[nodiscard]] ArticleLook look() const { return ArticleLook::of(lightPalette(), m_settings); }
    [[nodiscard]] static QString text(const QTextDocument& document) {
        return document.toPlainText().remove(QChar(0x2068)).remove(QChar(0x2069)).replace(QChar::Nbsp, u' ');
    }
    static QStringList anchors(const QTextDocument& document) {
        QStringList found;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
            for (auto it = block.begin(); !it.atEnd(); ++it)
                if (it.fragment().charFormat().isAnchor())
                    found.append(it.fragment().charFormat().anchorHref());
        return found;
    }

private slots:
    void everyPartOfTheArticleIsInTheText() {
        const ArticleDocument document(test::sampleArticle(), look());
        const QString words = text(document);
        for (const char* part : {"Coast Edition  ›  World",
                                 "The lighthouse on Grey Point",
                                 "Its new keeper",
                                 "By Nora Hale, Tomas Reed",
                                 "The harbour office switched",
                                 "Greyport, August 26 · Coast Agency",
                                 "repair cost less",
                                 "The tower as it is seen from the pier. © Coast Agency / N. Hale",
                                 "We had grown used",
                                 "Ada Finn, pilot",
                                 "What comes next",
                                 "A bell for days of fog",
                                 "The light in numbers",
                                 "none, then N. Orr",
                                 "def flashes(seconds):",
                                 "The first night, in one minute",
                                 "video.example.org",
                                 "Step 160 of the stair",
                                 "Grey Point",
                                 "Forty buoys get new paint",
                                 "1 August, 10:20"})
            QVERIFY2(words.contains(QString::fromUtf8(part)), part);
    }

    void theTextNeverCarriesAnAddressThatQtCouldOpen() {
        Article article = test::sampleArticle();
        article.content.blocks.push_back(
            {Paragraph{{TextRun{QStringLiteral("bad"), {}, QUrl(QStringLiteral("javascript:alert(1)"))},
                        TextRun{QStringLiteral("local"), {}, QUrl(QStringLiteral("file:///etc/passwd"))}}}});
        ArticleDocument document(article, look());
        for (const QString& href : anchors(document)) {
            QVERIFY(document.target(href).has_value());
            const QUrl address = document.target(href)->address;
            QVERIFY(address.isEmpty() || address.scheme().startsWith(QLatin1String("http")));
        }
        document.documentLayout()->documentSize();
        QCOMPARE(document.refusedLoads(), 0);
        QVERIFY(!document.resource(QTextDocument::ImageResource, QUrl(QStringLiteral("file:///etc/passwd")))
                     .isNull());
        QCOMPARE(document.refusedLoads(), 1);
        QVERIFY(!document.target(QStringLiteral("file:///etc/passwd")));
        QVERIFY(!document.target(QStringLiteral("999999")));
    }

    void markupInTheTextIsText() {
        Article article = test::sampleArticle();
        article.content.title = QStringLiteral("<b>Not bold</b> & <img src=x>");
        const ArticleDocument document(article, look());
        QVERIFY(text(document).contains(article.content.title));
    }

    void aLeadThatIsTheFirstParagraphIsSaidOnce() {
        Article article = test::sampleArticle();
        article.content.lead = plainText(std::get<Paragraph>(article.content.blocks.front().content).text);
        const ArticleDocument document(article, look());
        QCOMPARE(text(document).count(QStringLiteral("The lamp had been dark")), 1);
    }

    void relatedArticlesStandInTheBoxAtTheFoot() {
        Article article = test::sampleArticle();
        std::rotate(article.content.blocks.begin(), article.content.blocks.end() - 1,
                    article.content.blocks.end());
        const ArticleDocument document(article, look());
        const QString words = text(document);
        QCOMPARE(words.count(QStringLiteral("Forty buoys")), 1);
        QVERIFY(words.indexOf(QStringLiteral("Forty buoys")) > words.indexOf(QStringLiteral("Lighthouses")));
    }

    void anArticleWithoutABodyShowsItsSummary() {
        Article article;
        article.summary.title = QStringLiteral("Only a headline");
        article.summary.summary = QStringLiteral("and two lines from the feed");
        const ArticleDocument document(article, look());
        QVERIFY(text(document).contains(article.summary.summary));
    }

    void placesKeepTheirSizeWhenPicturesCome() {
        ArticleDocument document(test::sampleArticle(), look());
        document.setPageSize(QSizeF(700, -1));
        document.setViewWidth(700);
        const QSizeF before = document.placeSize(0);
        QCOMPARE(before.width(), document.columnWidth());
        QCOMPARE(before.height(), before.width() * 450 / 1200);
        const double height = document.documentLayout()->documentSize().height();
        QImage tall(100, 400, QImage::Format_RGB32);
        tall.fill(Qt::blue);
        document.setPicture(document.places()[0].picture.address, tall, tall.size(),
                            ArticleDocument::Reserve::Keep);
        QCOMPARE(document.placeSize(0), before);
        QCOMPARE(document.documentLayout()->documentSize().height(), height);
        QCOMPARE(document.places()[0].state, PicturePlace::State::Loaded);
    }

    void articlesOfRightToLeftLanguagesAreSetSo() {
        Article article = test::sampleArticle();
        article.content.language = QStringLiteral("ar");
        const ArticleDocument document(article, look());
        QVERIFY(document.isRightToLeft());
        QCOMPARE(document.begin().blockFormat().layoutDirection(), Qt::RightToLeft);
    }

    void tablesKeepTheirSpans() {
        const auto cell = [](const QString& words, int columns, int rows) {
            return TableCell{{Block{Paragraph{{TextRun{words}}}}}, false, columns, rows};
        };
        Table table;
        table.rows = {{cell(QStringLiteral("wide"), 2, 1), cell(QStringLiteral("tall"), 1, 2)},
                      {cell(QStringLiteral("a"), 1, 1), cell(QStringLiteral("b"), 1, 1)}};
        Article article;
        article.content.blocks.push_back({table});
        const ArticleDocument document(article, look());
        const auto frames = document.rootFrame()->childFrames();
        QCOMPARE(frames.size(), 1);
        const auto* made = qobject_cast<QTextTable*>(frames.front());
        QVERIFY(made != nullptr);
        QCOMPARE(made->rows(), 2);
        QCOMPARE(made->columns(), 3);
        QCOMPARE(made->cellAt(0, 0).columnSpan(), 2);
        QCOMPARE(made->cellAt(0, 2).rowSpan(), 2);
        QCOMPARE(made->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("b"));
    }

    void aHugeTableIsCutAndSaysSo() {
        Table table;
        for (int i = 0; i < 3000; ++i)
            table.rows.push_back({TableCell{{Block{Paragraph{{TextRun{QString::number(i)}}}}}, false, 1, 1}});
        Article article;
        article.content.blocks.push_back({table});
        const ArticleDocument document(article, look());
        QVERIFY(text(document).contains(QStringLiteral("1000 more row")));
    }

    void deeplyNestedTablesAreFlattened() {
        Blocks inner{Block{Paragraph{{TextRun{QStringLiteral("the heart")}}}}};
        for (int i = 0; i < 30; ++i) {
            Table table;
            table.rows.push_back({TableCell{std::move(inner), false, 1, 1}});
            inner = Blocks{};
            inner.push_back({std::move(table)});
        }
        Article article;
        article.content.blocks = std::move(inner);
        const ArticleDocument document(article, look());
        QVERIFY(text(document).contains(QStringLiteral("the heart")));
        QVERIFY(document.documentLayout()->documentSize().height() > 0);
    }

    void readingTimeIsRoundedUp() {
        QCOMPARE(readingMinutes({}), 0);
        QCOMPARE(readingMinutes(Blocks{Block{Paragraph{{TextRun{QStringLiteral("one two")}}}}}), 1);
        QCOMPARE(readingMinutes(Blocks{Block{Paragraph{{TextRun{QStringLiteral("word ").repeated(401)}}}}}),
                 3);
    }
};

QTEST_MAIN(tst_ArticleDocument)
#include "tst_articledocument.moc"
