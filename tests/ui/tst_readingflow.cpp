// SPDX-License-Identifier: GPL-3.0-or-later
// Reading as a reader does it: with Space, letters and a page that stays where it was left.
#include "SampleWindow.h"
#include "ui/Actions.h"
#include "ui/article/ArticlePane.h"
#include "ui/article/Lightbox.h"
#include "ui/article/TitleBar.h"
#include "ui/models/ArticleListModel.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPrinter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestReadingFlow : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_sample = std::make_unique<SampleWindow>();
        m_list = m_sample->part<QListView>(u"articleList"_s);
        m_view = m_sample->part<ArticleView>(u"articleView"_s);
        m_pane = m_sample->part<ArticlePane>(u"articlePane"_s);
        m_bar = m_view->verticalScrollBar();
        m_sample->settings().set(Settings::markReadDelay, 0);
        QVERIFY(m_sample->openWithSample());
        m_sample->window.resize(1280, 500);
    }
    void cleanup() { m_sample.reset(); }

    void spaceScrollsToTheEndAndThenOpensTheNextUnread() {
        choose(0);
        const ArticleId first = m_pane->current();
        int pages = 0;
        while (m_pane->current() == first && pages < 60) {
            QTest::keyClick(m_list, Qt::Key_Space);
            ++pages;
        }
        QVERIFY(pages > 1); // it scrolled before it went on
        QVERIFY(m_pane->current() != first);
        QTRY_COMPARE(currentOf(), m_pane->current()); // the list went along
    }

    void spaceGoesOnThroughTheFeedsUntilNothingIsUnread() {
        m_sample->window.resize(1280, 900);
        auto* tree = m_sample->part<QTreeView>(u"feedTree"_s);
        const auto feeds = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole, u"World"_s, 1,
                                                Qt::MatchExactly | Qt::MatchRecursive);
        tree->setCurrentIndex(feeds.value(0));
        QVERIFY(m_sample->rests());
        const QString before = m_sample->part<QLabel>(u"sectionTitle"_s)->text();
        QCOMPARE(before, u"World"_s);
        for (int i = 0; i < 60 && m_sample->part<QLabel>(u"sectionTitle"_s)->text() == before; ++i) {
            QTest::keyClick(m_list, Qt::Key_N);
            QVERIFY(m_sample->rests());
        }
        QVERIFY(m_sample->part<QLabel>(u"sectionTitle"_s)->text() != before);
        QTRY_VERIFY(m_pane->current().isValid());
    }

    void shiftSpaceScrollsBack() {
        choose(0);
        QTest::keyClick(m_list, Qt::Key_Space);
        QTRY_VERIFY(m_bar->value() > 0);
        QTest::keyClick(m_list, Qt::Key_Space, Qt::ShiftModifier);
        QTRY_COMPARE(m_bar->value(), 0);
    }

    void lettersGoThroughTheListOnTheRussianLayout() {
        choose(0);
        press(0x43e); // j
        QTRY_COMPARE(m_list->currentIndex().row(), 1);
        press(0x43e);
        QTRY_COMPARE(m_list->currentIndex().row(), 2);
        press(0x43b); // k
        QTRY_COMPARE(m_list->currentIndex().row(), 1);
        press(0x442); // n
        QTRY_VERIFY(m_list->currentIndex().row() > 1);
    }

    void everyArticleIsFoundWhereItWasLeft() {
        choose(0);
        for (int i = 0; i < 2; ++i)
            QTest::keyClick(m_list, Qt::Key_Space);
        QTRY_VERIFY(m_bar->value() > 300);
        QTest::qWait(250); // the page comes to rest
        const ReadingPosition left = m_view->readingPosition();
        QVERIFY(!m_view->isAtEnd());
        choose(1);
        QTRY_COMPARE(m_bar->value(), 0);
        choose(0);
        QTRY_COMPARE(m_view->readingPosition().block, left.block);
        m_pane->keepPosition();
        // and it is kept with the window's state
        const ReadingPositions kept(m_sample->settings());
        QVERIFY(kept.of(m_pane->current()).has_value());
        QCOMPARE(kept.of(m_pane->current())->block, left.block);
    }

    void theTitleStandsOverTheTextOnceTheHeadlineIsOut() {
        choose(0);
        auto* title = m_sample->part<TitleBar>(u"articleTitleBar"_s);
        QVERIFY(!title->isVisible());
        QTest::keyClick(m_list, Qt::Key_Space);
        QTRY_VERIFY(title->isVisible());
        QCOMPARE(title->text(), m_pane->article()->summary.title);
        QTest::keyClick(m_list, Qt::Key_Space, Qt::ShiftModifier);
        QTRY_VERIFY(!title->isVisible());
    }

    void inContinuousReadingTheNextArticleFollowsAndThePassedOneIsRead() {
        m_sample->settings().set(Settings::markReadDelay, 60'000); // only passing may mark it
        m_sample->settings().set(Settings::continuousReading, true);
        choose(0);
        const ArticleId first = m_pane->current();
        m_view->document()->documentLayout()->documentSize();
        m_bar->setValue(m_bar->maximum());
        QTRY_VERIFY(m_view->article()->parts().size() > 1);
        const ArticleId second = m_view->article()->parts()[1].id;
        QCOMPARE(second, idAt(1));
        m_view->scrollToArticle(second);
        QTRY_COMPARE(m_pane->current(), second);
        QTRY_COMPARE(currentOf(), second); // the list goes along
        QTRY_VERIFY(summary(0).read);
        QVERIFY(!summary(1).read);
        m_view->scrollToArticle(first);
        QTRY_COMPARE(currentOf(), first);
    }

    void continuousReadingLetsGoOfWhatWasPassedLongAgo() {
        m_sample->settings().set(Settings::continuousReading, true);
        choose(0);
        QSet<ArticleId> met;
        for (int i = 0; i < 40 && met.size() < 10; ++i) {
            met.insert(m_pane->current());
            m_view->document()->documentLayout()->documentSize();
            m_bar->setValue(m_bar->maximum());
            QTest::qWait(30);
        }
        QVERIFY(met.size() >= 10);
        QVERIFY(m_view->article()->parts().size() <= 9);
    }

    void anArticleIsCopiedAsTextAndMarkdownWithItsSource() {
        choose(0);
        const QString address = m_pane->article()->summary.address.toString();
        QGuiApplication::clipboard()->clear();
        m_sample->window.actions()[Command::CopyMarkdown]->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith(u"# "_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(address));
        m_sample->window.actions()[Command::CopyArticle]->trigger();
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().startsWith(u"# "_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(address));
    }

    void anArticleIsPrintedOnPages() {
        choose(0);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"article.pdf"_s);
        {
            QPrinter printer(QPrinter::HighResolution);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            m_pane->paintPages(&printer);
        }
        QFile pdf(file);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF"));
        QVERIFY(bytes.size() > 5'000);
        QVERIFY(bytes.contains("/Type /Page\n") || bytes.contains("/Type/Page"));
    }

    void thePreviewShowsPages() {
        choose(0);
        m_sample->window.actions()[Command::PrintPreview]->trigger();
        QTRY_VERIFY(m_sample->part<QDialog>(u"printPreviewDialog"_s) != nullptr);
        m_sample->part<QDialog>(u"printPreviewDialog"_s)->close();
    }

    void picturesOpenOverTheWindowAndAreZoomed() {
        QVERIFY(chooseWithPicture());
        for (int place = 0; place < int(m_view->article()->places().size()); ++place)
            QTRY_COMPARE(m_view->article()->places()[size_t(place)].state, PicturePlace::State::Loaded);
        emit m_view->targetActivated({.kind = LinkTarget::Kind::Picture, .picture = 0});
        auto* box = m_sample->part<Lightbox>(u"lightbox"_s);
        QVERIFY(box != nullptr);
        QCOMPARE(box->zoom(), 1.0);
        QTest::keyClick(box, Qt::Key_Plus);
        QVERIFY(box->zoom() > 1);
        QTest::keyClick(box, Qt::Key_0);
        QCOMPARE(box->zoom(), 1.0);
        QTRY_VERIFY(box->findChild<QToolButton*>(u"lightboxSave"_s)->isEnabled());
        QVERIFY(!box->accessibleDescription().isEmpty());
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(m_sample->part<Lightbox>(u"lightbox"_s) == nullptr);
    }

    void theGroundOfAnArticleIsTheReadersChoice() {
        choose(0);
        m_sample->settings().set(Settings::paper, Paper::Sepia);
        const Colours sepia = coloursOf(m_view->palette());
        QVERIFY(sepia.paper != coloursOf(m_sample->window.palette()).paper);
        QCOMPARE(m_view->article()->look().colours.paper, sepia.paper);
        m_sample->settings().set(Settings::paper, Paper::Dark);
        QVERIFY(m_view->article()->look().colours.dark);
        m_sample->settings().set(Settings::paper, Paper::LikeWindow);
        QCOMPARE(m_view->article()->look().colours.paper, coloursOf(m_sample->window.palette()).paper);
    }

    void widthFontAndLinesAreTheReadersChoice() {
        choose(0);
        const double column = m_view->article()->columnWidth();
        m_sample->settings().set(Settings::columnWidth, 44);
        QVERIFY(m_view->article()->columnWidth() < column);
        const double height = m_view->document()->documentLayout()->documentSize().height();
        m_sample->settings().set(Settings::lineHeight, 220);
        QVERIFY(m_view->document()->documentLayout()->documentSize().height() > height * 1.15);
        m_sample->settings().set(Settings::articleFont, u"DejaVu Sans Mono"_s);
        QCOMPARE(m_view->article()->look().serif(16).families().first(), u"DejaVu Sans Mono"_s);
    }

private:
    void choose(int row) {
        m_list->setFocus();
        m_list->setCurrentIndex(m_list->model()->index(row, 0));
        QTRY_VERIFY(m_pane->article() != nullptr && m_pane->current() == idAt(row));
        QTRY_VERIFY(m_pane->article() != nullptr && m_pane->article()->content.hasBody());
    }
    bool chooseWithPicture() {
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            choose(row);
            if (!m_view->article()->places().empty())
                return true;
        }
        return false;
    }
    ArticleId idAt(int row) const {
        return ArticleId{m_list->model()->index(row, 0).data(ArticleListModel::IdRole).toLongLong()};
    }
    ArticleId currentOf() const { return idAt(m_list->currentIndex().row()); }
    ArticleSummary summary(int row) const {
        return m_list->model()->index(row, 0).data(ArticleListModel::SummaryRole).value<ArticleSummary>();
    }
    void press(int letter) {
        const QString text{QChar(letter)};
        QTest::sendKeyEvent(QTest::Click, m_list, Qt::Key(text.toUpper().at(0).unicode()), text,
                            Qt::NoModifier);
    }

    std::unique_ptr<SampleWindow> m_sample;
    QListView* m_list = nullptr;
    ArticleView* m_view = nullptr;
    ArticlePane* m_pane = nullptr;
    QScrollBar* m_bar = nullptr;
};

QTEST_MAIN(TestReadingFlow)
#include "tst_readingflow.moc"
