// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ConductRules.h"

#include "support/Pages.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

#include <memory>

using namespace Qt::StringLiterals;

#define KEEPS(condition)                                                                                     \
    if (!(condition))                                                                                        \
    return QStringLiteral(#condition)

namespace svodka::test {
namespace {

using Kind = ConductReader::Kind;
using Headers = QList<std::pair<QByteArray, QByteArray>>;
using Level = ConductRule::Level;

constexpr qint64 hour = 3600;

QByteArray document(const QByteArray& more = {}, int items = 1) {
    QByteArray all;
    for (int i = 0; i < items; ++i)
        all += rssItem("Item " + QByteArray::number(i), "http://a.example/" + QByteArray::number(i),
                       "Mon, 23 Nov 2026 17:50:00 GMT");
    return rss("News", more + all);
}

Answer feed(const Headers& headers = {}, const QByteArray& body = document()) {
    return Answer{.body = body, .contentType = "application/rss+xml", .headers = headers};
}

Answer status(int code, const Headers& headers = {}) {
    return Answer{.status = code, .body = "not now", .contentType = "text/plain", .headers = headers};
}

/// What a server does that knows validators: the whole feed, or 304 for these.
std::function<Answer(const Request&)> validating(const QByteArray& etag, const QByteArray& lastModified) {
    return [=](const Request& request) {
        const bool same = (!etag.isEmpty() && request.header("If-None-Match") == etag) ||
                          (etag.isEmpty() && request.header("If-Modified-Since") == lastModified);
        Headers headers;
        if (!etag.isEmpty())
            headers.append({"ETag", etag});
        if (!lastModified.isEmpty())
            headers.append({"Last-Modified", lastModified});
        return same ? Answer{.status = 304, .contentType = {}, .headers = headers} : feed(headers);
    };
}

QByteArray httpDate(const QDateTime& time) {
    return QLocale::c().toString(time.toUTC(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

void follow(ConductReader& reader, ScriptedServer& server, const Answer& first) {
    server.on("/feed", first);
    reader.follow(server.url(u"/feed"_s));
}

/// The request that a refresh makes after the feed came with `first`.
Request second(ConductReader& reader, ScriptedServer& server, const Answer& first) {
    follow(reader, server, first);
    const int before = server.count("/feed");
    reader.refresh();
    return server.count("/feed") == before + 1 ? server.requests().last() : Request{};
}

QString agent(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    static const QRegularExpression form(u"^[A-Za-z]+/[0-9][^ ]* \\(.*(https?://|@).*\\)"_s);
    KEEPS(form.match(QString::fromLatin1(server.requests().first().header("User-Agent"))).hasMatch());
    return {};
}

QString firstRequest(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}}));
    const Request& first = server.requests().first();
    KEEPS(first.line.startsWith("GET "));
    KEEPS(first.header("If-None-Match").isEmpty());
    KEEPS(first.header("If-Modified-Since").isEmpty());
    return {};
}

QString etags(ConductReader& reader, ScriptedServer& server) {
    int n = 0;
    for (const QByteArray etag : {"\"abc\"", "W/\"a, b\"", "unquoted", "\"\"", "\"caf\xc3\xa9\"",
                                  "W/\"x\"-gzip", "\"a\\\"b\"", "'single'"}) {
        const QByteArray path = "/etag" + QByteArray::number(++n);
        server.on(path, feed({{"ETag", etag}}));
        reader.follow(server.url(QString::fromLatin1(path)));
    }
    const auto before = server.requests().size();
    reader.refresh();
    KEEPS(server.requests().size() == before + n);
    QList<QByteArray> sent;
    for (const Request& request : server.requests().mid(before))
        sent.append(request.header("If-None-Match"));
    for (const QByteArray etag : {"\"abc\"", "W/\"a, b\"", "unquoted", "\"\"", "\"caf\xc3\xa9\"",
                                  "W/\"x\"-gzip", "\"a\\\"b\"", "'single'"})
        KEEPS(sent.contains(etag));
    return {};
}

QString dates(ConductReader& reader, ScriptedServer& server) {
    int n = 0;
    const QList<QByteArray> all{"Wed, 18 Nov 2026 10:00:00 GMT", "Wed, 18 Nov 2026 13:00:00 +0300",
                                "Sun, 6 Nov 94 08:49:37", "2026-11-18T10:00:00Z", "yesterday"};
    for (const QByteArray& date : all) {
        const QByteArray path = "/date" + QByteArray::number(++n);
        server.on(path, feed({{"Last-Modified", date}}));
        reader.follow(server.url(QString::fromLatin1(path)));
    }
    const auto before = server.requests().size();
    reader.refresh();
    QList<QByteArray> sent;
    for (const Request& request : server.requests().mid(before))
        sent.append(request.header("If-Modified-Since"));
    for (const QByteArray& date : all)
        KEEPS(sent.contains(date));
    return {};
}

QString bothValidators(ConductReader& reader, ScriptedServer& server) {
    const Request asked =
        second(reader, server, feed({{"ETag", "\"1\""}, {"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    KEEPS(asked.header("If-None-Match") == "\"1\"");
    KEEPS(asked.header("If-Modified-Since") == "Wed, 18 Nov 2026 10:00:00 GMT");
    return {};
}

QString validatorsReplaced(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}, {"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    server.on("/feed", feed({{"ETag", "\"2\""}, {"Last-Modified", "Thu, 19 Nov 2026 10:00:00 GMT"}}));
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"2\"");
    KEEPS(server.requests().last().header("If-Modified-Since") == "Thu, 19 Nov 2026 10:00:00 GMT");
    return {};
}

