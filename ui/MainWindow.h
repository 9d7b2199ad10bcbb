// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "ui/LinkGate.h"
#include "ui/Services.h"
#include "ui/start/FirstStartPage.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;

namespace svodka {

class Actions;
class AddFeedDialog;
class ArticleListPane;
class ArticlePane;
class DiscussionPanel;
class EmptyState;
class ExportFlow;
class FeedPane;
class KeyGate;
class PageSourceWindow;
class PaneLayout;
class ReadingFlow;
class StatusLine;
class UndoBar;
struct ListSubject;

/// Places the panes and joins their signals; what they do is in themselves, in ReadingFlow and in the
/// services.
class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Services& services, std::shared_ptr<const Clock> clock, QString libraryFolder,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    void start();                                ///< the library is open
    void showLibraryFailure(const Error& error); ///< a page in the window's place
    void showFirstStart();
    void openAddress(const QString& address);
    void openFirstArticle(); ///< when none is open
    void raiseAndActivate();
    [[nodiscard]] bool isSettled() const; ///< nothing is being loaded (for pictures of the window)
    [[nodiscard]] Actions& actions() { return *m_actions; }

signals:
    void libraryRetryAsked();
    void languageChosen(svodka::InterfaceLanguage language);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildPanes(std::shared_ptr<const Clock> clock);
    [[nodiscard]] QWidget* feedBar();
    [[nodiscard]] QWidget* listBar();
    [[nodiscard]] QWidget* articleBar();
    void connectPanes();
    void connectFileActions();
    void connectExport();
    void connectViewActions();
    void showAccount();
    void connectHelpActions();
    void connectRefresh();
    void connectSettings();
    void retranslate();
    void sayLibraryFailure();
    void applySettings();
    void reopenArticle();
    void takeTree();
    void finishFirstStart(const FirstStartPage::Choice& choice);
    void importOpml();
    void exportOpml();
    AddFeedDialog* addFeedDialog();
    template <typename T>
    void report(Async<T> answer);
    void unsubscribe(const ListSubject& subject);

    Services& m_services;
    QString m_libraryFolder;
    Actions* m_actions;
    LinkGate* m_gate;
    QStackedWidget* m_pages;
    FirstStartPage* m_firstStart = nullptr;
    EmptyState* m_failure;
    FeedPane* m_feeds = nullptr;
    ArticleListPane* m_list = nullptr;
    ArticlePane* m_article = nullptr;
    DiscussionPanel* m_discussion = nullptr;
    PaneLayout* m_layout = nullptr;
    ReadingFlow* m_flow = nullptr;
    ExportFlow* m_exports = nullptr;
    StatusLine* m_status;
    UndoBar* m_undo;
    KeyGate* m_keys;
    PageSourceWindow* m_source = nullptr;
    QPointer<AddFeedDialog> m_addFeed;
    QPointer<QDialog> m_settingsDialog;
    QPointer<QDialog> m_shortcutSheet;
    QPointer<QDialog> m_about;
    std::optional<Error> m_libraryError;
    QList<std::function<void()>> m_words; ///< of small parts that have no class of their own
    int m_busy = 0;                       ///< tasks that isSettled waits for
    bool m_treeLoaded = false;
};

} // namespace svodka
