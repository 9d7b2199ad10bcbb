// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/RefreshScheduler.h"

#include "services/FeedService.h"
#include "settings/Settings.h"

namespace svodka {
namespace {

constexpr int betweenLooks = 60'000; // ms
constexpr int beforeFirstLook = 3'000;

} // namespace

RefreshScheduler::RefreshScheduler(FeedService& feeds, const Settings& settings, QObject* parent)
    : QObject(parent),
      m_feeds(feeds),
      m_settings(settings) {
    connect(&m_timer, &QTimer::timeout, this, &RefreshScheduler::look);
}

void RefreshScheduler::start() {
    m_timer.start(betweenLooks);
    QTimer::singleShot(beforeFirstLook, this, &RefreshScheduler::look);
}

void RefreshScheduler::look() {
    if (m_isLooking || m_settings.get(Settings::refreshMinutes) == 0 || m_settings.get(Settings::workOffline))
        return;
    m_isLooking = true;
    auto looked = m_feeds.refresh({}, RefreshKind::Due).then(this, [this](const Result<RefreshSummary>&) {
        m_isLooking = false;
    });
}

} // namespace svodka