QString etagDropped(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}, {"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    server.on("/feed", feed({{"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match").isEmpty());
    KEEPS(server.requests().last().header("If-Modified-Since") == "Wed, 18 Nov 2026 10:00:00 GMT");
    return {};
}

QString dateDropped(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}, {"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    server.on("/feed", feed({{"ETag", "\"1\""}}));
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"1\"");
    KEEPS(server.requests().last().header("If-Modified-Since").isEmpty());
    return {};
}

QString keptOverFailures(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}, {"Last-Modified", "Wed, 18 Nov 2026 10:00:00 GMT"}}));
    for (const Answer& failure : {status(500), status(404, {{"ETag", "\"of the error page\""}}),
                                  Answer{.body = "<rss>", .manner = Answer::Manner::CutShort}}) {
        server.on("/feed", failure);
        reader.refresh();
        KEEPS(reader.feeds().first().hasError);
        KEEPS(reader.feeds().first().articles == 1);
        reader.refresh();
        KEEPS(server.requests().last().header("If-None-Match") == "\"1\"");
        KEEPS(server.requests().last().header("If-Modified-Since") == "Wed, 18 Nov 2026 10:00:00 GMT");
    }
    server.on("/feed", validating("\"1\"", "Wed, 18 Nov 2026 10:00:00 GMT"));
    reader.refresh();
    KEEPS(!reader.feeds().first().hasError);
    return {};
}

QString neverInvented(ConductReader& reader, ScriptedServer& server) {
    const Request asked =
        second(reader, server, feed({{"Date", "Wed, 18 Nov 2026 10:00:00 GMT"}, {"Age", "10"}}));
    KEEPS(!asked.line.isEmpty());
    KEEPS(asked.header("If-None-Match").isEmpty());
    KEEPS(asked.header("If-Modified-Since").isEmpty());
    return {};
}

QString unreadableBody(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}}));
    server.on("/feed", Answer{.body = "<html><body>Log in to this network</body></html>",
                              .headers = {{"ETag", "\"portal\""}}});
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"1\"");
    server.on("/feed", Answer{.headers = {{"ETag", "\"empty\""}}});
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"1\"");
    return {};
}

QString bodyCutShort(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    server.on(
        "/feed",
        Answer{.body = document(), .headers = {{"ETag", "\"half\""}}, .manner = Answer::Manner::CutShort});
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match").isEmpty());
    return {};
}

QString notModified(ConductReader& reader, ScriptedServer& server) {
    server.on("/feed", validating("\"1\"", {}));
    reader.follow(server.url(u"/feed"_s));
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"1\"");
    KEEPS(reader.feeds().first().articles == 1);
    KEEPS(!reader.feeds().first().hasError);
    return {};
}

