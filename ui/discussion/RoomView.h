// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/DiscussionService.h"
#include "ui/discussion/MessageDelegate.h"

#include <QWidget>

class QListView;

namespace svodka {

class Composer;
class MessageModel;
class StateLine;

/// One room: its messages, the composer, the state line. Keeps the reader's place when messages come.
class RoomView final : public QWidget {
    Q_OBJECT
public:
    explicit RoomView(DiscussionService& discussions, QWidget* parent = nullptr);

    /// Shows the discussion; the first of another article begins at what is new, else at the end.
    void show(const Discussion& discussion);
    using QWidget::show;
    void setState(DiscussionState state, const std::optional<Error>& error);
    void keepDraft(); ///< hands an unsaved draft to the service
    void focusComposer();

signals:
    void accountAsked();
    void readingAsked();
    void failed(const svodka::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Anchor {
        CommentId comment;
        int top = 0;
        bool atEnd = true;
    };
    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor& anchor);
    void layOut();
    void goToStart();
    void showOlder();
    void act(MessageDelegate::Deed deed, const QModelIndex& index);
    void showMenu(const QPoint& position);
    void copy(const QModelIndex& index) const;

    DiscussionService& m_discussions;
    ArticleId m_article;
    MessageModel* m_model;
    MessageDelegate* m_delegate;
    QListView* m_messages;
    Composer* m_composer;
    StateLine* m_state;
    bool m_loadingOlder = false;
    bool m_atEnd = true; ///< the reader follows what comes
};

} // namespace svodka
