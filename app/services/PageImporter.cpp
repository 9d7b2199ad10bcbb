// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PageImporter.h"

namespace svodka {

PageImporter::PageImporter(storage::Storage& storage, net::HttpClient& http, const page::ProfileSet& profiles,
                           QObject* parent)
    : QObject(parent),
      m_storage(storage),
      m_http(http),
      m_profiles(profiles) {}

Async<ImportedAddress> PageImporter::inspect(const QString&) {
    return ready(Result<ImportedAddress>(ErrorKind::NothingReadable));
}

} // namespace svodka
