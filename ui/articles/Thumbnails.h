// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Ids.h"
#include "services/OfflineService.h"
#include "settings/Settings.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QUrl>

namespace svodka {

/// The small pictures of the list: asked for when a row is painted, decoded off the GUI thread, kept in a
/// small cache. From the net only when the reader lets pictures load always; else what the library has.
class Thumbnails final : public QObject {
    Q_OBJECT
public:
    static constexpr QSize size{58, 44}; ///< device-independent pixels

    Thumbnails(OfflineService& service, Settings& settings, QObject* parent = nullptr);

    enum class State { Asked, There, Missing };
    [[nodiscard]] State state(const QUrl& address) const;
    /// Null until it is there. Asks for it when it was never asked for.
    [[nodiscard]] QPixmap picture(ArticleId article, const QUrl& address, double devicePixelRatio);

signals:
    void arrived(svodka::ArticleId article);

private:
    void ask(ArticleId article, const QUrl& address, double devicePixelRatio);

    OfflineService& m_service;
    Settings& m_settings;
    QCache<QUrl, QPixmap> m_pictures{600};
    QHash<QUrl, State> m_states;
};

} // namespace svodka
