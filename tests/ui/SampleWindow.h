// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/SampleHttpClient.h"
#include "support/Await.h"
#include "ui/Appearance.h"
#include "ui/MainWindow.h"

#include <QApplication>
#include <QTemporaryDir>

namespace svodka::test {

/// There is no network in tests of the window: only the sample edition answers.
class NoNetwork final : public net::HttpClient {
public:
    [[nodiscard]] Async<net::FetchResponse> get(const net::FetchRequest& request) override {
        return ready(Result<net::FetchResponse>(Error{ErrorKind::NoNetwork, request.address.host()}));
    }
};

/// The whole program over a library in a folder of its own, with the window on top: what Application makes.
class SampleWindow {
public:
    SampleWindow() {
        m_languages.setLanguage(InterfaceLanguage::English);
        m_settings.set(Settings::language, InterfaceLanguage::English);
        m_settings.set(Settings::theme, Theme::Light);
        m_settings.set(Settings::firstStartDone, true);
        QObject::connect(&m_settings, &Settings::changed, &m_languages, [this](const QString& name) {
            if (name == QLatin1StringView(Settings::language.name))
                m_languages.setLanguage(m_settings.get(Settings::language));
        });
        QObject::connect(
            &window, &MainWindow::languageChosen, &m_languages,
            [this](InterfaceLanguage language) { m_settings.set(Settings::language, language); });
    }

    /// False when the library could not be opened.
    [[nodiscard]] bool open() { return await(m_storage.open()).ok(); }
    /// Opens and follows both sample editions, shows the window and waits until it rests.
    [[nodiscard]] bool openWithSample() {
        if (!open() || !await(feeds.subscribeToSample()).ok())
            return false;
        window.start();
        window.resize(1280, 800);
        window.show();
        return QTest::qWaitForWindowExposed(&window) && rests();
    }
    [[nodiscard]] bool rests() {
        int calm = 0;
        return QTest::qWaitFor([&] { return (calm = window.isSettled() ? calm + 1 : 0) > 5; }, 20'000);
    }
    void setLanguage(InterfaceLanguage language) { m_settings.set(Settings::language, language); }
    [[nodiscard]] Settings& settings() { return m_settings; }
    template <typename T>
    [[nodiscard]] T* part(const QString& objectName) {
        return window.findChild<T*>(objectName);
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<Clock>();
    Settings m_settings{m_folder.filePath(QStringLiteral("settings.ini"))};
    LanguageController m_languages;
    Appearance m_appearance{*qApp, m_settings};
    NoNetwork m_nowhere;
    net::SampleHttpClient m_http{m_nowhere};
    storage::Storage m_storage{m_folder.filePath(QStringLiteral("library")), m_clock};
    page::ProfileSet m_profiles = page::ProfileSet::load({});

public:
    ArticleService articles{m_storage, m_http, m_profiles};
    FeedService feeds{m_storage, m_http, m_profiles, m_clock};
    DiscussionService discussions{m_storage, m_http};
    OfflineService offline{m_storage, m_http, m_profiles, discussions};
    UndoService undo{m_storage};
    PageImporter importer{m_storage, m_http, m_profiles};
    ExportService exports{m_storage, m_clock};
    ProfileService profiles{m_profiles, m_folder.filePath(QStringLiteral("library/profiles"))};
    Services services{m_settings,  m_languages, articles, feeds,   offline,
                      discussions, undo,        importer, exports, profiles};
    MainWindow window{services, m_clock, m_storage.folder()};
};

} // namespace svodka::test
