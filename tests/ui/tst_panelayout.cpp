// SPDX-License-Identifier: GPL-3.0-or-later
// Where the panes stand, by the window's width and by the reader's wish, and how the rows of the list look.
#include "SampleWindow.h"
#include "ui/Actions.h"
#include "ui/article/ArticlePane.h"
#include "ui/models/ArticleListModel.h"

#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QListView>
#include <QMenuBar>
#include <QScrollBar>
#include <QSplitter>
#include <QStatusBar>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestPaneLayout : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_sample = std::make_unique<SampleWindow>();
        QVERIFY(m_sample->openWithSample());
        m_list = m_sample->part<QWidget>(u"articleListPane"_s);
        m_article = m_sample->part<QWidget>(u"articlePane"_s);
        m_feeds = m_sample->part<QWidget>(u"feedPane"_s);
    }
    void cleanup() { m_sample.reset(); }

    void theWidthOfTheWindowDecidesUnlessTheReaderDoes() {
        m_sample->window.resize(1280, 800);
        QTRY_VERIFY(isBeside());
        m_sample->window.resize(820, 620);
        QTRY_VERIFY(isAbove());
        trigger(Command::ArrangementWide);
        QTRY_VERIFY(isBeside());
        m_sample->window.resize(1280, 800);
        trigger(Command::ArrangementStacked);
        QTRY_VERIFY(isAbove());
        trigger(Command::ArrangementAutomatic);
        QTRY_VERIFY(isBeside());
    }

    void inTheNewspaperTheArticlesStandBelowEachOtherWithoutTheList() {
        m_sample->part<QListView>(u"articleList"_s)->setFocus();
        trigger(Command::ArrangementNewspaper);
        QTRY_VERIFY(!m_list->isVisible());
        QVERIFY(m_article->isAncestorOf(m_sample->window.focusWidget())); // and not a text field
        auto* view = m_sample->part<ArticleView>(u"articleView"_s);
        QTRY_VERIFY(view->article() != nullptr); // the first article opened by itself
        view->document()->documentLayout()->documentSize();
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
        QTRY_VERIFY(view->article()->parts().size() > 1);
    }

    void panesFoldAwayAndComeBack() {
        QVERIFY(m_feeds->isVisible());
        trigger(Command::ShowFeeds);
        QVERIFY(!m_feeds->isVisible());
        trigger(Command::ShowList);
        QVERIFY(!m_list->isVisible());
        QVERIFY(!m_sample->settings().get(Settings::listShown));
        trigger(Command::ShowList);
        trigger(Command::ShowFeeds);
        QVERIFY(m_feeds->isVisible() && m_list->isVisible());
    }

    void sizesComeBack() {
        auto* inner = m_sample->part<QSplitter>(u"innerSplitter"_s);
        inner->setSizes({420, inner->width() - 421});
        emit inner->splitterMoved(420, 1);
        trigger(Command::ArrangementStacked);
        QTRY_VERIFY(isAbove());
        trigger(Command::ArrangementWide);
        QTRY_VERIFY(isBeside());
        QCOMPARE(inner->sizes().first(), 420);
    }

    void onlyTheArticleIsLeftUntilEsc() {
        m_sample->window.openFirstArticle();
        trigger(Command::DistractionFree);
        QVERIFY(!m_list->isVisible() && !m_feeds->isVisible());
        QVERIFY(!m_sample->window.menuBar()->isVisible() && !m_sample->window.statusBar()->isVisible());
        QVERIFY(m_article->isVisible());
        QTRY_VERIFY(m_article->width() >= m_sample->window.width() - 2);
        QTest::keyClick(&m_sample->window, Qt::Key_Escape);
        QVERIFY(m_list->isVisible() && m_feeds->isVisible() && m_sample->window.menuBar()->isVisible());
    }

    void rowsMayBeOfOneLine() {
        auto* view = m_sample->part<QListView>(u"articleList"_s);
        const int full = rowHeight(view, 1);
        trigger(Command::ShowThumbnails);
        QVERIFY(rowHeight(view, 1) <= full);
        trigger(Command::CompactList);
        QTRY_VERIFY(rowHeight(view, 1) < full / 2 + 4);
        trigger(Command::CompactList);
        trigger(Command::ShowThumbnails);
        QTRY_COMPARE(rowHeight(view, 1), full);
    }

    void aRowIsASentence() {
        auto* view = m_sample->part<QListView>(u"articleList"_s);
        const QString said = view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.startsWith(u"Unread. "_s), qPrintable(said));
        QVERIFY(said.endsWith(u'.'));
    }

    void f6GoesRoundThePanes() {
        m_sample->window.activateWindow();
        auto* view = m_sample->part<QListView>(u"articleList"_s);
        view->setFocus();
        QTRY_VERIFY(view->hasFocus());
        trigger(Command::NextPane);
        QVERIFY(m_sample->part<ArticleView>(u"articleView"_s)->hasFocus() ||
                m_sample->window.focusWidget() != view);
        trigger(Command::PreviousPane);
        QVERIFY(view->hasFocus());
    }

private:
    void trigger(Command command) { m_sample->window.actions()[command]->trigger(); }
    QRect place(const QWidget* widget) const {
        return {widget->mapTo(&m_sample->window, QPoint()), widget->size()};
    }
    bool isBeside() const { return place(m_list).right() < place(m_article).left(); }
    bool isAbove() const { return place(m_list).bottom() < place(m_article).top(); }
    static int rowHeight(const QListView* view, int row) {
        QStyleOptionViewItem option;
        option.rect = QRect(0, 0, view->viewport()->width(), 1);
        option.widget = view;
        return view->itemDelegate()->sizeHint(option, view->model()->index(row, 0)).height();
    }

    std::unique_ptr<SampleWindow> m_sample;
    QWidget* m_list = nullptr;
    QWidget* m_article = nullptr;
    QWidget* m_feeds = nullptr;
};

QTEST_MAIN(TestPaneLayout)
#include "tst_panelayout.moc"
