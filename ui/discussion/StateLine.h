// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Comment.h"
#include "core/Error.h"

#include <QLabel>

#include <optional>

namespace svodka {

/// One line at the foot of a room that says where the discussion stands, with its one action as a link.
class StateLine final : public QLabel {
    Q_OBJECT
public:
    explicit StateLine(QWidget* parent = nullptr);
    void setState(DiscussionState state, const QDateTime& readAt, const std::optional<Error>& error);

signals:
    void accountAsked();
    void readingAsked(); ///< read, or try again

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    [[nodiscard]] QString words() const;

    DiscussionState m_state = DiscussionState::None;
    QDateTime m_readAt;
    std::optional<Error> m_error;
};

} // namespace svodka