QString notModifiedWithNewValidators(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}}));
    server.on("/feed", Answer{.status = 304, .contentType = {}, .headers = {{"ETag", "\"2\""}}});
    reader.refresh();
    reader.refresh();
    KEEPS(server.requests().last().header("If-None-Match") == "\"2\"");
    return {};
}

/// After `busy` a refresh by hand and one of what is due leave the server alone.
QString leavesAlone(ConductReader& reader, ScriptedServer& server, const Answer& busy) {
    follow(reader, server, feed());
    server.on("/feed", busy);
    reader.refresh();
    const auto asked = server.requests().size();
    reader.refresh();
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == asked);
    KEEPS(reader.feeds().first().hasError);
    return {};
}

QString retryAfterSeconds(ConductReader& reader, ScriptedServer& server) {
    return leavesAlone(reader, server, status(429, {{"Retry-After", "600"}}));
}

QString retryAfterDate(ConductReader& reader, ScriptedServer& server) {
    return leavesAlone(reader, server, status(503, {{"Retry-After", "Thu, 31 Dec 2099 10:00:00 GMT"}}));
}

QString retryAfterRedirect(ConductReader& reader, ScriptedServer& server) {
    server.on("/new", feed());
    const QString wrong =
        leavesAlone(reader, server, status(301, {{"Retry-After", "600"}, {"Location", "/new"}}));
    if (!wrong.isEmpty())
        return wrong;
    KEEPS(server.count("/new") == 0);
    return {};
}

QString waitsEnd(ConductReader& reader, ScriptedServer& server) {
    server.on("/new", feed());
    for (const Answer& busy : {status(429, {{"Retry-After", "600"}}),
                               status(301, {{"Retry-After", "600"}, {"Location", "/new"}})}) {
        server.on("/feed", feed());
        reader.follow(server.url(u"/feed"_s));
        server.on("/feed", busy);
        reader.refresh();
        reader.later(599);
        auto asked = server.requests().size();
        reader.refresh();
        KEEPS(server.requests().size() == asked);
        reader.later(1);
        if (busy.status == 429)
            server.on("/feed", feed());
        reader.refresh(Kind::Due);
        KEEPS(server.requests().size() > asked);
        KEEPS(!reader.feeds().first().hasError);
    }
    KEEPS(server.count("/new") == 1);
    return {};
}

QString gone(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    server.on("/feed", status(410));
    reader.refresh();
    const auto asked = server.requests().size();
    reader.refresh();
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == asked);
    KEEPS(reader.feeds().first().hasError);
    KEEPS(reader.feeds().first().articles == 1);
    return {};
}

QString permanentMoves(ConductReader& reader, ScriptedServer& server) {
    for (const int code : {301, 308}) {
        const QByteArray old = "/old" + QByteArray::number(code), moved = "/new" + QByteArray::number(code);
        server.on(old, feed());
        server.on(moved, feed());
        reader.follow(server.url(QString::fromLatin1(old)));
        server.redirect(old, code, moved);
        const auto isAt = [&](const QByteArray& path) {
            for (const auto& seen : reader.feeds())
                if (seen.address == server.url(QString::fromLatin1(path)))
                    return true;
            return false;
        };
        reader.refresh();
        KEEPS(isAt(old)); // once may be a captive portal
        for (int i = 0; i < 4; ++i)
            reader.refresh();
        KEEPS(isAt(moved));
        const int asked = server.count(old);
        reader.refresh();
        KEEPS(server.count(old) == asked);
    }
    return {};
}

QString movesMustAgree(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    for (int i = 0; i < 6; ++i) {
        const QByteArray elsewhere = "/new" + QByteArray::number(i);
        server.on(elsewhere, feed());
        server.redirect("/feed", 301, elsewhere);
        reader.refresh();
    }
    KEEPS(reader.feeds().first().address == server.url(u"/feed"_s));
    return {};
}

