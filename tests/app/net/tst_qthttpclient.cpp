// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpClient.h"
#include "support/Await.h"
#include "support/ScriptedServer.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace svodka;
using namespace svodka::net;
using namespace svodka::test;
using namespace Qt::StringLiterals;

class TestQtHttpClient : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_server = std::make_unique<ScriptedServer>();
        m_rules = TransferRules{};
        m_rules.idleMilliseconds = 5'000;
        // In these tests 127.0.0.1 stands for the internet and 127.0.0.2 for the reader's own network.
        m_rules.reach = [](const QHostAddress& address) {
            return address == QHostAddress(u"127.0.0.1"_s) ? Reach::Public : Reach::Private;
        };
        m_names = {{u"news.example"_s, {QHostAddress(u"127.0.0.1"_s)}},
                   {u"evil.example"_s, {QHostAddress(u"127.0.0.1"_s), QHostAddress(u"127.0.0.2"_s)}}};
        m_rules.lookUp = [this](const QString& host, QObject*, const TransferRules::Found& found) {
            found(m_names.value(host));
        };
    }

    void bringsTheBodyAndWhatTheServerSaidOfIt() {
        m_server->on("/a?b=1", Answer{.body = "<p>x",
                                      .contentType = "text/html",
                                      .headers = {{"ETag", "W/\"1\""}, {"Last-Modified", "yesterday"}}});
        const auto got = get(u"/a?b=1"_s);
        QVERIFY(got.ok());
        QCOMPARE(got->status, 200);
        QCOMPARE(got->body, QByteArray("<p>x"));
        QCOMPARE(got->contentType, QByteArray("text/html"));
        QCOMPARE(got->etag, QByteArray("W/\"1\""));
        QCOMPARE(got->lastModified, QByteArray("yesterday"));
        QCOMPARE(got->address, m_server->url(u"/a?b=1"_s));
        QVERIFY(got->movedTo.isEmpty());
    }

    void saysWhoItIsAndNothingOfTheReader() {
        m_server->on("/first", Answer{.body = "x", .headers = {{"Set-Cookie", "id=1; Path=/"}}});
        m_server->on("/second", Answer{.body = "x"});
        QtHttpClient client(m_clock, m_rules);
        QVERIFY(await(client.get({.address = m_server->url(u"/first"_s)})).ok());
        QVERIFY(await(client.get({.address = m_server->url(u"/second"_s),
                                  .derivedFrom = m_server->url(u"/first"_s)}))
                    .ok());
        const Request& asked = m_server->requests().last();
        QVERIFY(asked.header("User-Agent").startsWith("Svodka/"));
        QVERIFY(asked.header("User-Agent").contains("+https://"));
        QVERIFY(asked.header("Cookie").isEmpty());
        QVERIFY(asked.header("Referer").isEmpty());
        QCOMPARE(asked.header("Accept-Language"), QByteArray("*"));
        QVERIFY(asked.header("If-None-Match").isEmpty());
        QCOMPARE(asked.target, QByteArray("/second"));
    }

    void validatorsAreEchoedByteForByte() {
        m_server->on("/feed", [](const Request& request) {
            const bool same = request.header("If-None-Match") == "W/\"a, b\"; odd" &&
                              request.header("If-Modified-Since") == "Thu, 1 Jan 1970 0:00 CET";
            return same ? Answer{.status = 304, .contentType = {}, .headers = {{"ETag", "\"2\""}}}
                        : Answer{.body = "full"};
        });
        const auto got = get({.address = m_server->url(u"/feed"_s),
                              .purpose = FetchPurpose::Feed,
                              .etag = "W/\"a, b\"; odd",
                              .lastModified = "Thu, 1 Jan 1970 0:00 CET"});
        QVERIFY(got.ok());
        QVERIFY(got->notModified());
        QCOMPARE(got->etag, QByteArray("\"2\""));
    }

    void anUnaskedNotModifiedIsAnError() {
        m_server->on("/", Answer{.status = 304});
        QCOMPARE(get(u"/"_s).error().number, 304);
    }

    void permanentRedirectsAreToldAndTemporaryOnesEndThat() {
        m_server->redirect("/a", 301, "/b");
        m_server->redirect("/b", 308, "/c");
        m_server->redirect("/c", 302, "/d");
        m_server->redirect("/d", 301, "/e");
        m_server->on("/e", Answer{.body = "here"});
        const auto got = get(u"/a"_s);
        QVERIFY(got.ok());
        QCOMPARE(got->body, QByteArray("here"));
        QCOMPARE(got->address, m_server->url(u"/e"_s));
        QCOMPARE(got->movedTo, m_server->url(u"/c"_s));
        QVERIFY(get(u"/c"_s)->movedTo.isEmpty());
    }

    void redirectsEndAtTen() {
        for (int hop = 0; hop < 12; ++hop)
            m_server->redirect("/" + QByteArray::number(hop), 302, "/" + QByteArray::number(hop + 1));
        m_server->on("/12", Answer{.body = "x"});
        QVERIFY(get(u"/2"_s).ok());
        QCOMPARE(get(u"/1"_s).error().kind, ErrorKind::TooManyRedirects);
        m_server->redirect("/loop", 302, "/loop");
        QCOMPARE(get(u"/loop"_s).error().kind, ErrorKind::TooManyRedirects);
    }

    void redirectsToOtherSchemesAreRefused() {
        for (const char* bad : {"file:///etc/passwd", "javascript:alert(1)", "ftp://127.0.0.1/", "data:,x"}) {
            m_server->redirect("/", 302, bad);
            QCOMPARE(get(u"/"_s).error().kind, ErrorKind::TooManyRedirects);
        }
    }

    void statusesThatAreNoSuccessAreErrors() {
        for (int status : {400, 401, 403, 404, 410, 500, 503}) {
            m_server->on("/", Answer{.status = status, .body = "sorry"});
            const auto got = get(u"/"_s);
            QCOMPARE(got.error().kind, ErrorKind::HttpStatus);
            QCOMPARE(got.error().number, status);
        }
    }

    void retryAfterIsReadOnBusyAnswersOnly() {
        m_server->on("/", Answer{.status = 429, .headers = {{"Retry-After", "90"}}});
        QVERIFY((get(u"/"_s).error() == Error{ErrorKind::WaitAsked, u"127.0.0.1"_s, 90}));
        m_server->on("/",
                     Answer{.status = 503, .headers = {{"Retry-After", "Sun, 01 Nov 2026 12:02:00 GMT"}}});
        QVERIFY((get(u"/"_s).error() == Error{ErrorKind::WaitAsked, u"127.0.0.1"_s, 120}));
        m_server->on("/", Answer{.status = 404, .headers = {{"Retry-After", "90"}}});
        QCOMPARE(get(u"/"_s).error().kind, ErrorKind::HttpStatus);
    }

    void silenceEndsWithATimeOut() {
        m_rules.idleMilliseconds = 60;
        m_server->on("/", Answer{.manner = Answer::Manner::Silent});
        QVERIFY((get(u"/"_s).error() == Error{ErrorKind::TimedOut, u"127.0.0.1"_s, 0}));
    }

    void endlessBodiesEndAtTheLimitOrTheWholeTime() {
        m_server->on("/", Answer{.body = QByteArray(1 << 20, 'x'), .manner = Answer::Manner::NeverEnds});
        const auto got = get(u"/"_s);
        QCOMPARE(got.error().kind, ErrorKind::TooLarge);
        QCOMPARE(got.error().number, 10 << 20);
        m_rules.wholeMilliseconds = 60;
        m_server->on("/", Answer{.body = "x", .manner = Answer::Manner::NeverEnds});
        QCOMPARE(get(u"/"_s).error().kind, ErrorKind::TimedOut);
    }

    void announcedLengthsOverTheLimitAreNotRead() {
        m_server->on("/", Answer{.raw = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\nx"});
        QCOMPARE(get(u"/"_s).error().kind, ErrorKind::TooLarge);
        m_server->on("/i", Answer{.body = QByteArray(300 << 10, 'x')});
        QCOMPARE(get({.address = m_server->url(u"/i"_s), .purpose = FetchPurpose::Icon}).error().number,
                 256 << 10);
        QVERIFY(get({.address = m_server->url(u"/i"_s), .purpose = FetchPurpose::Picture}).ok());
    }

    void compressedBodiesAreInflatedUpToTheirLimit() {
        const QByteArray text = QByteArray("All of it. ").repeated(1000);
        m_server->on("/",
                     Answer{.body = qCompress(text).mid(4), .headers = {{"Content-Encoding", "deflate"}}});
        QCOMPARE(get(u"/"_s)->body, text);
        QVERIFY(m_server->requests().last().header("Accept-Encoding").contains("gzip"));
        m_server->on("/bomb", Answer{.body = qCompress(QByteArray(80 << 20, 'x')).mid(4),
                                     .headers = {{"Content-Encoding", "deflate"}}});
        QCOMPARE(get(u"/bomb"_s).error().kind, ErrorKind::TooLarge);
    }

    void brokenAnswersAreConnectionsThatFailed() {
        m_server->on("/short", Answer{.body = "half", .manner = Answer::Manner::CutShort});
        QCOMPARE(get(u"/short"_s).error().kind, ErrorKind::ConnectionFailed);
        m_server->on("/noise", Answer{.raw = "\x01\x02\x03 no http at all\r\n\r\n"});
        QCOMPARE(get(u"/noise"_s).error().kind, ErrorKind::ConnectionFailed);
        m_server->on("/gzip", Answer{.body = "not gzip", .headers = {{"Content-Encoding", "gzip"}}});
        QVERIFY(!get(u"/gzip"_s).ok());
        m_server->stop();
        QVERIFY((get(u"/"_s).error() == Error{ErrorKind::ConnectionFailed, u"127.0.0.1"_s, 0}));
    }

    void anEmptySuccessIsASuccess() {
        m_server->on("/", Answer{});
        const auto got = get(u"/"_s);
        QVERIFY(got.ok());
        QVERIFY(got->body.isEmpty());
    }

    void onlyWebAddressesAreFetched() {
        QtHttpClient client(m_clock, m_rules);
        for (const auto& bad : {u"file:///etc/passwd"_s, u"ftp://a.example/"_s, u"qrc:/x"_s, u"http:///"_s})
            QCOMPARE(await(client.get({.address = QUrl(bad)})).error().kind, ErrorKind::BadAddress);
    }

    void aPublicPageLeadsToNoPrivateAddress() {
        m_server->on("/", Answer{.body = "x"});
        const QUrl page(u"http://news.example/page"_s);
        for (const auto& target :
             {u"http://127.0.0.2:%1/"_s, u"http://localhost:%1/"_s, u"http://evil.example:%1/"_s}) {
            const auto got = get({.address = QUrl(target.arg(m_server->port())), .derivedFrom = page});
            QCOMPARE(got.error().kind, ErrorKind::AddressRefused);
        }
        QVERIFY(m_server->requests().isEmpty());
        const auto gone = get({.address = QUrl(u"http://nowhere.example/"_s), .derivedFrom = page});
        QVERIFY(gone.error().kind == ErrorKind::HostNotFound || gone.error().kind == ErrorKind::NoNetwork);
    }

    void aNameIsConnectedAtTheAddressThatWasJudged() {
        m_server->on("/x", Answer{.body = "here"});
        const QUrl address(u"http://news.example:%1/x"_s.arg(m_server->port()));
        const auto got = get({.address = address, .derivedFrom = QUrl(u"http://news.example/"_s)});
        QVERIFY(got.ok());
        QCOMPARE(got->address, address);
        QCOMPARE(m_server->requests().last().header("Host"),
                 "news.example:" + QByteArray::number(m_server->port()));
    }

    void whenTheFirstAddressIsDeadTheNextIsTried() {
        m_rules.reach = [](const QHostAddress&) { return Reach::Public; };
        m_names[u"two.example"_s] = {QHostAddress(u"127.0.0.3"_s), QHostAddress(u"127.0.0.1"_s)};
        m_server->on("/", Answer{.body = "x"});
        QVERIFY(get({.address = QUrl(u"http://two.example:%1/"_s.arg(m_server->port())),
                     .derivedFrom = m_server->url()})
                    .ok());
    }

    void redirectsLeadToNoPrivateAddressEither() {
        m_server->redirect("/out", 302, "http://127.0.0.2:" + QByteArray::number(m_server->port()) + "/in");
        m_server->on("/in", Answer{.body = "secret"});
        QCOMPARE(get(u"/out"_s).error().kind, ErrorKind::AddressRefused);
        QCOMPARE(m_server->count("/in"), 0);
    }

    void whatLiesInTheOwnNetworkMayLeadAnywhere() {
        m_rules.reach = [](const QHostAddress&) { return Reach::Private; };
        m_server->redirect("/a", 302, "/b");
        m_server->on("/b", Answer{.body = "x"});
        QVERIFY(get(u"/a"_s).ok());
        QVERIFY(get({.address = m_server->url(u"/b"_s), .derivedFrom = m_server->url(u"/a"_s)}).ok());
    }

    void oneServerGetsAFewConnectionsAtOnce() {
        m_rules.perHost = 3;
        m_server->onOther([](const Request&) { return Answer{.body = "x"}; });
        QtHttpClient client(m_clock, m_rules);
        QList<Async<FetchResponse>> all;
        for (int i = 0; i < 30; ++i)
            all.append(client.get({.address = m_server->url(u"/%1"_s.arg(i))}));
        for (const auto& one : all)
            QVERIFY(await(one).ok());
        QVERIFY2(m_server->mostAtOnce() <= 3, qPrintable(QString::number(m_server->mostAtOnce())));
    }

    void cancellingTheFutureEndsTheTransfer() {
        m_server->on("/", Answer{.manner = Answer::Manner::Silent});
        QtHttpClient client(m_clock, m_rules);
        auto future = client.get({.address = m_server->url()});
        QVERIFY(QTest::qWaitFor([this] { return m_server->requests().size() == 1; }));
        future.cancel();
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }));
        QVERIFY(QTest::qWaitFor([&] { return client.findChildren<QObject*>(u"transfer"_s).isEmpty(); }));
    }

    void everyStepOfARequestIsTold() {
        m_server->redirect("/a", 301, "/b");
        m_server->on("/b", Answer{.body = "12345", .headers = {{"ETag", "\"1\""}}});
        QtHttpClient client(m_clock, m_rules);
        QList<RequestRecord> told;
        connect(&client, &QtHttpClient::requestChanged, this,
                [&told](const RequestRecord& record) { told.append(record); });
        QUrl address = m_server->url(u"/a"_s);
        address.setUserInfo(u"me:secret"_s);
        QVERIFY(await(client.get({.address = address, .purpose = FetchPurpose::Feed})).ok());
        using State = RequestRecord::State;
        QCOMPARE(told.first().state, State::Queued);
        QCOMPARE(told.first().address, m_server->url(u"/a"_s));
        QCOMPARE(told.first().purpose, FetchPurpose::Feed);
        QCOMPARE(told.first().started, m_clock->now());
        const auto asked = [](const RequestRecord& record) { return record.state == State::Asking; };
        QCOMPARE(std::count_if(told.begin(), told.end(), asked), 2);
        const RequestRecord& last = told.last();
        QVERIFY(last.isDone());
        QVERIFY(!last.error);
        QCOMPARE(last.id, told.first().id);
        QCOMPARE(last.reached, m_server->url(u"/b"_s));
        QCOMPARE(last.redirects, 1);
        QCOMPARE(last.status, 200);
        QCOMPARE(last.bytes, 5);
        QCOMPARE(last.etag, QByteArray("\"1\""));
        QCOMPARE(await(client.get({.address = m_server->url(u"/missing"_s)})).error().number, 404);
        QVERIFY(told.last().id > last.id);
        QCOMPARE(told.last().error->number, 404);
    }

    void passwordsAreToldToTheirOriginWhenItAsks() {
        const auto asks = [](const QByteArray& challenge) {
            return [challenge](const Request& request) {
                const QByteArray proof = request.header("Authorization");
                return proof.isEmpty() ? Answer{.status = 401, .headers = {{"WWW-Authenticate", challenge}}}
                                       : Answer{.body = proof};
            };
        };
        m_server->on("/basic", asks("Basic realm=\"x\""));
        m_server->on("/digest", asks("Digest realm=\"x\", nonce=\"n\", qop=\"auth\""));
        m_server->on("/never", Answer{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        const Credentials me{u"me"_s, u"secret"_s};
        QCOMPARE(get({.address = m_server->url(u"/basic"_s), .credentials = me})->body,
                 "Basic " + QByteArray("me:secret").toBase64());
        const auto digest = get({.address = m_server->url(u"/digest"_s), .credentials = me});
        QVERIFY(digest.ok());
        QVERIFY(digest->body.startsWith("Digest ") && digest->body.contains("username=\"me\""));
        QVERIFY(!digest->body.contains("secret"));
        QCOMPARE(get({.address = m_server->url(u"/never"_s), .credentials = me}).error().number, 401);
        QCOMPARE(get(u"/basic"_s).error().number, 401);
    }

    void passwordsAreToldToNobodyElse() {
        ScriptedServer other;
        other.on("/", Answer{.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}});
        m_server->redirect("/out", 302, other.url().toEncoded());
        m_rules.reach = [](const QHostAddress&) { return Reach::Private; };
        QCOMPARE(get({.address = m_server->url(u"/out"_s), .credentials = Credentials{u"me"_s, u"secret"_s}})
                     .error()
                     .number,
                 401);
        QVERIFY(!other.requests().isEmpty());
        for (const Request& request : other.requests())
            QVERIFY(request.header("Authorization").isEmpty());
    }

    void aProxyIsAskedInsteadOfTheServer() {
        ScriptedServer proxy;
        proxy.onOther([](const Request&) { return Answer{.body = "by proxy"}; });
        const ProxyChoice choice{ProxyChoice::Kind::Http, u"127.0.0.1"_s, proxy.port()};
        const QUrl address(u"http://nobody-resolves-this.example/x"_s);
        const auto got =
            get({.address = address, .derivedFrom = QUrl(u"http://news.example/"_s), .proxy = choice});
        QVERIFY(got.ok());
        QCOMPARE(got->body, QByteArray("by proxy"));
        QCOMPARE(proxy.requests().last().line,
                 QByteArray("GET http://nobody-resolves-this.example/x HTTP/1.1"));
        QCOMPARE(get({.address = QUrl(u"http://localhost/x"_s), .derivedFrom = address, .proxy = choice})
                     .error()
                     .kind,
                 ErrorKind::AddressRefused);
    }

    void socksResolvesTheName() {
        QTcpServer socks;
        QVERIFY(socks.listen(QHostAddress::LocalHost));
        QByteArray heard;
        connect(&socks, &QTcpServer::newConnection, &socks, [&] {
            QTcpSocket* socket = socks.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, &heard] {
                const QByteArray bytes = socket->readAll();
                heard += bytes;
                if (heard.size() == bytes.size()) // RFC 1928 §3: version, methods
                    socket->write(QByteArray("\x05\x00", 2));
                else
                    socket->disconnectFromHost();
            });
        });
        const ProxyChoice choice{ProxyChoice::Kind::Socks5, u"127.0.0.1"_s, socks.serverPort()};
        QVERIFY(!get({.address = QUrl(u"http://nobody-resolves-this.example/x"_s), .proxy = choice}).ok());
        QVERIFY(heard.contains("nobody-resolves-this.example"));
    }

    void theClientMayGoWhileItWorks() {
        m_server->on("/", Answer{.manner = Answer::Manner::Silent});
        auto client = std::make_unique<QtHttpClient>(m_clock, m_rules);
        auto future = client->get({.address = m_server->url()});
        QVERIFY(QTest::qWaitFor([this] { return m_server->requests().size() == 1; }));
        client.reset();
        QVERIFY(future.isFinished());
    }

private:
    Result<FetchResponse> get(const FetchRequest& request) {
        QtHttpClient client(m_clock, m_rules);
        return await(client.get(request));
    }
    Result<FetchResponse> get(const QString& target) {
        return get(FetchRequest{.address = m_server->url(target)});
    }

    std::unique_ptr<ScriptedServer> m_server;
    TransferRules m_rules;
    QHash<QString, QList<QHostAddress>> m_names;
    std::shared_ptr<const Clock> m_clock =
        std::make_shared<ManualClock>(QDateTime(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC));
};

QTEST_GUILESS_MAIN(TestQtHttpClient)
#include "tst_qthttpclient.moc"
