// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/QtHttpClient.h"
#include "net/SampleHttpClient.h"
#include "services/ArticleService.h"
#include "services/DiscussionService.h"
#include "services/FeedService.h"
#include "services/OfflineService.h"
#include "services/PageImporter.h"
#include "services/SubscriptionService.h"
#include "support/Await.h"

#include <QTemporaryDir>

namespace svodka::test {

/// A library in a folder of its own with every service over it, a real network client and a clock that
/// stands.
class TestLibrary {
public:
    TestLibrary() {
        const auto opened = await(storage.open());
        if (!opened)
            qFatal("the test library did not open");
    }

    QTemporaryDir folder;
    std::shared_ptr<ManualClock> clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 11, 23), QTime(18, 0), Qt::UTC));
    page::ProfileSet profiles = page::ProfileSet::load({});
    net::QtHttpClient network{clock};
    net::SampleHttpClient http{network};
    storage::Storage storage{folder.filePath(QStringLiteral("library")), clock};
    ArticleService articles{storage, http, profiles};
    FeedService feeds{storage, http, profiles, clock};
    SubscriptionService subscriptions{storage, feeds};
    DiscussionService discussions{storage, http};
    OfflineService offline{storage, http, profiles, discussions};
    PageImporter importer{storage, http, profiles};
};

} // namespace svodka::test
