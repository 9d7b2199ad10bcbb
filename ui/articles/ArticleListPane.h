// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"
#include "ui/feeds/FeedPane.h"
#include "ui/models/ArticleListModel.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace svodka {

class Actions;
class ArticleRowDelegate;
class EmptyState;
class ErrorNotice;
class ProgressLine;
class SectionHead;
class Thumbnails;

/// The articles of what was chosen in the tree, or of a search. Says which article the reader chose; shows it
/// nowhere.
class ArticleListPane final : public QWidget {
    Q_OBJECT
public:
    ArticleListPane(Services& services, std::shared_ptr<const Clock> clock, const Actions& actions,
                    QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* searchField() const { return m_search; } ///< stands in the bar above the pane
    void show(const ListSubject& subject);                            ///< ends a search
    void updateSubject(const ListSubject& subject);
    void setLibraryEmpty(bool empty);

    enum class Filter { All, Unread, Starred, Saved, Discussed };
    void setFilter(Filter filter);
    [[nodiscard]] Filter filter() const { return m_filter; }

    [[nodiscard]] ArticleSummary current() const;
    [[nodiscard]] ArticleQuery query() const;
    [[nodiscard]] QString title() const; ///< of what is listed, a search included
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    [[nodiscard]] QList<ArticleId> selected() const; ///< in the list's order
    enum class Step { Next, Previous };
    enum class Wanted { Any, Unread };
    /// False when there is no such article in the rows reached.
    bool choose(Step step, Wanted wanted);
    bool choose(ArticleId id);
    [[nodiscard]] QList<ArticleId> olderUnread() const; ///< of the rows reached, the current one included
    [[nodiscard]] QWidget* focusWidgetForKeys() const;
    [[nodiscard]] bool isSettled() const;

signals:
    void chosen(svodka::ArticleId id); ///< by the reader's hand; invalid = none any more
    void loaded();                     ///< a new list is there
    void summaryChanged();             ///< the current article's state
    void subscribeAsked(const svodka::ListSubject& subject);
    void unsubscribeAsked(const svodka::ListSubject& subject);
    void refreshAsked();
    void addFeedAsked();
    void newsfeedAsked();
    void filterChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildLayout();
    void connectModel();
    void retranslate();
    void applyQuery();
    void updateHead();
    void updateState();
    void sayWhyEmpty();
    void restoreCurrent();
    void showNewCount(int count);
    [[nodiscard]] bool searching() const;

    Services& m_services;
    const Actions& m_actions;
    ArticleListModel m_model;
    Thumbnails* m_thumbnails;
    ArticleRowDelegate* m_delegate;
    SectionHead* m_head;
    ProgressLine* m_progress;
    ErrorNotice* m_error;
    QPushButton* m_new;
    QWidget* m_newRow;
    QStackedWidget* m_stack;
    QListView* m_view;
    EmptyState* m_empty;
    QLineEdit* m_search;
    QTimer m_searchDelay;
    QTimer m_layoutDelay;
    ListSubject m_subject;
    Filter m_filter = Filter::All;
    ArticleId m_current;
    bool m_restoring = false;
    bool m_libraryEmpty = false;
    enum class Remedy { None, AddFeed, Refresh, ShowAll, ClearSearch, Newsfeed } m_remedy = Remedy::None;
};

} // namespace svodka