QString temporaryMoves(ConductReader& reader, ScriptedServer& server) {
    server.on("/new", feed());
    for (const int code : {302, 303, 307}) {
        const QByteArray old = "/old" + QByteArray::number(code);
        server.on(old, feed());
        reader.follow(server.url(QString::fromLatin1(old)));
        server.redirect(old, code, "/new");
    }
    for (int i = 0; i < 5; ++i)
        reader.refresh();
    for (const auto& seen : reader.feeds()) {
        KEEPS(seen.address.path().startsWith("/old"_L1));
        KEEPS(!seen.hasError);
    }
    return {};
}

QString silence(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"Set-Cookie", "id=1; Path=/"}}));
    server.on("/to", feed());
    server.on("/feed", Answer{.status = 302, .headers = {{"Set-Cookie", "id=2"}, {"Location", "/to"}}});
    reader.refresh();
    KEEPS(server.count("/to") == 1);
    for (const Request& request : server.requests()) {
        KEEPS(request.header("Cookie").isEmpty());
        KEEPS(request.header("Referer").isEmpty());
        KEEPS(request.header("From").isEmpty());
    }
    return {};
}

QString target(ConductReader& reader, ScriptedServer& server) {
    server.onOther([](const Request&) { return feed(); });
    reader.follow(server.url(u"/a%20b/feed.xml?utm_source=x&b=%2Fc&d"_s));
    reader.refresh();
    for (const Request& request : server.requests())
        KEEPS(request.target == "/a%20b/feed.xml?utm_source=x&b=%2Fc&d");
    return {};
}

QString oncePerRound(ConductReader& reader, ScriptedServer& server) {
    for (int i = 0; i < 5; ++i) {
        const QByteArray path = "/f" + QByteArray::number(i);
        server.on(path, i == 4 ? status(500) : feed());
        reader.follow(server.url(QString::fromLatin1(path)));
    }
    const auto before = server.requests().size();
    reader.refresh();
    KEEPS(server.requests().size() <= before + 5);
    for (int i = 0; i < 4; ++i)
        KEEPS(server.count("/f" + QByteArray::number(i)) == 2);
    return {};
}

QString followedByOneRequest(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    KEEPS(server.requests().size() == 1);
    KEEPS(reader.feeds().first().articles == 1);
    return {};
}

QString feedsOnly(ConductReader& reader, ScriptedServer& server) {
    const QByteArray base = server.url().toEncoded();
    const QByteArray item = "<image><url>" + base + "logo.png</url></image><item><title>One</title><link>" +
                            base + "page</link><enclosure url=\"" + base +
                            "sound.mp3\" type=\"audio/mpeg\" length=\"1\"/><description>&lt;img src=\"" +
                            base + "pixel.gif\"></description></item>";
    follow(reader, server, feed({}, document(item)));
    reader.refresh();
    for (const Request& request : server.requests())
        KEEPS(request.target == "/feed");
    return {};
}

/// A feed that came so is not due before `seconds`, and then it is.
QString isDueAfter(ConductReader& reader, ScriptedServer& server, const Answer& first, qint64 seconds) {
    follow(reader, server, first);
    const auto asked = server.requests().size();
    reader.later(seconds - 60);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == asked);
    reader.later(seconds / 10 + 180);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == asked + 1);
    return {};
}

QString maxAge(ConductReader& reader, ScriptedServer& server) {
    return isDueAfter(reader, server, feed({{"Cache-Control", "public, max-age=14400"}}), 4 * hour);
}

QString freshIsNotAskedByHand(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"Cache-Control", "max-age=14400"}}));
    reader.refresh();
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 1);
    return {};
}

QString expires(ConductReader& reader, ScriptedServer& server) {
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return isDueAfter(reader, server,
                      feed({{"Date", httpDate(now)}, {"Expires", httpDate(now.addSecs(3 * hour))}}),
                      3 * hour);
}

QString noCache(ConductReader& reader, ScriptedServer& server) {
    const Request asked = second(reader, server, feed({{"Cache-Control", "no-cache, max-age=14400"}}));
    KEEPS(!asked.line.isEmpty());
    return {};
}

QString age(ConductReader& reader, ScriptedServer& server) {
    return isDueAfter(reader, server, feed({{"Cache-Control", "max-age=14400"}, {"Age", "7200"}}), 2 * hour);
}

