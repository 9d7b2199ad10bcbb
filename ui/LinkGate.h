// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/Ids.h"
#include "core/Result.h"
#include "services/PageImporter.h"

#include <QObject>
#include <QUrl>

namespace svodka {

/// The one gate for addresses that lead out of the window: an article that the library has, or of a site that
/// is followed, opens inside; other http, https and mailto addresses go to the desktop; everything else goes
/// nowhere.
class LinkGate final : public QObject {
    Q_OBJECT
public:
    explicit LinkGate(PageImporter& importer, QObject* parent = nullptr);

    /// Hosts of the sites that are followed; links to them are looked at before the browser is asked.
    void setFollowedHosts(const QSet<QString>& hosts) { m_hosts = hosts; }
    /// A link in an article: inside when it can be, else in the browser.
    void follow(const QUrl& address);
    /// An address that the reader gave, from the command line or another window: found out what it is.
    void open(const QString& addressText);
    /// Always in the browser.
    void openOutside(const QUrl& address);
    [[nodiscard]] static bool mayLeave(const QUrl& address);

signals:
    void lookingStarted(const QString& address);
    void lookingFinished();
    void articleFound(svodka::ArticleId id);
    void feedsFound(const QString& address, const svodka::ImportedAddress& found);
    void failed(const QString& address, const svodka::Error& error);
    void leftTo(const QUrl& address); ///< handed to the desktop

private:
    PageImporter& m_importer;
    QSet<QString> m_hosts;
};

} // namespace svodka
