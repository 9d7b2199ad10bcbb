// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QWidget>

class QLabel;
class QListWidget;

namespace svodka {

class ProgressLine;

/// The newest articles of what could be followed. A candidate that was only named is looked at first.
class FeedPreview final : public QWidget {
    Q_OBJECT
public:
    explicit FeedPreview(Services& services, QWidget* parent = nullptr);
    void show(const FeedCandidate& candidate);
    void clear();

signals:
    void lookedAt(const svodka::FeedCandidate& candidate); ///< with what is now known of it

protected:
    void changeEvent(QEvent* event) override;

private:
    void take(const Result<FeedCandidate>& looked);
    void retranslate();

    Services& m_services;
    QLabel* m_title;
    ProgressLine* m_progress;
    QLabel* m_message;
    QListWidget* m_list;
    std::optional<FeedCandidate> m_candidate;
    std::optional<Error> m_error;
    bool m_looking = false;
    quint64 m_generation = 0;
};

} // namespace svodka
