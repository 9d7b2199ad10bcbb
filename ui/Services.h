// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "i18n/LanguageController.h"
#include "services/ArticleService.h"
#include "services/DiscussionService.h"
#include "services/ExportService.h"
#include "services/FeedService.h"
#include "services/OfflineService.h"
#include "services/PageImporter.h"
#include "services/ProfileService.h"
#include "services/UndoService.h"
#include "settings/Settings.h"

namespace svodka {

/// Everything that the window can ask for, as the composition root made it. Outlives every widget.
struct Services {
    Settings& settings;
    LanguageController& languages;
    ArticleService& articles;
    FeedService& feeds;
    OfflineService& offline;
    DiscussionService& discussions;
    UndoService& undo;
    PageImporter& importer;
    ExportService& exports;
    ProfileService& profiles;
};

} // namespace svodka
