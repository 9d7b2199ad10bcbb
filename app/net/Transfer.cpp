// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Transfer.h"

#include "core/UrlTools.h"
#include "net/RetryPolicy.h"

#include <QNetworkInterface>
#include <QNetworkProxyFactory>
#include <QSslError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;
constexpr qint64 betweenBytesTold = 100; // ms
constexpr qint64 readAhead = 256 * kibibyte;
constexpr qint64 usualWait = 30 * 60; // s, of a 429 that does not say how long

/// Text shrinks to a tenth, seldom to a fiftieth.
bool isBomb(qint64 received, qint64 inflated) {
    return inflated > 4 * mebibyte && inflated > 100 * received;
}

QByteArray accepted(FetchPurpose purpose) {
    switch (purpose) {
    case FetchPurpose::Feed:
        return "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, "
               "text/xml;q=0.9, text/html;q=0.7, */*;q=0.1";
    case FetchPurpose::Picture:
    case FetchPurpose::Icon:
        return "image/webp, image/png, image/jpeg, image/gif, image/*;q=0.5";
    case FetchPurpose::Discussion:
        return "application/json, text/html;q=0.9, */*;q=0.1";
    case FetchPurpose::Page:
        break;
    }
    return "text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.5";
}

QString authority(const QUrl& address) {
    return address.host().toLower() + u':' +
           QString::number(address.port(address.scheme() == "https"_L1 ? 443 : 80));
}

bool isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Without any interface up but loopback there is no network, whatever the look-up says.
bool machineIsOffline() {
    return std::ranges::none_of(QNetworkInterface::allInterfaces(), [](const QNetworkInterface& interface) {
        return interface.flags().testFlag(QNetworkInterface::IsRunning) &&
               !interface.flags().testFlag(QNetworkInterface::IsLoopBack) &&
               !interface.addressEntries().isEmpty();
    });
}

} // namespace

Transfer::Transfer(QNetworkAccessManager& manager, HostThrottle& throttle, const TransferRules& rules,
                   std::shared_ptr<const Clock> clock, const FetchRequest& request, quint64 id,
                   QObject* parent)
    : QObject(parent),
      m_manager(manager),
      m_throttle(throttle),
      m_rules(rules),
      m_clock(std::move(clock)),
      m_request(request),
      m_address(request.address.adjusted(QUrl::RemoveUserInfo)),
      m_origin(request.derivedFrom) {
    const auto bare = QUrl::RemoveUserInfo;
    if (!m_request.credentials && !request.address.userName().isEmpty())
        m_request.credentials = Credentials{request.address.userName(QUrl::FullyDecoded),
                                            request.address.password(QUrl::FullyDecoded)};
    m_record = {.id = id,
                .purpose = request.purpose,
                .address = request.address.adjusted(bare),
                .reached = request.address.adjusted(bare),
                .started = m_clock->now()};
    m_running.start();
    m_idle.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, [this] { fail(ErrorKind::TimedOut, m_address.host()); });
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(ErrorKind::TimedOut, m_address.host()); });
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] { fail(ErrorKind::Cancelled); });
}

Transfer::~Transfer() {
    dropReply();
    if (m_ticket)
        m_throttle.release(m_ticket);
}

Async<FetchResponse> Transfer::start() {
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    waitForTurn();
    return m_promise.future();
}

void Transfer::authenticate(QAuthenticator& authenticator) {
    const bool isSameOrigin = m_address.scheme() == m_request.address.scheme() &&
                              authority(m_address) == authority(m_request.address);
    if (!m_request.credentials || !isSameOrigin || std::exchange(m_authenticated, true))
        return;
    authenticator.setUser(m_request.credentials->user);
    authenticator.setPassword(m_request.credentials->password);
}

void Transfer::tell(RequestRecord::State state) {
    m_record.state = state;
    m_record.milliseconds = m_running.elapsed();
    emit changed(m_record);
}

void Transfer::tellBytes() {
    if (m_running.elapsed() - m_bytesTold < betweenBytesTold)
        return;
    m_bytesTold = m_running.elapsed();
    tell(RequestRecord::State::Receiving);
}

void Transfer::waitForTurn() {
    tell(RequestRecord::State::Queued);
    m_idle.stop();
    if (m_ticket)
        m_throttle.release(std::exchange(m_ticket, 0));
    // Queued, so that the ticket is known before anything can end.
    m_ticket = m_throttle.enter(authority(m_address), [this] {
        QMetaObject::invokeMethod(this, &Transfer::begin, Qt::QueuedConnection);
    });
}

void Transfer::begin() {
    if (!m_whole.isActive())
        m_whole.start(m_rules.wholeMilliseconds);
    m_idle.start(m_rules.idleMilliseconds);
    tell(RequestRecord::State::Asking);
    if (m_origin.isEmpty())
        send({});
    else
        checkReach();
}