QString freshAgain(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}}));
    server.on("/feed",
              Answer{.status = 304, .contentType = {}, .headers = {{"Cache-Control", "max-age=7200"}}});
    reader.refresh();
    const auto asked = server.requests().size();
    reader.refresh();
    KEEPS(server.requests().size() == asked);
    return {};
}

QString ttl(ConductReader& reader, ScriptedServer& server) {
    return isDueAfter(reader, server, feed({}, document("<ttl>600</ttl>")), 10 * hour);
}

QString ttlOutlivesNotModified(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed({{"ETag", "\"1\""}}, document("<ttl>600</ttl>")));
    server.on("/feed", Answer{.status = 304, .contentType = {}});
    reader.refresh();
    const auto asked = server.requests().size();
    reader.later(10 * hour - 60);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == asked);
    return {};
}

QString updatePeriod(ConductReader& reader, ScriptedServer& server) {
    const QByteArray body =
        document("<sy:updatePeriod xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">"
                 "daily</sy:updatePeriod><sy:updateFrequency "
                 "xmlns:sy=\"http://purl.org/rss/1.0/modules/syndication/\">2"
                 "</sy:updateFrequency>");
    return isDueAfter(reader, server, feed({}, body), 12 * hour);
}

/// All hours but one are quiet.
QString skipHours(ConductReader& reader, ScriptedServer& server) {
    QByteArray quiet = "<skipHours>";
    for (int i = 0; i < 24; ++i)
        if (i != 4)
            quiet += "<hour>" + QByteArray::number(i) + "</hour>";
    follow(reader, server, feed({}, document(quiet + "</skipHours>"))); // at 18:00
    reader.later(9 * hour);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 1);
    reader.later(hour + 60);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 2);
    return {};
}

QString skipDays(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server,
           feed({}, document("<skipDays><day>Monday</day><day>Tuesday</day></skipDays>"))); // on a Monday
    reader.later(24 * hour);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 1);
    reader.later(6 * hour + 60);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 2);
    return {};
}

QString ownPace(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    reader.later(14 * 60);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 1);
    reader.later(27 * hour);
    reader.refresh(Kind::Due);
    KEEPS(server.requests().size() == 2);
    return {};
}

QString encodings(ConductReader& reader, ScriptedServer& server) {
    const QByteArray zipped = QByteArray::fromBase64(
        "H4sIAAAAAAACA7MpKi62s0nOSMzLS82xsynJLMlJtSux0YcwbDJLUnNhoplwUX2IsD5cmz7IFACF7IiFSwAAAA==");
    server.on("/feed", [&](const Request& request) {
        return request.header("Accept-Encoding").contains("gzip")
                   ? feed({{"Content-Encoding", "gzip"}}, zipped)
                   : status(406);
    });
    reader.follow(server.url(u"/feed"_s));
    KEEPS(server.requests().last().header("Accept-Encoding").contains("gzip"));
    KEEPS(!reader.feeds().first().hasError);
    KEEPS(reader.feeds().first().articles == 1);
    return {};
}

QString fewConnections(ConductReader& reader, ScriptedServer& server) {
    server.onOther([](const Request&) { return feed(); });
    for (int i = 0; i < 12; ++i)
        reader.follow(server.url(u"/%1.xml"_s.arg(i)));
    reader.refresh();
    KEEPS(server.requests().size() == 24);
    KEEPS(server.mostAtOnce() <= 4);
    return {};
}

QString busyWithoutATime(ConductReader& reader, ScriptedServer& server) {
    return leavesAlone(reader, server, status(429));
}

QString failuresBackOff(ConductReader& reader, ScriptedServer& server) {
    follow(reader, server, feed());
    server.on("/feed", status(500));
    reader.refresh();
    int asked = server.count("/feed");
    reader.later(20 * 60);
    reader.refresh(Kind::Due);
    KEEPS(server.count("/feed") == asked);
    reader.later(14 * 60);
    reader.refresh(Kind::Due);
    KEEPS(server.count("/feed") == ++asked);
    reader.later(50 * 60);
    reader.refresh(Kind::Due);
    KEEPS(server.count("/feed") == asked);
    return {};
}

const char* const kroll = "Kroll";

} // namespace

