// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleWindow.h"
#include "ui/article/ArticleView.h"
#include "ui/source/SourceText.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTreeView>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

/// Page source and profile editor, on the first article of the sample edition.
class TestProfileEditor : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->openWithSample());
        m_window->window.openFirstArticle();
        QVERIFY(m_window->rests());
        m_window->part<QAction>(u"pageSource"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(part<QTableView>("removedTable")->model()->rowCount() > 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(source()->isComplete() && editor()->isComplete(), 20'000);
    }
    void cleanupTestCase() { m_window.reset(); }

    void aPieceMarksItsPlaceAndNamesItsRule() {
        auto* table = part<QTableView>("removedTable");
        int found = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            table->selectRow(row);
            const QString rule = table->model()->index(row, 0).data().toString();
            QVERIFY2(part<QLabel>("textFate")->text().contains(rule), qPrintable(rule));
            const SourcePlace place = source()->currentMark();
            found += place.isKnown();
            if (!place.isKnown())
                continue;
            source()->selectPlace(place); // and the other way round
            QVERIFY(!source()->textCursor().selectedText().isEmpty());
            QCOMPARE(table->currentIndex().data().toString(), rule);
        }
        QCOMPARE(found, table->model()->rowCount());
    }

    void textOfTheArticleIsTakenByNoRule() {
        const qsizetype at = source()->toPlainText().indexOf(u"Ships with grain"_s);
        QVERIFY(at > 0);
        source()->selectPlace({at, at + 10});
        QVERIFY2(part<QLabel>("textFate")->text().contains(u"in the article"_s),
                 qPrintable(part<QLabel>("textFate")->text()));
        QCOMPARE(part<QTableView>("removedTable")->currentIndex().row(), -1);
    }

    void aRuleIsShownInTheProfile() {
        part<QTableView>("removedTable")->selectRow(0);
        const QString rule = part<QTableView>("removedTable")->model()->index(0, 0).data().toString();
        part<QAbstractButton>("showRuleButton")->click();
        QCOMPARE(part<QTabBar>("pageSourceTabs")->currentIndex(), 1);
        if (rule.startsWith(u"sputnik"_s))
            QCOMPARE(editor()->textCursor().selectedText().replace(u"\\\""_s, u"\""_s),
                     rule.section(u": "_s, 1));
    }

    void aFaultIsMarkedOnItsLine() {
        const QString sound = editor()->toPlainText();
        editor()->replaceText(QString(sound).replace(u"\".article__title\","_s, u"\".article__title >\","_s));
        QTRY_VERIFY_WITH_TIMEOUT(editor()->faultLine() > 0, 20'000);
        const QStringList lines = editor()->toPlainText().split(u'\n');
        QVERIFY(lines[editor()->faultLine() - 1].contains(u".article__title >"_s));
        QVERIFY(part<QLabel>("profileState")->text().contains(QString::number(editor()->faultLine())));
        QVERIFY(!part<QAbstractButton>("saveProfileButton")->isEnabled());
        QVERIFY(preview()->article()); // what was read before stays
        editor()->undo();
        QTRY_VERIFY_WITH_TIMEOUT(editor()->faultLine() == 0, 20'000);
        QCOMPARE(editor()->toPlainText(), sound);
    }

    void anElementGivesItsSelector() {
        auto* tree = part<QTreeView>("elementTree");
        QVERIFY(tree->model()->rowCount() > 0);
        const auto body = tree->model()->match(tree->model()->index(0, 0), Qt::DisplayRole,
                                               u"article__body"_s, 1, Qt::MatchContains | Qt::MatchRecursive);
        QVERIFY(!body.isEmpty());
        tree->setCurrentIndex(body.first());
        QVERIFY(part<QLineEdit>("selectorField")->text().contains(u"article"_s));
        part<QAbstractButton>("showElementButton")->click();
        QCOMPARE(part<QTabBar>("pageSourceTabs")->currentIndex(), 0);
        QVERIFY(source()->textCursor().block().text().contains(u"<"_s));
        part<QTabBar>("pageSourceTabs")->setCurrentIndex(1);
    }

private:
    template <typename T>
    T* part(const char* name) {
        return m_window->part<T>(QString::fromLatin1(name));
    }
    SourceText* source() { return part<SourceText>("pageSourceText"); }
    SourceText* editor() { return part<SourceText>("profileText"); }
    ArticleView* preview() { return part<ArticleView>("profilePreview"); }

    std::unique_ptr<SampleWindow> m_window;
};

QTEST_MAIN(TestProfileEditor)
#include "tst_profileeditor.moc"
