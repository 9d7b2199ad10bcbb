// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Article.h"
#include "services/WhenReady.h"
#include "ui/Services.h"

#include <QObject>
#include <QTimer>

namespace svodka {

class Actions;
class ArticleListPane;
class ArticlePane;
class DiscussionPanel;
class FeedPane;
class LinkGate;

/// How the panes work together while somebody reads: what is chosen is opened, read after a moment, starred,
/// saved; Space goes on through the article and then to the next unread one, over the feeds.
class ReadingFlow final : public QObject {
    Q_OBJECT
public:
    struct Panes {
        FeedPane& feeds;
        ArticleListPane& list;
        ArticlePane& article;
        DiscussionPanel& discussion;
    };
    ReadingFlow(Services& services, Panes panes, LinkGate& gate, const Actions& actions,
                QObject* parent = nullptr);

    void open(ArticleId id); ///< from anywhere; the list follows when it has it
    [[nodiscard]] ArticleId current() const { return m_current; }
    [[nodiscard]] const ArticleSummary& summary() const { return m_summary; } ///< of the current article

signals:
    void failed(const svodka::Error& error);

private:
    /// What the library or the network refused is said; what went well shows by itself.
    template <typename T>
    void report(Async<T> answer) {
        whenReady(answer, this, [this](const Result<T>& result) {
            if (!result)
                emit failed(result.error());
        });
    }
    void connectActions();
    void connectPanes();
    void show(ArticleId id);
    void updateActions();
    void startReadTimer();
    void mark(Mark mark);
    void toggleSaved(ArticleId id);
    enum class Direction { On, Back };
    void nextUnread(Direction direction);
    void scroll(Direction direction);

    Services& m_services;
    Panes m_panes;
    LinkGate& m_gate;
    const Actions& m_actions;
    ArticleId m_current;
    ArticleSummary m_summary; ///< of the current article, also when the list does not have it
    QTimer m_readTimer;
    bool m_unreadWanted = false; ///< a feed was entered to go on with its first unread article
};

} // namespace svodka