/// What the reader typed may lie in the own network; what a public page or feed leads to may not
/// (security.md, attack 4). The very addresses that were judged are then connected to, so a name cannot
/// change its mind between.
void Transfer::checkReach() {
    if (isProxied()) {
        m_wasPublic = m_wasPublic || reachOfName(m_origin.host()) != Reach::Private;
        if (m_wasPublic && reachOfName(m_address.host()) == Reach::Private)
            return fail(ErrorKind::AddressRefused, m_address.host());
        return send({});
    }
    findReach(m_origin, [this](Reach origin, const Addresses&) {
        m_wasPublic = m_wasPublic || origin == Reach::Public;
        if (!m_wasPublic)
            return send({});
        findReach(m_address, [this](Reach target, const Addresses& addresses) {
            if (target == Reach::Private)
                fail(ErrorKind::AddressRefused, m_address.host());
            else if (addresses.isEmpty())
                fail(machineIsOffline() ? ErrorKind::NoNetwork : ErrorKind::HostNotFound, m_address.host());
            else
                send(addresses);
        });
    });
}

bool Transfer::isProxied() const {
    const auto proxies = m_manager.proxyFactory()->queryProxy(QNetworkProxyQuery(m_address));
    return std::ranges::any_of(
        proxies, [](const QNetworkProxy& proxy) { return proxy.type() != QNetworkProxy::NoProxy; });
}

void Transfer::findReach(const QUrl& address, const std::function<void(Reach, const Addresses&)>& found) {
    const QHostAddress literal(address.host());
    if (!literal.isNull())
        return found(m_rules.reach(literal), {literal});
    if (reachOfName(address.host()) == Reach::Private)
        return found(Reach::Private, {});
    m_rules.lookUp(address.host(), this, [this, found](const Addresses& addresses) {
        const bool anyPrivate = std::ranges::any_of(
            addresses, [this](const QHostAddress& one) { return m_rules.reach(one) == Reach::Private; });
        found(anyPrivate ? Reach::Private : Reach::Public, addresses);
    });
}

QNetworkRequest Transfer::networkRequest(const QHostAddress& peer) const {
    QUrl address = m_address.adjusted(QUrl::RemoveUserInfo);
    QNetworkRequest request;
    if (!peer.isNull() && peer.toString() != address.host()) {
        request.setRawHeader("Host", address.authority(QUrl::FullyEncoded).section(u'@', -1).toLatin1());
        request.setPeerVerifyName(QString::fromLatin1(QUrl::toAce(address.host())));
        address.setHost(peer.toString());
    }
    request.setUrl(address);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", QtHttpClient::userAgent());
    request.setRawHeader("Accept", accepted(m_request.purpose));
    request.setRawHeader("Accept-Encoding", ContentDecoder::accepted());
    request.setRawHeader("Accept-Language", "*"); // the reader's own languages are nobody's business
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified);
    return request;
}

void Transfer::send(const Addresses& candidates) {
    m_others = candidates;
    const QHostAddress peer = m_others.isEmpty() ? QHostAddress() : m_others.takeFirst();
    m_headRead = false;
    m_received = 0;
    m_decoder.reset();
    m_response = FetchResponse{.address = m_address, .movedTo = m_response.movedTo};
    m_reply = m_manager.get(networkRequest(peer));
    m_reply->setParent(this);
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& faults) {
        if (!faults.isEmpty())
            m_tlsFault = faults.first().errorString();
    });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Transfer::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Transfer::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Transfer::replyFinished);
}

void Transfer::readHead() {
    if (!m_reply || m_headRead)
        return;
    m_idle.start(m_rules.idleMilliseconds);
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status < 200)
        return;
    m_headRead = true;
    m_response.status = status;
    for (const auto& [name, value] : m_reply->rawHeaderPairs())
        m_response.headers.append({name.toLower(), value});
    m_response.contentType = m_response.header("content-type");
    m_response.etag = m_response.header("etag");
    m_response.lastModified = m_response.header("last-modified");
    m_record.status = status;
    m_record.etag = m_response.etag;
    m_record.lastModified = m_response.lastModified;
    tell(RequestRecord::State::Receiving);
    const bool asked = !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
    const auto wait = retryAfter(m_response.header("retry-after"), m_clock->now());
    if (isRedirect(status) && !m_response.header("location").isEmpty())
        return wait.value_or(0) > 0 && !m_request.hasWaited
                   ? fail(ErrorKind::WaitAsked, m_address.host(), *wait) // RFC 9110 §10.2.3
                   : redirect(status);
    if (status == 429 || (status == 503 && wait))
        return fail(ErrorKind::WaitAsked, m_address.host(), wait.value_or(usualWait));
    if (status == 304 && asked)
        return succeed(); // whatever body a faulty server sends along
    if (status >= 300)
        return fail(ErrorKind::HttpStatus, m_address.host(), status);
    if (m_response.header("content-length").toLongLong() > plainLimit())
        return fail(ErrorKind::TooLarge, {}, plainLimit());
    const QByteArray encoding = m_response.header("content-encoding").trimmed().toLower();
    if (encoding.isEmpty() || encoding == "identity")
        return;
    m_decoder = ContentDecoder::create(encoding);
    if (!m_decoder)
        fail(ErrorKind::UnsupportedContent, QString::fromLatin1(encoding));
}

