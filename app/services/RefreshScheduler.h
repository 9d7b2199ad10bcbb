// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QTimer>

namespace svodka {

class FeedService;
class Settings;

/// Refreshes the feeds that are due, as long as the program runs: by their own pace, looked at every minute.
/// Does nothing while the reader works offline or refreshes by hand only (Settings::refreshMinutes = 0).
class RefreshScheduler : public QObject {
    Q_OBJECT
public:
    RefreshScheduler(FeedService& feeds, const Settings& settings, QObject* parent = nullptr);
    void start(); ///< the first look comes a few seconds later, when the window stands
    void look();

private:
    FeedService& m_feeds;
    const Settings& m_settings;
    QTimer m_timer;
    bool m_isLooking = false;
};

} // namespace svodka
