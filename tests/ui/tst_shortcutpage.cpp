// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/Settings.h"
#include "ui/Actions.h"
#include "ui/ShortcutSheet.h"
#include "ui/settings/ShortcutPage.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace svodka;
using namespace Qt::StringLiterals;

class TestShortcutPage : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<QWidget>();
        m_actions = new Actions(m_window.get());
        m_actions->fillMenuBar(new QMenuBar(m_window.get()));
        connect(m_settings.get(), &Settings::changed, m_actions,
                [this] { m_actions->takeShortcuts(*m_settings); });
        m_page = std::make_unique<ShortcutPage>(*m_actions, *m_settings);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        m_window.reset();
    }

    void aCommandTakesAnotherKeyAtOnceAndAfterARestart() {
        choose(u"toggleStar"_s);
        give(QKeySequence(u"Ctrl+J"_s));
        QCOMPARE(message(), QString());
        click(u"shortcutAssign"_s);
        QCOMPARE(keys(Command::ToggleStar), QList{QKeySequence(u"Ctrl+J"_s)});
        Actions again(m_window.get());
        again.takeShortcuts(Settings(m_folder->filePath(u"settings.ini"_s)));
        QCOMPARE(again[Command::ToggleStar]->shortcuts(), QList{QKeySequence(u"Ctrl+J"_s)});
    }

    void aKeyThatIsTakenIsSaidToBeAndChangesHandsOnlyWhenAsked() {
        choose(u"toggleStar"_s);
        give(QKeySequence(u"N"_s));
        QVERIFY(message().contains(u"Next Unread"_s));
        QVERIFY(keys(Command::NextUnread).contains(QKeySequence(u"N"_s)));
        click(u"shortcutAssign"_s);
        QCOMPARE(keys(Command::ToggleStar), QList{QKeySequence(u"N"_s)});
        QVERIFY(keys(Command::NextUnread).isEmpty());
        QVERIFY((*m_actions)[Command::NextUnread]->shortcuts().isEmpty()); // the twin went too
    }

    void aKeyOfTheRussianLayoutIsTheLatinOneAtItsPlace() {
        choose(u"toggleStar"_s);
        give(QKeySequence(QString(QChar(0x0422)))); // N
        QVERIFY(message().contains(u"Next Unread"_s));
        give(QKeySequence(QString(QChar(0x0415)))); // T
        QCOMPARE(message(), QString());
        click(u"shortcutAssign"_s);
        QCOMPARE(keys(Command::ToggleStar), QList{QKeySequence(u"T"_s)});
        QVERIFY((*m_actions)[Command::ToggleStar]->shortcuts().contains(QKeySequence(int(0x0415))));
    }

    void theStandardKeysComeBack() {
        const auto before = keys(Command::ToggleStar);
        choose(u"toggleStar"_s);
        click(u"shortcutNone"_s);
        QVERIFY(keys(Command::ToggleStar).isEmpty());
        QTRY_VERIFY(button(u"shortcutStandard"_s)->isEnabled());
        click(u"shortcutStandard"_s);
        QCOMPARE(keys(Command::ToggleStar), before);
        choose(u"nextUnread"_s);
        click(u"shortcutNone"_s);
        click(u"shortcutAllStandard"_s);
        QVERIFY(!keys(Command::NextUnread).isEmpty());
    }

    void noTwoCommandsShareAKeyWhateverIsGivenBack() {
        choose(u"toggleStar"_s);
        give(QKeySequence(u"N"_s));
        click(u"shortcutAssign"_s);
        QTRY_COMPARE(item(u"nextUnread"_s)->text(1), QString());
        choose(u"nextUnread"_s);
        QTRY_VERIFY(button(u"shortcutStandard"_s)->isEnabled());
        click(u"shortcutStandard"_s); // N stays with the star
        QVERIFY(keys(Command::NextUnread).isEmpty());
        QCOMPARE(keys(Command::ToggleStar), QList{QKeySequence(u"N"_s)});
    }

    void theSheetSaysTheReadersKeys() {
        m_settings->setShortcuts(u"toggleStar"_s, QStringList{u"Ctrl+J"_s});
        const ShortcutSheet sheet(*m_actions);
        const auto found = sheet.findChild<QTreeWidget*>(u"shortcutList"_s)
                               ->findItems(u"Star"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()->text(1), u"Ctrl+J"_s);
    }

    void commandsAreFoundByWordAndByKey() {
        m_page->findChild<QLineEdit*>(u"shortcutPageFilter"_s)->setText(u"next unread"_s);
        QVERIFY(!item(u"nextUnread"_s)->isHidden());
        QVERIFY(item(u"toggleStar"_s)->isHidden());
        m_page->findChild<QLineEdit*>(u"shortcutPageFilter"_s)->setText(u"Ctrl+K"_s);
        QVERIFY(!item(u"search"_s)->isHidden());
        QVERIFY(item(u"nextUnread"_s)->isHidden());
    }

private:
    QTreeWidgetItem* item(const QString& command) const {
        auto* tree = m_page->findChild<QTreeWidget*>(u"shortcutTree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            for (int j = 0; j < tree->topLevelItem(i)->childCount(); ++j)
                if (tree->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString() == command)
                    return tree->topLevelItem(i)->child(j);
        return nullptr;
    }
    void choose(const QString& command) {
        QVERIFY(item(command) != nullptr);
        m_page->findChild<QTreeWidget*>(u"shortcutTree"_s)->setCurrentItem(item(command));
    }
    void give(const QKeySequence& key) {
        m_page->findChild<QKeySequenceEdit*>(u"shortcutKey"_s)->setKeySequence(key);
    }
    QPushButton* button(const QString& name) const { return m_page->findChild<QPushButton*>(name); }
    void click(const QString& name) const { button(name)->click(); }
    QString message() const { return m_page->findChild<QLabel*>(u"shortcutMessage"_s)->text(); }
    QList<QKeySequence> keys(Command command) const { return Actions::keysOf((*m_actions)[command]); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
    Actions* m_actions = nullptr;
    std::unique_ptr<ShortcutPage> m_page;
};

QTEST_MAIN(TestShortcutPage)
#include "tst_shortcutpage.moc"
