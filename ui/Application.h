// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/Services.h"

#include <QSize>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <optional>

class QApplication;

namespace svodka {

class Appearance;
class MainWindow;
class SingleInstance;

namespace net {
class OfflineSwitch;
class QtHttpClient;
class SampleHttpClient;
} // namespace net

/// What the command line asks for.
struct Options {
    QString library{}; ///< a folder with everything in it; empty = the folders of the XDG base directories
    std::optional<InterfaceLanguage> language{};
    bool offline = false;
    bool sample = false;  ///< follow the sample edition when nothing is followed
    QString screenshot{}; ///< write the window's picture there and leave
    QString show{};       ///< open this article before the picture is taken
    std::optional<Theme> theme{};
    QSize size{};
    QStringList addresses{};
};

/// Reads the command line. Answers --help and --version and leaves; leaves with 2 on wrong use and with 1
/// where there is no display for a window, each with one line. Needs no more than a QCoreApplication.
[[nodiscard]] Options optionsFrom(const QStringList& arguments);

/// The composition root: makes every layer, hands them to the window, and knows nothing else.
class Application final : public QObject {
    Q_OBJECT
public:
    Application(QApplication& application, Options options);
    ~Application() override;

    enum class Start { Running, HandedOver };
    [[nodiscard]] Start start();

private:
    void connectSettings();
    void openLibrary();
    void takeLibrary(const FeedTree& tree);
    void begin();
    void openAddresses(const QStringList& addresses);
    void startRefreshing();
    void takeScreenshot();

    QApplication& m_application;
    Options m_options;
    QString m_libraryFolder;
    std::shared_ptr<const Clock> m_clock;
    Settings m_settings;
    std::unique_ptr<LanguageController> m_languages;
    std::unique_ptr<Appearance> m_appearance;
    std::unique_ptr<SingleInstance> m_instance;
    std::unique_ptr<net::QtHttpClient> m_network;
    std::unique_ptr<net::OfflineSwitch> m_switch;
    std::unique_ptr<net::SampleHttpClient> m_http;
    std::unique_ptr<storage::Storage> m_storage;
    std::unique_ptr<ArticleService> m_articles;
    std::unique_ptr<FeedService> m_feeds;
    std::unique_ptr<DiscussionService> m_discussions;
    std::unique_ptr<OfflineService> m_offline;
    std::unique_ptr<UndoService> m_undo;
    std::unique_ptr<PageImporter> m_importer;
    std::unique_ptr<ExportService> m_exports;
    std::unique_ptr<ProfileService> m_profiles;
    std::unique_ptr<Services> m_services;
    std::unique_ptr<MainWindow> m_window;
    QTimer m_refresh;
    QTimer m_settle;
    int m_calmChecks = 0;
    bool m_started = false;
};

} // namespace svodka
