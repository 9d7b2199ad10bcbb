// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/CommandLine.h"
#include "net/OfflineSwitch.h"
#include "net/QtHttpClient.h"
#include "net/SampleHttpClient.h"
#include "services/ArticleService.h"
#include "services/DiscussionService.h"
#include "services/ExportService.h"
#include "services/FeedService.h"
#include "services/OfflineService.h"
#include "services/PageImporter.h"
#include "settings/LibraryPlace.h"
#include "settings/Settings.h"

namespace svodka::cli {

/// The library of a call with every service over it: the same ones as the window's, put together here.
class Session {
public:
    explicit Session(const Call& call);
    /// First of all; what fails here fails the command.
    [[nodiscard]] Result<void> open();

private:
    QString m_folder;
    std::shared_ptr<const Clock> m_clock;
    page::ProfileSet m_profiles;
    Settings m_settings;
    net::QtHttpClient m_network;
    net::OfflineSwitch m_switch;
    net::SampleHttpClient m_http;

public:
    storage::Storage storage;
    ArticleService articles;
    FeedService feeds;
    DiscussionService discussions;
    OfflineService offline;
    PageImporter importer;
    ExportService exports;
};

/// "17", or the address of an article in the library. Error: NotFound with what was given.
[[nodiscard]] Result<ArticleId> articleNamed(Session& session, const QString& name);
/// "3", or the address of a feed that is followed.
[[nodiscard]] Result<Feed> feedNamed(Session& session, const QString& name);

} // namespace svodka::cli