void Transfer::redirect(int status) {
    const QUrl next = m_address.resolved(QUrl(QString::fromUtf8(m_response.header("location"))))
                          .adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (++m_hops > m_rules.redirects || !mayRedirect(m_address, next))
        return fail(ErrorKind::TooManyRedirects, next.toDisplayString());
    m_onlyPermanent = m_onlyPermanent && (status == 301 || status == 308);
    if (m_onlyPermanent)
        m_response.movedTo = next;
    dropReply();
    m_origin = std::exchange(m_address, next);
    m_record.reached = next.adjusted(QUrl::RemoveUserInfo);
    ++m_record.redirects;
    waitForTurn();
}

void Transfer::readBody() {
    if (!m_reply || !m_headRead)
        return;
    m_idle.start(m_rules.idleMilliseconds);
    while (m_reply && m_reply->bytesAvailable() > 0)
        take(m_reply->read(readAhead));
    if (m_reply)
        tellBytes();
}

void Transfer::take(const QByteArray& piece) {
    m_received += piece.size();
    m_record.bytes += piece.size();
    if (m_received > plainLimit())
        return fail(ErrorKind::TooLarge, {}, plainLimit());
    if (!m_decoder) {
        m_response.body += piece;
        return;
    }
    if (!m_decoder->decode(piece, m_response.body, inflatedLimit() + 1))
        return fail(ErrorKind::ConnectionFailed, m_address.host());
    if (m_response.body.size() > inflatedLimit() || isBomb(m_received, m_response.body.size()))
        fail(ErrorKind::TooLarge, {}, inflatedLimit());
}

void Transfer::replyFinished() {
    if (!m_reply)
        return;
    readHead();
    if (!m_reply)
        return;
    if (m_reply->error() != QNetworkReply::NoError) {
        const bool neverAnswered = !m_headRead && networkError().kind == ErrorKind::ConnectionFailed;
        if (neverAnswered && !m_others.isEmpty()) {
            dropReply();
            return send(Addresses(m_others));
        }
        return finish(networkError());
    }
    readBody();
    if (!m_reply)
        return;
    if (m_decoder && m_received > 0 && !m_decoder->isComplete())
        fail(ErrorKind::ConnectionFailed, m_address.host());
    else
        succeed();
}

Error Transfer::networkError() const {
    const QString host = m_address.host();
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return {machineIsOffline() ? ErrorKind::NoNetwork : ErrorKind::HostNotFound, host};
    case QNetworkReply::TimeoutError:
        return {ErrorKind::TimedOut, host};
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::TlsFailed, m_tlsFault.isEmpty() ? m_reply->errorString() : m_tlsFault};
    default:
        return {ErrorKind::ConnectionFailed, host};
    }
}

void Transfer::dropReply() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->deleteLater(); // which ends it; abort() inside its own signals upsets Qt
    m_reply = nullptr;
}

void Transfer::succeed() {
    finish(std::move(m_response));
}

void Transfer::fail(ErrorKind kind, const QString& detail, qint64 number) {
    finish(Error{kind, detail, number});
}

void Transfer::finish(Result<FetchResponse> result) {
    if (m_promise.future().isFinished())
        return;
    dropReply();
    m_idle.stop();
    m_whole.stop();
    disconnect(&m_watcher, nullptr, this, nullptr);
    if (m_ticket)
        m_throttle.release(std::exchange(m_ticket, 0));
    if (!result)
        m_record.error = result.error();
    tell(RequestRecord::State::Done);
    m_promise.addResult(std::move(result));
    m_promise.finish();
    deleteLater();
}

qint64 Transfer::plainLimit() const {
    return m_request.purpose == FetchPurpose::Icon ? 256 * kibibyte : 10 * mebibyte;
}

qint64 Transfer::inflatedLimit() const {
    return m_request.purpose == FetchPurpose::Picture || m_request.purpose == FetchPurpose::Icon
               ? plainLimit()
               : 50 * mebibyte;
}

} // namespace svodka::net
