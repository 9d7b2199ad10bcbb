// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/discussion/MessageModel.h"

#include "core/Text.h"
#include "ui/discussion/DiscussionWords.h"
#include "ui/models/TimeText.h"

#include <QSet>

namespace svodka {

void MessageModel::setDiscussion(const Discussion& discussion) {
    if (discussion.article != m_discussion.article)
        m_shown = window;
    m_discussion = discussion;
    rebuild();
}

void MessageModel::clear() {
    m_discussion = {};
    m_shown = window;
    rebuild();
}

bool MessageModel::showOlder() {
    if (m_shown >= m_discussion.comments.size())
        return false;
    m_shown += window;
    rebuild();
    return true;
}

void MessageModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_places.clear();
    QSet<CommentId> answered;
    const QList<Comment>& comments = m_discussion.comments;
    for (int i = 0; i < comments.size(); ++i) {
        m_places.insert(comments[i].id, i);
        answered.insert(comments[i].parent);
    }
    const int first = int(qMax(qsizetype(0), comments.size() - m_shown));
    if (first > 0 || m_discussion.hasOlder)
        m_rows.append({Kind::Older});
    QDate day;
    bool newBegun = false;
    for (int i = first; i < comments.size(); ++i) {
        const Comment& comment = comments[i];
        // a deleted message stays as a word only where somebody answers it
        if (comment.state == Comment::State::Deleted && !answered.contains(comment.id))
            continue;
        const QDate today = comment.created.toLocalTime().date();
        if (today != day)
            m_rows.append({Kind::Day, -1, today});
        day = today;
        if (comment.isNew && !newBegun) {
            newBegun = true;
            if (i > 0)
                m_rows.append({Kind::New});
        }
        m_rows.append({Kind::Message, i, today});
    }
    endResetModel();
}

QModelIndex MessageModel::indexOf(CommentId id) const {
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return {};
    for (int row = 0; row < m_rows.size(); ++row)
        if (m_rows[row].comment == *place)
            return index(row);
    return {};
}

const Comment* MessageModel::comment(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size() || m_rows[index.row()].kind != Kind::Message)
        return nullptr;
    return &m_discussion.comments[m_rows[index.row()].comment];
}

void MessageModel::retranslate() {
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

int MessageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString MessageModel::quoteOf(const Comment& comment) const {
    QString author = comment.quotedAuthor;
    QString words = comment.quotedText;
    if (words.isEmpty() && m_places.contains(comment.parent)) {
        const Comment& parent = m_discussion.comments[m_places.value(comment.parent)];
        author = discussion::authorText(parent);
        words = discussion::bodyText(parent);
    }
    if (words.isEmpty())
        return {};
    return author.isEmpty() ? text::oneLine(words)
                            : text::oneLine(author) + QStringLiteral(": ") + text::oneLine(words);
}

QString MessageModel::spoken(const Row& row) const {
    switch (row.kind) {
    case Kind::Older:
        return tr("Show older messages");
    case Kind::Day:
        return dayText(row.day);
    case Kind::New:
        return tr("new since your last visit");
    case Kind::Message:
        return discussion::sentence(m_discussion.comments[row.comment]);
    }
    return {};
}

QVariant MessageModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row& row = m_rows[index.row()];
    switch (role) {
    case KindRole:
        return int(row.kind);
    case Qt::DisplayRole:
        return row.kind == Kind::Message ? discussion::bodyText(m_discussion.comments[row.comment])
                                         : spoken(row);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case CommentRole:
        return row.kind == Kind::Message ? QVariant::fromValue(m_discussion.comments[row.comment])
                                         : QVariant();
    case QuoteRole:
        return row.kind == Kind::Message ? quoteOf(m_discussion.comments[row.comment]) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags MessageModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Kind kind = m_rows[index.row()].kind;
    if (kind == Kind::Day || kind == Kind::New)
        return Qt::ItemIsEnabled; // the arrows pass them by
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace svodka
