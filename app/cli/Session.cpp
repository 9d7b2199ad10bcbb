// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Session.h"

#include "cli/Await.h"
#include "core/UrlTools.h"

using namespace Qt::StringLiterals;

namespace svodka::cli {

Session::Session(const Call& call)
    : m_folder(libraryFolder(call.library)),
      m_clock(std::make_shared<Clock>()),
      m_profiles(page::ProfileSet::load(m_folder + u"/profiles"_s)),
      m_settings(settingsFile(call.library)),
      m_network(m_clock),
      m_switch(m_network,
               m_settings.get(Settings::workOffline) ? net::NetworkUse::Refused : net::NetworkUse::Allowed),
      m_http(m_switch),
      storage(m_folder, m_clock),
      articles(storage, m_http, m_profiles),
      feeds(storage, m_http, m_profiles, m_clock),
      discussions(storage, m_http),
      offline(storage, m_http, m_profiles, discussions),
      importer(storage, m_http, m_profiles),
      exports(storage, m_clock) {}

Result<void> Session::open() {
    return await(storage.open());
}

Result<ArticleId> articleNamed(Session& session, const QString& name) {
    bool isNumber = false;
    const ArticleId id{name.toLongLong(&isNumber)};
    if (isNumber)
        return id.isValid() ? Result<ArticleId>(id) : Result<ArticleId>(Error{ErrorKind::NotFound, name});
    const auto address = addressFromText(name);
    if (!address)
        return Error{ErrorKind::NotFound, name};
    const auto found = await(session.storage.findByAddress(*address));
    if (!found)
        return found.error();
    return *found ? Result<ArticleId>(**found) : Result<ArticleId>(Error{ErrorKind::NotFound, name});
}

Result<Feed> feedNamed(Session& session, const QString& name) {
    const auto tree = await(session.feeds.tree());
    if (!tree)
        return tree.error();
    const auto address = addressFromText(name);
    for (const Feed& feed : tree->feeds)
        if (feed.id.toString() == name || (address && addressKey(feed.address) == addressKey(*address)))
            return feed;
    return Error{ErrorKind::NotFound, name};
}

} // namespace svodka::cli
