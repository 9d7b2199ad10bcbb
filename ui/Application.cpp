// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/Application.h"

#include "net/OfflineSwitch.h"
#include "net/QtHttpClient.h"
#include "net/SampleHttpClient.h"
#include "page/PageProfile.h"
#include "storage/Storage.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"
#include "ui/SingleInstance.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace svodka {

namespace {

QString libraryFolder(const Options& options) {
    return options.library.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                     : QDir(options.library).absolutePath();
}

/// With --library everything lies in that one folder, the settings too.
QString settingsFile(const Options& options) {
    const QString folder = options.library.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                               : QDir(options.library).absolutePath();
    return folder + u"/settings.ini"_s;
}

} // namespace

Application::Application(QApplication& application, Options options)
    : m_application(application),
      m_options(std::move(options)),
      m_libraryFolder(libraryFolder(m_options)),
      m_clock(std::make_shared<Clock>()),
      m_settings(settingsFile(m_options)) {
    if (m_options.language)
        m_settings.set(Settings::language, *m_options.language);
    if (m_options.theme)
        m_settings.set(Settings::theme, *m_options.theme);
    if (m_options.offline)
        m_settings.set(Settings::workOffline, true);
}

Application::~Application() = default;

Application::Start Application::start() {
    m_instance = std::make_unique<SingleInstance>(m_libraryFolder);
    if (m_instance->handOver(m_options.addresses))
        return Start::HandedOver;
    m_instance->listen();
    m_languages = std::make_unique<LanguageController>();
    m_languages->setLanguage(m_settings.get(Settings::language));
    m_appearance = std::make_unique<Appearance>(m_application, m_settings);
    const QString profileFolder = m_libraryFolder + u"/profiles"_s;
    const page::ProfileSet profiles = page::ProfileSet::load(profileFolder);
    m_network = std::make_unique<net::QtHttpClient>(m_clock);
    m_switch = std::make_unique<net::OfflineSwitch>(*m_network);
    m_http = std::make_unique<net::SampleHttpClient>(
        *m_switch); // the sample needs no network, so it answers offline too
    m_storage = std::make_unique<storage::Storage>(m_libraryFolder, m_clock);
    m_articles = std::make_unique<ArticleService>(*m_storage, *m_http, profiles);
    m_feeds = std::make_unique<FeedService>(*m_storage, *m_http, profiles, m_clock);
    m_discussions = std::make_unique<DiscussionService>(*m_storage, *m_http);
    m_offline = std::make_unique<OfflineService>(*m_storage, *m_http, profiles, *m_discussions);
    m_undo = std::make_unique<UndoService>(*m_storage);
    m_importer = std::make_unique<PageImporter>(*m_storage, *m_http, profiles);
    m_exports = std::make_unique<ExportService>(*m_storage, m_clock);
    m_profiles = std::make_unique<ProfileService>(profiles, profileFolder);
    m_services = std::unique_ptr<Services>(new Services{m_settings, *m_languages, *m_articles, *m_feeds,
                                                        *m_offline, *m_discussions, *m_undo, *m_importer,
                                                        *m_exports, *m_profiles});
    m_window = std::make_unique<MainWindow>(*m_services, m_clock, m_libraryFolder);
    connectSettings();
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    m_window->show();
    openLibrary();
    return Start::Running;
}

void Application::connectSettings() {
    connect(m_window.get(), &MainWindow::languageChosen, this,
            [this](InterfaceLanguage language) { m_settings.set(Settings::language, language); });
    const auto apply = [this] {
        m_switch->set(m_settings.get(Settings::workOffline) ? net::NetworkUse::Refused
                                                            : net::NetworkUse::Allowed);
    };
    connect(&m_settings, &Settings::changed, this, [this, apply](const QString& name) {
        if (name == QLatin1StringView(Settings::language.name))
            m_languages->setLanguage(m_settings.get(Settings::language));
        apply();
    });
    apply();
    connect(m_window.get(), &MainWindow::libraryRetryAsked, this, &Application::openLibrary);
    connect(m_instance.get(), &SingleInstance::addressesReceived, this, [this](const QStringList& addresses) {
        m_window->raiseAndActivate();
        openAddresses(addresses);
    });
}

void Application::openLibrary() {
    m_storage->open().then(this, [this](const Result<void>& opened) {
        if (!opened) {
            m_window->showLibraryFailure(opened.error());
            return takeScreenshot();
        }
        m_feeds->tree().then(
            this, [this](const Result<FeedTree>& tree) { takeLibrary(tree ? *tree : FeedTree{}); });
    });
}

void Application::takeLibrary(const FeedTree& tree) {
    const bool empty = tree.feeds.isEmpty();
    if (empty && m_options.sample) {
        m_settings.set(Settings::firstStartDone, true);
        m_feeds->subscribeToSample().then(this, [this](const Result<void>&) { begin(); });
        return;
    }
    begin();
    if (empty && m_options.addresses.isEmpty() && !m_settings.get(Settings::firstStartDone))
        m_window->showFirstStart();
}

void Application::begin() {
    m_started = true;
    m_window->start();
    openAddresses(m_options.addresses);
    if (!m_options.show.isEmpty())
        m_window->openAddress(m_options.show);
    startRefreshing();
    takeScreenshot();
}

void Application::openAddresses(const QStringList& addresses) {
    if (m_started)
        for (const QString& address : addresses)
            m_window->openAddress(address);
}

void Application::startRefreshing() {
    m_refresh.setInterval(1min); // each feed has its own pace; this only asks which are due
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (m_settings.get(Settings::refreshMinutes) > 0 && !m_settings.get(Settings::workOffline))
            m_feeds->refresh({}, RefreshKind::Due).then([](const Result<RefreshSummary>&) {});
    });
    m_refresh.start();
}

void Application::takeScreenshot() {
    if (m_options.screenshot.isEmpty() || m_settle.isActive())
        return;
    m_settle.setInterval(150ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        constexpr int calm = 10; // checks in a row: pictures and highlighting follow the text
        m_calmChecks = m_window->isSettled() ? m_calmChecks + 1 : 0;
        if (m_calmChecks == calm / 2 && m_options.show.isEmpty())
            m_window->openFirstArticle();
        if (m_calmChecks < calm)
            return;
        m_settle.stop();
        const bool written = m_window->grab().save(m_options.screenshot);
        m_application.exit(written ? 0 : 1);
    });
    m_settle.start();
}

} // namespace svodka
