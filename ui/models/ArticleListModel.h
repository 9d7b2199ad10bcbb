// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Clock.h"
#include "services/ArticleService.h"

#include <QAbstractListModel>
#include <QHash>
#include <QSet>

namespace svodka {

/// The articles that a query finds, newest first. Keeps an id and a day for every row that was reached and
/// the rows themselves only in windows near what was last looked at, so that the list may grow to a million.
/// A row never leaves under the reader's hands: an article that no longer matches (read, in "Unread") stays
/// until the list is read again, and what arrives waits behind newArticlesFound.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int windowSize = 200; ///< rows of one request
    static constexpr int foundSize = 40;   ///< of a search: each row has a snippet, which takes its text
    static constexpr int windowsKept = 24; ///< windows whose rows are held in memory

    enum class State { Loading, Ready, Failed };
    enum Role {
        SummaryRole =
            Qt::UserRole + 1, ///< svodka::ArticleSummary; its id is invalid while the row is fetched again
        IdRole,               ///< qint64
        DayRole,              ///< QDate, local, when the row begins a day; else invalid
    };

    ArticleListModel(ArticleService& service, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    void setQuery(const ArticleQuery& query);
    [[nodiscard]] const ArticleQuery& query() const { return m_query; }
    void reload(); ///< reads the list anew; rows known by id keep their place in the selection (see reloaded)
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error& error() const { return m_error; }
    [[nodiscard]] int newArticles() const { return m_newArticles; }
    [[nodiscard]] QDateTime now() const { return m_clock->now(); }

    [[nodiscard]] int rowOf(ArticleId id) const; ///< -1 = not among the rows reached
    [[nodiscard]] ArticleId idAt(int row) const;
    [[nodiscard]] ArticleSummary summaryAt(int row) const;
    void apply(const ArticleChanges& changes);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    void stateChanged();
    void newArticlesFound(int count);
    void reloaded(); ///< after a reset: restore selection and scroll position by article

private:
    struct Row {
        ArticleId id;
        qint32 day = 0; ///< Julian day, local
    };
    /// What a window waits for. A change that is announced while an answer is on its way may not be in it.
    enum class Answer { None, Awaited, AwaitedOutdated };
    struct Window {
        QString before;
        int first = 0;
        int size = 0;
        QList<ArticleSummary> rows{}; ///< empty = let go
        Answer answer = Answer::None;
    };

    void requestFirst();
    void takeFirst(const ArticleListPage& page);
    void append(const ArticleListPage& page, const QString& before);
    void refresh(int window);
    void takeRefreshed(int window, const ArticleListPage& page);
    void lookForNew();
    void remove(const QList<ArticleId>& ids);
    void letGoOfFarWindows(int near);
    void setState(State state, const Error& error = {});
    [[nodiscard]] int windowOf(int row) const;
    [[nodiscard]] ArticleQuery windowQuery(const QString& before) const;

    ArticleService& m_service;
    std::shared_ptr<const Clock> m_clock;
    ArticleQuery m_query;
    State m_state = State::Loading;
    Error m_error;
    QList<Row> m_rows;
    QList<Window> m_windows;
    QHash<ArticleId, int> m_rowOf;
    QString m_next;
    Answer m_fetching = Answer::None; ///< of a window that is not there yet
    int m_newArticles = 0;
    QFuture<Result<ArticleListPage>> m_first; ///< cancelled when another query follows
    quint64 m_generation = 0;                 ///< answers to an earlier query are dropped
    mutable QList<int> m_recent;              ///< windows, last looked at first
};

} // namespace svodka
