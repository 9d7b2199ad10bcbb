// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/DiscussionService.h"
#include "settings/Settings.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QStackedWidget;

namespace svodka {

class EmptyState;
class LinkButton;
class ProgressLine;
class RoomModel;
class RoomView;

/// The discussion beside the article: the rooms, or one room. Reads only the library; a site's chat is read
/// into it when its room is on the screen, never behind the reader's back.
class DiscussionPanel final : public QWidget {
    Q_OBJECT
public:
    DiscussionPanel(DiscussionService& discussions, Settings& settings, QWidget* parent = nullptr);
    ~DiscussionPanel() override;

    void showRoom(ArticleId article); ///< invalid = the rooms
    void showRooms();
    void readAgain(); ///< the article's page was read: it may have a discussion now
    void focusComposer();
    [[nodiscard]] ArticleId room() const { return m_article; }

signals:
    void articleRequested(svodka::ArticleId article);
    void accountRequested();
    void browserRequested(const QUrl& address);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void connectService();
    void retranslate();
    void sayHead();
    void readRooms();
    void readRoom();
    void refreshRoom();
    void leaveRoom();
    void take(const Discussion& discussion);
    void failed(const Error& error);

    DiscussionService& m_discussions;
    Settings& m_settings;
    ArticleId m_article;
    std::optional<Discussion> m_discussion;
    std::optional<Error> m_error;
    bool m_loading = false;
    bool m_refreshed = false; ///< the site was asked during this visit

    LinkButton* m_back;
    LinkButton* m_browser;
    QLabel* m_title;
    QLabel* m_count;
    ProgressLine* m_progress;
    QStackedWidget* m_stack;
    QListView* m_rooms;
    RoomModel* m_roomModel;
    EmptyState* m_noRooms;
    RoomView* m_room;
};

} // namespace svodka
