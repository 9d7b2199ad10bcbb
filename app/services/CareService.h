// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/FeedService.h"
#include "services/SubscriptionService.h"
#include "settings/Settings.h"
#include "storage/Storage.h"

#include <QObject>
#include <QTimer>

namespace svodka {

/// Looks after the library while nobody waits for it: a check and a compressed backup a day, the list of
/// feeds as OPML a day, old articles by the reader's rules, the index after a rescue. Says in signals what
/// has to be told; the words are the window's.
class CareService : public QObject {
    Q_OBJECT
public:
    CareService(storage::Storage& storage, FeedService& feeds, SubscriptionService& subscriptions,
                const Settings& settings, std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    void start(); ///< the library is open
    /// One round of care now; answers when it is done.
    [[nodiscard]] Async<void> careNow();
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

signals:
    /// Nothing can be written, or damage was found; reading goes on.
    void troubleBegan(const svodka::Error& trouble);
    void troubleEnded();
    void rescued(const svodka::storage::Rescue& rescue);

private:
    [[nodiscard]] storage::RetentionRules rules() const;
    [[nodiscard]] Async<void> careOn();
    [[nodiscard]] bool isBackupDue() const;
    [[nodiscard]] QString listFolder() const;
    void writeFeedList();
    void readFeedListAgain(const storage::Rescue& rescue);

    storage::Storage& m_storage;
    FeedService& m_feeds;
    SubscriptionService& m_subscriptions;
    const Settings& m_settings;
    std::shared_ptr<const Clock> m_clock;
    QTimer m_timer;
    QTimer m_listTimer;
    std::optional<Error> m_trouble;
};

} // namespace svodka
