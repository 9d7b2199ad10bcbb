// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "net/HttpClient.h"

#include <QJsonObject>

namespace svodka::net {

/// Answers for the sites of the built-in sample edition out of the program itself (resources/README.md says
/// how `routes.json` is read) and hands everything else on. Never opens a socket.
class SampleHttpClient final : public HttpClient {
public:
    /// `folder` holds routes.json and the files that it names.
    explicit SampleHttpClient(HttpClient& network, QString folder = QStringLiteral(":/sample"));
    [[nodiscard]] Async<FetchResponse> get(const FetchRequest& request) override;

private:
    [[nodiscard]] Result<FetchResponse> answer(const FetchRequest& request, const QJsonObject& routes) const;

    HttpClient& m_network;
    QString m_folder;
    QJsonObject m_hosts;
};

} // namespace svodka::net
