// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/SampleArticle.h"
#include "ui/article/ArticleView.h"
#include "ui/article/CodeColours.h"
#include "ui/article/FindBar.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QVBoxLayout>

using namespace svodka;

class tst_ArticleView : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};

    std::unique_ptr<ArticleDocument> sample() {
        return std::make_unique<ArticleDocument>(test::sampleArticle(),
                                                 ArticleLook::of(lightPalette(), m_settings));
    }

private slots:
    void theColumnStandsInTheMiddleAndNeverWiderThanAsked() {
        ArticleView view;
        view.resize(1200, 600);
        view.show();
        view.showArticle(sample());
        QCOMPARE(view.article()->columnWidth(), 600.0);
        const double margin = view.article()->rootFrame()->frameFormat().leftMargin();
        QVERIFY(qAbs(margin * 2 + 600 - view.viewport()->width()) < 2);
        view.resize(400, 600);
        QVERIFY(view.article()->columnWidth() < 400);
        QCOMPARE(view.horizontalScrollBar()->maximum(), 0);
    }

    void theReadingPositionSurvivesANewWidth() {
        ArticleView view;
        view.resize(700, 500);
        view.show();
        view.showArticle(sample());
        view.article()->documentLayout()->documentSize();
        view.verticalScrollBar()->setValue(1700);
        const int block = view.readingPosition().block;
        QVERIFY(block > 20);
        view.resize(520, 500);
        QCOMPARE(view.readingPosition().block, block);
    }

    void pagesAreTurnedUntilTheEnd() {
        ArticleView view;
        view.resize(700, 500);
        view.show();
        view.showArticle(sample());
        QVERIFY(view.isHeadlineInView());
        int pages = 0;
        while (view.scrollPage(Qt::BottomEdge) && pages < 100)
            ++pages;
        QVERIFY(pages > 2 && pages < 20);
        QTRY_VERIFY(view.isAtEnd());
        QVERIFY(!view.isHeadlineInView());
        QVERIFY(view.scrollPage(Qt::TopEdge));
    }

    void aPageAskedForWhileTheLastOneMovesGoesOnFromItsEnd() {
        ArticleView view;
        view.resize(700, 300);
        view.show();
        view.showArticle(sample());
        view.article()->documentLayout()->documentSize();
        const int step = view.verticalScrollBar()->pageStep() - 2 * view.verticalScrollBar()->singleStep();
        view.scrollPage(Qt::BottomEdge);
        view.scrollPage(Qt::BottomEdge);
        QTRY_COMPARE(view.verticalScrollBar()->value(), 2 * step);
    }

    void articlesBelowEachOtherAreKnownByWhereTheEyeIs() {
        ArticleView view;
        view.resize(700, 500);
        view.show();
        auto document = sample();
        Article second = test::sampleArticle();
        second.summary.id = ArticleId{2};
        second.content.language = QStringLiteral("ar");
        document->append(second);
        QCOMPARE(document->parts().size(), size_t(2));
        view.showArticle(std::move(document));
        QCOMPARE(view.articleInView(), ArticleId{1});
        QVERIFY(view.setReadingPosition({ArticleId{2}, 5, 0}));
        QCOMPARE(view.articleInView(), ArticleId{2});
        QCOMPARE(view.readingPosition().article, ArticleId{2});
        QVERIFY(!view.isHeadlineInView());
        view.scrollToArticle(ArticleId{1});
        QCOMPARE(view.articleInView(), ArticleId{1});
        QVERIFY(!view.setReadingPosition({ArticleId{1}, 5000, 0})); // no such place
        const auto& places = view.article()->places();
        QVERIFY(!places.front().rightToLeft && places.back().rightToLeft);
    }

    void linksAreNamedByTheirTargetAndOpenNothing() {
        ArticleView view;
        view.resize(700, 900);
        view.show();
        view.showArticle(sample());
        QSignalSpy followed(&view, &ArticleView::targetActivated);
        emit view.anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
        QCOMPARE(followed.size(), 0);
        emit view.anchorClicked(QUrl(QStringLiteral("0")));
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed[0][0].value<LinkTarget>().kind, LinkTarget::Kind::Section);
        view.setSource(QUrl(QStringLiteral("file:///etc/passwd")));
        QVERIFY(view.toPlainText().contains(QStringLiteral("Its new keeper")));
    }

    void addressesAreShownAsTheyAre() {
        QCOMPARE(honestAddress(QUrl(QStringLiteral("https://пример.испытание/путь"))),
                 QStringLiteral("xn--e1afmkfd.xn--80akhbyknj4f/путь"));
        QCOMPARE(honestAddress(QUrl(QStringLiteral("https://user:pass@example.org/"))),
                 QStringLiteral("example.org"));
    }

    void copiesArePlainText() {
        ArticleView view;
        view.showArticle(sample());
        view.selectAll();
        const QString words = view.selectedText();
        QVERIFY(!words.contains(QChar::ObjectReplacementCharacter));
        QVERIFY(!words.contains(QChar(0x2068)));
        QVERIFY(words.contains(QStringLiteral("The lamp had been dark")));
    }

    void picturesAreWantedOnlyNearTheView() {
        ArticleView view;
        view.resize(700, 200);
        view.show();
        view.showArticle(sample());
        const WantedPicture last{ArticleId{1},
                                 QUrl(QStringLiteral("https://en.svodka.invalid/pictures/g4.png"))};
        QVERIFY(!view.wantedPictures().contains(last));
        view.article()->documentLayout()->documentSize();
        view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
        QVERIFY(view.wantedPictures().contains(last));
    }

    void wordsAreFoundCountedAndLeftAgain() {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* view = new ArticleView(&window);
        auto* bar = new FindBar(view, &window);
        layout->addWidget(view);
        layout->addWidget(bar);
        window.resize(700, 600);
        window.show();
        view->showArticle(sample());
        bar->open();
        auto* words = bar->findChild<QLineEdit*>(QStringLiteral("findWords"));
        auto* count = bar->findChild<QLabel*>(QStringLiteral("findCount"));
        QTest::keyClicks(words, QStringLiteral("lamp"));
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QCOMPARE(view->extraSelections().size(), 3);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(count->text(), QStringLiteral("2 of 3"));
        QTest::keyClick(words, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count->text(), QStringLiteral("1 of 3"));
        QTest::keyClicks(words, QStringLiteral("zzz"));
        QCOMPARE(count->text(), QStringLiteral("Not found"));
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(bar->isHidden());
        QVERIFY(view->extraSelections().isEmpty());
    }

    void codeIsColouredAndReadable() {
        const QString code = QStringLiteral("def f():\n    return 1 # one");
        for (const CodeGround ground :
             {CodeGround{Qt::white, Qt::black, false}, CodeGround{Qt::black, Qt::white, true}}) {
            auto future = colourCode(code, QStringLiteral("python"), ground);
            QTRY_VERIFY(future.isFinished());
            const CodeColours colours = future.result();
            QCOMPARE(colours.size(), 2);
            QVERIFY(!colours[0].isEmpty());
            for (const auto& line : colours)
                for (const auto& range : line)
                    QVERIFY(contrast(range.format.foreground().color(), ground.paper) >= 4.5);
            const auto joined = joinedLines(colours, code);
            QVERIFY(joined.last().start >= 9);
        }
        auto unknown = colourCode(code, QStringLiteral("no such tongue"), {Qt::white, Qt::black, false});
        QTRY_VERIFY(unknown.isFinished());
        QVERIFY(unknown.result().isEmpty());
    }
};

QTEST_MAIN(tst_ArticleView)
#include "tst_articleview.moc"
