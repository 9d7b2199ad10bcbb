// SPDX-License-Identifier: GPL-3.0-or-later
#include "i18n/LanguageController.h"
#include "ui/Actions.h"

#include <QMenu>
#include <QMenuBar>
#include <QTest>
#include <QWidget>

using namespace svodka;
using namespace Qt::StringLiterals;

namespace {

QList<QAction*> actionsIn(const QMenu* menu) {
    QList<QAction*> found;
    for (QAction* action : menu->actions()) {
        if (action->menu())
            found += actionsIn(action->menu());
        else if (!action->isSeparator())
            found += action;
    }
    return found;
}

QList<QMenu*> menusIn(const QList<QAction*>& actions) {
    QList<QMenu*> found;
    for (const QAction* action : actions)
        if (action->menu()) {
            found += action->menu();
            found += menusIn(action->menu()->actions());
        }
    return found;
}

QString mnemonic(const QString& text) {
    return QKeySequence::mnemonic(text).toString();
}

} // namespace

class TestActions : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_window = std::make_unique<QWidget>();
        m_actions = new Actions(m_window.get());
        m_bar = new QMenuBar(m_window.get());
        m_actions->fillMenuBar(m_bar);
    }

    void everyActionIsInAMenu() {
        QSet<QAction*> inMenus;
        for (const QMenu* menu : menusIn(m_bar->actions()))
            for (QAction* action : actionsIn(menu))
                inMenus.insert(action);
        for (QAction* action : m_actions->all())
            QVERIFY2(inMenus.contains(action), qPrintable(action->objectName()));
    }

    void noKeyMeansTwoThings() {
        QHash<QKeySequence, QString> owner;
        for (const QAction* action : m_actions->all())
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!owner.contains(key), qPrintable(key.toString() + u": "_s + owner.value(key) +
                                                          u", "_s + action->objectName()));
                owner.insert(key, action->objectName());
            }
    }

    void singleLettersWorkOnTheRussianLayout() {
        // The same physical keys: N is Т, S is Ы, Shift+A is Shift+Ф.
        const auto keys = [this](Command command) { return (*m_actions)[command]->shortcuts(); };
        QVERIFY(keys(Command::NextUnread).contains(QKeySequence(int(0x0422))));
        QVERIFY(keys(Command::ToggleStar).contains(QKeySequence(int(0x042b))));
        QVERIFY(keys(Command::MarkAllRead).contains(QKeySequence(Qt::ShiftModifier | Qt::Key(0x0424))));
        for (const QAction* action : m_actions->all())
            for (const QKeySequence& key : action->shortcuts())
                if (const QString text = key.toString();
                    text.size() == 1 && text.at(0) >= u'A' && text.at(0) <= u'Z')
                    QVERIFY2(action->shortcuts().size() > 1, qPrintable(action->objectName()));
    }

    void mnemonicsAreUniqueInEachMenu_data() {
        QTest::addColumn<InterfaceLanguage>("language");
        QTest::newRow("English") << InterfaceLanguage::English;
        QTest::newRow("Russian") << InterfaceLanguage::Russian;
    }

    void mnemonicsAreUniqueInEachMenu() {
        QFETCH(const InterfaceLanguage, language);
        LanguageController languages;
        languages.setLanguage(language);
        m_actions->retranslate();
        QStringList twice;
        const auto look = [&](const QString& where, const QList<QAction*>& entries) {
            QHash<QString, QString> owner;
            for (const QAction* entry : entries) {
                const QString key = mnemonic(entry->text());
                if (key.isEmpty())
                    continue;
                if (owner.contains(key))
                    twice += where + u": "_s + owner.value(key) + u" / "_s + entry->text();
                owner.insert(key, entry->text());
            }
        };
        look(u"menu bar"_s, m_bar->actions());
        for (const QMenu* menu : menusIn(m_bar->actions()))
            look(menu->title(), menu->actions());
        QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
    }

private:
    std::unique_ptr<QWidget> m_window;
    Actions* m_actions = nullptr;
    QMenuBar* m_bar = nullptr;
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
