// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QDateTime>
#include <QStatusBar>

#include <optional>

class QLabel;
class QToolButton;

namespace svodka {

class Actions;

/// The window's one line of state: what is being refreshed and what came of it, when it was last refreshed,
/// whether the network is used, and the language.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    StatusLine(Services& services, const Actions& actions, QWidget* parent = nullptr);
    void setRefreshedAt(const QDateTime& time); ///< UTC; null = never
    /// A sentence about something that has no place of its own. Goes by itself.
    void say(const QString& sentence);
    void say(const Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();
    void updateNetwork();
    [[nodiscard]] QString summaryText() const;
    [[nodiscard]] QString waitingText() const;
    [[nodiscard]] QStringList detailLines() const; ///< which feeds wait until when, which failed and why

    struct Progress {
        int done = 0;
        int total = 0;
        int added = 0;
    };
    struct Bar; // the small progress bar

    Services& m_services;
    const Actions& m_actions;
    Bar* m_bar;
    QToolButton* m_stop;
    QLabel* m_text;
    QLabel* m_refreshed;
    QToolButton* m_network;
    QToolButton* m_language;
    std::optional<Progress> m_progress;
    std::optional<RefreshSummary> m_summary;
    std::optional<Error> m_error;
    QDateTime m_refreshedAt;
};

} // namespace svodka
