// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"

#include <QAbstractListModel>

namespace svodka {

/// One room's rows: "older messages", day headings, messages, the line before what is new. At most a window
/// of the newest messages is laid out; older ones come by `showOlder`.
class MessageModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Kind { Older, Day, New, Message };
    enum Role { KindRole = Qt::UserRole, CommentRole, DayRole, QuoteRole };
    static constexpr int window = 300; ///< messages

    using QAbstractListModel::QAbstractListModel;

    /// Replaces what is shown; another article starts with a fresh window.
    void setDiscussion(const Discussion& discussion);
    void clear();
    [[nodiscard]] const Discussion& discussion() const { return m_discussion; }
    /// Widens the window; false when everything that the library has is shown already.
    bool showOlder();
    [[nodiscard]] QModelIndex indexOf(CommentId id) const;
    [[nodiscard]] const Comment* comment(const QModelIndex& index) const;
    /// Words of rows have changed their language.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Kind kind = Kind::Message;
        int comment = -1;
        QDate day{};
    };
    void rebuild();
    [[nodiscard]] QString quoteOf(const Comment& comment) const;
    [[nodiscard]] QString spoken(const Row& row) const;

    Discussion m_discussion;
    int m_shown = window;
    QList<Row> m_rows;
    QHash<CommentId, int> m_places; ///< comment → index in m_discussion.comments
};

} // namespace svodka

Q_DECLARE_METATYPE(svodka::Comment)
