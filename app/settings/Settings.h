// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Language.h"
#include "core/ProxyChoice.h"

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace svodka {

enum class PicturePolicy { Ask, Always, Never };
enum class Theme { System, Light, Dark };

/// One row of the table of preferences.
template <typename T>
struct SettingKey {
    const char* name;
    T standard;
    int lowest = 0; ///< of a number; lowest = highest: any
    int highest = 0;
    [[nodiscard]] constexpr bool allows(T value) const {
        const int number = static_cast<int>(value);
        return lowest == highest || (number >= lowest && number <= highest);
    }
};

/// The reader's preferences and the window's state: one typed table. A value that is torn, unknown or of
/// another type reads as its default, for that key only.
class Settings : public QObject {
    Q_OBJECT
public:
    /// `file`: an INI file; made when first written.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    template <typename T>
    using Key = SettingKey<T>;

    static constexpr Key<InterfaceLanguage> language{"general/language", InterfaceLanguage::System};
    static constexpr Key<PicturePolicy> pictures{"reading/pictures", PicturePolicy::Ask};
    static constexpr Key<Theme> theme{"reading/theme", Theme::System};
    static constexpr Key<int> articleFontSize{"reading/fontSize", 100, 60, 300}; // per cent
    static constexpr Key<int> columnWidth{"reading/columnWidth", 66, 40, 120};   // characters
    /// ms after selection; -1 = by hand
    static constexpr Key<int> markReadDelay{"reading/markReadDelay", 1000, -1, 60000};
    static constexpr Key<int> refreshMinutes{"feeds/refreshMinutes", 30, 0, 10080}; // 0 = by hand
    static constexpr Key<bool> readFeedsHidden{"feeds/readHidden", false};
    static constexpr Key<bool> workOffline{"network/workOffline", false};
    static constexpr Key<bool> firstStartDone{"general/firstStartDone", false};
    static constexpr Key<bool> discussionShown{"window/discussionShown", true};
    static constexpr Key<bool> feedsShown{"window/feedsShown", true};

    template <typename T>
    [[nodiscard]] T get(const Key<T>& key) const;
    template <typename T>
    void set(const Key<T>& key, T value); ///< written at once; emits changed(key.name)

    [[nodiscard]] QByteArray windowState(const QString& name) const; ///< geometry, splitters, header state
    void setWindowState(const QString& name, const QByteArray& state);
    [[nodiscard]] QString
    author() const; ///< the reader's name in local discussions; empty = "You" in the interface
    void setAuthor(const QString& name);

    [[nodiscard]] ProxyChoice proxy() const;
    void setProxy(const ProxyChoice& proxy); ///< emits changed(proxyName)
    static constexpr const char* proxyName = "network/proxy";

signals:
    void changed(const QString& name);

private:
    std::unique_ptr<QSettings> m_store;
};

} // namespace svodka
