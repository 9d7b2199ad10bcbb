// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/Transfer.h"

#include "core/UrlTools.h"
#include "net/Authorization.h"
#include "net/ProxyWay.h"
#include "net/RetryPolicy.h"

#include <QNetworkInterface>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace svodka::net {
namespace {

constexpr qint64 kibibyte = 1024;
constexpr qint64 mebibyte = 1024 * kibibyte;
constexpr qint64 betweenBytesTold = 100; // ms
constexpr qint64 usualWait = 30 * 60;    // s, of a 429 that does not say how long

/// What that many bytes may inflate to: text shrinks to a tenth, seldom to a fiftieth.
qint64 mostOf(qint64 received) {
    return std::max(4 * mebibyte, 100 * received);
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

bool isSameOrigin(const QUrl& one, const QUrl& other) {
    return one.scheme() == other.scheme() && authority(one) == authority(other);
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

Transfer::Transfer(HostThrottle& throttle, const TransferRules& rules, std::shared_ptr<const Clock> clock,
                   const FetchRequest& request, quint64 id, QObject* parent)
    : QObject(parent),
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
    dropExchange();
    if (m_ticket)
        m_throttle.release(m_ticket);
}

Async<FetchResponse> Transfer::start() {
    m_promise.start();
    m_watcher.setFuture(m_promise.future());
    waitForTurn();
    return m_promise.future();
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
    if (isOver())
        return;
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
    if (wayTo(m_address, m_proxy).type() != QNetworkProxy::NoProxy) {
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

AnswerReader::Headers Transfer::requestHeaders() const {
    AnswerReader::Headers headers{
        {"User-Agent", QtHttpClient::userAgent()},
        {"Accept", accepted(m_request.purpose)},
        {"Accept-Encoding", ContentDecoder::accepted()},
        {"Accept-Language", "*"}, // the reader's own languages are nobody's business
    };
    if (!m_request.etag.isEmpty())
        headers.append({"If-None-Match", m_request.etag});
    if (!m_request.lastModified.isEmpty())
        headers.append({"If-Modified-Since", m_request.lastModified});
    if (!m_authorization.isEmpty() && isSameOrigin(m_address, m_request.address))
        headers.append({"Authorization", m_authorization});
    return headers;
}

void Transfer::send(const Addresses& candidates) {
    if (isOver())
        return;
    m_others = candidates;
    m_peer = m_others.isEmpty() ? QHostAddress() : m_others.takeFirst();
    m_received = 0;
    m_decoder.reset();
    m_response = FetchResponse{.address = m_address, .movedTo = m_response.movedTo, .status = 0};
    m_exchange = new Exchange({m_address, m_peer, wayTo(m_address, m_proxy)}, requestHeaders(), this);
    connect(m_exchange, &Exchange::headRead, this, &Transfer::readHead);
    connect(m_exchange, &Exchange::bodyRead, this, &Transfer::take);
    connect(m_exchange, &Exchange::finished, this, &Transfer::exchangeFinished);
    connect(m_exchange, &Exchange::failed, this, &Transfer::exchangeFailed);
    m_exchange->start();
}

void Transfer::readHead() {
    m_idle.start(m_rules.idleMilliseconds);
    const int status = m_exchange->answer().status();
    m_response.status = status;
    m_response.headers = m_exchange->answer().headers();
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
        return fail(ErrorKind::WaitAsked, m_address.host(), wait.value_or(0) > 0 ? *wait : usualWait);
    if (status == 304 && asked)
        return succeed(); // whatever body a faulty server sends along
    if (status == 401 && authenticate())
        return;
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

/// Asks once more, with the reader's credentials for this origin. False when there are none, or were refused.
bool Transfer::authenticate() {
    if (!m_request.credentials || !m_authorization.isEmpty() || !isSameOrigin(m_address, m_request.address))
        return false;
    QList<QByteArray> challenges;
    for (const auto& [name, value] : std::as_const(m_response.headers))
        if (name == "www-authenticate")
            challenges.append(value);
    const QByteArray target =
        m_address.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    const QByteArray nonce = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    m_authorization = authorizationFor(challenges, *m_request.credentials, target, nonce);
    if (m_authorization.isEmpty())
        return false;
    dropExchange();
    send(m_peer.isNull() ? Addresses() : Addresses{m_peer});
    return true;
}

void Transfer::redirect(int status) {
    const QUrl next = m_address.resolved(QUrl(QString::fromUtf8(m_response.header("location"))))
                          .adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    if (++m_hops > m_rules.redirects || !mayRedirect(m_address, next))
        return fail(ErrorKind::TooManyRedirects, next.toDisplayString());
    m_onlyPermanent = m_onlyPermanent && (status == 301 || status == 308);
    if (m_onlyPermanent)
        m_response.movedTo = next;
    dropExchange();
    m_origin = std::exchange(m_address, next);
    m_record.reached = next.adjusted(QUrl::RemoveUserInfo);
    ++m_record.redirects;
    waitForTurn();
}

void Transfer::take(const QByteArray& piece) {
    m_idle.start(m_rules.idleMilliseconds);
    m_received += piece.size();
    m_record.bytes += piece.size();
    if (m_received > plainLimit())
        return fail(ErrorKind::TooLarge, {}, plainLimit());
    if (!m_decoder) {
        m_response.body += piece;
        return tellBytes();
    }
    const qint64 most = std::min(inflatedLimit(), mostOf(m_received)) + 1;
    if (!m_decoder->decode(piece, m_response.body, most))
        return fail(ErrorKind::ConnectionFailed, m_address.host());
    if (m_response.body.size() >= most)
        return fail(ErrorKind::TooLarge, {}, inflatedLimit());
    tellBytes();
}

void Transfer::exchangeFinished() {
    if (m_decoder && m_received > 0 && !m_decoder->isComplete())
        fail(ErrorKind::ConnectionFailed, m_address.host());
    else
        succeed();
}

void Transfer::exchangeFailed(ErrorKind kind, const QString& reason) {
    const bool neverAnswered = m_response.status == 0 && kind == ErrorKind::ConnectionFailed;
    if (neverAnswered && !m_others.isEmpty()) {
        dropExchange();
        return send(Addresses(m_others));
    }
    if (kind == ErrorKind::HostNotFound && machineIsOffline())
        kind = ErrorKind::NoNetwork;
    fail(kind, kind == ErrorKind::TlsFailed ? reason : m_address.host());
}

void Transfer::dropExchange() {
    if (!m_exchange)
        return;
    m_exchange->disconnect(this);
    m_exchange->stop();        // before the next one gets its turn at this server
    m_exchange->deleteLater(); // it may be the one that calls
    m_exchange = nullptr;
}

void Transfer::succeed() {
    m_response.body.squeeze(); // it grew by doubling, and may wait long to be read
    finish(std::move(m_response));
}

void Transfer::fail(ErrorKind kind, const QString& detail, qint64 number) {
    finish(Error{kind, detail, number});
}

void Transfer::finish(Result<FetchResponse> result) {
    if (isOver())
        return;
    dropExchange();
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
