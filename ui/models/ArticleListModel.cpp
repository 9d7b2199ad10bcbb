// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ArticleListModel.h"

#include "services/WhenReady.h"
#include "ui/models/ArticleWords.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace svodka {

namespace {

qint32 dayOf(const ArticleSummary& summary) {
    return qint32(summary.published.toLocalTime().date().toJulianDay());
}

/// What an article has lost when a list that asks for it does not find it any more.
void loseMembership(ArticleSummary& row, const ArticleQuery& query) {
    using Scope = ArticleQuery::Scope;
    if (query.unreadOnly || query.scope == Scope::Unread)
        row.read = true;
    if (query.starredOnly || query.scope == Scope::Starred)
        row.starred = false;
    if (query.savedOnly || query.scope == Scope::Saved)
        row.savedAt = {};
}

} // namespace

ArticleListModel::ArticleListModel(ArticleService& service, std::shared_ptr<const Clock> clock,
                                   QObject* parent)
    : QAbstractListModel(parent),
      m_service(service),
      m_clock(std::move(clock)) {
    connect(&m_service, &ArticleService::articlesChanged, this, &ArticleListModel::apply);
}

void ArticleListModel::setQuery(const ArticleQuery& query) {
    m_query = query;
    m_query.limit = m_query.text.isEmpty() ? windowSize : foundSize;
    m_query.before.clear();
    ++m_generation;
    beginResetModel();
    m_rows.clear();
    m_windows.clear();
    m_rowOf.clear();
    m_recent.clear();
    m_next.clear();
    endResetModel();
    requestFirst();
}

void ArticleListModel::reload() {
    ++m_generation;
    requestFirst();
}

void ArticleListModel::requestFirst() {
    m_fetching = Answer::Awaited;
    setState(State::Loading);
    if (!m_first.isFinished()) // Qt 6.4 does not bear the cancelling of what has been answered
        m_first.cancel();      // a search that goes on for nobody keeps the next one waiting
    m_first = m_service.list(m_query);
    whenReady(m_first, this, [this, generation = m_generation](const Result<ArticleListPage>& result) {
        if (generation != m_generation)
            return;
        const Answer answer = std::exchange(m_fetching, Answer::None);
        if (!result)
            return setState(State::Failed, result.error());
        takeFirst(*result);
        if (answer == Answer::AwaitedOutdated && !m_windows.isEmpty())
            refresh(0);
    });
}

void ArticleListModel::takeFirst(const ArticleListPage& page) {
    beginResetModel();
    m_rows.clear();
    m_windows.clear();
    m_rowOf.clear();
    m_recent.clear();
    endResetModel();
    append(page, {});
    if (m_newArticles != 0) {
        m_newArticles = 0;
        emit newArticlesFound(0);
    }
    setState(State::Ready);
    emit reloaded();
}

void ArticleListModel::append(const ArticleListPage& page, const QString& before) {
    m_next = page.next;
    QList<ArticleSummary> fresh;
    for (const ArticleSummary& summary : page.articles)
        if (!m_rowOf.contains(summary.id))
            fresh.append(summary);
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const ArticleSummary& summary : fresh) {
        m_rowOf.insert(summary.id, int(m_rows.size()));
        m_rows.append({summary.id, dayOf(summary)});
    }
    m_windows.append({before, first, int(fresh.size()), fresh});
    letGoOfFarWindows(int(m_windows.size()) - 1);
    endInsertRows();
}

bool ArticleListModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && m_fetching == Answer::None && !m_next.isEmpty();
}

void ArticleListModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    m_fetching = Answer::Awaited;
    const QString before = m_next;
    whenReady(m_service.list(windowQuery(before)), this,
              [this, before, generation = m_generation](const Result<ArticleListPage>& result) {
                  if (generation != m_generation)
                      return;
                  const Answer answer = std::exchange(m_fetching, Answer::None);
                  if (!result) {
                      m_next.clear(); // what is there stays; the next reload tries again
                      return;
                  }
                  append(*result, before);
                  if (answer == Answer::AwaitedOutdated)
                      refresh(int(m_windows.size()) - 1);
              });
}

ArticleQuery ArticleListModel::windowQuery(const QString& before) const {
    ArticleQuery query = m_query;
    query.before = before;
    return query;
}

int ArticleListModel::windowOf(int row) const {
    const auto after =
        std::upper_bound(m_windows.begin(), m_windows.end(), row,
                         [](int wanted, const Window& window) { return wanted < window.first; });
    return int(after - m_windows.begin()) - 1;
}

void ArticleListModel::refresh(int window) {
    Window& asked = m_windows[window];
    if (asked.answer != Answer::None) {
        asked.answer = Answer::AwaitedOutdated;
        return;
    }
    asked.answer = Answer::Awaited;
    ArticleQuery query = windowQuery(asked.before);
    query.limit = qMax(m_query.limit, asked.size);
    whenReady(m_service.list(query), this,
              [this, window, generation = m_generation](const Result<ArticleListPage>& result) {
                  if (generation != m_generation || window >= m_windows.size())
                      return;
                  const Answer answer = std::exchange(m_windows[window].answer, Answer::None);
                  if (result)
                      takeRefreshed(window, *result);
                  if (answer == Answer::AwaitedOutdated)
                      refresh(window);
              });
}

