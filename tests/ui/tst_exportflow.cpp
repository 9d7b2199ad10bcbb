// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleWindow.h"
#include "ui/Actions.h"

#include <QAbstractButton>
#include <QDialog>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QStatusBar>
#include <QTest>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestExportFlow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        m_window = std::make_unique<SampleWindow>();
        QVERIFY(m_window->openWithSample());
        m_window->window.openFirstArticle();
        QVERIFY(m_window->rests());
    }
    void cleanupTestCase() { m_window.reset(); }

    void oneArticleIsSavedInTheFormOfItsName() {
        trigger(u"saveAs"_s);
        auto* files = fileDialog();
        QVERIFY(files);
        QCOMPARE(files->nameFilters().size(), 5);
        QVERIFY(files->selectedFiles().value(0).endsWith(u".html"_s));
        choose(files, u"one.epub"_s);
        QTRY_VERIFY_WITH_TIMEOUT(contents(u"one.epub"_s).startsWith("PK"), 20'000);
        QTRY_VERIFY(m_window->window.statusBar()->currentMessage().contains(u"one.epub"_s));
    }

    void theSelectedOnesGoIntoOneFile() {
        auto* list = m_window->part<QListView>(u"articleList"_s);
        for (int row = 0; row < 3; ++row)
            list->selectionModel()->select(list->model()->index(row, 0), QItemSelectionModel::Select);
        trigger(u"exportArticles"_s);
        auto* dialog = m_window->part<QDialog>(u"exportDialog"_s);
        QVERIFY(dialog);
        auto* selection = dialog->findChild<QAbstractButton*>(u"exportSelection"_s);
        QVERIFY(selection->isChecked()); // what is selected is what is meant
        QVERIFY(selection->text().contains(u"3"_s));
        dialog->findChild<QAbstractButton*>(u"htmlForm"_s)->click();
        dialog->findChild<QAbstractButton*>(u"chooseFileButton"_s)->click();
        choose(fileDialog(), u"three.html"_s);
        QTRY_COMPARE_WITH_TIMEOUT(contents(u"three.html"_s).count("<article id="), 3, 20'000);
        list->selectionModel()->clearSelection();
    }

    void aWholeListIsOneFile() {
        trigger(u"exportArticles"_s);
        auto* dialog = m_window->part<QDialog>(u"exportDialog"_s);
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QAbstractButton*>(u"exportSelection"_s)->isHidden());
        m_window->setLanguage(InterfaceLanguage::Russian); // while it is open
        QTRY_VERIFY(dialog->windowTitle() != u"Export"_s);
        m_window->setLanguage(InterfaceLanguage::English);
        QTRY_COMPARE(dialog->windowTitle(), u"Export"_s);
        dialog->findChild<QAbstractButton*>(u"exportList"_s)->click();
        dialog->findChild<QAbstractButton*>(u"pdfForm"_s)->click();
        dialog->findChild<QAbstractButton*>(u"chooseFileButton"_s)->click();
        auto* files = fileDialog();
        QVERIFY(files->selectedFiles().value(0).endsWith(u"Newsfeed.pdf"_s));
        choose(files, u"all.pdf"_s);
        QTRY_VERIFY_WITH_TIMEOUT(contents(u"all.pdf"_s).startsWith("%PDF-"), 30'000);
    }

    void whatCannotBeWrittenIsSaid() {
        trigger(u"saveAs"_s);
        emit fileDialog()->fileSelected(u"/proc/nowhere/x.html"_s);
        QTRY_VERIFY(!words().filter(u"/proc/nowhere/x.html"_s).isEmpty());
        fileDialog()->close();
    }

private:
    void trigger(const QString& action) {
        m_window->part<QAction>(action)->trigger();
        QTest::qWait(0);
    }
    QFileDialog* fileDialog() {
        QFileDialog* found = nullptr;
        const bool there =
            QTest::qWaitFor([&] { return (found = m_window->part<QFileDialog>(u"exportFileDialog"_s)); });
        return there ? found : nullptr;
    }
    void choose(QFileDialog* dialog, const QString& name) {
        emit dialog->fileSelected(m_folder.filePath(name)); // as if the reader had gone there
        delete dialog;
    }
    QByteArray contents(const QString& name) const {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList words() const {
        QStringList all;
        for (const auto* label : m_window->window.statusBar()->findChildren<QLabel*>())
            all += label->text();
        return all;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<SampleWindow> m_window;
};

QTEST_MAIN(TestExportFlow)
#include "tst_exportflow.moc"
