// SPDX-License-Identifier: GPL-3.0-or-later
// Walks every text of every widget of the window and its dialogs, open at once, in both languages: nothing
// stays in the other language, and what is being typed stays.
#include "SampleWindow.h"
#include "ui/Actions.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTabBar>
#include <QTextEdit>
#include <QTreeWidget>

using namespace svodka;
using namespace svodka::test;
using namespace Qt::StringLiterals;

namespace {

using Texts = QMap<QString, QString>; // where → what

class Walk {
public:
    Texts texts;

    void window(const QWidget* top) {
        widget(top);
        for (const QWidget* child : top->findChildren<QWidget*>())
            widget(child);
        for (const QAction* action : top->findChildren<QAction*>())
            note(action, "text", action->text()), note(action, "tip", action->toolTip());
    }

private:
    void note(const QObject* object, const char* what, const QString& text) {
        if (!text.trimmed().isEmpty())
            texts.insert(u"%1 %2 (%3) %4"_s
                             .arg(QLatin1StringView(object->metaObject()->className()), object->objectName())
                             .arg(quintptr(object), 0, 16)
                             .arg(QLatin1StringView(what)),
                         text);
    }
    void widget(const QWidget* at) {
        if (qobject_cast<const QTabBar*>(at->parentWidget()))
            return; // Qt's own scroll buttons, never shown here
        note(at, "window title", at->windowTitle());
        note(at, "tool tip", at->toolTip());
        note(at, "accessible name", at->accessibleName());
        note(at, "accessible description", at->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(at))
            note(at, "text", label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(at))
            note(at, "text", button->text());
        if (const auto* line = qobject_cast<const QLineEdit*>(at))
            note(at, "placeholder", line->placeholderText());
        if (const auto* edit = qobject_cast<const QTextEdit*>(at))
            note(at, "placeholder", edit->placeholderText());
        if (const auto* edit = qobject_cast<const QPlainTextEdit*>(at))
            note(at, "placeholder", edit->placeholderText());
        if (const auto* menu = qobject_cast<const QMenu*>(at))
            note(at, "title", menu->title());
        if (const auto* spin = qobject_cast<const QSpinBox*>(at))
            note(at, "suffix", spin->suffix());
        lists(at);
    }
    void lists(const QWidget* at) {
        const auto items = [&](int count, auto textAt) {
            for (int i = 0; i < count; ++i)
                note(at, qPrintable(u"item %1"_s.arg(i)), textAt(i));
        };
        if (const auto* tabs = qobject_cast<const QTabBar*>(at))
            items(tabs->count(), [&](int i) { return tabs->tabText(i); });
        if (const auto* combo = qobject_cast<const QComboBox*>(at);
            combo && combo->objectName() != "articleFontSetting"_L1) // names of fonts
            items(combo->count(), [&](int i) { return combo->itemText(i); });
        if (const auto* list = qobject_cast<const QListWidget*>(at))
            items(list->count(), [&](int i) { return list->item(i)->text(); });
        if (const auto* tree = qobject_cast<const QTreeWidget*>(at))
            items(tree->topLevelItemCount(), [&](int i) { return tree->topLevelItem(i)->text(0); });
    }
};

/// What is the same in both languages by its nature: names, addresses, keys, numbers.
bool isName(QString text, const QSet<QString>& names) {
    if (names.contains(text))
        return true;
    for (const QString& name : names)
        text.remove(name);
    static const QRegularExpression bare(
        u"(</?a[^>]*>|UTC|sputnik-current|Enter|https?://\\S*|/\\S+|OPML|GNU|GPL|HTML|HTTP|SOCKS5|Tor|Sputnik|Markdown|cookie|Ctrl|Shift|Alt|Esc|Space|Return|F\\d+|Svodka|&?English|\\*\\.\\w+|\\b[A-Z]\\b)"_s);
    text.remove(bare);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    return !latin.match(text).hasMatch();
}

bool hasCyrillic(QString text, const QSet<QString>& names) {
    for (const QString& name : names)
        text.remove(name);
    text.remove(u"Русский"_s);
    static const QRegularExpression cyrillic(u"\\p{Cyrillic}{2,}"_s);
    return cyrillic.match(text).hasMatch();
}

} // namespace

class TestLanguageSwitch : public QObject {
    Q_OBJECT
private slots:
    void everyWordChangesAtOnce() {
        SampleWindow sample;
        QVERIFY(sample.openWithSample());
        openEverything(sample);
        const QSet<QString> names = namesOf(sample);
        sample.setLanguage(InterfaceLanguage::Russian);
        QVERIFY(sample.rests());
        const Texts russian = textsOf(sample);
        sample.setLanguage(InterfaceLanguage::English);
        QVERIFY(sample.rests());
        const Texts english = textsOf(sample);
        QVERIFY2(english.size() > 150, qPrintable(QString::number(english.size())));
        QStringList wrong;
        for (auto at = russian.begin(); at != russian.end(); ++at)
            if (!isName(at.value(), names))
                wrong += u"in Russian: %1: %2"_s.arg(at.key(), at.value());
        for (auto at = english.begin(); at != english.end(); ++at)
            if (hasCyrillic(at.value(), names))
                wrong += u"in English: %1: %2"_s.arg(at.key(), at.value());
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void whatIsBeingTypedStays() {
        SampleWindow sample;
        QVERIFY(sample.openWithSample());
        auto* search = sample.part<QLineEdit>(u"searchField"_s);
        auto* filter = sample.part<QLineEdit>(u"feedFilter"_s);
        search->setText(u"half a wor"_s);
        search->setCursorPosition(4);
        filter->setText(u"eco"_s);
        sample.setLanguage(InterfaceLanguage::Russian);
        QCOMPARE(search->text(), u"half a wor"_s);
        QCOMPARE(search->cursorPosition(), 4);
        QCOMPARE(filter->text(), u"eco"_s);
    }

private:
    static void openEverything(SampleWindow& sample) {
        auto* list = sample.part<QListView>(u"articleList"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        for (const Command command :
             {Command::Settings, Command::Shortcuts, Command::About, Command::AddFeed, Command::PageSource})
            sample.window.actions()[command]->trigger();
        QVERIFY(sample.rests());
        QTest::qWait(300); // the page's source and the discussion are read behind the window's back
    }
    static Texts textsOf(SampleWindow&) {
        Walk walk;
        for (const QWidget* top : QApplication::topLevelWidgets())
            if (top->parentWidget() == nullptr)
                walk.window(top);
        return walk.texts;
    }
    /// Names that sites, editions and articles have; they are nobody's to translate.
    static QSet<QString> namesOf(SampleWindow& sample) {
        QSet<QString> names;
        for (const QString& name : {u"sectionDescription"_s, u"statusText"_s})
            names.insert(sample.part<QLabel>(name)->text());
        const auto tree = await(sample.feeds.tree());
        for (const Edition& edition : tree->editions)
            names.insert(edition.name);
        for (const Feed& feed : tree->feeds)
            names << feed.title << feed.description;
        const auto page = await(sample.articles.list({}));
        for (const ArticleSummary& article : page->articles)
            names << article.title << article.sourceName;
        names.remove(QString());
        return names;
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_languageswitch.moc"