const QList<ConductRule>& conductRules() {
    static const QList<ConductRule> rules{
        {"says product, version and contact", Level::Must, "RFC 9110 10.1.5", false, agent},
        {"the first request is unconditional", Level::Must, kroll, false, firstRequest},
        {"ETag comes back byte for byte", Level::Must, "RFC 9110 8.8.3", false, etags},
        {"Last-Modified comes back byte for byte", Level::Must, "RFC 9110 13.1.3", false, dates},
        {"both validators are sent", Level::Must, "RFC 9110 13.1.3", false, bothValidators},
        {"new validators replace the old with the same body", Level::Must, kroll, false, validatorsReplaced},
        {"an ETag that is dropped is forgotten", Level::Must, kroll, false, etagDropped},
        {"a Last-Modified that is dropped is forgotten", Level::Must, kroll, false, dateDropped},
        {"validators outlive a failure", Level::Must, kroll, false, keptOverFailures},
        {"validators are never invented", Level::Must, kroll, false, neverInvented},
        {"no validator of a body that is no feed", Level::Must, "RFC 9111 3", false, unreadableBody},
        {"no validator of half a body", Level::Must, "RFC 9111 3.3", false, bodyCutShort},
        {"not modified changes nothing", Level::Must, "RFC 9110 15.4.5", false, notModified},
        {"not modified may bring new validators", Level::Must, "RFC 9111 4.3.4", false,
         notModifiedWithNewValidators},
        {"429 with Retry-After in seconds", Level::Must, "RFC 6585 4", false, retryAfterSeconds},
        {"503 with Retry-After as a date", Level::Must, "RFC 9110 10.2.3", false, retryAfterDate},
        {"301 with Retry-After", Level::Must, "RFC 9110 10.2.3", false, retryAfterRedirect},
        {"waits end to the second", Level::Must, "RFC 9110 10.2.3", true, waitsEnd},
        {"410 ends the polling", Level::Must, "RFC 9110 15.5.11", false, gone},
        {"301 and 308 move the address when they agree", Level::Must, kroll, false, permanentMoves},
        {"301 that do not agree move nothing", Level::Must, kroll, false, movesMustAgree},
        {"302, 303 and 307 move nothing", Level::Must, "RFC 9110 15.4", false, temporaryMoves},
        {"no cookies, no Referer", Level::Must, kroll, false, silence},
        {"the address is asked as it is", Level::Must, kroll, false, target},
        {"one request per feed and round", Level::Must, kroll, false, oncePerRound},
        {"following takes one request", Level::Should, kroll, false, followedByOneRequest},
        {"refreshing fetches feeds only", Level::Should, kroll, false, feedsOnly},
        {"max-age is waited for", Level::Should, "RFC 9111 4.2.1", true, maxAge},
        {"what is fresh is not asked by hand", Level::Should, kroll, false, freshIsNotAskedByHand},
        {"Expires is waited for", Level::Should, "RFC 9111 5.3", true, expires},
        {"no-cache is no freshness", Level::Should, "RFC 9111 5.2.2.4", false, noCache},
        {"Age is taken off", Level::Should, "RFC 9111 4.2.3", true, age},
        {"not modified makes fresh again", Level::Should, "RFC 9111 4.3.4", false, freshAgain},
        {"ttl", Level::Should, "RSS 2.0", true, ttl},
        {"ttl outlives not modified", Level::Should, "RSS 2.0", true, ttlOutlivesNotModified},
        {"sy:updatePeriod and updateFrequency", Level::Should, "RSS 1.0 syndication", true, updatePeriod},
        {"skipHours", Level::Should, "RSS 2.0", true, skipHours},
        {"skipDays", Level::Should, "RSS 2.0", true, skipDays},
        {"an own pace between 15 minutes and a day", Level::Should, kroll, true, ownPace},
        {"gzip is asked for and read", Level::Should, kroll, false, encodings},
        {"a few connections at once", Level::Should, "RFC 9112 9.4", false, fewConnections},
        {"429 without a time", Level::Should, kroll, false, busyWithoutATime},
        {"failures are asked less often", Level::Should, kroll, true, failuresBackOff},
    };
    return rules;
}

} // namespace svodka::test
