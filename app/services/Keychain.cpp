// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Keychain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>

#include <memory>

#ifdef SVODKA_HAS_KEYCHAIN
#include <qt6keychain/keychain.h>
#endif

using namespace Qt::StringLiterals;

namespace svodka {

QString originOf(const QUrl& address) {
    const int port = address.port(address.scheme() == "https"_L1 ? 443 : 80);
    return u"%1://%2:%3"_s.arg(address.scheme(), address.host().toLower(), QString::number(port));
}

namespace {

Result<net::Credentials> found(const net::Credentials& credentials, const QUrl& address) {
    if (credentials.user.isEmpty())
        return Error{ErrorKind::NotFound, address.host()};
    return credentials;
}

#ifdef SVODKA_HAS_KEYCHAIN
constexpr auto service = "svodka";

net::Credentials credentialsOf(const QString& secret) {
    const QJsonObject object = QJsonDocument::fromJson(secret.toUtf8()).object();
    return {object[u"user"].toString(), object[u"password"].toString()};
}

QString secretOf(const net::Credentials& credentials) {
    const QJsonObject object{{u"user"_s, credentials.user}, {u"password"_s, credentials.password}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}
#endif

} // namespace

Async<net::Credentials> Keychain::find(const QUrl& address) {
    const QString origin = originOf(address);
    if (const auto known = m_known.constFind(origin); known != m_known.constEnd())
        return ready(found(*known, address));
#ifdef SVODKA_HAS_KEYCHAIN
    const auto promise = std::make_shared<QPromise<Result<net::Credentials>>>();
    promise->start();
    auto* job = new QKeychain::ReadPasswordJob(QString::fromLatin1(service), this);
    job->setKey(origin);
    connect(job, &QKeychain::Job::finished, this, [this, job, promise, origin, address] {
        m_known.insert(origin, credentialsOf(job->textData()));
        promise->addResult(found(m_known.value(origin), address));
        promise->finish();
    });
    job->start();
    return promise->future();
#else
    return ready(found({}, address));
#endif
}

Async<void> Keychain::keep(const QUrl& address, const net::Credentials& credentials) {
    const QString origin = originOf(address);
    m_known.insert(origin, credentials);
#ifdef SVODKA_HAS_KEYCHAIN
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QKeychain::Job* job = nullptr;
    if (credentials.user.isEmpty()) {
        auto* forget = new QKeychain::DeletePasswordJob(QString::fromLatin1(service), this);
        forget->setKey(origin);
        job = forget;
    } else {
        auto* write = new QKeychain::WritePasswordJob(QString::fromLatin1(service), this);
        write->setKey(origin);
        write->setTextData(secretOf(credentials));
        job = write;
    }
    connect(job, &QKeychain::Job::finished, this, [job, promise] {
        const bool ok = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        promise->addResult(ok ? Result<void>()
                              : Result<void>(Error{ErrorKind::NotAllowed, job->errorString()}));
        promise->finish();
    });
    job->start();
    return promise->future();
#else
    return ready(Result<void>());
#endif
}

} // namespace svodka