void ArticleListModel::takeRefreshed(int window, const ArticleListPage& page) {
    Window& at = m_windows[window];
    QHash<ArticleId, ArticleSummary> found;
    for (const ArticleSummary& summary : page.articles)
        found.insert(summary.id, summary);
    QHash<ArticleId, ArticleSummary> held;
    for (const ArticleSummary& summary : std::as_const(at.rows))
        held.insert(summary.id, summary);
    QList<ArticleSummary> rows;
    for (int row = at.first; row < at.first + at.size; ++row) {
        const ArticleId id = m_rows[row].id;
        if (found.contains(id)) {
            rows.append(found.value(id));
            continue;
        }
        ArticleSummary lost = held.value(id);
        loseMembership(lost, m_query);
        rows.append(lost);
    }
    at.rows = rows;
    letGoOfFarWindows(window);
    emit dataChanged(index(at.first), index(at.first + at.size - 1));
}

void ArticleListModel::apply(const ArticleChanges& changes) {
    if (m_fetching != Answer::None)
        m_fetching = Answer::AwaitedOutdated;
    if (!changes.removed.isEmpty())
        remove(changes.removed);
    QSet<int> concerned;
    for (const ArticleId id : changes.updated)
        if (const int row = rowOf(id); row >= 0)
            concerned.insert(windowOf(row));
    for (int window = 0; window < m_windows.size(); ++window) {
        if (!changes.everything && !concerned.contains(window))
            continue;
        if (m_windows[window].rows.isEmpty())
            continue; // read again when it is looked at
        refresh(window);
    }
    if (!changes.added.isEmpty() || changes.everything)
        lookForNew();
}

void ArticleListModel::lookForNew() {
    if (m_state == State::Loading)
        return;
    whenReady(m_service.list(m_query), this,
              [this, generation = m_generation](const Result<ArticleListPage>& result) {
                  if (generation != m_generation || !result)
                      return;
                  if (m_rows.isEmpty())
                      return takeFirst(*result);
                  const auto count = int(
                      std::count_if(result->articles.begin(), result->articles.end(),
                                    [this](const ArticleSummary& row) { return !m_rowOf.contains(row.id); }));
                  if (count == m_newArticles)
                      return;
                  m_newArticles = count;
                  emit newArticlesFound(count);
              });
}

void ArticleListModel::remove(const QList<ArticleId>& ids) {
    QList<int> rows;
    for (const ArticleId id : ids)
        if (const int row = rowOf(id); row >= 0)
            rows.append(row);
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows)) {
        beginRemoveRows({}, row, row);
        const int at = windowOf(row);
        Window& window = m_windows[at];
        if (!window.rows.isEmpty())
            window.rows.removeAt(row - window.first);
        --window.size;
        for (int later = at + 1; later < m_windows.size(); ++later)
            --m_windows[later].first;
        m_rows.removeAt(row);
        m_rowOf.clear();
        for (int i = 0; i < m_rows.size(); ++i)
            m_rowOf.insert(m_rows[i].id, i);
        endRemoveRows();
    }
}

void ArticleListModel::letGoOfFarWindows(int near) {
    m_recent.removeAll(near);
    m_recent.prepend(near);
    while (m_recent.size() > windowsKept)
        m_windows[m_recent.takeLast()].rows.clear();
}

void ArticleListModel::setState(State state, const Error& error) {
    m_state = state;
    m_error = error;
    emit stateChanged();
}

int ArticleListModel::rowOf(ArticleId id) const {
    return m_rowOf.value(id, -1);
}

ArticleId ArticleListModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows[row].id : ArticleId{};
}

ArticleSummary ArticleListModel::summaryAt(int row) const {
    return data(index(row), SummaryRole).value<ArticleSummary>();
}

int ArticleListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ArticleListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == IdRole)
        return m_rows[row].id.value;
    if (role == DayRole)
        return row == 0 || m_rows[row - 1].day != m_rows[row].day ? QDate::fromJulianDay(m_rows[row].day)
                                                                  : QDate();
    if (role != SummaryRole && role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const int at = windowOf(row);
    const Window& window = m_windows[at];
    if (window.rows.isEmpty()) { // let go earlier: fetch it again, outside of the view's painting
        auto* self = const_cast<ArticleListModel*>(this);
        QTimer::singleShot(0, self, [self, at, generation = m_generation] {
            if (generation == self->m_generation && at < self->m_windows.size())
                self->refresh(at);
        });
        return {};
    }
    const ArticleSummary& summary = window.rows[row - window.first];
    if (role == Qt::AccessibleTextRole)
        return words::sentence(summary, now());
    return role == Qt::DisplayRole ? QVariant(summary.title) : QVariant::fromValue(summary);
}

} // namespace svodka
